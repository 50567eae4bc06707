/// The points of a prospect at a moment, and how they came about.
///
/// For each dimension, the points of the lines add up to `earned`, and what a cap cuts off is
/// `earned - points`; the two dimensions add up to `total`.
public struct LeadScore: Equatable, Sendable {
  /// The model that gave it.
  public var version: ScoringModel.Version
  /// Who they are.
  public var fit: Side
  /// What they do.
  public var engagement: Side
  /// What the points amount to.
  public var temperature: Temperature
  /// Whether a person must contact the prospect within the model's minutes.
  public var isUrgent: Bool

  /// Fit and engagement together, as the articles count; the two stay apart beside it.
  public var total: Int {
    Int(clamping: Int128(fit.points) + Int128(engagement.points))
  }

  /// One dimension of the score.
  public struct Side: Equatable, Sendable {
    /// What counts: `earned`, not below zero and not above the cap.
    public var points: Int
    /// What the lines add up to.
    public var earned: Int
    /// The most there can be.
    public var cap: Int
    /// One line a rule, in the order of the model; those that gave nothing included.
    public var lines: [Line]
  }

  /// What one rule gave, and why.
  public struct Line: Equatable, Sendable {
    /// The rule.
    public var rule: ScoringRule.ID
    /// What it gave.
    public var points: Int
    /// What it gave before points halved with time.
    public var undecayed: Int
    /// When the last event that counts was; `nil` for attributes and for rules that gave nothing.
    public var latest: Instant?
    /// What was found.
    public var ground: Ground
  }

  /// What a rule found.
  public enum Ground: Equatable, Sendable {
    /// The values that are as they must be; none when the rule gave nothing.
    case values([String])
    /// So many events were seen, where the rule takes `needed`.
    case events(Int, needed: Int)
  }
}
