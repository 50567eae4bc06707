import PipelineDomain
import Testing

@Suite struct BoardSLATests {
  private let settings = Settings(
    name: "SLA",
    stages: [
      Stage(id: "lead", name: "Lead", lifecycle: .lead),
      Stage(id: "mql", name: "MQL", lifecycle: .mql),
      Stage(id: "sql", name: "SQL", lifecycle: .sql),
      Stage(id: "offer", name: "Offer", lifecycle: .opportunity),
      Stage(id: "won", name: "Won", lifecycle: .customer, outcome: .won),
      Stage(id: "lost", name: "Lost", lifecycle: .lead, outcome: .lost),
      Stage(id: "out", name: "Out", lifecycle: .lead, outcome: .disqualified),
    ])

  /// A deal that entered stages at local times, the first of them when it was created.
  private func deal(
    visits: [(Stage.ID, String)], activities: [(Activity.Kind, String)] = []
  ) throws -> Deal {
    let last = try #require(visits.last)
    var deal = Deal(id: "d", title: "Deal", stage: last.0)
    for (index, visit) in visits.enumerated() {
      let before: FieldValue = index == 0 ? .none : .text(visits[index - 1].0.text)
      deal.history.append(
        HistoryEntry(
          id: HistoryEntry.ID("h\(index)"), at: try Paris.moment(visit.1), by: "ann",
          changes: [FieldChange(.stage, from: before, to: .text(visit.0.text))], sequence: index))
    }
    deal.activities = try activities.enumerated().map { index, activity in
      Activity(
        id: Activity.ID("a\(index)"), kind: activity.0, at: try Paris.moment(activity.1), by: "ann")
    }
    return deal
  }

  private func state(of deal: Deal, _ trigger: SLARule.Trigger) throws -> SLAState {
    var settings = settings
    settings.serviceLevels = [SLARule(id: "r", trigger: trigger, limit: .oneBusinessDay)]
    settings.calendar = .french
    let board = Board(settings: settings, organizations: [], deals: [deal])
    let now = try Paris.moment("2025-03-27 12:00")
    return try #require(board.serviceLevels(of: deal, at: now, in: Paris.zone).first).state
  }

  @Test func `the first contact answers a new lead, and a note does not`() throws {
    let deal = try deal(
      visits: [("lead", "2025-03-24 09:00")],
      activities: [
        (.note, "2025-03-24 10:00"), (.email, "2025-03-25 08:00"), (.call, "2025-03-25 08:30"),
      ])
    let expected = try SLAState.met(
      at: Paris.moment("2025-03-25 08:00"), deadline: Paris.moment("2025-03-25 09:00"))
    #expect(try state(of: deal, .leadCreated) == expected)
  }

  @Test func `a contact that was taken back answers nothing`() throws {
    var deal = try deal(
      visits: [("lead", "2025-03-24 09:00")], activities: [(.call, "2025-03-24 10:00")])
    deal.activities[0].isWithdrawn = true
    let expected = try SLAState.missed(deadline: Paris.moment("2025-03-25 09:00"), answered: nil)
    #expect(try state(of: deal, .leadCreated) == expected)
  }

  @Test func `a contact before the lead was written down answers it`() throws {
    let deal = try deal(
      visits: [("lead", "2025-03-24 09:00")], activities: [(.meeting, "2025-03-20 10:00")])
    let expected = try SLAState.met(
      at: Paris.moment("2025-03-20 10:00"), deadline: Paris.moment("2025-03-25 09:00"))
    #expect(try state(of: deal, .leadCreated) == expected)
  }

  @Test(arguments: ["lost", "out"])
  func `closing a lead without a contact answers nobody`(stage: String) throws {
    let deal = try deal(visits: [
      ("lead", "2025-03-24 09:00"), (Stage.ID(stage), "2025-03-24 11:00"),
    ])
    let expected = try SLAState.missed(deadline: Paris.moment("2025-03-25 09:00"), answered: nil)
    #expect(try state(of: deal, .leadCreated) == expected)
  }

