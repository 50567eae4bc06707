import PipelineDomain
import Testing

/// The laws of every KPI when time passes, stands still, or goes back.
@Suite struct TimeLaws {
  private func figures(_ board: Board, at moment: Instant) -> [KPIValue] {
    let facts = PipelineFacts(board, asOf: moment, zone: .paris)
    return KPI.catalogue.map { $0.figureWithDeals(facts, "2025") }
  }

  @Test(arguments: UInt64(0)..<8)
  func `as of now a board tells what it tells`(seed: UInt64) {
    let walk = Walk(seed: seed, steps: 250)
    let past = walk.board.asOf(walk.clock)
    #expect(past == walk.board)
    #expect(figures(past, at: walk.clock) == figures(walk.board, at: walk.clock))
  }

  @Test(arguments: UInt64(0)..<8)
  func `what comes later, deletions aside, changes nothing of what was`(seed: UInt64) {
    var walk = Walk(seed: seed, steps: 120)
    let moment = walk.clock
    let board = walk.board
    for _ in 0..<120 { walk.step() }
    let gone = Set(walk.board.deals.filter(\.isRemoved).map(\.id))
    let then = figures(boardOf(board.deals.filter { !gone.contains($0.id) }), at: moment)
    let rewound = figures(walk.board, at: moment)
    #expect(rewound.map(\.value) == then.map(\.value))
    #expect(rewound.map(\.deals) == then.map(\.deals))
    #expect(rewound.map(\.excluded) == then.map(\.excluded))
  }

  @Test(arguments: UInt64(0)..<8)
  func `a change taken back leaves every figure as it was`(seed: UInt64) throws {
    var walk = Walk(seed: seed, steps: 120)
    for _ in 0..<25 {
      let before = walk.board
      let count = walk.changes.count
      walk.step()
      guard walk.changes.count > count, let change = walk.changes.last else { continue }
      let moment = walk.clock.adding(seconds: 86_400)
      let expected = figures(before, at: moment)
      var board = walk.board
      try board.apply(change.inverse(walk.metadata(by: "Léa")))
      #expect(figures(board, at: moment) == expected, "\(change.entry.changes)")
    }
  }
}
