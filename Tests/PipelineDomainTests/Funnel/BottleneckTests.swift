import Testing

@testable import PipelineDomain

@Suite struct BottleneckTests {
  private let start: Day = "2025-02-01"

  /// As many deals created, gone on to B, to C, and won.
  private func cohort(_ a: Int, _ b: Int, _ c: Int, _ won: Int) -> [Deal] {
    deals(a - b, "a", [("A", start)]) + deals(b - c, "b", [("A", start), ("B", "2025-03-01")])
      + deals(c - won, "c", [("A", start), ("C", "2025-03-01")])
      + deals(won, "w", [("A", start), ("C", "2025-03-01"), ("won", "2025-04-01")])
  }

  private func goals(_ percents: [String: Int]) -> [String: Panel.Goal] {
    var goals: [String: Panel.Goal] = [:]
    for (phase, percent) in percents {
      goals["funnel-conversion.\(phase)"] = Panel.Goal(target: Ratio(percent))
    }
    return goals
  }

  @Test func `without goals the lowest rate holds back most`() {
    #expect(
      funnel(cohort(100, 40, 30, 15)).bottleneck == .init(phase: .attract, reason: .lowestRate))
  }

  @Test func `against goals it is the smallest part of its goal`() throws {
    let missed = goals(["attract": 25, "consider": 50, "convert": 40])
    let found = funnel(cohort(100, 23, 10, 3), goals: missed).bottleneck
    let half = try #require(Ratio(1, 2))
    #expect(found?.phase == .convert)
    #expect(
      funnel(cohort(100, 23, 9, 3), goals: missed).bottleneck
        == .init(phase: .consider, reason: .belowGoal(half)))
  }

  @Test func `a phase that meets its goal exactly is not below it`() {
    let met = goals(["attract": 40])
    #expect(funnel(cohort(100, 40, 30, 15), goals: met).bottleneck?.reason == .lowestRate)
  }

  @Test func `few deals name no bottleneck`() {
    #expect(funnel(cohort(9, 1, 1, 0)).bottleneck == nil)
    #expect(funnel(cohort(10, 1, 1, 0)).bottleneck?.phase == .attract)
  }
}
