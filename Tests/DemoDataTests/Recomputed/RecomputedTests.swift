import DemoData
import PipelineDomain
import Testing

/// Two methods that share nothing but the definitions come to the same figures.
@Suite struct RecomputedTests {
  private static let zone = SyntheticBoardTests.paris

  @Test(arguments: UInt64(1)...10)
  func `figures are those that the raw history gives, now and as of any moment`(
    seed: UInt64
  ) throws {
    let day = SyntheticBoardTests.friday
    let quiet = SyntheticBoard.generate(
      deals: 2_000, seed: seed, until: day, zone: Self.zone)
    let start = Self.zone.instant(of: day, hour: 9)
    let life = Upheaval(quiet, from: start, seed: seed, changes: 300)
    let year = Period(.year, containing: day)
    try compare(life.board, at: life.clock, over: year)
    let within = start.adding(seconds: (life.clock.seconds - start.seconds) / 2)
    let before = Self.zone.instant(of: day.adding(days: -55 - Int(seed)), hour: 12)
    let moment = seed.isMultiple(of: 2) ? within : before
    try compare(
      life.board, at: moment, over: Period(.quarter, containing: Self.zone.day(of: moment)))
  }

  private func compare(_ board: Board, at moment: Instant, over period: Period) throws {
    let facts = PipelineFacts(board, asOf: moment, zone: Self.zone)
    let raw = RawFigures(board, at: moment, in: Self.zone)
    let figure = { (id: String) in try #require(KPI.named(id)).figure(facts, period) }

    let rate = try figure("win-rate")
    let (won, decided) = raw.winRate(period)
    #expect((rate.numerator, rate.denominator) == (Int128(won), Int128(decided)))

    let cycle = try figure("cycle-length")
    let cycles = raw.cycles(period)
    #expect(cycle.n == cycles.count && cycle.value == median(cycles))

    let weighted = try figure("weighted-value")
    #expect(weighted.value == Ratio(raw.weightedPercent, 100))

    let conversion = try figure("stage-conversion")
    let counts = raw.conversion(period)
    for stage in board.settings.openStages {
      let own = counts[stage.id].flatMap { Ratio(Int128($0.wentOn), Int128($0.reached)) }
      #expect(conversion.parts.first { $0.name == .stage(stage.id) }?.value == own)
    }
    #expect(conversion.denominator == counts.values.reduce(0) { $0 + Int128($1.reached) })

    for (id, months) in [("retention-6m", 6), ("retention-12m", 12)] {
      let retention = try figure(id)
      let (kept, start) = raw.retention(months: months, to: period, today: facts.today)
      #expect((retention.numerator, retention.denominator) == (Int128(kept), Int128(start)))
      #expect(start > 0)
    }
    #expect(decided > 0 && !cycles.isEmpty && conversion.denominator != 0)
  }

  @Test(arguments: UInt64(1)...20)
  func `state figures are those that the raw history gives, now and of a quarter that is over`(
    seed: UInt64
  ) throws {
    let day = SyntheticBoardTests.friday
    let quiet = SyntheticBoard.generate(deals: 150, seed: seed, until: day, zone: Self.zone)
    let start = Self.zone.instant(of: day.adding(days: Int(seed % 60)), hour: 9)
    let life = Upheaval(quiet, from: start, seed: seed, changes: 200)
    let present = Period(.quarter, containing: Self.zone.day(of: life.clock))
    for period in [present, present.previous, present.next] {
      let figured = FiguredBoard(life.board, at: life.clock, in: Self.zone, over: period)
      let last = min(life.clock, Self.zone.instant(of: period.end).adding(seconds: -1))
      let raw = RawFigures(life.board, at: last, in: Self.zone)
      let figure = { (id: String) in try #require(KPI.named(id)).figure(figured.facts, period) }

      let slippage = try figure("slippage")
      let (slipped, expected) =
        period == present.next
        ? (0, 0)
        : RawFigures(life.board, at: life.clock, in: Self.zone)
          .slippage(period, at: life.clock, in: Self.zone)
      #expect((slippage.numerator, slippage.denominator) == (Int128(slipped), Int128(expected)))

      let coverage = try figure("coverage")
      let (open, lacking) = raw.coverage(period, months: 3)
      if lacking > 0, open > 0 {
        #expect(coverage.value == Ratio(3 * open, lacking)?.reduced, "\(period)")
      } else {
        #expect(coverage.value == nil || open == 0)
      }

      let velocity = try figure("velocity")
      let other = raw.velocity(until: Self.zone.day(of: last))
      #expect(isNear(velocity.value, other?.value), "\(period)")
      let signed = velocity.parts.first { $0.name == .signedPerDay }
      #expect(isNear(signed?.value, other?.signedPerDay), "\(period)")
    }
  }

  private func isNear(_ exact: Ratio?, _ other: Double?) -> Bool {
    guard let exact = exact?.approximation, let other else { return exact == nil && other == nil }
    return abs(exact - other) <= 1e-9 * max(1, abs(other))
  }

  private func median(_ sorted: [Int]) -> Ratio? {
    guard !sorted.isEmpty else { return nil }
    let (low, high) = (sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
    return Ratio(Int128(low + high), 2)?.reduced
  }
}