  @Test(arguments: ["offer", "won"])
  func `nobody makes a lead an opportunity or a customer without a word`(stage: Stage.ID) throws {
    let deal = try deal(visits: [("lead", "2025-03-24 09:00"), (stage, "2025-03-24 11:00")])
    let expected = try SLAState.met(
      at: Paris.moment("2025-03-24 11:00"), deadline: Paris.moment("2025-03-25 09:00"))
    #expect(try state(of: deal, .leadCreated) == expected)
  }

  @Test(arguments: ["offer", "won"])
  func `what began as an opportunity was no new lead`(stage: Stage.ID) throws {
    let deal = try deal(visits: [(stage, "2025-03-24 09:00")])
    #expect(try state(of: deal, .leadCreated) == .notStarted)
  }

  @Test func `a lead that came back is owed an answer again`() throws {
    let deal = try deal(visits: [
      ("lead", "2025-03-24 09:00"), ("out", "2025-03-24 11:00"), ("lead", "2025-03-26 11:00"),
    ])
    let expected = try SLAState.missed(deadline: Paris.moment("2025-03-25 09:00"), answered: nil)
    #expect(try state(of: deal, .leadCreated) == expected)
  }

  @Test func `a hand-over starts when sales takes over and asks for a contact of its own`() throws {
    let deal = try deal(
      visits: [
        ("lead", "2025-03-20 09:00"), ("mql", "2025-03-21 09:00"), ("sql", "2025-03-26 14:00"),
        ("offer", "2025-03-26 18:00"),
      ],
      activities: [(.call, "2025-03-20 10:00")])
    let expected = try SLAState.running(deadline: Paris.moment("2025-03-27 14:00"))
    #expect(try state(of: deal, .handedOver) == expected)
  }

  @Test func `each hand-over starts anew`() throws {
    let deal = try deal(visits: [
      ("mql", "2025-03-20 09:00"), ("sql", "2025-03-20 14:00"), ("mql", "2025-03-21 09:00"),
      ("sql", "2025-03-26 14:00"),
    ])
    let expected = try SLAState.running(deadline: Paris.moment("2025-03-27 14:00"))
    #expect(try state(of: deal, .handedOver) == expected)
  }

  @Test func `a deal that sales opened itself was never handed over`() throws {
    let deal = try deal(visits: [("sql", "2025-03-20 09:00"), ("offer", "2025-03-21 09:00")])
    #expect(try state(of: deal, .handedOver) == .notStarted)
  }

  @Test func `a hand-over that was missed stays missed after the next one`() throws {
    let deal = try deal(visits: [
      ("mql", "2025-03-20 09:00"), ("sql", "2025-03-20 14:00"), ("mql", "2025-03-24 09:00"),
      ("sql", "2025-03-24 14:00"), ("mql", "2025-03-25 09:00"), ("sql", "2025-03-25 12:00"),
    ])
    var settings = settings
    let rule = SLARule(id: "r", trigger: .handedOver, limit: .oneBusinessDay)
    settings.serviceLevels = [rule]
    let board = Board(settings: settings, organizations: [], deals: [deal])
    let now = try Paris.moment("2025-03-26 10:00")
    let states = board.startedTargets(to: deal, at: now, in: Paris.zone).map {
      rule.state(of: $0, at: now, in: Paris.national)
    }
    #expect(
      try states == [
        .missed(deadline: Paris.moment("2025-03-21 14:00"), answered: nil), .notStarted,
        .running(deadline: Paris.moment("2025-03-26 12:00")),
      ])
  }

  @Test func `a deal of unknown creation has no clock`() throws {
    let deal = Deal(id: "d", title: "Deal", stage: "lead")
    #expect(try state(of: deal, .leadCreated) == .notStarted)
  }
}
