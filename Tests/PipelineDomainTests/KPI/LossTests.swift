import PipelineDomain
import Testing

@Suite struct LossTests {
  private let lost: [Deal] = [
    deal("a", [("A", "2025-01-01"), ("lost", "2025-03-01")]).losing(to: "price"),
    deal("b", [("A", "2025-01-01"), ("B", "2025-02-01"), ("lost", "2025-03-01")])
      .losing(to: "price"),
    deal("c", [("B", "2025-01-01"), ("lost", "2025-03-01")]).losing(to: "price"),
    deal("d", [("B", "2025-01-01"), ("lost", "2025-03-01")]).losing(to: nil),
    deal("e", [("lost", "2025-03-01")]).losing(to: "timing"),
    deal("x", [("B", "2025-01-01"), ("lost", "2024-03-01")]).losing(to: "price"),
    deal("w", [("B", "2025-01-01"), ("won", "2025-03-01")]),
  ]

  @Test func `lost deals are counted in the stage they left, and all stages make the total`() throws
  {
    let losses = try #require(measured("loss-by-stage", lost))
    #expect((losses.value, losses.n, losses.deals) == (Ratio(5), 5, ["a", "b", "c", "d", "e"]))
    #expect(losses.part(.stage("A")) == Ratio(1) && losses.part(.stage("B")) == Ratio(3))
    #expect(losses.part(.noStage) == Ratio(1))
  }

  @Test func `reasons come by number, then where and why together`() throws {
    let reasons = try #require(measured("loss-reasons", lost))
    #expect(
      reasons.parts.map(\.name) == [
        .reason("price"), .reason("timing"), .reason(nil), .loss("B", "price"),
        .loss(nil, "timing"), .loss("A", "price"), .loss("B", nil),
      ])
    #expect(reasons.parts.map(\.value.numerator) == [3, 1, 1, 2, 1, 1, 1])
  }

  @Test func `a reason counts once, however deals of before spell it`() throws {
    let deals = ["price", "Price", "PRICE ", "price"].enumerated().map { index, reason in
      deal(Deal.ID("d\(index)"), [("B", "2025-01-01"), ("lost", "2025-03-01")]).losing(to: reason)
    }
    let reasons = try #require(
      measured("loss-reasons", deals, costs: [], over: "2025") { $0.lossReasons = ["Price"] })
    #expect(reasons.parts.map(\.name) == [.reason("Price"), .loss("B", "Price")])
    var board = boardOf(deals)
    board.settings.lossReasons = ["Price"]
    let facts = PipelineFacts(board, asOf: noon("2025-12-31"), zone: .utc)
    let funnel = Funnel(of: board, facts, over: "2025", cohort: .created)
    #expect(funnel.losses.map(\.reason) == ["Price"])
  }

  @Test func `no loss is none, and no part`() {
    #expect(measured("loss-reasons", [])?.value == Ratio(0))
    #expect(measured("loss-by-stage", [])?.parts == [])
  }
}
