import PipelineDomain
import Testing

@Suite struct PushTests {
  /// Returns a deal whose close date went through these days, `nil` being none.
  private func dated(_ days: [Day?]) -> Deal {
    var deal = deal("d", [("A", "2025-01-01")])
    var before = FieldValue.none
    for (place, day) in days.enumerated() {
      let after = day.map { FieldValue.day($0) } ?? .none
      deal.history.append(
        HistoryEntry(
          id: HistoryEntry.ID("e\(place)"), at: noon("2025-01-02"), by: "Léa",
          changes: [FieldChange(.expectedClose, from: before, to: after)], sequence: place + 2))
      before = after
    }
    deal.expectedClose = days.last ?? nil
    return deal
  }

  @Test(
    arguments: [
      (["2025-03-01"], 0, 0),
      (["2025-03-01", "2025-03-31"], 1, 30),
      (["2025-03-01", "2025-03-31", "2025-03-11", "2025-03-21"], 2, 40),
      (["2025-03-01", nil, "2025-05-01"], 0, 0),
    ] as [([Day?], Int, Int)])
  func `only a change from a day to a later one is a push`(days: [Day?], times: Int, sum: Int) {
    let pushes = dated(days).pushes
    #expect(pushes.times == times && pushes.days == sum)
  }

  @Test func `a push that was undone is none`() throws {
    var board = boardOf([dated(["2025-03-01", "2025-03-31"])])
    try board.apply(
      try board.undo(
        by: "Léa", metadata: ChangeMetadata(id: "u", at: noon("2025-01-03"), by: "Léa")))
    #expect(board["d"]?.expectedClose == "2025-03-01")
    #expect(board["d"]?.pushes.times == 0)
  }

  @Test(arguments: [(2, false), (3, true), (4, true)])
  func `a date pushed three times is an exception`(times: Int, isListed: Bool) {
    let first: Day = "2025-07-01"
    let days = (0...times).map { first.adding(days: 10 * $0) }
    var deal = dated(days)
    deal.nextStep = NextStep(what: "call", due: "2025-01-09")
    let found = boardOf([deal], slaTargets: []).exceptions(on: "2025-01-05", in: .utc)
    #expect(found.map(\.reason.kind) == (isListed ? [.pushed] : []))
    #expect(found.allSatisfy { $0.reason.daysOver == 10 * times })
  }
}
