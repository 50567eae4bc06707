extension KPI {
  /// How many months a customer takes to earn back the cost of winning them: `cac` ÷ (monthly revenue a
  /// customer × margin), at the end of the period.
  ///
  /// Without a known margin revenue is what earns it back, unless the team chose margin. O(deals).
  static let payback = KPI(
    id: "payback", better: .lower, isSnapshot: false, rule: Ledger.subscriber
  ) { ledger, period, measure in
    let subscribers = Ledger.Subscribers(ledger, on: ledger.lastDay(of: period))
    let monthly = measure.monthlyRevenue(of: subscribers, in: ledger)
    let earned = measure.unit
    measure.unit = .months
    guard let monthly else { return }
    let cost = cac.figure(ledger, period)
    guard let acquisition = cost.value else { return measure.reason = cost.reasonAsTerm }
    measure.parts.append(
      Measure.Part(name: .acquisitionCost, value: acquisition, unit: cost.unit))
    measure.addCustomers(ofLifetime: subscribers.count, ofCost: cost, ledger)
    guard cost.unit == earned else {
      let all = [cost.unit, earned].compactMap(\.currency)
      return measure.reason = .mixedCurrencies(all.sorted { $0.code < $1.code })
    }
    guard monthly.numerator > 0 else { return measure.reason = .zeroDenominator(.monthlyRevenue) }
    measure.value = acquisition.divided(by: monthly)
    if measure.value == nil { measure.reason = .overflow }
  }
}
