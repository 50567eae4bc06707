/// What gives a prospect points.
public struct ScoringRule: Equatable, Sendable {
  /// The key of a rule; a renamed rule keeps it.
  public typealias ID = Identifier<ScoringRule>

  /// The key.
  public var id: ID
  /// What the team calls it.
  public var name: String
  /// What it gives; a negative rule takes points away.
  public var points: Int
  /// What must be so.
  public var condition: Condition
  /// Whether it gives its points each time (each `atLeast` events), and not once. Says nothing of
  /// attributes, which give theirs once.
  public var isPerOccurrence: Bool

  /// A rule that counts once unless said.
  public init(
    id: ID, name: String, points: Int, condition: Condition, isPerOccurrence: Bool = false
  ) {
    self.id = id
    self.name = name
    self.points = points
    self.condition = condition
    self.isPerOccurrence = isPerOccurrence
  }

  /// What must be so for a rule to give its points.
  public enum Condition: Equatable, Sendable {
    /// One of the values of an attribute passes a test.
    case attribute(Attribute, Test)
    /// So many signals of these kinds, counted together, were seen; below one means one.
    case signals([SignalKind.ID], atLeast: Int)
    /// So many activities of these kinds, counted together, were logged; below one means one.
    case activities([Activity.Kind], atLeast: Int)
  }

  /// What a value must be.
  public enum Test: Equatable, Sendable {
    /// Known.
    case present
    /// One of these words, whatever their case and accents; nothing is one of none.
    case oneOf([String])
    /// A whole number within these bounds, both included.
    case within(ClosedRange<Int>)

    /// This one word, whatever its case and accents.
    public static func equals(_ word: String) -> Test {
      .oneOf([word])
    }

    /// Whether a value is what it must be.
    public func passes(_ value: String) -> Bool {
      switch self {
      case .present: true
      case .oneOf(let words): words.named(value, \.self) != nil
      case .within(let bounds): Int(value).map(bounds.contains) ?? false
      }
    }
  }
}
