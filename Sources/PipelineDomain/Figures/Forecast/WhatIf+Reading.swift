extension WhatIf {
  /// The longest sales cycle accepted, in days.
  public static let longestCycle = 3_650

  /// Sets a figure as typed: `30` or `24,5%` for the win rate, `5k` for the deal size in a currency, `45` for
  /// the days of the cycle, `5` for new deals a month. Returns true when it was parsed; anything else changes
  /// nothing.
  public mutating func assume(
    _ assumption: Assumption, _ text: String, in currency: Currency
  ) -> Bool {
    switch assumption {
    case .winRate:
      guard let percent = PercentParser.number(text)?.ratio, percent >= Ratio(0),
        percent <= Ratio(100)
      else { return false }
      winRate = percent.divided(by: Ratio(100))
    case .dealSize:
      guard let money = AmountParser(currency).money(text), money.currency == currency,
        money.minorUnits >= 0
      else { return false }
      dealSize = Ratio(money.minorUnits)
    case .salesCycle:
      guard let days = Int(text), (1...WhatIf.longestCycle).contains(days) else { return false }
      salesCycle = days
    case .newDeals:
      guard let deals = Int(text), (0...WhatIf.mostNewDeals).contains(deals) else { return false }
      newDeals = deals
    }
    return true
  }
}
