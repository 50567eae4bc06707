import PipelineDomain
import Testing

@Suite struct PastTests {
  @Test(arguments: UInt64(0)..<20)
  func
    `rewinding to any day comes to the board that replaying makes, without what is deleted by now`(
      seed: UInt64
    ) throws
  {
    let walk = Walk(seed: seed, steps: 150)
    let gone = Set(walk.board.deals.filter(\.isRemoved).map(\.id))
    var replayed = boardOf([])
    var left = walk.changes[...]
    var day = try #require(left.first.map { Zone.utc.day(of: $0.entry.at) })
    while day <= Zone.utc.day(of: walk.clock) {
      day = day.adding(days: 1)
      let midnight = Zone.utc.instant(of: day)
      while let change = left.first, change.entry.at < midnight {
        try replayed.apply(change)
        left.removeFirst()
      }
      let rewound = walk.board.asOf(midnight.adding(seconds: -1))
      #expect(rewound.deals.map(\.id) == replayed.deals.map(\.id))
      let expected = replayed.deals.map { $0.deleted($0.isRemoved || gone.contains($0.id)) }
      #expect(rewound.deals.map(\.fields) == expected.map(\.fields))
      #expect(rewound.deals.map(\.history) == replayed.deals.map(\.history))
      #expect(rewound.deals.map(\.countedEvents) == replayed.deals.map(\.countedEvents))
    }
    #expect(left.isEmpty)
  }

  @Test(arguments: UInt64(0)..<5)
  func `as of now is now`(seed: UInt64) {
    let walk = Walk(seed: seed, steps: 120)
    #expect(walk.board.asOf(walk.clock).deals == walk.board.deals)
  }

  @Test func `the board is that of the end of the moment`() throws {
    let board = boardOf([deal("d", [("A", "2025-03-01"), ("B", "2025-03-10")])])
    #expect(board.asOf(noon("2025-03-10")).deals.first?.stage == "B")
    #expect(board.asOf(noon("2025-03-10").adding(seconds: -1)).deals.first?.stage == "A")
    #expect(board.asOf(noon("2025-03-01").adding(seconds: -1)).deals == [])
  }

  @Test func `a deal of which nothing is dated was always there`() {
    let board = boardOf([deal("d", [])])
    #expect(board.asOf("1970-01-01T00:00:00Z").deals.count == 1)
  }

  @Test func `visits keep each stay, and the last has no end`() throws {
    let walked = deal(
      "d", [("A", "2025-03-01"), ("B", "2025-03-05"), ("C", "2025-03-07"), ("B", "2025-03-09")])
    #expect(walked.visits.map(\.stage) == ["A", "B", "C", "B"])
    #expect(walked.visits.map(\.left) == walked.visits.dropFirst().map(\.entered) + [nil])
  }
}

extension Deal {
  fileprivate func deleted(_ isRemoved: Bool) -> Deal {
    var deal = self
    deal.isRemoved = isRemoved
    return deal
  }
}
