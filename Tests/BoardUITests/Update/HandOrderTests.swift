import PipelineDomain
import Testing

@testable import BoardUI

/// The order of the cards that a team makes by hand.
struct HandOrderTests {
  @Test func `a card that is moved stands last, whatever its place in the old column`() {
    var model = testModel(
      Board(
        settings: testSettings(),
        deals: [
          testDeal("a", "First", rank: "1"), testDeal("b", "x", in: "demo", rank: "h"),
          testDeal("c", "y", in: "demo", rank: "r"),
        ]))
    play("L", on: &model)
    #expect(model.titles(in: "demo") == ["x", "y", "First"])
    play("u", on: &model)
    #expect(model.board["a"]?.rank.digits == "1")
  }

  @Test func `cards that are moved together keep their order below those that are there`() {
    let leads = ["a", "b", "c", "d"].map { testDeal(Deal.ID($0), $0, rank: $0) }
    var model = testModel(
      Board(settings: testSettings(), deals: leads + [testDeal("z", "z", in: "demo", rank: "x")]))
    play("space space space L L", on: &model)
    #expect(model.titles(in: "demo") == ["z", "a", "b", "c"])
    #expect(isApart(model))
  }

  @Test func `a card that is closed or reopened stands last too`() {
    let deals =
      [testDeal("a", "a", rank: "1", amount: 9), testDeal("b", "b", rank: "z")]
      + [testDeal("l", "old", in: "won", rank: "h", closedOn: testDay)]
    var model = testModel(Board(settings: testSettings(), deals: deals))
    play("w enter", on: &model)
    #expect(model.titles(in: "won") == ["old", "a"])
    play("W g 4 G m 1", on: &model)
    #expect(model.titles(in: "lead") == ["b", "a"])
  }

  @Test(arguments: [1, 2, 5, 9], [1, -1])
  func `a card passes one neighbour at a time among cards of one rank`(count: Int, step: Int) {
    let twins = (0...count).map { testDeal(Deal.ID("d\($0)"), "\($0)") }
    var model = testModel(Board(settings: testSettings(), deals: twins))
    if step < 0 { play("G", on: &model) }
    var expected = model.titles(in: "lead")
    for row in step > 0 ? Array(0..<count) : (1...count).reversed() {
      play(step > 0 ? "J" : "K", on: &model)
      expected.swapAt(row, row + step)
      #expect(model.titles(in: "lead") == expected)
    }
    play("u", on: &model)
    expected.swapAt(step > 0 ? count - 1 : 0, step > 0 ? count : 1)
    #expect(model.titles(in: "lead") == expected)
  }

  @Test(arguments: UInt64(0)..<30)
  func `moves and J and K leave all ranks apart, and each J or K passes one neighbour`(
    seed: UInt64
  ) {
    var random = SeededRandom(seed: seed)
    let stages: [Stage.ID] = ["lead", "demo", "offer"]
    let ranks = Rank.spread(12)
    let deals = ranks.indices.map {
      testDeal(
        Deal.ID("d\($0)"), "\($0)", in: stages[$0 % 3], rank: ranks[$0].digits,
        step: $0 % 4 == 0 ? NextStep(what: "call", due: testDay) : nil)
    }
    var model = testModel(Board(settings: testSettings(), deals: deals), seed: seed)
    if seed % 3 == 0 {
      play("f", on: &model)
      type("1", on: &model)
      play("enter", on: &model)
    }
    for _ in 0..<120 {
      let keys = ["h", "l", "j", "k", "H", "L", "J", "K", "J", "K"]
      let key = keys[Int.random(in: 0..<keys.count, using: &random)]
      let (before, row) = (model.stageUnderCursor.map { model.titles(in: $0.id) }, model.cursorRow)
      let isMade = !committed(play(key, on: &model)).isEmpty
      #expect(isApart(model), "\(key)")
      guard isMade, key == "J" || key == "K", var expected = before, let row else { continue }
      expected.swapAt(row, key == "J" ? row + 1 : row - 1)
      #expect(model.stageUnderCursor.map { model.titles(in: $0.id) } == expected)
    }
  }

  /// Returns true when no two cards of a column have the same rank.
  private func isApart(_ model: Model) -> Bool {
    Dictionary(grouping: model.board.deals, by: \.stage).values.allSatisfy {
      Set($0.map(\.rank)).count == $0.count
    }
  }
}
