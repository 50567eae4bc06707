import PipelineDomain
import Testing

/// A deal that entered A on 1 March; A cools after 7 days and rots after 14.
@Suite struct FreshnessTests {
  private let plain = deal("d", [("A", "2025-03-01")])

  private func freshness(
    _ deal: Deal, on day: Day, clock: Freshness.Clock = .idle, in zone: Zone = .utc
  ) -> Freshness {
    var settings = Settings(name: "Test", stages: threeStages)
    settings.stalenessClock = clock
    return Board(settings: settings, deals: [deal]).freshness(of: deal, on: day, in: zone)
  }

  @Test(arguments: [
    ("2025-03-01", Freshness.State.fresh), ("2025-03-08", .fresh), ("2025-03-09", .cooling),
    ("2025-03-15", .cooling), ("2025-03-16", .stale),
  ])
  func `a threshold is crossed the day after it is reached`(text: String, state: Freshness.State)
    throws
  {
    #expect(freshness(plain, on: try #require(Day(text))).state == state)
  }

  @Test func `a next step pardons through the day it is due, and no longer`() {
    var deal = plain
    deal.nextStep = NextStep(what: "call", due: "2025-04-10")
    let pardoned = freshness(deal, on: "2025-04-10")
    #expect(pardoned.state == .pardoned)
    #expect(pardoned.pardonedUntil == "2025-04-10")
    #expect(freshness(deal, on: "2025-04-11").state == .stale)
    #expect(freshness(deal, on: "2025-04-11").pardonedUntil == nil)
  }

  @Test func `the two clocks run apart`() {
    var deal = plain
    deal.activities = [Activity(id: "a", kind: .call, at: noon("2025-03-20"), by: "Léa")]
    let idle = freshness(deal, on: "2025-03-22")
    #expect((idle.idleDays, idle.stageDays) == (2, 21))
    #expect(idle.state == .fresh)
    #expect(freshness(deal, on: "2025-03-22", clock: .inStage).state == .stale)
  }

  @Test func `a withdrawn activity resets nothing`() {
    var deal = plain
    deal.activities = [
      Activity(id: "a", kind: .call, at: noon("2025-03-20"), by: "Léa", isWithdrawn: true)
    ]
    #expect(freshness(deal, on: "2025-03-22").idleDays == 21)
  }

  @Test func `a drag within the column resets nothing`() throws {
    var board = boardOf([plain])
    let stamp = Stamp(id: "r", at: noon("2025-03-20"), by: "Léa")
    try board.apply(
      board.operation(.reorder(.between(.middle, nil)), on: "d", stamp: stamp))
    #expect(freshness(try #require(board["d"]), on: "2025-03-22").idleDays == 21)
  }

  @Test func `a change that was undone resets nothing, nor does undoing it`() throws {
    var board = boardOf([plain])
    let stamp = Stamp(id: "n", at: noon("2025-03-20"), by: "Léa")
    try board.apply(
      board.operation(.edit([.init(.notes, .text("seen"))]), on: "d", stamp: stamp))
    #expect(freshness(try #require(board["d"]), on: "2025-03-22").idleDays == 2)
    let undo = Stamp(id: "u", at: noon("2025-03-21"), by: "Léa")
    try board.apply(board.undo(by: "Léa", stamp: undo))
    #expect(freshness(try #require(board["d"]), on: "2025-03-22").idleDays == 21)
  }

  @Test func `a closed deal is neither fresh nor stale`() {
    let won = deal("w", [("A", "2025-01-01"), ("won", "2025-01-02")])
    #expect(freshness(won, on: "2025-12-01").state == .closed)
  }

  @Test func `a deal of which nothing is dated says so`() {
    let undated = deal("u", [])
    let verdict = freshness(undated, on: "2025-12-01")
    #expect(verdict.state == .undated)
    #expect(verdict.idleDays == nil && verdict.lastTouch == nil)
  }

  @Test func `a stage without thresholds never rots`() {
    let resting = deal("r", [("C", "2020-01-01")])
    #expect(freshness(resting, on: "2025-12-01").state == .fresh)
  }

  @Test func `days are counted in the zone`() {
    var deal = plain
    deal.activities = [
      Activity(id: "a", kind: .call, at: "2025-06-30T22:30:00Z", by: "Léa")
    ]
    #expect(freshness(deal, on: "2025-07-02").idleDays == 2)
    #expect(freshness(deal, on: "2025-07-02", in: .paris).idleDays == 1)
  }

  @Test func `the explanation names what last reset the clock`() {
    var deal = plain
    deal.activities = [
      Activity(id: "a", kind: .call, at: noon("2025-03-20"), by: "Karim", note: "ok for Q1")
    ]
    #expect(deal.lastTouch?.deed == .logged(.call, note: "ok for Q1"))
    #expect(deal.lastTouch?.by == "Karim")
    #expect(plain.lastTouch?.deed == .created)
  }

  @Test(arguments: [
    ("2025-03-09", NextStep.State.ahead), ("2025-03-10", .today), ("2025-03-11", .late),
  ])
  func `a next step is late from the day after it is due`(text: String, state: NextStep.State)
    throws
  {
    var deal = plain
    deal.nextStep = NextStep(what: "call", due: "2025-03-10")
    #expect(deal.nextStepState(on: try #require(Day(text))) == state)
    #expect(plain.nextStepState(on: "2025-03-10") == .missing)
  }
}
