import PipelineDomain
import Testing

/// Data that contradicts itself: left out with a reason, never added, never a crash.
@Suite struct BadDataLaws {
  /// Deals that hand edits and bad imports make.
  private static let bad: [Deal] = {
    var unknownStage = deal("unknown-stage", [("A", "2025-02-01")], amount: .euros(7))
    unknownStage.stage = "gone"
    var undatedEnd = deal(
      "undated-end", [("B", "2025-02-01")], amount: .euros(7))
    undatedEnd.stage = "won"
    var undated = Deal(id: "undated", title: "Undated", stage: "won")
    (undated.amount, undated.closedOn) = (.euros(7), "2025-03-01")
    var extreme = deal("extreme", [("A", "2025-02-01")])
    (extreme.probability, extreme.expectedClose) = (9_000, Day(ordinal: .max))
    return [
      unknownStage, undatedEnd, undated, extreme,
      deal(
        "early", [("B", "2025-02-10"), ("won", "2025-02-10")], amount: .euros(7),
        closedOn: "2025-02-01"),
      deal("backward", [("A", "2025-03-01"), ("B", "2025-02-01")], amount: .euros(7)),
      deal("through-gone", [("A", "2025-02-01"), ("gone", "2025-02-05"), ("B", "2025-03-01")]),
      deal("nameless", [("won", "2025-03-01")]),
    ]
  }()

  private static let reasons: [(kpi: String, deal: Deal.ID, Exclusion.Reason)] = [
    ("open-value", "unknown-stage", .unknownStage), ("win-rate", "unknown-stage", .unknownStage),
    ("cohort-win-rate", "unknown-stage", .unknownStage), ("win-rate", "undated-end", .noClosingDay),
    ("signed", "undated-end", .noClosingDay), ("leads", "undated", .noCreationDay),
    ("cycle-length", "undated", .noCreationDay),
    ("cycle-length", "early", .closedBeforeCreated), ("cycle-length", "nameless", .neverQualified),
    ("time-in-stage", "backward", .leftBeforeEntered), ("signed", "nameless", .noAmount),
    ("average-deal", "nameless", .noAmount), ("open-value", "extreme", .noAmount),
  ]

  @Test(arguments: reasons.indices)
  func `what cannot count is listed with its reason`(index: Int) throws {
    let (kpi, deal, reason) = Self.reasons[index]
    let figure = try #require(measured(kpi, Self.bad))
    #expect(figure.excluded.contains(.init(deal: deal, reason: reason)))
    #expect(!figure.deals.contains(deal))
  }

  @Test(arguments: KPI.catalogue.map(\.id), UInt64(0)..<4)
  func `without the deals that were left out a figure is the same`(
    id: String, seed: UInt64
  ) throws {
    let walk = Walk(seed: seed, steps: 200)
    let kpi = try #require(KPI.named(id))
    let all = walk.board.deals + Self.bad
    let facts = PipelineFacts(boardOf(all), asOf: walk.clock, zone: .utc)
    let figure = kpi.figureWithDeals(facts, "2025")
    let excluded = Set(figure.excluded.map(\.deal))
    #expect(excluded.isDisjoint(with: figure.deals))
    let rest = PipelineFacts(
      boardOf(all.filter { !excluded.contains($0.id) }), asOf: walk.clock, zone: .utc)
    let other = kpi.figure(rest, "2025")
    #expect(other.value == figure.value || figure.reason != nil)
    #expect((other.n, other.numerator) == (figure.n, figure.numerator))
    // The number of deals with an amount includes those excluded.
    let parts = [other, figure].map { $0.parts.filter { $0.name != .amountsKnown } }
    #expect(parts[0] == parts[1] || figure.reason != nil)
  }

  @Test(arguments: KPI.catalogue.map(\.id))
  func `currencies without a rate between them are told apart, never added`(id: String) throws {
    let steps: [[(stage: Stage.ID, day: Day)]] = [
      [("B", "2025-02-01")], [("B", "2025-02-01"), ("won", "2025-03-01")],
      [("B", "2025-02-01"), ("lost", "2025-03-01")],
    ]
    let mixed = steps.enumerated().flatMap { place, steps in
      [Currency.euro, "USD"].map { currency in
        let money = Money(minorUnits: 100, currency: currency)
        let deal = deal(Deal.ID("\(place)\(currency.code)"), steps, amount: money)
        guard steps.last?.stage == "won" else { return deal }
        return deal.paying(.invoice, money, on: "2025-03-02")
          .paying(.payment, money, on: "2025-03-03")
      }
    }
    let figure = try #require(measured(id, mixed))
    switch figure.unit {
    case .money, .moneyPerDay:
      #expect(figure.value == nil && figure.reason != nil)
    default:
      #expect(figure.numeratorUnit == .count || figure.value == nil)
    }
    for part in figure.parts {
      guard case .money(let currency) = part.unit else { continue }
      #expect(part.name == .subtotal(currency))
    }
  }
}
