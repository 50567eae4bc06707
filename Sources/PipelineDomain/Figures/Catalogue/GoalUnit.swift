extension PipelineFacts {
  /// Returns the unit of the goal that is set under a name. O(deals) for a KPI that is no amount.
  public func unit(ofGoal name: String, in period: Period) -> KPIValue.Unit {
    let kpi = KPI.named(Panel.kpi(ofGoal: name))
    return kpi?.amountUnit(in: settings.currency) ?? kpi?.figure(self, period).unit ?? .count
  }
}

extension KPIValue.Unit {
  /// Returns a value typed for a goal, as the file has it: an amount for money, else a number, in percent for
  /// rates; `nil` when the text is none.
  public func goal(typed text: String) -> Ratio? {
    if let currency {
      guard let money = AmountParser(currency).money(text), money.currency == currency else {
        return nil
      }
      return Ratio(money.minorUnits)
    }
    let digits = self == .rate && text.hasSuffix("%") ? String(text.dropLast()).trimmed : text
    return WrittenNumber(digits)?.number(takesDecimals: true)?.ratio
  }
}
