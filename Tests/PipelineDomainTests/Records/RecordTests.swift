import Testing

@testable import PipelineDomain

struct RecordTests {
  @Test func `a record taken back is kept and counts no more`() throws {
    var desk = Desk()
    let cost = desk.cost("c")
    try desk.keep(cost)
    try desk.withdraw(cost.id)
    #expect(desk.board.settings.costs.count == 1)
    #expect(desk.board.settings.costs.standing == [])
    #expect(desk.board.settings.costs.totals == [])
    #expect(throws: Refusal.unknownRecord(cost.id)) { try desk.withdraw(cost.id) }
  }

  @Test func `a record counts from its moment on, and as it was then`() throws {
    var desk = Desk()
    try desk.keep(desk.persona("call"))
    let first = desk.board.settings.history[0].entry.at
    try desk.keep(desk.persona("demo"))
    try desk.withdraw(Record.ID(.personas, "cfo"))
    let board = desk.board
    #expect(board.asOf(noon("2025-04-01")).settings.personas == [])
    #expect(board.asOf(first).settings.persona(named: "cfo")?.nextStep == "call")
    let second = board.settings.history[1].entry.at
    #expect(board.asOf(second).settings.persona(named: "CFO")?.nextStep == "demo")
    #expect(board.settings.persona(named: "CFO") == nil)
    #expect(board.asOf(board.settings.history[2].entry.at) == board)
  }

  @Test func `the inverse of a change brings the record back, and its own inverse the change`()
    throws
  {
    var desk = Desk()
    let change = try desk.board.change(to: desk.persona("call"), metadata: desk.metadata())
    try desk.board.apply(change)
    let undo = change.inverse(desk.metadata())
    try desk.board.apply(undo)
    #expect(desk.board.settings.persona(named: "CFO") == nil)
    try desk.board.apply(undo.inverse(desk.metadata()))
    #expect(desk.board.settings.persona(named: "CFO")?.nextStep == "call")
    #expect(desk.board.settings.history.map(\.undoes) == [nil, change.entry.id, undo.entry.id])
  }

  @Test func `undo takes the latest change, of a deal or of a record, and redo does it again`()
    throws
  {
    var desk = Desk()
    try desk.keep(desk.persona("call"))
    try desk.board.apply(desk.board.change(.move(to: "B"), on: "a", metadata: desk.metadata()))
    try desk.keep(desk.persona("demo"))
    let full = desk.board
    try desk.undo()
    #expect(desk.board.settings.persona(named: "CFO")?.nextStep == "call")
    try desk.undo()
    #expect(desk.board["a"]?.stage == "A")
    try desk.undo()
    #expect(desk.board.settings.persona(named: "CFO") == nil)
    #expect(throws: Refusal.nothingToUndo) { try desk.undo() }
    for _ in 0..<3 { try desk.redo() }
    #expect(throws: Refusal.nothingToRedo) { try desk.redo() }
    #expect(desk.board.settings.personas == full.settings.personas)
    #expect(desk.board["a"]?.stage == "B")
    for _ in 0..<3 { try desk.undo() }
    #expect(desk.board.settings.persona(named: "CFO") == nil)
  }

  @Test func `a new change ends what can be done again`() throws {
    var desk = Desk()
    try desk.keep(desk.cost("c"))
    try desk.undo()
    try desk.keep(desk.persona("call"))
    #expect(throws: Refusal.nothingToRedo) { try desk.redo() }
  }

  @Test func `what somebody else changed since is not undone`() throws {
    var desk = Desk()
    try desk.keep(desk.persona("call"))
    let mine = try #require(desk.board.settings.history.last?.record)
    try desk.keep(desk.persona("demo"), by: "Karim")
    let conflict = Conflict.recordChangedSince(
      mine.id, found: desk.board.settings.record(mine.id), wanted: mine.withdrawn)
    #expect(throws: conflict) { try desk.undo() }
    #expect(desk.board.author(of: conflict) == "Karim")
    try desk.undo(by: "Karim")
    try desk.undo()
    #expect(desk.board.settings.persona(named: "CFO") == nil)
  }

  @Test func `a change made on older settings is a conflict, a second time it is done already`()
    throws
  {
    var desk = Desk()
    try desk.keep(desk.persona("call"))
    let stale = try desk.board.change(to: desk.persona("visit"), metadata: desk.metadata("Karim"))
    let change = try desk.board.change(to: desk.persona("demo"), metadata: desk.metadata())
    try desk.board.apply(change)
    let before = desk.board
    #expect(
      throws: Conflict.recordChangedSince(
        Record.ID(.personas, "cfo"), found: change.record, wanted: stale.record)
    ) {
      try desk.board.apply(stale)
    }
    #expect(throws: Conflict.alreadyApplied(change.entry.id)) { try desk.board.apply(change) }
    #expect(desk.board == before)
  }

  @Test func `records and deals are numbered in one order`() throws {
    var desk = Desk()
    try desk.keep(desk.cost("c"))
    try desk.board.apply(desk.board.change(.move(to: "B"), on: "a", metadata: desk.metadata()))
    try desk.keep(desk.cost("d"))
    #expect(desk.board.settings.history.map(\.entry.sequence) == [2, 4])
    #expect(desk.board["a"]?.history.last?.sequence == 3)
    #expect(Board(settings: desk.board.settings).sequence == 4)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `the board of any moment is the board as it was at that moment`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var desk = Desk()
    var seen: [(Instant, Board)] = []
    for step in 0..<30 {
      do throws(any Error) {
        switch Int.random(in: 0..<5, using: &random) {
        case 0: try desk.keep(desk.cost(Cost.ID("c\(step)"), Int64(step)))
        case 1: try desk.keep(desk.persona("step \(step)"))
        case 2: try desk.withdraw(Record.ID(.personas, "cfo"))
        case 3: try desk.undo()
        default: try desk.redo()
        }
      } catch is Refusal {
        continue
      }
      if let at = desk.board.settings.history.last?.entry.at { seen.append((at, desk.board)) }
    }
    for (at, board) in seen { #expect(desk.board.asOf(at).settings == board.settings) }
  }

  @Test func `totals are by month, channel, kind and currency`() throws {
    var desk = Desk()
    for (id, euros) in [("c", 10), ("d", 5)] { try desk.keep(desk.cost(Cost.ID(id), Int64(euros))) }
    try desk.keep(desk.cost("e", month: "2025-02-17"))
    let totals = desk.board.settings.costs.totals
    #expect(totals.map(\.minorUnits) == [1_000, 1_500])
    #expect(totals.map(\.month) == ["2025-02-01", "2025-03-01"])
  }

  @Test(
    arguments: [
      ([1, 1, 1], nil), ([4, 1, 1], .pains), ([3, 4, 2], .criteria), ([3, 3, 3], .objections),
    ]
      as [([Int], Persona.Trait?)])
  func `a persona has three pains, three criteria and two objections at most`(
    counts: [Int], excess: Persona.Trait?
  ) throws {
    var desk = Desk()
    var persona = Persona(id: "p", name: "CFO", at: noon("2025-04-01"), by: "Léa")
    let words = ["a", "b", "c", "d"]
    persona.pains = Array(words.prefix(counts[0]))
    persona.criteria = Array(words.prefix(counts[1]))
    persona.objections = Array(words.prefix(counts[2]))
    do throws(Refusal) {
      _ = try desk.board.change(to: .persona(persona), metadata: desk.metadata())
      #expect(excess == nil)
    } catch {
      #expect(error == excess.map(Refusal.tooMany))
    }
  }
}
