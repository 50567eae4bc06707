import PipelineDomain

extension Money {
  /// Whole dollars.
  static func dollars(_ whole: Int64) -> Money {
    Money(minorUnits: whole * 100, currency: "USD")
  }
}

extension ExchangeRate {
  /// Returns a valid rate; traps when it is none.
  static func rate(
    _ from: Currency, _ to: Currency, _ upper: Int128, _ lower: Int128 = 1, from day: Day,
    isWithdrawn: Bool = false
  ) -> ExchangeRate {
    guard let ratio = Ratio(upper, lower),
      let rate = ExchangeRate(
        id: "r", day: day, from: from, to: to, rate: ratio, at: noon(day), by: "Léa",
        isWithdrawn: isWithdrawn)
    else { preconditionFailure("no such rate") }
    return rate
  }
}

/// Returns the value of a KPI on a board with rates, at the end of a day in UTC.
func measured(
  _ kpi: String, _ deals: [Deal], rates: [ExchangeRate], over period: Period = "2025",
  on day: Day = "2025-12-31"
) -> KPIValue? {
  var board = boardOf(deals)
  board.settings.rates = rates
  let facts = PipelineFacts(board, asOf: Zone.utc.instant(of: day, hour: 23), zone: .utc)
  return KPI.named(kpi)?.figureWithDeals(facts, period)
}

extension Deal {
  /// The deal with an invoice or a payment, its key that of its place.
  func paying(_ kind: Payment.Kind, _ amount: Money, on day: Day) -> Deal {
    var deal = self
    deal.payments.append(
      Payment(
        id: Payment.ID("\(id)-p\(payments.count)"), kind: kind, on: day, amount: amount, by: "Léa"))
    return deal
  }
}
