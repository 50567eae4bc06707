@testable import PipelineDomain
import Testing

/// SLA compliance. 3 March 2025 is a Monday.
@Suite struct SLAComplianceTests {
  private func lead(_ id: Deal.ID, on day: Day = "2025-03-03") -> Deal { deal(id, [("A", day)]) }

  private func compliance(
    _ deals: [Deal], over period: Period = "2025-03", on day: Day = "2025-12-31",
    _ change: (inout Settings) -> Void = { _ in }
  ) throws -> KPIValue {
    try #require(ledgerOf(deals, on: day, change).measured("sla-compliance", over: period))
  }

  @Test func `of the targets that fell due those met count, and those running stand beside`()
    throws
  {
    let met = lead("m").doing(.call, "2025-03-04T11:59:59Z")
    let late = lead("l").doing(.call, "2025-03-04T12:00:00Z")
    let running = lead("r", on: "2025-03-04")
    let early = lead("e", on: "2025-03-04").doing(.call, "2025-03-04T13:00:00Z")
    let kept = try compliance([met, late, running, early], on: "2025-03-04")
    #expect((kept.numerator, kept.denominator, kept.deals) == (1, 2, ["m", "l"]))
    #expect(kept.part(.slaTarget("first-contact")) == Ratio(1, 2))
    #expect(kept.part(.stillOpen) == Ratio(1))
  }

