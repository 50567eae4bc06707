import PipelineDomain
import Testing

@Suite struct LossGridTests {
  private let order: [Stage.ID] = ["A", "B", "C"]

  private func lost(_ id: Deal.ID, in stage: Stage.ID, _ reason: String?, _ euros: Int64?) -> Deal {
    var lost = deal(id, [(stage, "2025-02-01"), ("lost", "2025-03-01")])
    (lost.lossReason, lost.amount) = (reason, euros.map(Money.euros))
    return lost
  }

  @Test func `rows are stages in order, columns reasons, that of most deals first`() {
    let grid = LossGrid(
      funnel([
        lost("a", in: "C", "timing", 10), lost("b", in: "A", "price", nil),
        lost("c", in: "C", "price", 5), lost("d", in: "C", "price", 7),
        deal("e", [("A", "2025-02-01"), ("disqualified", "2025-03-01")]),
        deal("o", [("A", "2025-02-01")]),
      ]), in: order)
    #expect(grid.stages == ["A", "C"])
    #expect(grid.reasons.map(\.text) == ["price", nil, "timing"])
    #expect(grid.reasons.map(\.outcome) == [.lost, .disqualified, .lost])
    #expect(grid[1, 0].deals == ["c", "d"] && grid[1, 0].amount == Ratio(12_00))
    #expect(grid[0, 0].deals == ["b"] && grid[0, 0].withoutAmount == 1)
    #expect(grid[0, 2].deals.isEmpty && grid.most == 2)
    #expect(grid.total(ofRow: 1).deals.count == 3 && grid.total(ofColumn: 0).deals.count == 3)
    #expect(grid.total.amount == Ratio(22_00))
  }

  @Test(arguments: UInt64(0)..<20)
  func `every loss of the period is in one cell, and rows and columns add up`(seed: UInt64) {
    let funnel = funnel(Walk(seed: seed, steps: 300).board.deals)
    let grid = LossGrid(funnel, in: order)
    let lost = funnel.deals.count - funnel.won - funnel.open
    let cells = grid.stages.indices.flatMap { row in
      grid.reasons.indices.map { grid[row, $0] }
    }
    let deals = cells.flatMap(\.deals)
    #expect(deals.count == lost && Set(deals).count == lost && grid.total.deals.count == lost)
    #expect(grid.stages.indices.reduce(0) { $0 + grid.total(ofRow: $1).deals.count } == lost)
    #expect(grid.reasons.indices.reduce(0) { $0 + grid.total(ofColumn: $1).deals.count } == lost)
    #expect(
      cells.reduce(0) { $0 + ($1.amount.rounded() ?? 0) } == grid.total.amount.rounded())
  }
}
