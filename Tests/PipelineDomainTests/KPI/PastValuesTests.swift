import PipelineDomain
import Testing

@Suite struct PastValuesTests {
  private static let snapshots = KPI.catalogue.filter(\.isSnapshot)

  /// Returns the values of each step from new facts of a board without later changes.
  private func replayed(_ kpi: KPI, _ steps: [Period], of board: Board) -> [KPIValue] {
    steps.map { step in
      let moment = Zone.paris.instant(of: step.end).adding(seconds: -1)
      return kpi.figure(PipelineFacts(board.asOf(moment), asOf: moment, zone: .paris), step)
    }
  }

  private func check(
    _ past: PastValues, towards period: Period, from facts: PipelineFacts, of board: Board
  ) {
    for kpi in PastValuesTests.snapshots {
      let result = KPIResult(kpi, facts, period, past: past)
      let expected = replayed(kpi, past.steps, of: board).map {
        $0.unit == result.figure.unit ? $0.value : nil
      }
      #expect(result.trend == expected + [result.figure.value], "\(kpi.id)")
    }
  }

  @Test(arguments: UInt64(0)..<4, [Period.Unit.week, .month, .quarter])
  func `a snapshot's trend tells how the board stood at the end of each step`(
    seed: UInt64, unit: Period.Unit
  ) {
    let walk = Walk(seed: seed, steps: 400)
    let facts = PipelineFacts(walk.board, asOf: walk.clock, zone: .paris)
    let period = Period(unit, containing: facts.today)
    var past = PastValues(towards: period, from: facts)
    while !past.isComplete { past.take(from: walk.board, in: .paris, atMost: 5) }
    check(past, towards: period, from: facts, of: walk.board)
  }

  @Test(arguments: UInt64(0)..<4)
  func `a change made while the past is read was not there in it`(seed: UInt64) {
    var walk = Walk(seed: seed, steps: 200)
    let facts = PipelineFacts(walk.board, asOf: walk.clock, zone: .paris)
    let month = Period(.month, containing: facts.today)
    var past = PastValues(towards: month, from: facts)
    while !past.isComplete {
      past.take(from: walk.board, in: .paris, atMost: 20)
      walk.step()
    }
    check(past, towards: month, from: facts, of: walk.board)
  }

  @Test(arguments: UInt64(0)..<4)
  func `a ledger of an earlier moment can be taken on to steps after it`(seed: UInt64) {
    let walk = Walk(seed: seed, steps: 300)
    let facts = PipelineFacts(walk.board, asOf: walk.changes[150].entry.at, zone: .paris)
    let month = Period(.month, containing: Zone.paris.day(of: walk.clock))
    var past = PastValues(towards: month, from: facts)
    while !past.isComplete { past.take(from: walk.board, in: .paris, atMost: 50) }
    check(past, towards: month, from: facts, of: walk.board)
  }

  @Test func `steps not taken yet are gaps, the latest filled first`() throws {
    let open = boardOf([deal("d", [("A", "2020-01-01")], amount: .euros(1))])
    let facts = PipelineFacts(open, asOf: noon("2025-08-20"), zone: .utc)
    var past = PastValues(towards: "2025-08", from: facts)
    past.take(from: open, in: .utc)
    past.take(from: open, in: .utc)
    let result = KPIResult(try #require(KPI.named("open-value")), facts, "2025-08", past: past)
    let gaps = [Ratio?](repeating: nil, count: 5)
    #expect(result.trend == gaps + [Ratio(100), Ratio(100), Ratio(100)])
    #expect(past.steps.last?.description == "2025-07")
  }

  @Test func `a step ends before the first second of the next`() throws {
    var born = deal("d", [("A", "2025-07-31")], amount: .euros(1))
    let facts = PipelineFacts(boardOf([born]), asOf: noon("2025-08-20"), zone: .paris)
    let kpi = try #require(KPI.named("open-value"))
    let trend = [Instant("2025-07-31T21:59:59Z"), Instant("2025-07-31T22:00:00Z")]
      .compactMap { $0 }
      .map { moment in
        born.history[0].at = moment
        var past = PastValues(towards: "2025-08", from: facts)
        past.take(from: boardOf([born]), in: .paris)
        return KPIResult(kpi, facts, "2025-08", past: past).trend[6]
      }
    #expect(trend == [Ratio(100), Ratio(0)])
  }
}
