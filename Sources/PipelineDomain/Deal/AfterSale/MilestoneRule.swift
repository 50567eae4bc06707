/// One thing to do with a customer after the signature, and when.
public struct MilestoneRule: Equatable, Sendable {
  /// The key of a rule, chosen by the team.
  public typealias ID = Identifier<MilestoneRule>

  /// What is done.
  public enum Kind: String, Sendable, CaseIterable {
    /// A personal follow-up while the customer settles in.
    case onboarding
    /// The satisfaction survey.
    case survey
    /// The review of objectives.
    case review
    /// The invitation to recommend.
    case referral
    /// The reminder to buy again.
    case repurchase
    /// The offer to buy more.
    case upsell

    /// Whether it asks the customer for money, and so has to wait for the survey (000:81).
    public var isCommercial: Bool {
      self == .repurchase || self == .upsell
    }
  }

  /// When it is due.
  public enum Timing: Hashable, Sendable {
    /// Once, that many days after the signature.
    case days(Int)
    /// Again and again, every so many months after the signature; a day that a month lacks becomes
    /// its last.
    case everyMonths(Int)
    /// Once, that many days after the customer's usage became stable.
    case daysAfterStableUsage(Int)
  }

  /// The key.
  public let id: ID
  /// What is done.
  public let kind: Kind
  /// When it is due.
  public let timing: Timing

  /// A rule; `nil` when its timing lies outside 0…3,650 days or 1…120 months.
  public init?(id: ID, kind: Kind, timing: Timing) {
    switch timing {
    case .days(let days), .daysAfterStableUsage(let days):
      guard (0...3_650).contains(days) else { return nil }
    case .everyMonths(let months):
      guard (1...120).contains(months) else { return nil }
    }
    self.id = id
    self.kind = kind
    self.timing = timing
  }
}
