extension KPI {
  /// The amounts of the open deals with a close date in the period ÷ the quota to go; beside it the coverage
  /// needed, which is one over the win rate of the last twelve months, and not a customary three.
  ///
  /// Deals whose date in the period has passed are included, and shown apart. Those dated before the period,
  /// those without a date, and those that their owners omit from the forecast are excluded and listed. For a period that is over it is the coverage at its
  /// last moment.
  static let coverage = KPI(
    id: "coverage", better: .higher, isSnapshot: true, rule: covering
  ) { facts, period, figure in
    let currency = facts.settings.currency
    var (open, passed, won) = (
      MoneySum(by: facts.exchange), MoneySum(by: facts.exchange), MoneySum(by: facts.exchange)
    )
    var (called, probable) = (CategoryTally(by: facts.exchange), CategoryTally(by: facts.exchange))
    facts.judge(by: covering, over: period) { _, row, verdict in
      let day = facts.rateDay(of: row)
      switch verdict {
      case .basis: won.add(Int128(row.amount), of: row.currency, on: day)
      case .counts:
        open.add(Int128(row.amount), of: row.currency, on: day)
        let isLate = row.expectedClose < facts.today
        passed.add(isLate ? Int128(row.amount) : 0, of: row.currency, on: day)
        called.add(row, as: row.category, on: day)
        probable.add(row, as: row.probableCategory, on: day)
      case .excluded(.noAmount) where row.outcome == .open: open.addMissing()
      case .excluded, .outside: break
      }
    }
    (figure.unit, figure.n) = (.ratio, open.count)
    (figure.numeratorUnit, figure.denominatorUnit) = (.money(currency), .money(currency))
    guard let quota = facts.settings.quota(in: period) else {
      return figure.reason = facts.settings.quotaUnavailability(in: period)
    }
    guard open.count > 0 || open.missing == 0 else { return figure.reason = .noAmounts }
    for sum in [open, won] {
      guard sum.total != nil else {
        return figure.reason = .mixedCurrencies(sum.subtotals.map(\.currency))
      }
      if let other = sum.currency, other != currency {
        return figure.reason = .mixedCurrencies([other, currency])
      }
    }
    guard let openSum = open.total, let wonSum = won.total, let passedSum = passed.total,
      let lacking = quota.subtracting(wonSum)
    else { return figure.reason = .overflow }
    guard lacking.numerator > 0 else { return figure.reason = .quotaReached }
    figure.value = openSum.reduced.divided(by: lacking)
    if figure.value == nil { figure.reason = .overflow }
    if openSum.denominator == 1, lacking.denominator == 1 {
      (figure.numerator, figure.denominator) = (openSum.numerator, lacking.numerator)
    }
    figure.parts = [
      KPIValue.Part(name: .quota, value: quota.reduced, unit: .money(currency)),
      KPIValue.Part(name: .lacking, value: lacking, unit: .money(currency)),
      KPIValue.Part(name: .datePassed, value: passedSum.reduced, unit: .money(currency)),
    ]
    let own = called.parts(.commitPipeline, .bestCasePipeline, in: currency)
    let given = probable.parts(.probableCommit, .probableBestCase, in: currency)
    figure.parts += own
    if own.map(\.value) != given.map(\.value) { figure.parts += given }
    let rate = winRate.figure(facts, facts.decidedWindow).value
    if let needed = rate.flatMap({ Ratio(1).divided(by: $0) }) {
      figure.parts.append(KPIValue.Part(name: .needed, value: needed, unit: .ratio))
    }
  }

