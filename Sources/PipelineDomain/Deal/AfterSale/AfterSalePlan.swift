/// The steps a team takes with every customer after the signature.
public struct AfterSalePlan: Equatable, Sendable {
  /// The steps. Keys are distinct.
  public let milestones: [MilestoneRule]

  /// A plan; `nil` when two milestones share a key.
  public init?(milestones: [MilestoneRule]) {
    guard Set(milestones.map(\.id)).count == milestones.count else { return nil }
    self.milestones = milestones
  }

  private init(distinct milestones: [MilestoneRule?]) {
    self.milestones = milestones.compactMap { $0 }
  }

  /// A plan for guided onboarding: three follow-ups after 30, 60 and 90 days, then
  /// the satisfaction survey (000:81); a review each quarter and an invitation to recommend once
  /// usage is stable (000:85).
  public static let onboarding = AfterSalePlan(distinct: [
    MilestoneRule(id: "day-30", kind: .onboarding, timing: .days(30)),
    MilestoneRule(id: "day-60", kind: .onboarding, timing: .days(60)),
    MilestoneRule(id: "day-90", kind: .onboarding, timing: .days(90)),
    MilestoneRule(id: "survey", kind: .survey, timing: .days(90)),
    MilestoneRule(id: "quarterly-review", kind: .review, timing: .everyMonths(3)),
    MilestoneRule(id: "referral", kind: .referral, timing: .daysAfterStableUsage(0)),
  ])

  /// A plan for buyers of goods: a reminder to buy again after 45 days and an invitation to recommend
  /// (000:247), with a survey at 30 days so that the reminder need not wait.
  public static let repurchase = AfterSalePlan(distinct: [
    MilestoneRule(id: "survey", kind: .survey, timing: .days(30)),
    MilestoneRule(id: "repurchase", kind: .repurchase, timing: .days(45)),
    MilestoneRule(id: "referral", kind: .referral, timing: .daysAfterStableUsage(0)),
  ])
}

/// The facts of one customer since the signature, as far as the plan needs them.
public struct AfterSaleRecord: Equatable, Sendable {
  /// A milestone that was done.
  public struct Mark: Hashable, Sendable {
    /// The milestone.
    public var milestone: MilestoneRule.ID
    /// The day it was done.
    public var on: Day

    /// A milestone done on a day.
    public init(_ milestone: MilestoneRule.ID, on day: Day) {
      self.milestone = milestone
      self.on = day
    }
  }

  /// The day of signature, from which the plan counts.
  public var signedOn: Day
  /// The day from which usage has been stable; `nil` while it is not.
  public var usageStableOn: Day?
  /// The day the customer left; `nil` while they stay.
  public var leftOn: Day?
  /// The milestones done, in any order. Marks of milestones the plan does not have count nowhere.
  public var marks: [Mark]

  /// A record; nothing has happened since the signature by default.
  public init(signedOn: Day, usageStableOn: Day? = nil, leftOn: Day? = nil, marks: [Mark] = []) {
    self.signedOn = signedOn
    self.usageStableOn = usageStableOn
    self.leftOn = leftOn
    self.marks = marks
  }
}

/// One step to take with a customer after the signature, and its timing.
public struct MilestoneRule: Equatable, Sendable {
  /// The key of a rule, chosen by the team.
  public typealias ID = Identifier<MilestoneRule>

  /// The kind of a step.
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

    /// True when it asks the customer for money, and so has to wait for the survey (000:81).
    public var isCommercial: Bool {
      self == .repurchase || self == .upsell
    }
  }

  /// The timing of a step.
  public enum Timing: Hashable, Sendable {
    /// Once, that many days after the signature.
    case days(Int)
    /// Repeatedly, every so many months after the signature; a day that a month lacks becomes
    /// its last.
    case everyMonths(Int)
    /// Once, that many days after the customer's usage became stable.
    case daysAfterStableUsage(Int)
  }

  /// The key.
  public let id: ID
  /// The kind of step.
  public let kind: Kind
  /// The day or days it is due.
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
