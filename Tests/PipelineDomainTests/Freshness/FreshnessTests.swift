import PipelineDomain
import Testing

/// A deal that entered A on 1 March; A cools after 7 days and rots after 14.
@Suite struct FreshnessTests {
  private let plain = deal("d", [("A", "2025-03-01")])

  private func freshness(
    _ deal: Deal, on day: Day, clock: StalenessClock = .idle, in zone: Zone = .utc
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

  @Test func `a next step covers a deal through the day it is due, and no longer`() {
    var deal = plain
    deal.nextStep = NextStep(what: "call", due: "2025-04-10")
    let covered = freshness(deal, on: "2025-04-10")
    #expect(covered.state == .coveredByNextStep)
    #expect(covered.coveredUntil == "2025-04-10")
    #expect(freshness(deal, on: "2025-04-11").state == .stale)
    #expect(freshness(deal, on: "2025-04-11").coveredUntil == nil)
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
    let metadata = ChangeMetadata(id: "r", at: noon("2025-03-20"), by: "Léa")
    try board.apply(
      board.change(.reorder(.between(.middle, nil)), on: "d", metadata: metadata))
    #expect(freshness(try #require(board["d"]), on: "2025-03-22").idleDays == 21)
  }

  @Test(arguments: [
    Action.edit([.init(.notes, .text("seen"))]), .edit([.init(.owner, .text("Karim"))]),
    .edit([.init(.tags, .list(["key"]))]), .edit([.init(.title, .text("Better title"))]),
    .edit([.init(.amount, .money(.euros(9)))]), .edit([.init(.probability, .integer(80))]),
    .edit([.init(.expectedClose, .day("2025-06-30"))]), .snooze(until: "2025-03-30"),
    .setNextStep(NextStep(what: "call", due: "2025-03-18")),
    .qualify("budget", Qualification.Answer(.unknown, on: "2025-03-20", by: "Léa")),
  ])
  func `housekeeping resets the clock of any change alone`(action: Action) throws {
    var board = boardOf([plain])
    let metadata = ChangeMetadata(id: "n", at: noon("2025-03-20"), by: "Léa")
    try board.apply(board.change(action, on: "d", metadata: metadata))
    let deal = try #require(board["d"])
    #expect(freshness(deal, on: "2025-03-22").idleDays == 21)
    #expect(freshness(deal, on: "2025-03-22").state == .stale)
    #expect(freshness(deal, on: "2025-03-22", clock: .any).idleDays == 2)
    #expect(freshness(deal, on: "2025-03-22", clock: .any).state == .fresh)
  }

  @Test(arguments: [
    (
      Action.log(Activity(id: "a", kind: .call, at: noon("2025-03-20"), by: "Léa")),
      Freshness.Touch.Event.logged(.call, note: "")
    ),
    (
      .complete(
        Activity(id: "a", kind: .call, at: noon("2025-03-20"), by: "Léa"),
        next: NextStep(what: "send quote", due: "2025-03-27")),
      .finished(NextStep(what: "call", due: "2025-03-18"), .call)
    ),
    (.note(Signal(id: "s", kind: "event", at: noon("2025-03-20"))), .signalled("event")),
    (.move(to: "B"), .moved(from: "A", to: "B")),
  ])
  func `what is done with the customer, a signal and a move reset the clock and are named`(
    action: Action, event: Freshness.Touch.Event
  ) throws {
    var planned = plain
    planned.nextStep = NextStep(what: "call", due: "2025-03-18")
    var board = boardOf([planned])
    let metadata = ChangeMetadata(id: "n", at: noon("2025-03-20"), by: "Léa")
    try board.apply(board.change(action, on: "d", metadata: metadata))
    let touched = freshness(try #require(board["d"]), on: "2025-03-22")
    #expect(touched.idleDays == 2)
    #expect(touched.lastTouch?.event == event)
  }

  @Test func `a reopening starts the clock anew`() throws {
    var board = boardOf([deal("d", [("A", "2025-01-01"), ("lost", "2025-01-02")])])
    let metadata = ChangeMetadata(id: "n", at: noon("2025-03-20"), by: "Léa")
    try board.apply(board.change(.move(to: "A"), on: "d", metadata: metadata))
    #expect(freshness(try #require(board["d"]), on: "2025-03-22").idleDays == 2)
  }

  @Test(arguments: UInt64(0)..<20, [StalenessClock.idle, .any])
  func `cards and figures tell one day of the last activity`(
    seed: UInt64, clock: StalenessClock
  ) throws {
    let walk = Walk(seed: seed, steps: 120)
    var settings = walk.board.settings
    settings.stalenessClock = clock
    let board = Board(settings: settings, deals: walk.board.deals)
    for days in [0, 3, 9] {
      let moment = walk.clock.adding(seconds: Int64(-86_400 * days))
      let today = Zone.utc.day(of: moment)
      let past = board.asOf(moment)
      let stale = past.deals.filter {
        !$0.isRemoved && past.freshness(of: $0, on: today, in: .utc).state == .stale
      }
      let facts = PipelineFacts(board, asOf: moment, zone: .utc)
      let figure = try #require(KPI.named("stale-share")).figure(
        facts, Period(.month, containing: today))
      #expect(figure.numerator.map(Int.init) == stale.count)
    }
  }

  @Test func `a change that was undone resets nothing, nor does undoing it`() throws {
    var board = boardOf([plain])
    let metadata = ChangeMetadata(id: "n", at: noon("2025-03-20"), by: "Léa")
    try board.apply(board.change(.move(to: "B"), on: "d", metadata: metadata))
    #expect(freshness(try #require(board["d"]), on: "2025-03-22").idleDays == 2)
    let undo = ChangeMetadata(id: "u", at: noon("2025-03-21"), by: "Léa")
    try board.apply(board.undo(by: "Léa", metadata: undo))
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
    #expect(deal.lastTouch(by: .idle)?.event == .logged(.call, note: "ok for Q1"))
    #expect(deal.lastTouch(by: .idle)?.by == "Karim")
    #expect(plain.lastTouch(by: .idle)?.event == .created)
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
