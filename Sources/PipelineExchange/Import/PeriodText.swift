import PipelineDomain

/// Reads months, quarters and years as tables write them: `2026-03`, `03/2026`, `202603`, `Mar 2026`, `mars-26`,
/// `2026-Q1`, `Q1 2026`, `1T26`, `1. Quartal 2026`, `2026`.
enum PeriodText {
  /// Returns the period of a text; `nil` for one without its year, and for a day.
  ///
  /// - Parameters:
  ///   - year: The year from another cell, empty without one.
  ///   - unit: The unit that a number alone counts in the year.
  static func period(_ text: String, year: String = "", unit: Period.Unit? = nil) -> Period? {
    guard !year.isEmpty else { return whole(text) }
    let number = text.utf8.count <= 2 ? Int(text) : nil
    switch (unit, number) {
    case (_, nil): return text.isEmpty ? whole(year) : whole("\(text) \(year)")
    case (.month, .some): return whole("\(year)-\(text)")
    case (.quarter, .some(let number)): return Period("\(year)-Q\(number)")
    default: return nil
    }
  }

  private static func whole(_ text: String) -> Period? {
    guard let (words, numbers) = tokens(of: text) else { return nil }
    switch (words.count, numbers.count) {
    case (0, 1):
      if numbers[0].count == 6 { return month(numbers[0].suffix(2), of: numbers[0].prefix(4)) }
      return year(numbers[0], isWhole: true).flatMap { Period($0) }
    case (0, 2):
      let places = numbers[0].count == 4 ? (0, 1) : (1, 0)
      return year(numbers[places.0], isWhole: true) == nil
        ? nil : month(numbers[places.1], of: numbers[places.0])
    case (1, 1):
      guard let year = year(numbers[0], isWhole: false),
        case .fixed(let period)? = PeriodExpression(
          "\(MonthNames.inEnglish(words[0])) \(year)", order: .dayMonthYear),
        period.unit == .month
      else { return nil }
      return period
    case (1, 2) where quarters.contains(words[0]):
      let first = numbers[0].count == 1 ? 0 : 1
      guard numbers[first].count == 1, let year = year(numbers[1 - first], isWhole: false) else {
        return nil
      }
      return Period("\(year)-Q\(numbers[first])")
    default: return nil
    }
  }

  /// Returns true for a period with a year of two digits.
  static func hasShortYear(_ text: String) -> Bool {
    tokens(of: text).map { _, numbers in !numbers.contains { $0.count >= 4 } } ?? false
  }

  /// Returns the words and numbers of a text, words that mean nothing left out; `nil` for a text with other signs.
  private static func tokens(of text: String) -> (words: [String], numbers: [String])? {
    var (words, numbers): ([String], [String]) = ([], [])
    var isNumber: Bool?
    for letter in FoldedText(text).text {
      if letter.isLetter || letter.isASCII && letter.isNumber {
        let isSame = isNumber == letter.isNumber
        isNumber = letter.isNumber
        switch (letter.isNumber, isSame) {
        case (true, true): numbers[numbers.count - 1].append(letter)
        case (true, false): numbers.append(String(letter))
        case (false, true): words[words.count - 1].append(letter)
        case (false, false): words.append(String(letter))
        }
      } else {
        guard " -/.,_'’°º".contains(letter) else { return nil }
        isNumber = nil
      }
    }
    words.removeAll { fillers.contains($0) }
    return (words, numbers)
  }

  private static func month(_ number: some StringProtocol, of year: some StringProtocol) -> Period?
  {
    guard number.utf8.count <= 2, let month = Int(number) else { return nil }
    return Period("\(year)-\(month < 10 ? "0" : "")\(month)")
  }

  /// Returns a year in four digits; one of two is that of a month or quarter by name, and of this time.
  private static func year(_ number: String, isWhole: Bool) -> String? {
    if number.count == 2, !isWhole { return "15"..."45" ~= number ? "20" + number : nil }
    return number.count == 4 && ("1990"..."2100").contains(number) ? number : nil
  }

  /// The words for a quarter, folded.
  private static let quarters: Set<String> = [
    "q", "t", "tr", "trim", "trimestre", "quarter", "qtr", "quartal", "kwartaal",
  ]

  /// Endings of ordinal numbers, and words between a month and its year.
  private static let fillers: Set<String> = [
    "de", "del", "er", "ere", "eme", "e", "st", "nd", "rd", "th", "o", "a",
  ]
}

/// The meaning of one of several columns that hold the same field: months of costs, periods of quotas,
/// currencies of rates.
enum SpreadColumn: Hashable {
  case period(Period)
  case currency(Currency)
  case pair(Currency, Currency)

  /// Creates the meaning of a heading in a table of that kind; `nil` for any other heading.
  init?(heading: String, of kind: ImportKind) {
    switch kind {
    case .deals: return nil
    case .costs:
      guard let period = PeriodText.period(heading), period.unit == .month else { return nil }
      self = .period(period)
    case .quotas:
      guard let period = PeriodText.period(heading) else { return nil }
      self = .period(period)
    case .rates:
      let name = heading.trimmed
      if let currency = Currency(name) {
        self = .currency(currency)
      } else if let (from, to) = SpreadColumn.pair(name) {
        self = .pair(from, to)
      } else {
        return nil
      }
    }
  }

  /// Returns the currencies of `EUR/USD`, `EUR-USD`, `EUR USD` or `EURUSD`.
  static func pair(_ text: String) -> (from: Currency, to: Currency)? {
    let letters = text.uppercased().filter(\.isLetter)
    guard letters.count == 6, text.count <= 9,
      let from = Currency(String(letters.prefix(3))), let to = Currency(String(letters.suffix(3)))
    else { return nil }
    return (from, to)
  }

  /// The text in a plan: `2026-03`, `USD`, `EUR/USD`.
  var text: String {
    switch self {
    case .period(let period): period.description
    case .currency(let currency): currency.code
    case .pair(let from, let to): "\(from.code)/\(to.code)"
    }
  }
}
