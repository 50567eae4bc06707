import PipelineDomain
import Testing

@Suite struct AgendaTests {
  /// A Wednesday.
  private let today: Day = "2025-06-18"

  private func deal(
    _ id: Deal.ID, due: Day? = nil, close: Day? = nil, stage: Stage.ID = "A",
    amount: Money? = nil, owner: String? = nil
  ) -> Deal {
    var deal = Deal(id: id, title: "Deal \(id)", stage: stage)
    deal.nextStep = due.map { NextStep(what: "call", due: $0) }
    (deal.expectedClose, deal.amount, deal.owner) = (close, amount, owner)
    return deal
  }

  @Test(
    arguments: [
      ("2025-06-17", .late), ("2025-06-18", .today), ("2025-06-19", .thisWeek),
      ("2025-06-22", .thisWeek), ("2025-06-23", .later),
    ] as [(Day, Agenda.Section)])
  func `the week ends with Sunday`(day: Day, section: Agenda.Section) {
    let agenda = boardOf([deal("d", due: day)]).agenda(
      at: Zone.utc.instant(of: today), in: .utc, days: 30)
    #expect(agenda.section(of: day) == section)
    #expect(agenda.entries(in: section).map(\.day) == [day])
  }

  @Test func `the last day ahead is included, and the late are told however old`() {
    let board = boardOf([
      deal("a", due: "2020-01-01"), deal("b", due: "2025-06-25"), deal("c", due: "2025-06-26"),
    ])
    #expect(
      board.agenda(at: Zone.utc.instant(of: today), in: .utc, days: 7).entries.map(\.deal) == [
        "a", "b",
      ])
    #expect(
      board.agenda(at: Zone.utc.instant(of: today), in: .utc, days: 0).entries.map(\.deal) == ["a"])
    #expect(
      board.agenda(at: Zone.utc.instant(of: today), in: .utc, days: -5)
        == board.agenda(at: Zone.utc.instant(of: today), in: .utc, days: 0))
    #expect(
      board.agenda(at: Zone.utc.instant(of: today), in: .utc, days: .max).entries.map(\.deal) == [
        "a", "b", "c",
      ])
  }

  @Test func `a day tells its steps, then its closings, the greater first`() {
    let board = boardOf([
      deal("a", due: "2025-06-19", close: "2025-06-19"),
      deal("b", due: "2025-06-19", amount: .euros(1)),
      deal("c", close: "2025-06-19", amount: .euros(2)), deal("d", due: "2025-06-19"),
    ])
    let entries = board.agenda(at: Zone.utc.instant(of: today), in: .utc, days: 7).entries
    #expect(entries.map(\.deal) == ["b", "a", "d", "c", "a"])
    #expect(
      entries.map(\.item) == [.step("call"), .step("call"), .step("call"), .closing, .closing])
  }

  @Test func `only open deals that are there have an agenda, those of the owner asked for`() {
    var removed = deal("r", due: "2025-06-18", owner: "Léa")
    removed.isRemoved = true
    let board = boardOf([
      deal("a", due: "2025-06-18", owner: "Léa"), deal("b", due: "2025-06-18", owner: "Karim"),
      deal("c", due: "2025-06-18"), removed, deal("w", due: "2025-06-18", stage: "won"),
      deal("u", due: "2025-06-18", stage: "gone"),
    ])
    #expect(
      board.agenda(at: Zone.utc.instant(of: today), in: .utc, days: 7).entries.map(\.deal) == [
        "a", "b", "c",
      ])
    #expect(
      board.agenda(at: Zone.utc.instant(of: today), in: .utc, days: 7, owner: "Léa").entries.map(
        \.deal) == ["a"])
  }

  @Test func `a target nobody met is due on the day of its deadline, until somebody answers`() {
    var lead = deal("l")
    lead.history = [
      HistoryEntry(
        id: "h", at: Zone.utc.instant(of: today, hour: 9), by: "Karim",
        changes: [FieldChange(.stage, from: .none, to: .text("A"))], sequence: 1)
    ]
    var board = boardOf([lead])
    board.settings.serviceLevels = [
      SLARule(id: "reply", trigger: .leadCreated, limit: .twoHours)
    ]
    let noon = Zone.utc.instant(of: today, hour: 12)
    let entries = board.agenda(at: noon, in: .utc, days: 7).entries
    #expect(entries.map(\.deal) == ["l"])
    guard case .slaTarget("reply", let deadline) = entries.first?.item else {
      Issue.record("no target")
      return
    }
    #expect(entries.map(\.day) == [Zone.utc.day(of: deadline)])
    lead.activities = [Activity(id: "a", kind: .call, at: noon, by: "Léa")]
    board = Board(settings: board.settings, organizations: [], deals: [lead])
    #expect(board.agenda(at: noon, in: .utc, days: 7).entries.isEmpty)
  }

  @Test func `milestones of a customer are due until they are done, unless they wait`() throws {
    var sold = deal("w", stage: "won")
    sold.closedOn = today.adding(days: -30)
    let board = boardOf([sold])
    let entries = board.agenda(at: Zone.utc.instant(of: today), in: .utc, days: 3_650).entries
    let record = try #require(board.afterSale(of: sold, in: .utc))
    let open = board.settings.afterSale.milestones(of: record, on: today).filter {
      $0.state != .done && !$0.isBlocked && $0.due != nil
    }
    #expect(!open.isEmpty)
    #expect(Set(entries.map(\.day)) == Set(open.compactMap(\.due)))
    #expect(
      entries.map(\.item).allSatisfy { item in
        open.contains { item == .milestone($0.rule.id, $0.rule.kind) }
      })
  }
}
