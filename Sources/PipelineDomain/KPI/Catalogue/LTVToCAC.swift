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
    let (value, cost) = (ltv.figure(ledger, period), cac.figure(ledger, period))
    measure.unit = .ratio
    measure.n = value.n
    measure.standardGoal = goal(for: ledger, period)
    guard let lifetime = value.value else { return measure.reason = .missing(ltv.id) }
    measure.parts.append(Measure.Part(name: .lifetimeValue, value: lifetime, unit: value.unit))
    guard let acquisition = cost.value else { return measure.reason = .missing(cac.id) }
    measure.parts.append(
      Measure.Part(name: .acquisitionCost, value: acquisition, unit: cost.unit))
    guard case .money(let earned) = value.unit, case .money(let spent) = cost.unit, earned == spent
    else {
      let all = [value.unit, cost.unit].compactMap(\.currency)
      return measure.reason = .mixedCurrencies(all.sorted { $0.code < $1.code })
    }
    guard acquisition.numerator != 0 else { return measure.reason = .zeroDenominator }
    measure.value = lifetime.divided(by: acquisition)
    if measure.value == nil { measure.reason = .overflow }
  }

  private static func goal(for ledger: Ledger, _ period: Period) -> Panel.Goal {
    let margin = Ledger.Subscribers(ledger, on: ledger.lastDay(of: period)).margin
    let share = churn.figure(ledger, period).value?.scaled(by: 100)
    let isThin = margin.flatMap { margin in Ratio(7, 10).map { margin < $0 } } == true
    let isLeaky =
      if let share, let alert = ledger.settings.panel.goals[churn.id]?.alert { alert < share } else
      {
        false
      }
    return Panel.Goal(target: isThin || isLeaky ? Ratio(31, 10) : Ratio(3))
  }
}
