import PipelineDomain
import Testing
import Localization

@testable import BoardUI

struct ReviewTests {
  /// The board after a week in which Karim moved `a` on, back from a review of ten days ago when asked.
  private func board(reviewed: Bool = false) throws -> Board {
    var board = testBoard()
    let metadata = ChangeMetadata(id: "k1", at: testNow.adding(seconds: -3_600), by: "Karim Benali")
    try board.apply(board.change(.move(to: "demo"), on: "a", metadata: metadata))
    guard reviewed else { return board }
    let record = ClosedReview(
      id: "old", since: testNow.adding(seconds: -1_728_000),
      until: testNow.adding(seconds: -864_001), at: testNow.adding(seconds: -864_001),
      by: "Léa Martin")
    let older = ChangeMetadata(id: "r1", at: record.at, by: record.by)
    try board.apply(board.change(to: .review(record), metadata: older))
    return board
  }

  private func opened(_ board: Board) -> Model {
    var model = testModel(board)
    play("r", on: &model)
    rest(&model)
    return model
  }

  private func recorded(_ effects: [Effect]) -> [PipelineDomain.Change] {
    committed(effects).filter { $0.record != nil }
  }

  @Test func `the view opens at once and is computed between frames`() throws {
    var model = testModel(try board())
    play("r", on: &model)
    #expect(model.review?.content == nil)
    #expect(model.hasIdleWork)
    rest(&model)
    #expect(
      model.review?.content
        == model.board.review(
          since: testNow.adding(seconds: -604_800), until: testNow, in: .utc))
  }

  @Test func `it begins where the last review ended`() throws {
    let model = opened(try board(reviewed: true))
    #expect(model.review?.since == testNow.adding(seconds: -864_001))
    #expect(model.review?.content?.movements.contains { $0.event == .new } == true)
  }

  @Test func `the list holds every movement, then every deal that needs a hand now`() throws {
    let model = opened(try board())
    let review = try #require(model.review)
    let movements = try #require(review.content).movements
    let exceptions = model.board.exceptions(at: testNow, in: .utc)
    #expect(Array(review.rows.map(\.deal)) == movements.map(\.deal) + exceptions.map(\.deal))
    #expect(!movements.isEmpty && !exceptions.isEmpty)
  }

  @Test(arguments: [("h", -1), ("left", -1), ("l", 1), ("right", 1)])
  func `it begins a day earlier or later`(key: String, days: Int64) throws {
    var model = opened(try board())
    let before = try #require(model.review).since
    play(key, on: &model)
    #expect(model.review?.since == before.adding(seconds: days * 86_400))
    rest(&model)
    #expect(model.review?.content?.since == model.review?.since)
  }

  @Test func `its deals are shown alone on the board, and Esc comes back to the same row`() throws {
    var model = opened(try board())
    play("j", on: &model)
    let review = try #require(model.review)
    play("B", on: &model)
    #expect(model.mode == .board)
    #expect(model.columns.arrangement.selection == Set(review.rows.map(\.deal)))
    play("esc", on: &model)
    rest(&model)
    #expect(model.selection == nil)
    #expect(model.review?.cursor.row == review.cursor.row)
    #expect(model.review?.deal == review.deal)
    #expect(model.contradictions.isEmpty)
  }

  @Test func `what only stood still is told after what happened`() throws {
    let kinds = try #require(opened(try board()).review?.content).movements.map(\.event.kind)
    #expect(kinds == kinds.filter { $0 != .stalled } + kinds.filter { $0 == .stalled })
  }

  @Test func `it never begins after now, and says why`() throws {
    var model = opened(try board())
    for _ in 0..<10 { play("l", on: &model) }
    #expect(try #require(model.review).since < testNow)
    #expect(model.status.text == model.words.keyRefusal(.reviewStartsNow))
  }

  @Test func `a change made in it is part of it, and the cursor stays on its deal`() throws {
    var model = opened(try board())
    play("j", on: &model)
    let deal = try #require(model.review?.deal)
    play("x p enter", on: &model)
    rest(&model)
    #expect(model.board[deal]?.stage == "lost")
    let events = model.review?.content?.movements.filter { $0.deal == deal }.map(\.event.kind)
    #expect(events?.contains(.lost) == true)
    play("u", on: &model)
    rest(&model)
    #expect(model.board[deal]?.stage != "lost")
    #expect(model.place == .review)
  }

  @Test func `closing it records what became of each deal, with the notes`() throws {
    var model = opened(try board())
    play("G = G ; c a l l enter", on: &model)
    let noted = try #require(model.review?.deal)
    let listed = try #require(model.review?.deals.count)
    let change = try #require(recorded(play("C w e l l enter", on: &model)).first)
    guard case .review(let review)? = change.record else { return #expect(Bool(false)) }
    #expect(review.note == "well")
    #expect(review.until == testNow && review.by == "Léa Martin")
    #expect(review.walked.map(\.deal) == model.board.exceptions(at: testNow, in: .utc).map(\.deal))
    for walked in review.walked {
      #expect(walked.disposition == (walked.deal == noted ? .noted : .kept))
      #expect(walked.note == (walked.deal == noted ? "call" : ""))
    }
    #expect(model.board.settings.lastReview == review)
    #expect(model.mode == .board)
    #expect(model.saving == .saving([change]))
    #expect(
      model.status.text
        == "Review closed: 1 reviewed, 1 note, \(listed - 1) not reviewed. u undo")
    #expect(model.reviewDraft == ReviewDraft())
  }

  @Test func `a note on a deal that nothing is wrong with is recorded after the others`() throws {
    var board = try board()
    let metadata = ChangeMetadata(id: "k2", at: testNow.adding(seconds: -60), by: "Karim Benali")
    let step = NextStep(what: "call", due: testDay.adding(days: 5))
    board.put(testDeal("e", "Extension", rank: "h", amount: 5_000, step: step))
    try board.apply(board.change(.move(to: "demo"), on: "e", metadata: metadata))
    var model = opened(board)
    let wrong = model.board.exceptions(at: testNow, in: .utc).map(\.deal)
    let row = try #require(
      model.review?.rows.firstIndex { row in !wrong.contains(row.deal) }, "no deal only moved")
    for _ in 0..<row { play("j", on: &model) }
    let moved = try #require(model.review?.deal)
    play("; c a l l enter", on: &model)
    let change = try #require(recorded(play("C enter", on: &model)).first)
    guard case .review(let review)? = change.record else { return #expect(Bool(false)) }
    #expect(review.walked.map(\.deal) == wrong + [moved])
    #expect(
      review.walked.last
        == ClosedReview.Walked(moved, reason: nil, disposition: .noted, note: "call"))
    #expect(model.status.text.contains("1 note, "))
  }

  @Test func `what was noted on a deal is the next step that is asked for, with its day`() throws {
    var model = opened(try board())
    let deal = try #require(model.review?.deal)
    play("; c a l l space f r i enter", on: &model)
    let step = try #require(committed(play("n enter", on: &model)).first?.deal)
    #expect(step == deal)
    #expect(model.board[deal]?.nextStep?.what == "call")
    #expect(model.reviewDraft.notes[deal] == "call fri")
  }

  @Test func `undo takes the closing back, and redo closes it again`() throws {
    var model = opened(try board())
    let closed = try #require(recorded(play("C enter", on: &model)).first)
    _ = model.update(.saved([closed], deals: [], isConfirmed: true))
    #expect(model.saving == .saved)
    let undo = try #require(recorded(play("u", on: &model)).first)
    #expect(undo.entry.undoes == closed.entry.id)
    #expect(model.board.settings.lastReview == nil)
    #expect(model.status.text == "Undid: review closed. U redo")
    #expect(recorded(play("U", on: &model)).first?.record == closed.record)
    #expect(model.board.settings.lastReview != nil)
  }

  @Test func `a closing of a session before is taken back too`() throws {
    var model = testModel(try board(reviewed: true))
    let undo = try #require(recorded(play("u", on: &model)).first)
    #expect(undo.entry.undoes == "r1")
    #expect(model.board.settings.lastReview == nil)
  }

  @Test func `a closing that cannot be saved is kept, told, and tried again`() throws {
    var model = opened(try board())
    let change = try #require(recorded(play("C enter", on: &model)).first)
    _ = model.update(.saveFailed([change], why: "disk full"))
    #expect(model.saving == .failed([change], why: "disk full"))
    #expect(model.unsavedCount == 1)
    #expect(play("q", on: &model) == [])
    #expect(play("!", on: &model) == [.commit([change])])
    _ = model.update(.saved([change], deals: [], isConfirmed: false))
    #expect(model.saving == .unconfirmed)
  }

  @Test func `a change of a deal goes with a closing that failed`() throws {
    var model = opened(try board())
    let change = try #require(recorded(play("C enter", on: &model)).first)
    _ = model.update(.saveFailed([change], why: "disk full"))
    let effects = play("L", on: &model)
    #expect(recorded(effects) == [change])
    let moves = committed(effects).filter { $0.deal != nil }
    #expect(moves.count == 1)
    _ = model.update(.saved(moves, deals: [], isConfirmed: true))
    #expect(model.saving == .saving([change]))
  }

  @Test func `a whole board read again keeps a closing that is on its way`() throws {
    let start = try board()
    var model = opened(start)
    play("C enter", on: &model)
    _ = model.update(.reloaded(start))
    #expect(model.board.settings.lastReview != nil)
  }

  @Test func `leaving it changes nothing and keeps what was noted`() throws {
    var model = opened(try board())
    let before = model.board
    play("= ; h m enter esc", on: &model)
    #expect(model.mode == .board && model.board == before)
    #expect(model.reviewDraft.kept.count == 1 && model.reviewDraft.notes.count == 1)
  }

  @Test func `a note is not asked into the board`() throws {
    var model = opened(try board())
    #expect(play("; h m esc", on: &model) == [])
    #expect(model.reviewDraft.notes.isEmpty)
    #expect(model.place == .review)
  }
}