  @Test func `an SLA target belongs to the period it falls due in, whenever it was answered`()
    throws
  {
    // Friday 28 March: due on Monday the 31st. Monday the 31st: due on Tuesday 1 April.
    let deals = [
      lead("a", on: "2025-03-28").doing(.call, "2025-03-28T13:00:00Z"),
      lead("b", on: "2025-03-31").doing(.call, "2025-03-31T13:00:00Z"),
    ]
    #expect(try compliance(deals, over: "2025-03").deals == ["a"])
    #expect(try compliance(deals, over: "2025-04").deals == ["b"])
    #expect(
      try compliance(deals, over: "2025-04", on: "2025-03-31").reason
        == .zeroDenominator(.dueAnswers))
  }

  @Test(arguments: ["lost", "disqualified"])
  func `a lead closed without contact missed its target`(stage: Stage.ID) throws {
    let closed = deal("c", [("A", "2025-03-03"), (stage, "2025-03-03")])
    let answered = lead("a").doing(.call, "2025-03-03T13:00:00Z")
    let kept = try compliance([closed, answered])
    #expect((kept.numerator, kept.denominator) == (1, 2))
    let open = try compliance([closed, answered], on: "2025-03-03")
    #expect(open.part(.stillOpen) == nil && open.reason == .zeroDenominator(.dueAnswers))
  }

  @Test func `where no activity was ever logged there is no figure, on the whole board or a part`()
    throws
  {
    let closed = deal("c", [("A", "2025-03-03"), ("disqualified", "2025-03-03")])
    #expect(try compliance([lead("a"), closed]).reason == .noActivities)
    var board = boardOf([lead("a"), closed])
    board.put(lead("b", on: "2025-01-06").doing(.note, "2025-01-06T13:00:00Z"))
    let part = board.part([closed], with: [], under: board.settings)
    let facts = PipelineFacts(part, asOf: "2025-12-31T00:00:00Z", zone: .utc)
    let kept = try #require(facts.measured("sla-compliance", over: "2025-03"))
    #expect((kept.numerator, kept.denominator) == (0, 1))
  }

  @Test func `a board that slaTargets nothing has no figure`() throws {
    let answered = lead("a").doing(.call, "2025-03-03T13:00:00Z")
    #expect(try compliance([answered]) { $0.serviceLevels = [] }.reason == .noSLA)
  }

  @Test func `the target for a hot lead counts from the signal that made it hot`() throws {
    let hot = lead("h", on: "2025-03-04").doing(.call, "2025-03-04T13:00:00Z")
      .showing("pricing-page", "2025-03-10T09:00:00Z").showing("webinar", "2025-03-10T09:00:00Z")
    let kept = try compliance([hot]) { settings in
      settings.scoring.isHotWithoutFit = true
      settings.serviceLevels[2].trigger = .scoreReached(50)
    }
    #expect((kept.numerator, kept.denominator) == (1, 2))
    #expect(kept.part(.slaTarget("hot-lead")) == Ratio(0))
  }

  @Test func `what a lead is known for comes from its organization too`() throws {
    var hot = lead("h").doing(.call, "2025-03-03T13:00:00Z")
      .showing("pricing-page", "2025-03-10T09:00:00Z")
    hot.organization = "o"
    var settings = boardOf([]).settings
    settings.scoring = .standard(sectors: ["industry"])
    settings.serviceLevels[2].trigger = .scoreReached(50)
    for (sector, due) in [("industry", 2), ("retail", 1)] as [(String, Int128)] {
      let board = Board(
        settings: settings,
        organizations: [Organization(id: "o", name: "O", sector: sector)], deals: [hot])
      let facts = PipelineFacts(board, asOf: "2025-12-31T00:00:00Z", zone: .utc)
      #expect(facts.measured("sla-compliance", over: "2025-03")?.denominator == due)
    }
  }

  @Test func `a lead that cooled down is still one that was not called in time`() throws {
    let hot = lead("h", on: "2025-03-04").doing(.call, "2025-03-04T13:00:00Z")
      .showing("pricing-page", "2025-03-10T09:00:00Z")
    let kept = try compliance([hot]) { settings in
      settings.scoring.isHotWithoutFit = true
      settings.scoring.halfLifeDays = 30
      settings.serviceLevels[2].trigger = .scoreReached(30)
    }
    #expect((kept.numerator, kept.denominator) == (1, 2))
  }

  @Test func `who came on a day without a time has until the end of the next business day`() throws
  {
    let friday = Zone.utc.instant(of: "2025-03-07")
    var (midnight, minute) = (lead("a"), lead("b"))
    midnight.history[0].at = friday
    minute.history[0].at = friday.adding(seconds: 60)
    let deals = [midnight, minute].map { $0.doing(.call, "2025-03-08T09:00:00Z") }
    let kept = try compliance(deals)
    #expect((kept.numerator, kept.denominator) == (2, 2))
    let soon = try compliance(deals) {
      $0.serviceLevels = [SLARule(id: "soon", trigger: .leadCreated, limit: .twoHours)]
    }
    #expect(soon.deals == ["b"])
    #expect(soon.excluded == [Exclusion(deal: "a", reason: .noTimeOfDay)])
  }

  /// A board on which signals make leads hot, and points halve when the seed is odd.
  private func board(_ walk: Walk, seed: UInt64) -> Board {
    var settings = walk.board.settings
    settings.scoring.isHotWithoutFit = true
    settings.scoring.halfLifeDays = seed % 2 == 1 ? 10 : nil
    settings.serviceLevels[2].trigger = .scoreReached(20)
    return Board(settings: settings, deals: walk.board.deals)
  }

  @Test(arguments: UInt64(0)..<12)
  func `what triage says was missed is what the figure counts as missed and unanswered`(
    seed: UInt64
  ) throws {
    let walk = Walk(seed: seed, steps: 300)
    let board = board(walk, seed: seed)
    let time = BusinessTime(calendar: board.settings.calendar, zone: .paris)
    let facts = PipelineFacts(board, asOf: walk.clock, zone: .paris)
    var (met, missed): (Int128, Int128) = (0, 0)
    for (index, deal) in board.deals.enumerated() where !deal.isRemoved {
      var unanswered: [SLARule.ID: Instant] = [:]
      for target in facts.activityLog.slaTargets[index] {
        let rule = board.settings.serviceLevels[target.rule]
        unanswered[rule.id] = nil
        switch rule.state(of: target, at: walk.clock, in: time) {
        case .met(_, let deadline): if deadline <= walk.clock { met += 1 }
        case .missed(let deadline, let answered):
          missed += 1
          if answered == nil { unanswered[rule.id] = deadline }
        case .running, .notStarted, .untimed: break
        }
      }
      var listed: [SLARule.ID: Instant] = [:]
      for case .serviceLevel(let rule, let deadline, let left) in board.slaTargets(
        to: deal, at: walk.clock, in: .paris) where left <= 0
      {
        listed[rule] = deadline
      }
      #expect(listed == unanswered, "\(deal.id)")
    }
    let kept = try #require(facts.measured("sla-compliance", over: "2000-01-01..2100-12-31"))
    guard met + missed > 0 else { return #expect(kept.value == nil) }
    #expect((kept.numerator, kept.denominator) == (met, met + missed))
  }

  @Test(arguments: UInt64(0)..<8)
  func `the months add up to the year, each target in one of them`(seed: UInt64) throws {
    let walk = Walk(seed: seed, steps: 300)
    let facts = PipelineFacts(board(walk, seed: seed), asOf: walk.clock, zone: .paris)
    let months = Period("2025-12").trail(12).compactMap {
      facts.measured("sla-compliance", over: $0)
    }
    let year = try #require(facts.measured("sla-compliance", over: "2025"))
    #expect(months.reduce(0) { $0 + ($1.numerator ?? 0) } == year.numerator ?? 0)
    #expect(months.reduce(0) { $0 + ($1.denominator ?? 0) } == year.denominator ?? 0)
  }
}
