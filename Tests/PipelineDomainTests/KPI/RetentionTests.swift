import PipelineDomain
import Testing

@Suite struct RetentionTests {
  /// Of a hundred customers 55 stay; thirty are new and ten return.
  private let hundred: [Deal] =
    customers(55, "stay", from: "2024-01-10")
    + customers(45, "left", from: "2024-01-10", to: "2025-05-01")
    + customers(30, "new", from: "2025-04-01")
    + (0..<10).flatMap { place in
      let organization = Organization.ID("back\(place)")
      return [
        contract("early\(place)".id, of: organization, from: "2023-01-01", to: "2023-06-01"),
        contract("again\(place)".id, of: organization, from: "2025-04-01"),
      ]
    }

  @Test func `retention is told on the same customers, the formula beside it`() throws {
    let figure = try #require(measured("retention-12m", hundred, over: "2025"))
    #expect(figure.value == Ratio(55, 100))
    #expect(figure.part(.byHeadcount)?.tenthsOfPercent == 650)
    #expect(figure.part(.newCustomers) == Ratio(30) && figure.part(.returned) == Ratio(10))
    #expect(figure.deals.count == 100)
  }

  @Test func `churn is what retention is not`() throws {
    #expect(measured("churn", hundred, over: "2025")?.value == Ratio(45, 100))
    #expect(measured("churn", hundred, over: "2025-Q1")?.value == Ratio(0, 100))
    #expect(measured("churn", hundred, over: "2025-Q2")?.value == Ratio(45, 100))
    #expect(measured("retention-6m", hundred, over: "2025-Q2")?.value == Ratio(55, 100))
    #expect(measured("retention-6m", hundred, over: "2025")?.value == Ratio(95, 95))
  }

  @Test func `nobody at the start is no share`() throws {
    let figure = try #require(
      measured("retention-12m", customers(3, "c", from: "2025-04-01"), over: "2025"))
    #expect(figure.value == nil && figure.reason == .zeroDenominator(.customers))
  }

  @Test(
    arguments: [
      ("2024-12-31", "2025-12-31", 0), ("2024-12-31", "2026-01-01", 1),
      ("2024-12-30", "2025-12-30", 0),
    ] as [(Day, Day, Int)])
  func `a customer is one on the day of the signature and none on the day they left`(
    signed: Day, left: Day, kept: Int
  ) throws {
    let figure = try #require(
      measured("retention-12m", [contract("c", from: signed, to: left)], over: "2025"))
    #expect(figure.value == Ratio(Int128(kept), 1))
  }

  @Test func `a customer who stays with one deal stays; a deal they left is lost revenue`() throws {
    let both = [
      contract("a", of: "o", from: "2024-02-01", to: "2025-05-01", monthly: 300),
      contract("b", of: "o", from: "2024-03-01", monthly: 100),
    ]
    let figure = try #require(measured("churn", both, over: "2025"))
    #expect(figure.value == Ratio(0, 1))
    #expect(figure.part(.revenueChurn) == Ratio(300_00, 400_00))
  }

  @Test func `one who left and came back within the time is counted as there`() {
    let back = [
      contract("a", of: "o", from: "2024-02-01", to: "2025-02-01"),
      contract("b", of: "o", from: "2025-06-01"),
    ]
    #expect(measured("retention-12m", back, over: "2025")?.value == Ratio(1, 1))
  }

  @Test func `a period that goes on ends today`() {
    let left = [contract("c", from: "2024-02-01", to: "2025-08-01")]
    #expect(measured("churn", left, over: "2025", on: "2025-07-31")?.value == Ratio(0, 1))
    #expect(measured("churn", left, over: "2025", on: "2025-08-01")?.value == Ratio(1, 1))
  }

  @Test func `left before signed, or signed on no day, is listed and left out`() throws {
    var undated = contract("u", from: "2024-02-01")
    (undated.closedOn, undated.history) = (nil, [])
    let bad = [undated, contract("b", from: "2024-02-01", to: "2024-01-01")]
    let figure = try #require(
      measured("churn", bad + [contract("c", from: "2024-02-01")], over: "2025"))
    #expect(figure.n == 1)
    #expect(
      figure.excluded == [
        .init(deal: "u", reason: .noClosingDay), .init(deal: "b", reason: .leftBeforeSigned),
      ])
  }

  @Test func `who leaves, and when it is recorded, is not known before`() throws {
    var leaving = contract("c", from: "2024-02-01")
    leaving.leftOn = "2025-05-01"
    leaving.history.append(
      HistoryEntry(
        id: "left", at: noon("2025-06-01"), by: "Léa",
        changes: [FieldChange(.leftOn, from: .none, to: .day("2025-05-01"))], sequence: 9))
    #expect(measured("churn", [leaving], over: "2025", on: "2025-05-20")?.value == Ratio(0, 1))
    #expect(measured("churn", [leaving], over: "2025", on: "2025-06-01")?.value == Ratio(1, 1))
  }
}

extension String {
  fileprivate var id: Deal.ID { Deal.ID(self) }
}
