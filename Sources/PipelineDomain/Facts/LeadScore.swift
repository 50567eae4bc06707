/// The points of a prospect at a moment, with their explanation.
///
/// For each dimension, the points of the lines add up to `earned`, and a cap cuts off `earned - points`; the
/// two dimensions add up to `total`.
public struct LeadScore: Equatable, Sendable {
  /// The version of the model.
  public var version: ScoringModel.Version
  /// The points for the profile.
  public var fit: Side
  /// The points for the behaviour.
  public var engagement: Side
  /// The temperature at these points.
  public var temperature: Temperature
  /// True when a person must contact the prospect within the model's minutes.
  public var isUrgent: Bool

  /// Fit and engagement together, as the articles count; beside it the two are kept apart.
  public var total: Int {
    Int(clamping: Int128(fit.points) + Int128(engagement.points))
  }

  /// One dimension of the score.
  public struct Side: Equatable, Sendable {
    /// The points that count: `earned`, not below zero and not above the cap.
    public var points: Int
    /// The sum of the lines.
    public var earned: Int
    /// The most points possible.
    public var cap: Int
    /// One line a rule, in the order of the model, including rules that gave nothing.
    public var lines: [Line]
  }

  /// The points of one rule, and the reason.
  public struct Line: Equatable, Sendable {
    /// The rule.
    public var rule: ScoringRule.ID
    /// The points it gave.
    public var points: Int
    /// The points before decay.
    public var undecayed: Int
    /// The moment of the last event that counts; `nil` for attributes and for rules that gave nothing.
    public var latest: Instant?
    /// The evidence behind the points.
    public var ground: Ground
  }

  /// The evidence for a rule.
  public enum Ground: Equatable, Sendable {
    /// The values that pass its test; none when the rule gave nothing.
    case values([String])
    /// The number of events found; the rule takes `needed`.
    case events(Int, needed: Int)
  }
}

/// The known data of a prospect: everything that a score is computed from and a gate checks.
public struct Evidence: Equatable, Sendable {
  /// The known values, by attribute: `Board.attributes(of:)` and further ones the team records.
  public var attributes: [Attribute: [String]]
  /// The signals of the prospect.
  public var signals: [Signal]
  /// The activities of the team.
  public var activities: [Activity]

  /// Creates evidence; empty by default.
  public init(
    attributes: [Attribute: [String]] = [:], signals: [Signal] = [], activities: [Activity] = []
  ) {
    self.attributes = attributes
    self.signals = signals
    self.activities = activities
  }

  /// Returns the evidence that counted at a moment: later and withdrawn signals and activities are left out.
  /// Attributes carry no date and stay.
  public func known(at moment: Instant) -> Evidence {
    filtered { $0 <= moment }
  }

  /// Returns the evidence that counted until just before a moment.
  func known(before moment: Instant) -> Evidence {
    filtered { $0 < moment }
  }

  /// The moments at which it grew, latest first.
  var moments: [Instant] {
    Set(signals.map(\.at) + activities.map(\.at)).sorted(by: >)
  }

  private func filtered(_ isKnown: (Instant) -> Bool) -> Evidence {
    Evidence(
      attributes: attributes,
      signals: signals.filter { !$0.isWithdrawn && isKnown($0.at) },
      activities: activities.filter { !$0.isWithdrawn && isKnown($0.at) })
  }
}

/// The share of our e-mails that a prospect replies to (article 002:68).
public struct ReplyRate: Equatable, Sendable {
  /// The percentage above which a prospect is engaged.
  public static let threshold = 40

  /// The e-mails that were logged.
  public var sent: Int
  /// The replies that were logged.
  public var replies: Int

  /// Creates a rate of replies to e-mails.
  public init(replies: Int, of sent: Int) {
    self.sent = sent
    self.replies = replies
  }

  /// True when more than 40 percent were replied to; never without an e-mail.
  public var isEngaged: Bool {
    sent > 0 && Int128(replies) * 100 > Int128(sent) * Int128(ReplyRate.threshold)
  }
}

extension Deal {
  /// The replies to the e-mails of this deal, withdrawn ones aside; a reply is a signal of the kind
  /// `email-reply`. O(activities + signals).
  public var replyRate: ReplyRate {
    ReplyRate(
      replies: signals.count { !$0.isWithdrawn && $0.kind == "email-reply" },
      of: activities.count { !$0.isWithdrawn && $0.kind == .email })
  }
}
