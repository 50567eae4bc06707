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
    let measure = try #require(measured(kpi, Self.bad))
    #expect(measure.excluded.contains(.init(deal: deal, reason: reason)))
    #expect(!measure.deals.contains(deal))
  }

  @Test(arguments: KPI.catalogue.map(\.id), UInt64(0)..<4)
  func `without the deals that were left out a figure is the same`(
    id: String, seed: UInt64
  ) throws {
    let walk = Walk(seed: seed, steps: 200)
    let kpi = try #require(KPI.named(id))
    let all = walk.board.deals + Self.bad
    let ledger = Ledger(boardOf(all), asOf: walk.clock, zone: .utc)
    let measure = kpi.measure(ledger, "2025")
    let excluded = Set(measure.excluded.map(\.deal))
    #expect(excluded.isDisjoint(with: measure.deals))
    let rest = Ledger(
      boardOf(all.filter { !excluded.contains($0.id) }), asOf: walk.clock, zone: .utc)
    let other = kpi.figure(rest, "2025")
    #expect(other.value == measure.value || measure.reason != nil)
    #expect((other.n, other.numerator) == (measure.n, measure.numerator))
    // How many have an amount speaks of those left out too.
    let parts = [other, measure].map { $0.parts.filter { $0.name != .amountsKnown } }
    #expect(parts[0] == parts[1] || measure.reason != nil)
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
    let measure = try #require(measured(id, mixed))
    switch measure.unit {
    case .money, .moneyPerDay:
      #expect(measure.value == nil && measure.reason != nil)
    default:
      #expect(measure.numeratorUnit == .count || measure.value == nil)
    }
    for part in measure.parts {
      guard case .money(let currency) = part.unit else { continue }
      #expect(part.name == .subtotal(currency))
    }
  }
}
