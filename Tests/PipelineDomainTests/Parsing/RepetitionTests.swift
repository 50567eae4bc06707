import Testing

@testable import PipelineDomain

/// Next steps that come back: what is typed, what files hold, and the days they fall due.
struct RepetitionTests {
  private let dates = DateParser(today: "2026-11-20")

  @Test(
    arguments: [
      ("every 2 weeks", "2w"), ("2w", "2w"), ("every week", "1w"), ("every day", "1d"),
      ("every 10 days until 30 jun 2027", "10d..2027-06-30"),
      ("1m until 2027-06-30", "1m..2027-06-30"),
      ("toutes les 2 semaines", "2w"), ("tous les mois jusqu'au 30/06/2027", "1m..2027-06-30"),
      ("tous les 15 jours", "15d"), ("chaque semaine", "1w"), ("2s", "2w"), ("3j", "3d"),
      ("every year", "12m"), ("every 366 days", "366d"), ("every 367 days", nil), ("0w", nil),
      ("every now and then", nil), ("", nil), ("every", nil), ("every week until never", nil),
    ] as [(String, String?)])
  func `an interval is read in both languages`(text: String, expected: String?) {
    #expect(dates.repetition(text)?.description == expected)
  }

  @Test(
    arguments: [
      ("call fri every 2 weeks until 30 jun 2027", "call", "2026-11-27", "2w..2027-06-30"),
      ("appel ven toutes les 2 semaines", "appel", "2026-11-27", "2w"),
      ("call every client fri", "call every client", "2026-11-27", nil),
      ("call 24 nov", "call", "2026-11-24", nil),
    ] as [(String, String, Day, String?)])
  func `a step is typed with its interval behind its day`(
    text: String, what: String, due: Day, interval: String?
  ) throws {
    let typed = try #require(dates.repeatedStep(text, before: nil))
    #expect(typed.step == NextStep(what: what, due: due))
    #expect(typed.repetition?.description == interval)
  }

  @Test(
    arguments: [
      ("2w", "2026-11-20", "2026-12-04"), ("2w", "2026-11-06", "2026-12-04"),
      ("2w", "2026-01-02", "2026-12-04"), ("1d", "2026-11-20", "2026-11-21"),
      ("1m", "2026-10-31", "2026-11-30"), ("1m", "2026-01-31", "2026-11-30"),
      ("2w..2026-12-04", "2026-11-20", "2026-12-04"), ("2w..2026-12-03", "2026-11-20", nil),
    ] as [(String, Day, Day?)])
  func `the next one is the first of its interval after today, up to the last day`(
    interval: String, due: Day, next: Day?
  ) throws {
    let repetition = try #require(Repetition(interval))
    #expect(repetition.next(after: due, today: "2026-11-20") == next)
    #expect(Repetition(repetition.description) == repetition)
  }

  @Test(arguments: ["", "w", "2", "2x", "w2", "-1w", "2w..", "2w..2026-02-30", "2w..2026-12-04..x"])
  func `any other text of a file is no interval`(text: String) {
    #expect(Repetition(text) == nil)
  }

  @Test func `an interval goes with its step, and a closed deal has neither`() throws {
    var desk = Desk()
    let step = NextStep(what: "call", due: "2025-04-08")
    let weekly = try #require(Repetition("1w"))
    let act = { (desk: inout Desk, action: Action) in
      let change = try desk.board.change(action, on: "a", metadata: desk.metadata())
      try desk.board.apply(change)
    }
    try act(&desk, .setNextStep(step, repeating: weekly))
    #expect(desk.board["a"]?.repeats == weekly)
    try act(&desk, .setNextStep(NextStep(what: "demo", due: "2025-04-09")))
    #expect(desk.board["a"]?.repeats == nil)
    try desk.undo()
    #expect(desk.board["a"]?.repeats == weekly && desk.board["a"]?.nextStep == step)
    try act(&desk, .lose(reason: "price", on: "2025-04-02"))
    #expect(desk.board["a"]?.repeats == nil && desk.board["a"]?.nextStep == nil)
  }

  @Test func `a clone is open, has the customer and the figures, and nothing of the course`() throws
  {
    var board = Desk().board
    var model = try #require(board["a"])
    model.owner = "Ana"
    model.amount = .euros(900)
    model.tags = ["x"]
    model.customFields = ["region": .text("North")]
    model.notes = "said no"
    model.stage = "lost"
    model.closedOn = "2025-04-01"
    model.lossReason = "price"
    board.put(model)
    let clone = try board.clone(of: model, as: "b", titled: "Again")
    #expect(clone.id == "b" && clone.title == "Again" && clone.stage == "A")
    #expect(clone.owner == "Ana" && clone.amount == .euros(900) && clone.tags == ["x"])
    #expect(clone.customFields == model.customFields)
    #expect(clone.history.isEmpty && clone.closedOn == nil && clone.lossReason == nil)
    #expect(clone.notes.isEmpty && clone.nextStep == nil)
  }
}
