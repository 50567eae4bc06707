extension KPI {
  /// Of the deals that became an opportunity in the period, the share that marketing has a part in, by
  /// count; beside it the share by amount, and that amount.
  ///
  /// A deal becomes an opportunity when it first stands in a stage of that lifecycle or a later one.
  /// Without a declared source of marketing's there is no figure. O(deals).
  static func contribution(
    _ id: String, isCounted: @escaping @Sendable (Ledger.Origin, Ledger) -> Bool
  ) -> KPI {
    KPI(id: id, better: .higher, isSnapshot: false, rule: becomingOpportunity) {
      ledger, period, measure in
      var (total, count) = (0, 0)
      var (all, part) = (MoneySum(by: ledger.exchange), MoneySum(by: ledger.exchange))
      ledger.judge(by: becomingOpportunity, over: period) { index, row, verdict in
        guard verdict == .counts else { return }
        let counts = isCounted(ledger.origins[index], ledger)
        total += 1
        if counts { count += 1 }
        guard row.hasAmount else { return }
        let day = ledger.rateDay(of: row)
        all.add(Int128(row.amount), of: row.currency, on: day)
        part.add(counts ? Int128(row.amount) : 0, of: row.currency, on: day)
      }
      measure.take(count, outOf: total)
      guard !ledger.settings.marketing.sources.isEmpty else {
        (measure.numerator, measure.value) = (nil, nil)
        return measure.reason = .noMarketingSource
      }
      measure.addInterval(count, of: total)
      guard let whole = all.total, let some = part.total, let share = some.share(of: whole) else {
        return
      }
      measure.parts.append(Measure.Part(name: .byValue, value: share, unit: .rate))
      measure.add(.value, part)
    }
  }

  private static let becomingOpportunity: Rule = { ledger, index, period in
    guard ledger.rows[index].birth >= 0 else { return .excluded(.noCreationDay) }
    guard let day = ledger.reaches(.opportunity, index) else { return .outside }
    return period.contains(day) ? .counts : .outside
  }
}
