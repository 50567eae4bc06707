import PipelineDomain

/// A day in a file, with its moment: the time given with it, else local midnight.
struct Moment: Equatable {
  var day: Day
  var at: Instant
}

/// A parser of the dates of a file.
///
/// A date with the year first is unambiguous. For 03/04/2026 all date columns are searched: one 25/12/2026 or
/// 12/25/2026 in any of them decides for the file.
struct DateColumnParser {
  private let order: DateOrder
  private let zone: Zone

  init(
    columns: [(heading: String, cells: [String])], order: ImportOptions.DateOrder?, zone: Zone
  ) throws(ImportRefusal) {
    self.zone = zone
    if let order {
      self.order = order == .dayFirst ? .dayMonthYear : .monthDayYear
      return
    }
    var example: (heading: String, cell: String)?
    var isDayFirst = false
    var isMonthFirst = false
    for (heading, cells) in columns {
      for cell in cells {
        let date = NumericDate(String(cell.prefix { $0 != "T" && $0 != " " }))
        guard let date, date.hasWholeYear, !date.isYearFirst else { continue }
        let numbers = date.numbers
        if numbers[0] > 12 { isDayFirst = true }
        if numbers[1] > 12 { isMonthFirst = true }
        if numbers[0] != numbers[1] { example = example ?? (heading, cell) }
      }
    }
    if let example, isDayFirst == isMonthFirst {
      throw .ambiguousDates(column: example.heading, example: example.cell)
    }
    self.order = isMonthFirst ? .monthDayYear : .dayMonthYear
  }

  /// Returns the moment, or `nil` when the text is no complete date: an impossible day, one without its year,
  /// a year of two digits among numbers, and a relative day.
  func moment(_ text: String) -> Moment? {
    guard let typed = MomentParser(in: zone).moment(text, reading: day) else { return nil }
    return Moment(day: typed.day, at: typed.at ?? zone.instant(of: typed.day))
  }

  private func day(_ text: String) -> Day? {
    if let date = NumericDate(text.trimmed) { return date.day(order) }
    guard case .day(let day)? = DateExpression(text, order: order) else { return nil }
    return day
  }
}

/// A parser of the amounts of one column: `1234.5`, `1,234.50 €`, `1 234,50`, `EUR 1'234`.
///
/// The whole column decides if a lone sign before three digits groups thousands or begins decimals: one
/// unambiguous amount decides for all.
struct AmountColumn {
  /// The decimal sign of the column.
  let decimalSign: Character

  init(
    column: String, cells: some Sequence<String>, mark: ImportOptions.DecimalMark?
  ) throws(ImportRefusal) {
    if let mark {
      decimalSign = mark == .point ? "." : ","
      return
    }
    var example: String?
    var signs: Set<Character> = []
    // Two contradictory amounts are as ambiguous as an undecided one.
    for cell in cells {
      switch AmountParser.decimalSign(of: cell) {
      case .decided(let sign): signs.insert(sign)
      case .either: example = example ?? cell
      case .none: continue
      }
    }
    guard signs.count == 1 || (signs.isEmpty && example == nil) else {
      throw .ambiguousAmounts(column: column, example: example ?? "")
    }
    decimalSign = signs.first ?? "."
  }
}
