import PipelineDomain
import Testing

@Suite struct BenchmarkTests {
  @Test(arguments: [
    ("win-rate", 199, Benchmark.Position.below), ("win-rate", 200, .inside),
    ("win-rate", 300, .inside),
    ("win-rate", 301, .above),
    ("meeting-rate", 99, .below), ("meeting-rate", 100, .inside), ("meeting-rate", 250, .inside),
    ("meeting-rate", 251, .above),
    ("ltv-cac", 29, .below), ("ltv-cac", 30, .inside), ("ltv-cac", 400, .inside),
  ])
  func `both ends of a band are inside it`(
    kpi: String, tenths: Int, verdict: Benchmark.Position
  ) throws {
    let value = try #require(Ratio(Int128(tenths), 10))
    #expect(Benchmark.of(kpi: kpi)?.verdict(on: value) == verdict)
  }

  @Test func `a rate is held against its band in percent`() throws {
    let won = deals(1, "w", [("B", "2025-01-01"), ("won", "2025-03-01")])
    let lost = deals(3, "l", [("B", "2025-01-01"), ("lost", "2025-03-01")])
    #expect(measured("win-rate", won + lost)?.standing?.verdict == .inside)
    #expect(measured("win-rate", lost)?.standing?.verdict == .below)
    #expect(measured("win-rate", [])?.standing == nil)
    #expect(measured("leads", won)?.standing == nil)
  }
}
