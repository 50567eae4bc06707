/// The simulation behind the probability of a forecast, to be run again under assumptions.
///
/// Without any it is the forecast. Each deal is drawn by the same random numbers under any assumptions, so
/// that a better assumption never makes a worse forecast.
public struct ForecastSimulation: Equatable, Sendable {
  /// The forecast without assumptions.
  public let forecast: Forecast
  /// The current values of the figures that can be assumed.
  public let baseline: WhatIf.Baseline
  private let deals: [OpenDeal]
  private let today: Day

  /// An open deal with a known worth.
  private struct OpenDeal: Equatable, Sendable {
    let id: Deal.ID
    let amount: Int64
    /// Percent.
    let probability: Int
    /// The close date; `nil` for none, or one that has passed.
    let close: Day?
  }

  /// Creates the simulation of a board; `facts` must be made of this very board, so that their deals agree.
  /// O(deals), and `Outcomes` for each month.
  public init(of board: Board, _ facts: PipelineFacts, over period: Period) {
    forecast = Forecast(of: board, facts, over: period)
    today = facts.today
    let scale = facts.exchange?.scale ?? 1
    var deals: [OpenDeal] = []
    _ = Forecast.forEachDeal(of: facts, over: period) { index, facts, worth in
      let row = facts.rows[index]
      guard row.outcome == .open else { return }
      let isAhead = row.expectedClose != .unknown && row.expectedClose >= facts.today
      deals.append(
        OpenDeal(
          id: facts.ids[index],
          amount: Int64(clamping: Ratio(worth, scale)?.rounded() ?? worth),
          probability: Int(row.probability), close: isAhead ? row.expectedClose : nil))
    }
    self.deals = deals
    baseline = WhatIf.Baseline(facts, winRate: forecast.winRate.value)
  }

  /// Returns the outlook under assumptions. O(draws × deals of the period and new ones).
  public func outlook(under whatIf: WhatIf) throws(WhatIf.Refusal) -> WhatIf.Outlook {
    let total = forecast.total
    guard whatIf != WhatIf() else {
      return outlook(ScenarioOutcomes(total.outcomes), weighted: total.weighted)
    }
    guard !forecast.isOver else { throw .periodOver }
    let change = try ScenarioChange(whatIf, baseline, today)
    var slots: [(known: Outcomes.Chance, assumed: Outcomes.Chance)] = []
    var extra = ScenarioOutcomes.Extra(seed: seed)
    var (certain, gain): (Int128, Int128) = (0, 0)
    var unmet = Set(whatIf.decided.keys)
    for deal in deals {
      let decision = whatIf.decided[deal.id]
      unmet.remove(deal.id)
      let isIn = deal.close.map(forecast.period.contains) ?? false
      let staysIn = deal.close.map { forecast.period.contains(change.close($0)) } ?? false
      guard isIn || staysIn || decision == .won else { continue }
      let points =
        switch decision {
        case .won: 10_000
        case .lost: 0
        case nil: staysIn ? change.probability(deal.probability) : 0
        }
      let assumed = Outcomes.Chance(amount: change.amount(deal.amount), basisPoints: points)
      gain += Int128(assumed.amount) * Int128(assumed.basisPoints)
      if isIn {
        let known = Outcomes.Chance(amount: deal.amount, percent: deal.probability)
        gain -= Int128(known.amount) * Int128(known.basisPoints)
        slots.append((known, assumed))
      } else if decision == .won {
        certain += Int128(assumed.amount)
      } else {
        extra.add(assumed, drawnBy: deal.id.text)
      }
    }
    if let first = unmet.min() { throw .notOpen(first) }
    gain += try change.addNewDeals(to: &extra, in: forecast.period)
    let outcomes = Outcomes(
      changing: slots.map(\.known), to: slots.map(\.assumed), onTopOf: total.won + certain)
    let weighted = Ratio(gain, 10_000).flatMap { total.weighted.adding($0) } ?? total.weighted
    return outlook(ScenarioOutcomes(outcomes, extra), weighted: weighted)
  }

  /// The seed of the forecast where its totals are drawn.
  private var seed: UInt64 {
    if case .drawn(_, let seed) = forecast.total.outcomes.method { seed } else { 0 }
  }

  private func outlook(_ outcomes: ScenarioOutcomes, weighted: Ratio) -> WhatIf.Outlook {
    let goal = forecast.total.goal
    return WhatIf.Outlook(
      chance: goal.map { outcomes.chance(ofReaching: $0.roundedUp) },
      p10: outcomes.quantile(percent: 10), p50: outcomes.quantile(percent: 50),
      p90: outcomes.quantile(percent: 90), weighted: weighted.reduced,
      gap: goal.flatMap { $0.subtracting(weighted) }.map { max($0, Ratio(0)) })
  }
}

extension WhatIf.Baseline {
  /// Computes the figures that a forecast rests on.
  init(_ facts: PipelineFacts, winRate: Ratio?) {
    let window = facts.decidedWindow
    let average = KPI.averageDeal.figure(facts, window)
    let home = KPIValue.Unit.money(facts.settings.currency)
    self.winRate = winRate
    dealSize = average.unit == home ? average.value : nil
    salesCycle = KPI.cycleLength.figure(facts, window).value
    let tomorrow = facts.today.adding(days: 1)
    let created =
      Period(from: tomorrow.adding(months: -3), to: tomorrow)
      .map { KPI.leads.figure(facts, $0).n } ?? 0
    newDeals = Ratio(Int128(created), 3) ?? Ratio(0)
  }
}
