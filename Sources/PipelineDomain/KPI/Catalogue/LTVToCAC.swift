extension KPI {
  /// How many times the lifetime value of a customer holds the cost of winning them: `ltv` ÷ `cac`.
  ///
  /// The standard goal is three or more. The articles say about 3 (000:296), at least 3 (000:363), more
  /// than 3 (001:54), and call 2.4 healthy (003:24); at least 3 is what holds here. More than 3, told
  /// with the one decimal that is shown, when the margin is below 70 % or churn above its alert
  /// (000:296).
  static let ltvToCAC = KPI(
    id: "ltv-cac", better: .higher, isSnapshot: false, rule: Ledger.subscriber
  ) { ledger, period, measure in
    var value = Measure(kpi: ltv.id, unit: .count, n: 0, period: period, asOf: ledger.asOf)
    value.takeLifetimeValue(ledger, period)
    let cost = cac.figure(ledger, period)
    measure.unit = .ratio
    measure.n = value.n
    let margin = value.parts.first { $0.name == .margin }?.value
    measure.standardGoal = goal(of: margin, ledger, period)
    guard let lifetime = value.value else {
      return measure.reason = .missing(ltv.id, because: value.reason)
    }
    measure.parts.append(Measure.Part(name: .lifetimeValue, value: lifetime, unit: value.unit))
    guard let acquisition = cost.value else { return measure.reason = cost.reasonAsTerm }
    measure.parts.append(
      Measure.Part(name: .acquisitionCost, value: acquisition, unit: cost.unit))
    measure.addCustomers(ofLifetime: value.n, ofCost: cost, ledger)
    guard case .money(let earned) = value.unit, case .money(let spent) = cost.unit, earned == spent
    else {
      let all = [value.unit, cost.unit].compactMap(\.currency)
      return measure.reason = .mixedCurrencies(all.sorted { $0.code < $1.code })
    }
    guard acquisition.numerator != 0 else {
      return measure.reason = .zeroDenominator(.acquisitionCost)
    }
    measure.value = lifetime.divided(by: acquisition)
    if measure.value == nil { measure.reason = .overflow }
  }

  private static func goal(
    of margin: Ratio?, _ ledger: Ledger, _ period: Period
  ) -> Panel.Goal {
    let isThin = margin.flatMap { margin in Ratio(7, 10).map { margin < $0 } } == true
    let alert = ledger.settings.panel.goals[churn.id]?.alert
    let isLeaky = alert.map { alert in
      churn.figure(ledger, period).value?.scaled(by: 100).map { alert < $0 } == true
    }
    return Panel.Goal(target: isThin || isLeaky == true ? Ratio(31, 10) : Ratio(3))
  }
}
