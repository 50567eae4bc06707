import PipelineDomain
import TerminalKit
import Testing

@testable import BoardUI

/// The cursor while deals are moved, closed and deleted under it.
struct CursorLaws {
  private static let changes = [
    "L", "H", "J", "K", "w enter", "x p enter", "d enter", "E E", "c enter", "V L",
  ]
  private static let steps = ["j", "j", "k", "l", "h", "v", "v j v", "W", "X"]

  /// Plays some of these keys, back on the page in front of the board's questions; true when a deal changed.
  private func play(_ keys: [String], _ random: inout SeededRandom, on model: inout Model) -> Bool {
    let place = model.place
    let keys = keys[Int(random.next() % UInt64(keys.count))]
    let isChanged = !committed(BoardUITests.play(keys, on: &model)).isEmpty
    while model.place != place, model.mode != .board { BoardUITests.play("esc", on: &model) }
    return isChanged
  }

  @Test(arguments: 0..<UInt64(12))
  func `the cursor stays with its deal, or goes to the next that stays in the column`(
    seed: UInt64
  ) {
    var random = SeededRandom(seed: seed)
    var model = SampleBoard.model(160, 48)
    var count = 0
    for _ in 0..<60 {
      _ = play(Self.steps, &random, on: &model)
      let column = model.stageUnderCursor.map { model.deals(in: $0.id) } ?? []
      let before = column.map { model.board.deals[$0].id }
      let deal = model.cursor.deal
      guard play(Self.changes, &random, on: &model) else { continue }
      count += 1
      let shown = Set(
        model.visibleStages.flatMap { model.deals(in: $0.id) }.map { model.board.deals[$0].id })
      let row = deal.flatMap(before.firstIndex) ?? 0
      let inPlace = before[row...] + before[..<row].reversed()
      #expect(model.cursor.deal == inPlace.first(where: shown.contains) || inPlace.isEmpty)
      #expect(model.contradictions == [])
    }
    #expect(count > 0)
  }

  @Test(arguments: 0..<UInt64(8))
  func `in the view of a deal the cursor stays with its row, or goes to the next that is left`(
    seed: UInt64
  ) throws {
    var random = SeededRandom(seed: seed)
    var count = 0
    for _ in 0..<20 {
      var model = SampleBoard.model(80, 24)
      for _ in 0..<6 { _ = play(Self.steps, &random, on: &model) }
      guard model.subject != nil else { continue }
      BoardUITests.play("enter", on: &model)
      for _ in 0..<(random.next() % 25) { BoardUITests.play("j", on: &model) }
      let page = try #require(model[DetailPage.self])
      let before = Frame(model).detail(of: page.id).rows.compactMap(\.part)
      let line = view(model).cursor?.row
      guard play(["L", "H", "w enter", "x p enter", "c enter"], &random, on: &model) else {
        continue
      }
      count += 1
      let after = Frame(model).detail(of: page.id).rows.compactMap(\.part)
      let row = try #require(model[DetailPage.self]).row
      let inPlace = before[min(page.row, before.count)...] + before[..<page.row].reversed()
      #expect(after.indices.contains(row) && after[row] == inPlace.first(where: after.contains))
      if after == before { #expect(view(model).cursor?.row == line) }
    }
    #expect(count > 5)
  }

  @Test func `a deal that somebody else wins leaves its place to the next one`() throws {
    var model = testModel()
    let column = try #require(model.stageUnderCursor).id
    let before = model.deals(in: column).map { model.board.deals[$0].id }
    try #require(before.count > 1)
    var theirs = try #require(model.board[before[0]])
    let won = try #require(model.board.settings.stages.first { $0.outcome == .won })
    theirs.stage = won.id
    model.take([theirs])
    #expect(model.cursor.deal == before[1])
  }
}
