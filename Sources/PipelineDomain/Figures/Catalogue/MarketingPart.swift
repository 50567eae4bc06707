extension KPI {
  /// The opportunities of the period whose first touch was marketing: those from one of its sources.
  static let marketingSourced = contribution("marketing-sourced") { origin, ledger in
    origin.source.map(ledger.attributed.contains) == true
  }

  /// The opportunities of the period that marketing touched before they became one: those from one of
  /// its sources, and those that had answered it (article 003:33). Not to be added up over channels.
  static let marketingInfluenced = contribution("marketing-influenced") { origin, ledger in
    origin.isTouched || origin.source.map(ledger.attributed.contains) == true
  }

  /// Of the deals that became an opportunity in the period, the share that marketing has a part in, by
  /// count; beside it the share by amount, and that amount.
  ///
  /// The share by amount is told where at least half of either side have one.
  /// Without a declared source of marketing's there is no figure. O(deals).
  static func contribution(
    _ id: String, isCounted: @escaping @Sendable (Ledger.Origin, Ledger) -> Bool
  ) -> KPI {
    KPI(id: id, better: .higher, isSnapshot: false, rule: becoming(.opportunity)) {
      ledger, period, measure in
      var (total, count) = (0, 0)
      var (own, others) = (KnownAmounts(), KnownAmounts())
      var (all, part) = (MoneySum(by: ledger.exchange), MoneySum(by: ledger.exchange))
      ledger.judge(by: becoming(.opportunity), over: period) { index, row, verdict in
        guard verdict == .counts else { return }
        let counts = isCounted(ledger.origins[index], ledger)
        total += 1
        if counts { count += 1 }
        if counts { own.add(row) } else { others.add(row) }
        guard row.hasAmount else { return }
        let day = ledger.rateDay(of: row)
        all.add(Int128(row.amount), of: row.currency, on: day)
        part.add(counts ? Int128(row.amount) : 0, of: row.currency, on: day)
      }
      measure.take(count, outOf: total, of: .opportunity)
      guard !ledger.settings.marketing.sources.isEmpty else {
        (measure.numerator, measure.value) = (nil, nil)
        return measure.reason = .noMarketingSource
      }
      measure.addInterval(count, of: total)
      guard own.speaks, others.speaks, let whole = all.total, let some = part.total,
        let share = some.share(of: whole)
      else {
        return
      }
      measure.parts.append(Measure.Part(name: .byValue, value: share, unit: .rate))
      measure.add(.value, part)
    }
  }

  /// (Revenue − cost) ÷ cost of marketing in the whole months of the period, or in as many months up to
  /// its end as the team set (articles 003:25 and 003:180).
  ///
  /// Revenue, not margin: the amounts of the deals won in those months whose source is marketing's or,
  /// when no source is declared, a channel marketing paid for. Beside it revenue ÷ cost, which is not
  /// the same. O(deals + months × costs).
  static let roi = KPI(
    id: "roi", better: .higher, isSnapshot: false, rule: wonByMarketingLately
  ) { ledger, period, measure in
    let isWhole = measure.narrow(to: ledger) != nil
    measure.unit = .rate
    guard isWhole, let months = ledger.returnMonths(of: period) else { return }
    measure.period = months
    guard !ledger.attributed.isEmpty else { return measure.reason = .noMarketingSource }
    let revenue = ledger.sum(of: wonByMarketing, over: months) { Int128($0.amount) }
    measure.n = revenue.count
    guard let cost = measure.spending(of: .marketing, in: months, ledger) else { return }
    guard revenue.count > 0 || revenue.missing == 0 else { return measure.reason = .noAmounts }
    measure.add(.value, revenue)
    let currency = cost.currency ?? ledger.settings.currency
    guard let income = revenue.total, let spent = cost.total,
      revenue.currency ?? currency == currency, let gain = income.subtracting(spent)
    else { return measure.reason = .mixedCurrencies(revenue.currencies(and: cost)) }
    measure.numerator = gain.rounded()
    measure.denominator = spent.rounded()
    measure.numeratorUnit = .money(currency)
    measure.denominatorUnit = .money(currency)
    measure.value = gain.share(of: spent)
    guard let times = income.share(of: spent) else {
      return measure.reason = .zeroDenominator(.spending)
    }
    measure.parts.append(Measure.Part(name: .returnOnSpend, value: times, unit: .ratio))
  }

  private static let wonByMarketing: Ledger.Rule = { ledger, index, period in
    let row = ledger.rows[index]
    let verdict = row.closed(as: .won, in: period)
    guard verdict != .outside, ledger.origins[index].source.map(ledger.attributed.contains) == true
    else { return .outside }
    return verdict.needingAmount(of: row)
  }

  private static let wonByMarketingLately: Ledger.Rule = { ledger, index, period in
    ledger.returnMonths(of: period).map { wonByMarketing(ledger, index, $0) } ?? .outside
  }
}

extension Ledger {
  /// The months over which the return of a period is measured.
  fileprivate func returnMonths(of period: Period) -> Period? {
    guard let months = wholeMonths(of: period), let count = settings.marketing.returnMonths else {
      return wholeMonths(of: period)
    }
    return Period(from: months.end.adding(months: -count), to: months.end)
  }
}
