import PipelineDomain
import Testing

/// The laws of every KPI of the catalogue.
@Suite struct FigureLaws {
  private let period: Period = "2025"

  private func figures(_ board: Board, at moment: Instant) -> [KPIValue] {
    let facts = PipelineFacts(board, asOf: moment, zone: .utc)
    return KPI.catalogue.map { $0.figure(facts, period) }
  }

  private func isSame(_ left: Ratio?, _ right: Ratio?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return !(left < right) && !(right < left)
  }

  @Test(arguments: UInt64(0)..<8)
  func `a rate is the ratio of the sums over owners, never an average of their rates`(
    seed: UInt64
  ) {
    let walk = Walk(seed: seed, steps: 250)
    let owners = ["Léa", "Karim", nil]
    let owned = walk.board.deals.enumerated().map { place, deal in
      var deal = deal
      deal.owner = owners[place % 3]
      return deal
    }
    let whole = figures(boardOf(owned), at: walk.clock)
    let parts = owners.map { owner in
      figures(boardOf(owned.filter { $0.owner == owner }), at: walk.clock)
    }
    for (place, figure) in whole.enumerated() {
      guard let numerator = figure.numerator, let denominator = figure.denominator else { continue }
      let terms = parts.map { $0[place] }
      #expect(terms.reduce(0) { $0 + ($1.numerator ?? 0) } == numerator, "\(figure.kpi)")
      #expect(terms.reduce(0) { $0 + ($1.denominator ?? 0) } == denominator, "\(figure.kpi)")
      guard figure.unit == .rate else { continue }
      #expect(isSame(figure.value, Ratio(numerator, denominator)), "\(figure.kpi)")
    }
  }

  @Test(arguments: UInt64(0)..<8)
  func `totals are the sums over stages`(seed: UInt64) throws {
    let walk = Walk(seed: seed, steps: 250)
    let whole = PipelineFacts(walk.board, asOf: walk.clock, zone: .utc)
    let parts = walk.board.settings.stages.map { stage in
      PipelineFacts(
        boardOf(walk.board.deals.filter { $0.stage == stage.id }), asOf: walk.clock, zone: .utc)
    }
    for id in ["open-value", "no-next-step", "leads", "qualified-leads", "signed", "push-count"] {
      let kpi = try #require(KPI.named(id))
      let values = parts.map { kpi.figure($0, period) }.compactMap { $0.value?.rounded() }
      #expect(values.reduce(0, +) == kpi.figure(whole, period).value?.rounded(), "\(id)")
    }
    let weighted = try #require(KPI.named("weighted-value"))
    let hundredths = parts.compactMap { weighted.figure($0, period).value?.scaled(by: 100) }
    #expect(
      hundredths.reduce(0) { $0 + ($1.rounded() ?? 0) }
        == weighted.figure(whole, period).value?.scaled(by: 100)?.rounded())
  }

  @Test(arguments: UInt64(0)..<8, [3, 100] as [Int64])
  func `amounts times k are money times k and the same rates`(seed: UInt64, factor: Int64) {
    let walk = Walk(seed: seed, steps: 250)
    let before = figures(walk.board, at: walk.clock)
    let after = figures(walk.board.scaled(by: factor), at: walk.clock)
    for (small, large) in zip(before, after) {
      #expect(small.reason == large.reason && small.n == large.n, "\(small.kpi)")
      #expect(
        isSame(small.value?.scaled(by: small.unit.scale(factor)), large.value), "\(small.kpi)")
      #expect(small.parts.map(\.name) == large.parts.map(\.name), "\(small.kpi)")
      for (part, other) in zip(small.parts, large.parts) {
        #expect(isSame(part.value.scaled(by: part.unit.scale(factor)), other.value), "\(small.kpi)")
      }
    }
  }

  @Test(arguments: UInt64(0)..<8, [0, 3, 20, 250])
  func `there is a value or a reason, never both and never neither`(seed: UInt64, steps: Int) {
    let walk = Walk(seed: seed, steps: steps)
    for figure in figures(walk.board, at: walk.clock) {
      #expect((figure.value == nil) == (figure.reason != nil), "\(figure.kpi)")
      let goal = Panel.Goal(target: Ratio(0), alert: Ratio(0))
      let status = figure.status(against: goal, better: .higher, in: .euro)
      #expect((status == .unavailable) == (figure.value == nil), "\(figure.kpi)")
      if figure.unit == .rate, figure.denominator == 0 {
        #expect(figure.value == nil, "\(figure.kpi)")
      }
    }
  }

  @Test(arguments: UInt64(0)..<8)
  func `deals in another order, the same figures`(seed: UInt64) {
    var walk = Walk(seed: seed, steps: 250)
    let shuffled = Board(
      settings: walk.board.settings, deals: walk.board.deals.shuffled(using: &walk.random))
    #expect(figures(walk.board, at: walk.clock) == figures(shuffled, at: walk.clock))
  }
}

extension KPIValue.Unit {
  /// Returns the factor of a value in this unit when every amount is multiplied.
  fileprivate func scale(_ factor: Int64) -> Int128 {
    switch self {
    case .money, .moneyPerDay: Int128(factor)
    default: 1
    }
  }
}

extension Board {
  /// The board with every amount, now and in history, so many times as large.
  fileprivate func scaled(by factor: Int64) -> Board {
    let scaled = { (money: Money) in
      Money(minorUnits: money.minorUnits * factor, currency: money.currency)
    }
    let deals = deals.map { deal in
      var deal = deal
      deal.amount = deal.amount.map(scaled)
      deal.cost = deal.cost.map(scaled)
      deal.recurring = deal.recurring.map(scaled)
      for index in deal.payments.indices {
        deal.payments[index].amount = scaled(deal.payments[index].amount)
      }
      for entry in deal.history.indices {
        for change in deal.history[entry].changes.indices {
          let old = deal.history[entry].changes[change]
          if case .money(let money) = old.before {
            deal.history[entry].changes[change].before = .money(scaled(money))
          }
          if case .money(let money) = old.after {
            deal.history[entry].changes[change].after = .money(scaled(money))
          }
        }
      }
      return deal
    }
    return Board(settings: settings, deals: deals)
  }
}
