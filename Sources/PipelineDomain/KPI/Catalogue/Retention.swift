extension KPI {
  /// Of the customers of six months before the end of the period, the share that were customers at its
  /// end (articles 000:314 and 003:32).
  static let retention6 = retention("retention-6m", months: 6)

  /// The same over twelve months.
  static let retention12 = retention("retention-12m", months: 12)

  /// The share on the same customers, by who they are.
  ///
  /// A period that goes on ends with the ledger's day. Beside it the customers of the end who were not
  /// there at the start, new ones and returned ones, and the formula (end − new) ÷ start, which takes
  /// those who returned for those who stayed. O(deals).
  private static func retention(_ id: String, months: Int) -> KPI {
    let rule: Rule = { ledger, index, period in
      ledger.customer(index, since: ledger.lastDay(of: period).adding(months: -months))
    }
    return KPI(id: id, better: .higher, isSnapshot: false, rule: rule) { ledger, period, measure in
      let last = ledger.lastDay(of: period)
      let stay = ledger.stay(from: last.adding(months: -months), to: last)
      measure.take(stay.kept, outOf: stay.atStart, of: .customers)
      guard measure.value != nil else { return }
      measure.addInterval(stay.kept, of: stay.atStart)
      for (name, count) in [(.newCustomers, stay.new), (.returned, stay.returned)]
        as [(Measure.Part.Name, Int)]
      {
        measure.parts.append(Measure.Part(name: name, value: Ratio(count), unit: .count))
      }
      guard
        let formula = Ratio(Int128(stay.kept + stay.returned), Int128(stay.atStart))
      else { return }
      measure.parts.append(Measure.Part(name: .byHeadcount, value: formula, unit: .rate))
    }
  }
}
