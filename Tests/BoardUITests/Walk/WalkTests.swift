import PipelineDomain
import TerminalKit
import Testing
import Localization
import Dispatch
import Synchronization

@testable import BoardUI

struct WalkTests {
  private static let walks =
    KeyPlace.allCases.enumerated().flatMap { index, place in
      (0..<3).map { Walk(seed: UInt64(index * 4 + $0), from: place, count: 140) }
    }
    + [
      (KeyPlace.review, "C"), (.review, ";"), (.triage, "D"), (.triage, "enter"), (.board, "w"),
      (.board, "x"), (.board, "d"), (.board, "n"), (.board, "c"), (.board, "A"), (.board, "a"),
      (.board, "f a enter S"), (.settings, "j enter enter"), (.settings, "j a"),
      (.organizations, "e"), (.organizations, "+"), (.organizations, "enter"),
      (.settings, "j enter x"), (.purge, "enter"), (.purge, "enter"), (.purge, "enter"),
      (.board, "l l w"), (.board, "l l w"),
    ].enumerated().map { index, start in
      Walk(seed: UInt64(100 + index), from: start.0, pressing: start.1, count: 60)
    }
    // Seeds of the sample board: an answer to a question, an invoice, what came in for it.
    + [
      (113, "/ m i g r enter enter G enter"), (117, "W g 6 enter G k k k k k k k enter"),
      (121, "W g 6 enter ^D ^D j j j enter"),
    ].map { Walk(seed: $0, from: .board, pressing: $1, count: 60) }
    // The questions about a won deal, from the end of its view.
    + (4..<12).map { (rows: UInt64) in
      let up = String(repeating: " k", count: Int(rows))
      return Walk(
        seed: 170 + rows, from: .board, pressing: "W g 6 enter G\(up) enter", count: 20)
    }
    + [Walk(seed: 182, from: .board, pressing: "c esc t c", count: 40)]
    // Long enough for somebody else to change the same field.
    + (130..<164).map { Walk(seed: $0, from: .board, count: 140) }

  /// The ends of all walks, played on every processor.
  private static let ends: [Walk.End] = {
    let ends = Mutex<[Int: Walk.End]>([:])
    DispatchQueue.concurrentPerform(iterations: walks.count) { index in
      let end = walks[index].play(walks[index].steps)
      ends.withLock { $0[index] = end }
    }
    return ends.withLock { ends in walks.indices.compactMap { ends[$0] } }
  }()

  @Test func `whatever happens in any view, everything stays sound`() {
    for (walk, end) in zip(Self.walks, Self.ends) where !end.found.isEmpty {
      Issue.record("\(walk.shortest(end.count))")
    }
  }

  @Test func `the walks are of ten thousand steps, through every view and question`() {
    #expect(Self.walks.reduce(0) { $0 + $1.steps.count } >= 10_000)
    let places = Self.ends.reduce(into: Set<KeyPlace>()) { $0.formUnion($1.places) }
    let questions = Self.ends.reduce(into: Set<Question>()) { $0.formUnion($1.questions) }
    #expect(places == Set(KeyPlace.allCases))
    #expect(questions == Set(Question.allCases))
  }

  @Test(arguments: EveryViewTests.pictures.filter { $0.board == .sample }, Language.allCases)
  func `whatever is done with the mouse in a view, the board stays sound`(
    picture: Picture, language: Language
  ) {
    var random = SeededRandom(seed: UInt64(picture.keys.count))
    for (columns, rows) in [language == .english ? (120, 40) : (80, 24), (40, 12)] {
      var session = Session(picture.model(columns, rows, language))
      let steps = Step.gestures(&random, in: Size(columns: columns, rows: rows))
      for (index, step) in steps.enumerated() {
        let found = session.play(step) + (index % 10 == 9 ? session.model.flaws : [])
        #expect(found.isEmpty, "\(steps[...index])")
        guard found.isEmpty else { return }
      }
    }
  }

  @Test(arguments: 0..<UInt64(20))
  func `undoing everything brings every field back`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let start = testBoard()
    var model = testModel(start, seed: seed)
    let keys = CommandTable.rows.flatMap(\.keys).filter { !["u", "U", "^R"].contains($0.spelling) }
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

struct ShrinkingTests {
  @Test(arguments: 0..<UInt64(20))
  func `of many keys the two that fail together are left`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let steps = (0..<400).map { _ in Step(&random) }
    let (first, second) = (Int(random.next() % 200), 200 + Int(random.next() % 200))
    let numbered = steps.enumerated().map { (place: $0, step: $1) }
    let fewest = shrunk(numbered) { rest in
      rest.contains { $0.place == first } && rest.contains { $0.place == second }
    }
    #expect(fewest.map(\.place) == [first, second])
  }

  @Test func `a fault that needs keys in their order is shrunk to them`() {
    let walk = Walk(seed: 3, from: .board, count: 600)
    let pair = ["L", "p"].compactMap { Key($0) }.map { Step.key($0) }
    let fails = { (steps: [Step]) -> Bool in
      guard let first = steps.firstIndex(of: pair[0]) else { return false }
      return steps[first...].contains(pair[1])
    }
    #expect(fails(walk.steps))
    #expect(shrunk(walk.steps, failing: fails) == pair)
  }

  @Test(arguments: 0..<UInt64(20))
  func `a line of steps is played again as it was`(seed: UInt64) throws {
    let steps = Walk(seed: seed, from: .board, count: 200).steps
    let line = steps.map(\.description).joined(separator: " ")
    #expect(try #require(Step.line(line)) == steps)
  }
}
