extension KPI {
  /// The opportunities of the period whose first touch was marketing: those from one of its sources.
  static let marketingSourced = contribution("marketing-sourced") { origin, facts in
    origin.source.map(facts.attributed.contains) == true
  }

  /// The opportunities of the period that marketing touched before they became one: those from one of its
  /// sources, and those that had responded to it (article 003:33). Not additive over channels.
  static let marketingInfluenced = contribution("marketing-influenced") { origin, facts in
    origin.isTouched || origin.source.map(facts.attributed.contains) == true
  }

  /// Returns the KPI of the share of the deals that became an opportunity in the period that marketing has a
  /// part in, by count; beside it the share by amount, and that amount.
  ///
  /// The share by amount needs amounts on at least half of either side.
  /// Without a declared source of marketing's there is no figure. O(deals).
  static func contribution(
    _ id: String, isCounted: @escaping @Sendable (PipelineFacts.Origin, PipelineFacts) -> Bool
  ) -> KPI {
    KPI(id: id, better: .higher, isSnapshot: false, rule: becoming(.opportunity)) {
      facts, period, figure in
      var (total, count) = (0, 0)
      var (own, others) = (KnownAmounts(), KnownAmounts())
      var (all, part) = (MoneySum(by: facts.exchange), MoneySum(by: facts.exchange))
      facts.judge(by: becoming(.opportunity), over: period) { index, row, verdict in
        guard verdict == .counts else { return }
        let counts = isCounted(facts.origins[index], facts)
        total += 1
        if counts { count += 1 }
        if counts { own.add(row) } else { others.add(row) }
        guard row.hasAmount else { return }
        let day = facts.rateDay(of: row)
        all.add(Int128(row.amount), of: row.currency, on: day)
        part.add(counts ? Int128(row.amount) : 0, of: row.currency, on: day)
      }
      figure.take(count, outOf: total, of: .opportunity)
      guard !facts.settings.marketing.sources.isEmpty else {
        (figure.numerator, figure.value) = (nil, nil)
        return figure.reason = .noMarketingSource
      }
      figure.addInterval(count, of: total)
      guard own.speaks, others.speaks, let whole = all.total, let some = part.total,
        let share = some.share(of: whole)
      else {
        return
      }
      figure.parts.append(KPIValue.Part(name: .byValue, value: share, unit: .rate))
      figure.add(.value, part)
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
  ) { facts, period, figure in
    let isWhole = figure.narrow(to: facts) != nil
    figure.unit = .rate
    guard isWhole, let months = facts.returnMonths(of: period) else { return }
    figure.period = months
    guard !facts.attributed.isEmpty else { return figure.reason = .noMarketingSource }
    let revenue = facts.sum(of: wonByMarketing, over: months) { Int128($0.amount) }
    figure.n = revenue.count
    guard let cost = figure.spending(of: .marketing, in: months, facts) else { return }
    guard revenue.count > 0 || revenue.missing == 0 else { return figure.reason = .noAmounts }
    figure.add(.value, revenue)
    let currency = cost.currency ?? facts.settings.currency
    guard let income = revenue.total, let spent = cost.total,
      revenue.currency ?? currency == currency, let gain = income.subtracting(spent)
    else { return figure.reason = .mixedCurrencies(revenue.currencies(and: cost)) }
    figure.numerator = gain.rounded()
    figure.denominator = spent.rounded()
    figure.numeratorUnit = .money(currency)
    figure.denominatorUnit = .money(currency)
    figure.value = gain.share(of: spent)
    guard let times = income.share(of: spent) else {
      return figure.reason = .zeroDenominator(.spending)
    }
    figure.parts.append(KPIValue.Part(name: .returnOnSpend, value: times, unit: .ratio))
  }

  private static let wonByMarketing: PipelineFacts.Rule = { facts, index, period in
    let row = facts.rows[index]
    let verdict = row.closed(as: .won, in: period)
    guard verdict != .outside, facts.origins[index].source.map(facts.attributed.contains) == true
    else { return .outside }
    return verdict.needingAmount(of: row)
  }

  private static let wonByMarketingLately: PipelineFacts.Rule = { facts, index, period in
    facts.returnMonths(of: period).map { wonByMarketing(facts, index, $0) } ?? .outside
  }
}

extension PipelineFacts {
  /// Returns the months over which the return of a period is computed.
  fileprivate func returnMonths(of period: Period) -> Period? {
    guard let months = wholeMonths(of: period), let count = settings.marketing.returnMonths else {
      return wholeMonths(of: period)
    }
    return Period(from: months.end.adding(months: -count), to: months.end)
  }
}
