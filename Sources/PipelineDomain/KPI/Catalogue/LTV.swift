extension KPI {
  /// Monthly revenue a customer × margin ÷ monthly churn, at the end of the period (articles 000:291 and
  /// 001:75): what a customer brings while they stay, the cost of winning them never subtracted.
  ///
  /// Counted in margin where one is known, else in revenue, unless the team chose. Revenue is what the
  /// customers of the last day bring a month; churn and margin are those of the twelve months before it,
  /// and a customer is taken to stay five years at most. Less than twelve months of customers, or none
  /// who left, tell no lifetime. Net of `cac` is a part. O(deals).
  static let ltv = KPI(
    id: "ltv", better: .higher, isSnapshot: false, rule: Ledger.subscriber
  ) { ledger, period, measure in
    let subscribers = Ledger.Subscribers(ledger, on: ledger.lastDay(of: period))
    guard let monthly = measure.monthlyRevenue(of: subscribers, in: ledger) else { return }
    guard subscribers.isOldEnough else { return measure.reason = .tooYoung }
    guard let churn = subscribers.monthlyChurn else { return measure.reason = .zeroDenominator }
    guard let lifetime = subscribers.lifetime else { return measure.reason = .noChurn }
    measure.value = monthly.multiplied(by: lifetime)
    guard let value = measure.value else { return measure.reason = .overflow }
    let cap = Ratio(Ledger.Subscribers.lifetimeCap)
    measure.parts += [
      Measure.Part(name: .monthlyChurn, value: churn, unit: .rate),
      Measure.Part(name: .lifetime, value: lifetime, unit: .months),
      Measure.Part(name: .lifetimeCap, value: cap, unit: .months),
    ]
    let whole = measure.parts.first { $0.name == .monthlyRevenue }?.value.multiplied(by: lifetime)
    if let whole {
      measure.parts.append(Measure.Part(name: .byRevenue, value: whole, unit: measure.unit))
    }
    let cost = cac.figure(ledger, period)
    guard cost.unit == measure.unit, let net = cost.value.flatMap(value.subtracting) else { return }
    measure.parts.append(Measure.Part(name: .net, value: net, unit: measure.unit))
  }
}
