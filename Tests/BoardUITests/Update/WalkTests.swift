import PipelineDomain
import TerminalKit
import Testing
import Wording

@testable import BoardUI

struct WalkTests {
  private static let keys =
    CommandTable.rows.flatMap(\.keys)
    + ["z", "9", "+", "é", " ", "作"].map { Key.character($0) }
    + ["F7", "alt-x", "ins"].compactMap { Key($0) }

  /// One thing that could happen, keys most of all.
  private func event(_ random: inout SeededRandom) -> Message {
    let pick = Int(random.next() % 100)
    switch pick {
    case 0..<4:
      return .event(
        .resize(Size(columns: Int(random.next() % 160), rows: Int(random.next() % 50))))
    case 4..<6: return .event(.paste("12k\n+3d"))
    case 6..<10: return .idle
    case 10..<35: return mouse(&random)
    default: return .event(.key(Self.keys[Int(random.next() % UInt64(Self.keys.count))]))
    }
  }

  /// One thing done with the mouse; anywhere, at times off the window.
  private func mouse(_ random: inout SeededRandom) -> Message {
    let actions: [Mouse.Action] = [
      .press(.left), .press(.left), .press(.left), .drag(.left), .drag(.left), .release(.left),
      .release(.left), .wheelUp, .wheelDown, .press(.right), .release(.middle),
    ]
    let action = actions[Int(random.next() % UInt64(actions.count))]
    let point = Point(column: Int(random.next() % 130), row: Int(random.next() % 44))
    return .event(.mouse(Mouse(action, at: point, time: Int(random.next() % 3_000))))
  }

  /// How a store could answer: mostly with a save, at times with a failure, at times not yet.
  private func answer(_ effects: [Effect], of model: Model, _ random: inout SeededRandom)
    -> [Message]
  {
    effects.compactMap { effect in
      if case .record(let change) = effect {
        return random.next() % 4 == 0
          ? .recordFailed(change, why: "disk full") : .recorded(change, isConfirmed: true)
      }
      guard case .commit(let operations) = effect else { return nil }
      switch random.next() % 8 {
      case 0: return .saveFailed(operations, why: "disk full")
      case 1: return nil
      default:
        let deals = Set(operations.map(\.deal)).sorted().compactMap { model.board[$0] }
        return .saved(operations, deals: deals, isConfirmed: true)
      }
    }
  }

  @Test(arguments: 0..<UInt64(20))
  func `whatever is pressed, the board, its columns and the cursor stay sound`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var model = testModel(seed: seed, language: seed % 2 == 0 ? .english : .french)
    for step in 0..<500 {
      let message = event(&random)
      let effects = model.update(message)
      for answer in answer(effects, of: model, &random) { _ = model.update(answer) }
      let found = model.contradictions
      #expect(found.isEmpty, "step \(step), \(message)")
      guard found.isEmpty else { return }
    }
  }

  @Test(arguments: EveryViewTests.views.map(\.0), Language.allCases)
  func `whatever is done with the mouse in a view, the board stays sound`(
    name: String, language: Language
  ) throws {
    let keys = try #require(EveryViewTests.views.first { $0.0 == name }).1
    var random = SeededRandom(seed: UInt64(keys.count))
    for size in windows {
      var model = SampleBoard.model(size.columns, size.rows, language: language)
      play(keys, on: &model)
      rest(&model)
      // The sample has closed deals that were open in the past with the day they were closed on.
      let known = model.contradictions
      for step in 0..<40 {
        let message = mouse(&random)
        for answer in answer(model.update(message), of: model, &random) { _ = model.update(answer) }
        #expect(view(model).size == size)
        let found = model.contradictions.filter { !known.contains($0) }
        #expect(found.isEmpty, "step \(step), \(message)")
        guard found.isEmpty else { return }
      }
    }
  }

  @Test(arguments: 0..<UInt64(20))
  func `undoing everything brings every field back`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let start = testBoard()
    var model = testModel(start, seed: seed)
    let keys = Self.keys.filter { !["u", "U", "^R"].contains($0.spelling) }
    for _ in 0..<300 {
      _ = model.update(.event(.key(keys[Int(random.next() % UInt64(keys.count))])))
    }
    while model.place != .board { play("esc", on: &model) }
    if model.travel != nil { play("T", on: &model) }
    for _ in model.undoStack { play("u", on: &model) }
    for deal in model.board.deals {
      guard let before = start[deal.id] else {
        #expect(deal.isRemoved)
        continue
      }
      for field in Field.allCases { #expect(deal[field] == before[field], "\(deal.id) \(field)") }
      #expect(deal.activities.filter { !$0.isWithdrawn }.isEmpty)
    }
    #expect(model.contradictions.isEmpty)
  }
}
