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
    let agenda = boardOf([deal("d", due: day)]).agenda(on: today, days: 30)
    #expect(agenda.section(of: day) == section)
    #expect(agenda.entries(in: section).map(\.day) == [day])
  }

  @Test func `the last day ahead is included, and the late are told however old`() {
    let board = boardOf([
      deal("a", due: "2020-01-01"), deal("b", due: "2025-06-25"), deal("c", due: "2025-06-26"),
    ])
    #expect(board.agenda(on: today, days: 7).entries.map(\.deal) == ["a", "b"])
    #expect(board.agenda(on: today, days: 0).entries.map(\.deal) == ["a"])
    #expect(board.agenda(on: today, days: -5) == board.agenda(on: today, days: 0))
    #expect(board.agenda(on: today, days: .max).entries.map(\.deal) == ["a", "b", "c"])
  }

  @Test func `a day tells its steps, then its closings, the greater first`() {
    let board = boardOf([
      deal("a", due: "2025-06-19", close: "2025-06-19"),
      deal("b", due: "2025-06-19", amount: .euros(1)),
      deal("c", close: "2025-06-19", amount: .euros(2)), deal("d", due: "2025-06-19"),
    ])
    let entries = board.agenda(on: today, days: 7).entries
    #expect(entries.map(\.deal) == ["b", "a", "d", "c", "a"])
    #expect(
      entries.map(\.matter) == [.step("call"), .step("call"), .step("call"), .closing, .closing])
  }

  @Test func `only open deals that are there have an agenda, those of the owner asked for`() {
    var removed = deal("r", due: "2025-06-18", owner: "Léa")
    removed.isRemoved = true
    let board = boardOf([
      deal("a", due: "2025-06-18", owner: "Léa"), deal("b", due: "2025-06-18", owner: "Karim"),
      deal("c", due: "2025-06-18"), removed, deal("w", due: "2025-06-18", stage: "won"),
      deal("u", due: "2025-06-18", stage: "gone"),
    ])
    #expect(board.agenda(on: today, days: 7).entries.map(\.deal) == ["a", "b", "c"])
    #expect(board.agenda(on: today, days: 7, owner: "Léa").entries.map(\.deal) == ["a"])
  }
}
