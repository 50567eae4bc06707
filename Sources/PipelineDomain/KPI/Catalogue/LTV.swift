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
    measure.takeLifetimeValue(ledger, period)
    guard let value = measure.value else { return }
    let cost = cac.figure(ledger, period)
    guard cost.unit == measure.unit, let net = cost.value.flatMap(value.subtracting) else { return }
    measure.parts.append(Measure.Part(name: .net, value: net, unit: measure.unit))
  }
}

extension Measure {
  /// Makes the lifetime value the value, not looking at what it cost; or says why there is none.
  mutating func takeLifetimeValue(_ ledger: Ledger, _ period: Period) {
    let subscribers = Ledger.Subscribers(ledger, on: ledger.lastDay(of: period))
    guard let monthly = monthlyRevenue(of: subscribers, in: ledger) else { return }
    guard subscribers.isOldEnough else { return reason = .tooYoung }
    guard let churn = subscribers.monthlyChurn else {
      return reason = .zeroDenominator(.subscribers)
    }
    guard let lifetime = subscribers.lifetime else { return reason = .noChurn }
    value = monthly.multiplied(by: lifetime)
    guard value != nil else { return reason = .overflow }
    let cap = Ratio(Ledger.Subscribers.lifetimeCap)
    parts += [
      Part(name: .monthlyChurn, value: churn, unit: .rate),
      Part(name: .lifetime, value: lifetime, unit: .months),
      Part(name: .lifetimeCap, value: cap, unit: .months),
    ]
    let whole = parts.first { $0.name == .monthlyRevenue }?.value.multiplied(by: lifetime)
    if let whole {
      parts.append(Part(name: .byRevenue, value: whole, unit: unit))
    }
  }
}
