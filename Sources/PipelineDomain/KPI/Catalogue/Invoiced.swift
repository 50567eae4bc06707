extension KPI {
  /// The sum of what was invoiced in the period, net of tax, by the day of the invoice.
  ///
  /// Only on won deals, and not before their signature (article 001:70).
  static let invoiced = KPI(
    id: "invoiced", better: .higher, isSnapshot: false, isAdditive: true, rule: paid(.invoice)
  ) { ledger, period, measure in
    let paid = ledger.paid(.invoice, in: period)
    measure.take(paid.sum, in: ledger)
    measure.n = paid.deals
  }
}