  /// The rule that counts open deals dated in the period; deals won in it reduce the quota to go.
  private static let covering: PipelineFacts.Rule = { facts, index, period in
    let row = facts.rows[index]
    if row.outcome == .won {
      let verdict = row.closed(as: .won, in: period).needingAmount(of: row)
      return verdict == .counts ? .basis : verdict
    }
    guard row.standsOpen == .counts else { return row.standsOpen }
    guard let close = row.expectedClose.known else { return .excluded(.noCloseDate) }
    guard close < period.end else { return .outside }
    guard close >= period.start else { return .excluded(.datedBeforePeriod) }
    guard row.ownCategory != .omitted else { return .excluded(.omitted) }
    return PipelineFacts.Inclusion.counts.needingAmount(of: row)
  }
}

/// The open amounts in commit, and in the best case beside it.
private struct CategoryTally {
  private var commit: MoneySum
  private var bestCase: MoneySum

  init(by exchange: Exchange?) {
    (commit, bestCase) = (MoneySum(by: exchange), MoneySum(by: exchange))
  }

  mutating func add(
    _ row: PipelineFacts.DealFacts, as category: ForecastCategory, on day: Day
  ) {
    let amount = Int128(row.amount)
    commit.add(category == .commit ? amount : 0, of: row.currency, on: day)
    bestCase.add(
      category == .commit || category == .bestCase ? amount : 0, of: row.currency, on: day)
  }

  /// Returns both as parts of the coverage; none where the amounts do not add up.
  func parts(
    _ first: KPIValue.Part.Name, _ second: KPIValue.Part.Name, in currency: Currency
  ) -> [KPIValue.Part] {
    [(first, commit.total), (second, bestCase.total)].compactMap { name, sum in
      sum.map { KPIValue.Part(name: name, value: $0.reduced, unit: .money(currency)) }
    }
  }
}

extension PipelineFacts {
  /// Returns the amount won in a period and the quota of the owners in scope, in minor units of the board's
  /// currency; `nil` without a quota above zero, or when the amounts cannot be added in that currency.
  /// O(deals).
  public func attainment(in period: Period) -> (won: Ratio, quota: Ratio)? {
    guard let quota = settings.quota(in: period), quota > Ratio(0) else { return nil }
    let signed = KPI.signed.figure(self, period)
    guard signed.isComparable(in: settings.currency), let won = signed.value else { return nil }
    return (won, quota)
  }
}

extension Settings {
  /// Returns the quota of the owners in scope for a period, month by month: a third of the quota of a quarter,
  /// a twelfth of that of a year. One in another currency counts at the rate of the first day of its quarter.
  ///
  /// `nil` when none of them has a quota then, a rate is missing, or the period is not made of whole months.
  public func quota(in period: Period) -> Ratio? {
    guard period.wholeMonths != nil else { return nil }
    let shares = period.months.flatMap { month in
      owners.compactMap { owner in owner.quota(in: month.start).map { (month.start, $0) } }
    }
    guard !shares.isEmpty else { return nil }
    let exchange =
      shares.allSatisfy { $1.amount.currency == currency } ? nil : Exchange(self)
    var sum: Int128 = 0
    for (month, quota) in shares {
      let units = Int128(quota.amount.minorUnits)
      let day = Period(.quarter, containing: month).start
      guard
        let worth = quota.amount.currency == currency
          ? units * (exchange?.scale ?? 1)
          : exchange?.worth(units, of: quota.amount.currency, on: day)
      else { return nil }
      sum += worth * Int128(12 / quota.months)
    }
    return Ratio(sum, 12 * (exchange?.scale ?? 1))?.reduced
  }

  /// Returns the reason there is no quota in a period.
  func quotaUnavailability(in period: Period) -> KPIValue.Unavailability {
    if scope.owners == .unknown, team.contains(where: \.hasQuota) { return .quotasByOwner }
    let currencies = Set(owners.flatMap(\.allQuotas).map(\.currency) + [currency])
    guard period.wholeMonths != nil, currencies.count > 1 else { return .noQuota }
    return .mixedCurrencies(currencies.sorted { $0.code < $1.code })
  }

  /// The members of the team in scope.
  private var owners: [Member] { team.filter { scope.owners.contains($0.name) } }
}
