import PipelineDomain

extension Vocabulary {
  /// The goal in the unit of the measure: goals of rates are kept in percent.
  func goalValue(_ reading: Reading) -> Ratio? {
    guard let target = reading.goal?.target else { return nil }
    return reading.measure.unit == .rate ? target.divided(by: Ratio(100)) : target
  }

  /// The goal as it was set: in percent for rates, with a decimal only if it has one.
  func goalText(_ reading: Reading) -> String? {
    guard let target = reading.goal?.target else { return nil }
    return reading.measure.unit == .rate
      ? figures.number(target) + " %"
      : value(target, in: reading.measure.unit, of: reading.measure.n)
  }

  /// One of the two numbers a measure is made of, and what it counts.
  func term(_ number: Int128, _ one: String, _ many: String, _ unit: Measure.Unit) -> String {
    switch unit {
    case .money(let currency), .moneyPerDay(let currency):
      let text = figures.compact(Ratio(number), currency)
      return many.isEmpty ? text : text + " " + many
    case .rate, .hours, .days, .months, .count, .ratio:
      return many.isEmpty ? figures.whole(number) : count(Int(clamping: number), one, many)
    }
  }
}
