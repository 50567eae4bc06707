/// What a team does with every customer after the signature.
public struct AfterSalePlan: Equatable, Sendable {
  /// What is to be done. Keys are distinct.
  public let milestones: [MilestoneRule]

  /// A plan; `nil` when two milestones share a key.
  public init?(milestones: [MilestoneRule]) {
    guard Set(milestones.map(\.id)).count == milestones.count else { return nil }
    self.milestones = milestones
  }

  private init(distinct milestones: [MilestoneRule?]) {
    self.milestones = milestones.compactMap { $0 }
  }

  /// For customers who are accompanied: three onboarding follow-ups after 30, 60 and 90 days, then
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

  /// For buyers of goods: a reminder to buy again after 45 days and an invitation to recommend
  /// (000:247), with a survey at 30 days so that the reminder need not wait.
  public static let repurchase = AfterSalePlan(distinct: [
    MilestoneRule(id: "survey", kind: .survey, timing: .days(30)),
    MilestoneRule(id: "repurchase", kind: .repurchase, timing: .days(45)),
    MilestoneRule(id: "referral", kind: .referral, timing: .daysAfterStableUsage(0)),
  ])
}

/// What happened with one customer since the signature, as far as the plan asks.
public struct AfterSaleRecord: Equatable, Sendable {
  /// A milestone that was done.
  public struct Mark: Hashable, Sendable {
    /// Which one.
    public var milestone: MilestoneRule.ID
    /// On what day.
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
  /// What was done, in any order. Marks of milestones the plan does not know count nowhere.
  public var marks: [Mark]

  /// A record; nothing but the signature has happened unless said.
  public init(signedOn: Day, usageStableOn: Day? = nil, leftOn: Day? = nil, marks: [Mark] = []) {
    self.signedOn = signedOn
    self.usageStableOn = usageStableOn
    self.leftOn = leftOn
    self.marks = marks
  }
}
