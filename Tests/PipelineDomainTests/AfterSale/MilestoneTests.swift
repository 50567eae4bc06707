import PipelineDomain
import Testing

@Suite struct MilestoneTests {
  private let plan = AfterSalePlan.onboarding

  private func record(
    usageStableOn: String? = nil, leftOn: String? = nil, marks: [(String, String)] = []
  ) throws -> AfterSaleRecord {
    AfterSaleRecord(
      signedOn: Day("2026-01-31"), usageStableOn: usageStableOn.flatMap { Day($0) },
      leftOn: leftOn.flatMap { Day($0) },
      marks: try marks.map { .init(MilestoneRule.ID($0.0), on: try #require(Day($0.1))) })
  }

  /// The milestones on a day as `key due state`, with `!` when blocked.
  private func lines(
    _ plan: AfterSalePlan, _ record: AfterSaleRecord, on today: String
  ) throws -> [String] {
    plan.milestones(of: record, on: try #require(Day(today))).map { milestone in
      let due = milestone.due.map(\.description) ?? "-"
      return "\(milestone.rule.id) \(due) \(milestone.state)\(milestone.isBlocked ? "!" : "")"
    }
  }

  @Test func `everything is counted from the signature`() throws {
    let expected = [
      "day-30 2026-03-02 ahead", "day-60 2026-04-01 ahead", "quarterly-review 2026-04-30 ahead",
      "day-90 2026-05-01 ahead", "survey 2026-05-01 ahead", "referral - ahead",
    ]
    #expect(try lines(plan, record(), on: "2026-01-31") == expected)
  }

  @Test(arguments: [("2026-03-01", "ahead"), ("2026-03-02", "due"), ("2026-03-03", "late")])
  func `a milestone is due on its day and late from the day after`(
    today: String, state: String
  ) throws {
    #expect(try lines(plan, record(), on: today).first == "day-30 2026-03-02 \(state)")
  }

  @Test func `a milestone is done from the day of its mark`() throws {
    let record = try record(marks: [("day-30", "2026-03-10")])
    #expect(try lines(plan, record, on: "2026-03-09").first == "day-30 2026-03-02 late")
    #expect(try lines(plan, record, on: "2026-03-10").first == "day-30 2026-03-02 done")
  }

  @Test func `the invitation to recommend waits for stable usage`() throws {
    let record = try record(usageStableOn: "2026-06-15")
    #expect(try lines(plan, record, on: "2026-06-14").contains("referral - ahead"))
    #expect(try lines(plan, record, on: "2026-06-15").contains("referral 2026-06-15 due"))
  }

  @Test(arguments: [
    // In time, early, late by one quarter, on the day of the next one.
    ("2026-04-30", "2026-07-31"), ("2026-04-02", "2026-07-31"), ("2026-09-01", "2026-10-31"),
    ("2026-07-31", "2026-10-31"),
  ])
  func `a review closes every quarter that had passed, and the next one is due`(
    done: String, next: String
  ) throws {
    let record = try record(marks: [("quarterly-review", done)])
    let reviews = plan.milestones(of: record, on: Day("2026-09-01"))
      .filter { $0.rule.kind == .review }
    #expect(reviews.map(\.due) == [Day("2026-04-30"), Day(next)])
    #expect(reviews.map(\.doneOn) == [Day(done), nil])
  }

  @Test(arguments: UInt64(1)...60)
  func `one occurrence of a recurring milestone is to do, after every one done`(
    seed: UInt64
  ) throws {
    var random = SeededRandom(seed: seed)
    let months = Int.random(in: 1...14, using: &random)
    let rule = try #require(MilestoneRule(id: "r", kind: .review, timing: .everyMonths(months)))
    let plan = try #require(AfterSalePlan(milestones: [rule]))
    let marks = (0..<5).map { _ in AfterSaleRecord.Mark("r", on: random.day()) }
    let record = AfterSaleRecord(signedOn: random.day(), marks: marks)
    let milestones = plan.milestones(of: record, on: Day(ordinal: 25_000))
    let dues = milestones.compactMap(\.due)
    #expect(milestones.filter { $0.state != .done }.count == 1)
    #expect(milestones.count == 6)
    #expect(zip(dues, dues.dropFirst()).allSatisfy { $0 < $1 })
    let last = try #require(milestones.last)
    #expect(last.doneOn == nil)
    let latest = try #require(marks.map(\.on).max())
    #expect(try #require(last.due) > latest)
  }

  @Test func `a customer who left is owed nothing`() throws {
    let record = try record(leftOn: "2026-04-10", marks: [("day-30", "2026-03-02")])
    #expect(try lines(plan, record, on: "2026-04-09").count == 6)
    #expect(try lines(plan, record, on: "2026-04-10") == ["day-30 2026-03-02 done"])
  }

  @Test func `a buyer is reminded after 45 days, once asked how it went`() throws {
    let plan = AfterSalePlan.repurchase
    #expect(
      try lines(plan, record(), on: "2026-03-17") == [
        "survey 2026-03-02 late", "repurchase 2026-03-17 due!", "referral - ahead",
      ])
    #expect(
      try lines(plan, record(marks: [("survey", "2026-03-05")]), on: "2026-03-17") == [
        "survey 2026-03-02 done", "repurchase 2026-03-17 due", "referral - ahead",
      ])
  }

  @Test func `nothing is sold before the survey`() throws {
    let record = try record(marks: [("survey", "2026-05-04")])
    let before = plan.upsellGate(of: record, on: Day("2026-05-03"))
    #expect(before == .blocked(surveyDue: Day("2026-05-01")))
    let after = plan.upsellGate(of: record, on: Day("2026-05-04"))
    #expect(after == .open(since: Day("2026-05-04")))
    let unasked = try #require(AfterSalePlan(milestones: []))
    #expect(
      unasked.upsellGate(of: record, on: Day("2026-01-31")) == .open(since: nil))
  }

  @Test(arguments: [
    MilestoneRule.Timing.days(-1), .days(3_651), .days(.max), .everyMonths(0), .everyMonths(121),
    .everyMonths(.min), .daysAfterStableUsage(-1), .daysAfterStableUsage(.max),
  ])
  func `a timing out of bounds is refused`(timing: MilestoneRule.Timing) {
    #expect(MilestoneRule(id: "r", kind: .review, timing: timing) == nil)
  }

  @Test func `two milestones of one key are refused`() {
    let twice = AfterSalePlan.onboarding.milestones + AfterSalePlan.repurchase.milestones
    #expect(AfterSalePlan(milestones: twice) == nil)
  }
}
