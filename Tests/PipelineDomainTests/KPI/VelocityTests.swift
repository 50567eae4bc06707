import PipelineDomain
import Testing

@Suite struct VelocityTests {
  /// One won of four decided, for 10,000, in 60 days; decided in March 2025.
  private func decided(_ rounds: Int, from start: Day = "2025-01-10") -> [Deal] {
    let end = start.adding(days: 60)
    return (0..<rounds).flatMap { round in
      [
        deal(Deal.ID("w\(start)\(round)"), [("B", start), ("won", end)], amount: .euros(10_000))
      ]
        + deals(3, "l\(start)\(round)-", [("B", start), ("lost", end)])
    }
  }

  private func open(_ count: Int) -> [Deal] {
    deals(count, "o", [("B", "2025-02-01")])
  }

  @Test func `a hundred open deals at 25 percent, 10,000 and 60 days are 4,166.67 a day`() throws {
    let velocity = try #require(measured("velocity", open(100) + decided(5), on: "2025-06-30"))
    #expect(velocity.value?.rounded() == 4_166_67)
    #expect(velocity.unit == .moneyPerDay(.euro) && velocity.n == 100)
    #expect(velocity.part(.opportunities) == Ratio(100))
    #expect(velocity.part(.winRate) == Ratio(5, 20))
    #expect(velocity.part(.averageValue)?.rounded() == 10_000_00)
    #expect(velocity.part(.cycle) == Ratio(60))
  }

  @Test func `a tenth more deals is a tenth more; a tenth less cycle a ninth more`() throws {
    let base = try #require(measured("velocity", open(100) + decided(5), on: "2025-06-30")?.value)
    let more = measured("velocity", open(110) + decided(5), on: "2025-06-30")?.value
    #expect(more?.divided(by: base) == Ratio(11, 10))
    let shorter = (open(100) + decided(5)).map { deal in
      guard deal.stage == "won" else { return deal }
      var deal = deal
      deal.closedOn = deal.closedOn?.adding(days: -6)
      return deal
    }
    #expect(
      measured("velocity", shorter, on: "2025-06-30")?.value?.divided(by: base) == Ratio(10, 9))
  }

  @Test func `from twenty closings on only the last twelve months count`() throws {
    let old = deals(10, "x", [("B", "2020-01-01"), ("won", "2020-01-02")], amount: .euros(1))
    let many = try #require(measured("velocity", open(1) + decided(5) + old, on: "2025-06-30"))
    #expect(many.part(.winRate) == Ratio(5, 20))
    let few = try #require(measured("velocity", open(1) + decided(4) + old, on: "2025-06-30"))
    #expect(few.part(.winRate) == Ratio(14, 26))
  }

  @Test func `without a factor there is no velocity, and the missing one is named`() {
    #expect(
      measured("velocity", open(3))?.reason
        == .missing("win-rate", because: .zeroDenominator(.closed)))
    let early = deals(3, "e", [("A", "2025-01-01"), ("lost", "2025-02-01")])
    #expect(measured("velocity", open(3) + early)?.reason == .noneQualified)
    let lost = deals(3, "l", [("B", "2025-01-01"), ("lost", "2025-02-01")])
    #expect(
      measured("velocity", open(3) + lost)?.reason
        == .missing("average-deal", because: .zeroDenominator(.won)))
    let sameDay = deals(3, "s", [("B", "2025-01-01"), ("won", "2025-01-01")], amount: .euros(1))
    #expect(measured("velocity", open(3) + sameDay)?.reason == .zeroDenominator(.cycle))
  }

  @Test func `deals that were never qualified are no opportunities`() throws {
    let leads = deals(10, "a", [("A", "2025-05-01")])
    let dropped = deals(10, "d", [("A", "2025-01-10"), ("lost", "2025-03-01")])
    let none = try #require(measured("velocity", leads + dropped + decided(5), on: "2025-06-30"))
    #expect(none.value == Ratio(0) && none.reason == nil && none.n == 0 && none.deals == [])
    let some = try #require(
      measured("velocity", leads + dropped + decided(5) + open(4), on: "2025-06-30"))
    #expect(some.part(.opportunities) == Ratio(4) && some.part(.winRate) == Ratio(5, 20))
    let back = deal("b", [("B", "2025-05-01"), ("A", "2025-06-01")])
    #expect(measured("velocity", decided(5) + [back], on: "2025-06-30")?.n == 1)
  }

  @Test func `what was signed a day in the same time stands beside`() throws {
    let velocity = try #require(measured("velocity", open(1) + decided(5), on: "2025-12-31"))
    // From the first day on record, 10 January, to the last of the year.
    #expect(velocity.part(.signedPerDay) == Ratio(5 * 10_000_00, 356)?.reduced)
  }

  @Test func `a pipeline that grew is what sets velocity apart`() throws {
    let grown = deals(100, "g", [("B", "2025-12-01")])
    let pace = try #require(measured("velocity", grown + decided(5), on: "2025-12-31")?.pace)
    // A hundred for 31 days and twenty for sixty, over the 356 days since 10 January.
    let average = try #require(Ratio(100 * 31 + 20 * 60, 356))
    guard case .opportunities(now: 100, average, let start) = pace.cause else {
      Issue.record("\(pace.cause)")
      return
    }
    #expect(start?.day == "2025-01-10" && start?.open == 0)
    #expect(pace.ratio.rounded(decimals: 1) == 297)
  }

  @Test func `a pipeline in which nothing is decided is what sets velocity apart`() throws {
    let pace = try #require(
      measured("velocity", open(100) + decided(5), on: "2025-12-31")?.pace)
    let stay = try #require(Ratio(100 * 334 + 20 * 60, 20))
    #expect(pace.cause == .cycle(median: Ratio(60), stay: stay))
  }

  @Test(arguments: UInt64(0)..<20)
  func `within a fifth of what is signed a day nothing is said`(seed: UInt64) throws {
    let walk = Walk(seed: seed, steps: 250)
    let velocity = try #require(
      KPI.named("velocity")?.figure(
        PipelineFacts(walk.board, asOf: walk.clock, zone: .utc), "2025"))
    guard let value = velocity.value, let signed = velocity.part(.signedPerDay),
      let ratio = value.divided(by: signed)
    else { return #expect(velocity.pace == nil) }
    let isNear = ratio >= Ratio.percent(80) && ratio <= Ratio.percent(125)
    #expect((velocity.pace == nil) == isNear)
    #expect(velocity.pace.map { $0.ratio == ratio } ?? true)
  }
}
