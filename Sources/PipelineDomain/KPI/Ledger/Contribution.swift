extension KPI {
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
}
