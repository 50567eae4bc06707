import PipelineDomain
import Testing

@Suite struct SlippageTests {
  /// A deal with a date when it was created, and its later changes.
  struct Dated: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var id: Deal.ID = "d"
    var created: Day = "2024-11-01"
    var first: Day? = "2025-03-20"
    var changes: [(on: Day, to: Day?)] = []
    var end: (stage: Stage.ID, day: Day)?

    /// Its slippage in the first quarter of 2025: outside, kept, slipped, or merely passed.
    enum Slip { case outside, kept, slipped, passed }

    /// Asked on 15 February, and when the quarter is over.
    let early: Slip
    let late: Slip

    init(
      _ name: String, created: Day = "2024-11-01", first: Day? = "2025-03-20",
      changes: [(on: Day, to: Day?)] = [], end: (stage: Stage.ID, day: Day)? = nil,
      _ early: Slip, _ late: Slip
    ) {
      (testDescription, self.created, self.first, self.changes) = (name, created, first, changes)
      (self.end, self.early, self.late) = (end, early, late)
    }

    var deal: Deal {
      var dated = PipelineDomainTests.deal(id, [("B", created)] + (end.map { [$0] } ?? []))
      var held = first
      for (place, change) in changes.enumerated() {
        let edit = FieldChange(
          .expectedClose, from: held.map { .day($0) } ?? .none,
          to: change.to.map { .day($0) } ?? .none)
        dated.history.append(
          HistoryEntry(
            id: HistoryEntry.ID("x\(place)"), at: noon(change.on).adding(seconds: -3_600),
            by: "Léa", changes: [edit]))
        held = change.to
      }
      dated.history.sort { $0.at < $1.at }
      dated.expectedClose = held
      return dated
    }
  }

  private static let all = [
    Dated("nobody gave it a new date, and it is not due yet", .kept, .passed),
    Dated("nobody gave it a new date", first: "2025-02-01", .passed, .passed),
    Dated("dated on the last day, and open then", first: "2025-03-31", .kept, .passed),
    Dated("put off", changes: [("2025-01-20", "2025-04-02")], .slipped, .slipped),
    Dated("put off after the period", changes: [("2025-04-10", "2025-06-30")], .kept, .passed),
    Dated("brought forward", changes: [("2025-01-20", "2025-02-20")], .kept, .passed),
    Dated(
      "brought forward before the period", changes: [("2025-01-20", "2024-12-20")], .passed, .passed
    ),
    Dated("cleared", changes: [("2025-01-20", nil)], .slipped, .slipped),
    Dated(
      "put off and back", changes: [("2025-01-20", "2025-05-01"), ("2025-02-01", "2025-03-31")],
      .kept,
      .passed),
    Dated(
      "put off, then won inside", changes: [("2025-01-20", "2025-05-01")],
      end: ("won", "2025-03-25"),
      .slipped, .kept),
    Dated(
      "put off, then won after", changes: [("2025-01-20", "2025-05-01")],
      end: ("won", "2025-04-15"),
      .slipped, .slipped),
    Dated("lost inside", end: ("lost", "2025-02-10"), .kept, .kept),
    Dated("won before the period", end: ("won", "2024-12-20"), .outside, .outside),
    Dated("never dated in it", first: "2025-06-01", .outside, .outside),
    Dated("past its date before the period", first: "2024-12-20", .outside, .outside),
    Dated(
      "moved out before the period", changes: [("2024-12-20", "2025-06-01")], .outside, .outside),
    Dated(
      "dated into it later", first: "2025-06-01", changes: [("2025-02-01", "2025-03-01")], .kept,
      .passed),
    Dated(
      "dated into it and out", first: "2025-06-01",
      changes: [("2025-02-01", "2025-03-01"), ("2025-02-10", "2025-07-01")], .slipped, .slipped),
    Dated("dated at last", first: nil, changes: [("2025-02-01", "2025-03-01")], .kept, .passed),
    Dated("created in it", created: "2025-02-01", .kept, .passed),
    Dated(
      "created in it and put off", created: "2025-02-01", changes: [("2025-02-10", "2025-07-01")],
      .slipped,
      .slipped),
    Dated("created after it", created: "2025-04-10", .outside, .outside),
  ]

  @Test(arguments: all)
  func
    `what was to close in a period slipped when it is open with a later date, none, or a past one`(
      _ dated: Dated
    ) throws
  {
    for (day, slip) in [("2025-02-15" as Day, dated.early), ("2025-12-31", dated.late)] {
      let slippage = try #require(measured("slippage", [dated.deal], over: "2025-Q1", on: day))
      #expect(slippage.denominator == (slip == .outside ? 0 : 1), "\(day)")
      #expect(slippage.numerator == ([.slipped, .passed].contains(slip) ? 1 : 0), "\(day)")
      #expect(slippage.part(.datePassed) == Ratio(slip == .passed ? 1 : 0), "\(day)")
    }
  }

  @Test func `a deal that was closed and opened again is open, but not in between`() throws {
    var again = Dated("", first: "2025-02-01", .kept, .kept).deal
    let closing = [
      FieldChange(.stage, from: .text("B"), to: .text("won")),
      FieldChange(.closedOn, from: .none, to: .day("2025-03-01")),
    ]
    again.history += [
      HistoryEntry(id: "c", at: noon("2025-03-01"), by: "Léa", changes: closing),
      HistoryEntry(id: "o", at: noon("2025-05-01"), by: "Léa", changes: closing.map(\.inverse)),
    ]
    let slipped = { (period: Period) in
      try #require(measured("slippage", [again], over: period)).numerator
    }
    #expect(try slipped("2025-Q1") == 0)
    #expect(try slipped("2025-02") == 1)
    again.expectedClose = "2025-06-15"
    #expect(try slipped("2025-Q2") == 1)
  }

  @Test(arguments: UInt64(0)..<40)
  func `neglect never looks better than an honest new date`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let period: Period = "2025-Q1"
    let pick = { (days: ClosedRange<Int>) in Int.random(in: days, using: &random) }
    let date = period.start.adding(days: pick(0...89))
    let asked = date.adding(days: pick(1...120))
    let honest = asked.adding(days: pick(0...60))
    let neglected = Dated("", first: date, .kept, .kept).deal
    let redated = Dated("", first: date, changes: [(asked, honest)], .kept, .kept).deal
    let slip = { (deal: Deal) in
      try #require(measured("slippage", [deal], over: period, on: asked)).numerator ?? 0
    }
    #expect(try slip(redated) <= slip(neglected))
    #expect(try slip(neglected) == 1)
  }

  @Test func `before it begins a period has no slippage`() throws {
    let slippage = measured(
      "slippage", [Dated("", .kept, .kept).deal], over: "2025-Q1", on: "2024-12-31")
    #expect(slippage?.value == nil && slippage?.reason == .notBegun)
    #expect(
      try #require(measured("slippage", [], over: "2025-Q1")).reason == .zeroDenominator(.dueCloses)
    )
  }

  @Test func `pushes are counted when they were made, later days alone`() throws {
    let often = Dated(
      "", first: nil,
      changes: [
        ("2025-01-10", "2025-03-01"), ("2025-01-15", "2025-04-01"), ("2025-02-15", "2025-05-01"),
        ("2025-03-15", "2025-04-15"),
      ], .kept, .kept
    ).deal
    var single = Dated(
      "", first: "2025-03-01", changes: [("2025-01-15", "2025-06-01")], .kept, .kept)
    single.id = "n"
    let once = single.deal
    let pushes = try #require(measured("push-count", [often, once]))
    #expect(pushes.value == Ratio(3) && pushes.n == 2 && pushes.deals == ["d", "n"])
    #expect(measured("push-count", [often, once], over: "2025-02")?.value == Ratio(1))
    #expect(measured("push-count", [])?.value == Ratio(0))
    #expect([often, once].map(\.pushes.times) == [2, 1])
  }

  @Test func `a push that was undone is none`() throws {
    var board = boardOf([])
    var deal = Deal(id: "d", title: "Deal", stage: "A")
    deal.expectedClose = "2025-03-01"
    let metadata = { (id: HistoryEntry.ID, day: Day) in
      ChangeMetadata(id: id, at: noon(day), by: "Léa")
    }
    try board.apply(board.addition(of: deal, metadata: metadata("1", "2025-01-01")))
    let later = Action.edit([.init(.expectedClose, .day("2025-05-01"))])
    try board.apply(board.change(later, on: "d", metadata: metadata("2", "2025-01-02")))
    #expect(measured("push-count", board.deals)?.value == Ratio(1))
    try board.apply(board.undo(by: "Léa", metadata: metadata("3", "2025-01-03")))
    #expect(measured("push-count", board.deals)?.value == Ratio(0))
    let slippage = measured("slippage", board.deals, over: "2025-Q1", on: "2025-02-01")
    #expect(slippage?.value == Ratio(0))
  }
}
