extension KPI {
  /// Monthly revenue a customer × margin ÷ monthly churn, at the end of the period (articles 000:291 and
  /// 001:75): the value of a customer over their lifetime, before the cost of acquisition.
  ///
  /// Counted in margin where one is known, else in revenue, unless the team chose. Revenue is the monthly
  /// revenue of the customers of the last day; churn and margin are those of the twelve months before it, and
  /// a lifetime is five years at most. Less than twelve months of customers, or no churn, gives no lifetime.
  /// Net of `cac` is a part. O(deals).
  static let ltv = KPI(
    id: "ltv", better: .higher, isSnapshot: false, rule: PipelineFacts.subscriber
  ) { facts, period, figure in
    figure.takeLifetimeValue(facts, period)
    guard let value = figure.value else { return }
    let cost = cac.figure(facts, period)
    guard cost.unit == figure.unit, let net = cost.value.flatMap(value.subtracting) else { return }
    figure.parts.append(KPIValue.Part(name: .net, value: net, unit: figure.unit))
  }
}

extension KPIValue {
  /// Sets the value to the lifetime value before the cost of acquisition; or gives the reason there is none.
  mutating func takeLifetimeValue(_ facts: PipelineFacts, _ period: Period) {
    let subscribers = PipelineFacts.Subscribers(facts, on: facts.lastDay(of: period))
    guard let monthly = monthlyRevenue(of: subscribers, in: facts) else { return }
    guard subscribers.isOldEnough else { return reason = .tooYoung }
    guard let churn = subscribers.monthlyChurn else {
      return reason = .zeroDenominator(.subscribers)
    }
    guard let lifetime = subscribers.lifetime else { return reason = .noChurn }
    value = monthly.multiplied(by: lifetime)
    guard value != nil else { return reason = .overflow }
    let cap = Ratio(PipelineFacts.Subscribers.lifetimeCap)
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

extension KPI {
  /// The lifetime value of a customer over the cost of winning them: `ltv` ÷ `cac`.
  ///
  /// The standard goal is three or more. The articles say about 3 (000:296), at least 3 (000:363), more than
  /// 3 (001:54), and call 2.4 healthy (003:24); at least 3 is what holds here. More than 3, compared at the
  /// one decimal shown, when the margin is below 70 % or churn above its alert (000:296).
  static let ltvToCAC = KPI(
    id: "ltv-cac", better: .higher, isSnapshot: false, rule: PipelineFacts.subscriber
  ) { facts, period, figure in
    var value = KPIValue(kpi: ltv.id, unit: .count, n: 0, period: period, asOf: facts.asOf)
    value.takeLifetimeValue(facts, period)
    let cost = cac.figure(facts, period)
    figure.unit = .ratio
    figure.n = value.n
    let margin = value.parts.first { $0.name == .margin }?.value
    figure.standardGoal = goal(of: margin, facts, period)
    guard let lifetime = value.value else {
      return figure.reason = .missing(ltv.id, because: value.reason)
    }
    figure.parts.append(KPIValue.Part(name: .lifetimeValue, value: lifetime, unit: value.unit))
    guard let acquisition = cost.value else { return figure.reason = cost.reasonAsTerm }
    figure.parts.append(
      KPIValue.Part(name: .acquisitionCost, value: acquisition, unit: cost.unit))
    figure.addCustomers(ofLifetime: value.n, ofCost: cost, facts)
    guard case .money(let earned) = value.unit, case .money(let spent) = cost.unit, earned == spent
    else {
      let all = [value.unit, cost.unit].compactMap(\.currency)
      return figure.reason = .mixedCurrencies(all.sorted { $0.code < $1.code })
    }
    guard acquisition.numerator != 0 else {
      return figure.reason = .zeroDenominator(.acquisitionCost)
    }
    figure.value = lifetime.divided(by: acquisition)
    if figure.value == nil { figure.reason = .overflow }
  }

  private static func goal(
    of margin: Ratio?, _ facts: PipelineFacts, _ period: Period
  ) -> Panel.Goal {
    let isThin = margin.flatMap { margin in Ratio(7, 10).map { margin < $0 } } == true
    let alert = facts.settings.panel.goals[churn.id]?.alert
    let isLeaky = alert.map { alert in
      churn.figure(facts, period).value?.scaled(by: 100).map { alert < $0 } == true
    }
    return Panel.Goal(target: isThin || isLeaky == true ? Ratio(31, 10) : Ratio(3))
  }

  /// The number of months a customer takes to earn back the cost of winning them: `cac` ÷ (monthly revenue a
  /// customer × margin), at the end of the period.
  ///
  /// Without a known margin revenue earns it back, unless the team chose margin. O(deals).
  static let payback = KPI(
    id: "payback", better: .lower, isSnapshot: false, rule: PipelineFacts.subscriber
  ) { facts, period, figure in
    let subscribers = PipelineFacts.Subscribers(facts, on: facts.lastDay(of: period))
    let monthly = figure.monthlyRevenue(of: subscribers, in: facts)
    let earned = figure.unit
    figure.unit = .months
    guard let monthly else { return }
    let cost = cac.figure(facts, period)
    guard let acquisition = cost.value else { return figure.reason = cost.reasonAsTerm }
    figure.parts.append(
      KPIValue.Part(name: .acquisitionCost, value: acquisition, unit: cost.unit))
    figure.addCustomers(ofLifetime: subscribers.count, ofCost: cost, facts)
    guard cost.unit == earned else {
      let all = [cost.unit, earned].compactMap(\.currency)
      return figure.reason = .mixedCurrencies(all.sorted { $0.code < $1.code })
    }
    guard monthly.numerator > 0 else { return figure.reason = .zeroDenominator(.monthlyRevenue) }
    figure.value = acquisition.divided(by: monthly)
    if figure.value == nil { figure.reason = .overflow }
  }
}
