/// A number of points and how it is reached: a threshold is always written with its operator.
public struct ScoreThreshold: Hashable, Sendable {
  /// How a score is compared with the points.
  public enum Comparison: String, Sendable, CaseIterable {
    /// `>=`: exactly as many points suffice, as in `70+` (article 003:85). The default.
    case atLeast
    /// `>`: one more is needed, as article 000:63 writes it.
    case above
  }

  /// The points.
  public var points: Int
  /// How a score is compared with them.
  public var comparison: Comparison

  /// A threshold that exactly `points` reach, unless said.
  public init(_ points: Int, _ comparison: Comparison = .atLeast) {
    self.points = points
    self.comparison = comparison
  }

  /// Whether that many points reach it.
  public func isReached(by points: Int) -> Bool {
    switch comparison {
    case .atLeast: points >= self.points
    case .above: points > self.points
    }
  }
}

/// How warm a prospect is, from its score.
public enum Temperature: String, Sendable, CaseIterable {
  case cold, warm, hot

  /// What a temperature asks for (article 002:85).
  public enum Response: String, Sendable, CaseIterable {
    /// A campaign that wakes the prospect up.
    case reactivation
    /// Content that informs.
    case informativeContent
    /// A person who follows up.
    case personalFollowUp
  }

  /// What to do.
  public var response: Response {
    switch self {
    case .cold: .reactivation
    case .warm: .informativeContent
    case .hot: .personalFollowUp
    }
  }
}
