/// The order in which numbers between slashes, points or hyphens give a day.
public enum DateOrder: String, CaseIterable, Sendable {
  case dayMonthYear = "dmy"
  case monthDayYear = "mdy"
  case yearMonthDay = "ymd"
}

extension DateExpression {
  /// Reads a day in English or French, whatever case and accents; `nil` for any other text.
  public init?(_ text: String, order: DateOrder) {
    let word = FoldedText(text).text
    if let days = CalendarWords.days(word) {
      self = .fromToday(days, .days)
    } else if let weekday = CalendarWords.weekday(word) {
      self = .weekday(weekday, turn: 0)
    } else if let numeric = NumericDate(word) {
      guard let found = numeric.expression(order) else { return nil }
      self = found
    } else if let found = DateExpression(distance: word) ?? DateExpression(end: word)
      ?? DateExpression(turned: word) ?? DateExpression(spelled: word)
    {
      self = found
    } else {
      return nil
    }
  }

  /// The words of a text, taken apart at blanks and hyphens.
  private static func words(_ text: String) -> [Substring] {
    text.split { $0 == " " || $0 == "-" }
  }

  /// `+3d`, `-2 weeks`, `in 3 days`, `dans 3 jours`.
  private init?(distance text: String) {
    var rest = text[...]
    let isBack = rest.first == "-" || rest.first == "−"
    if isBack || rest.first == "+" {
      rest.removeFirst()
    } else if let word = ["in ", "dans "].first(where: rest.hasPrefix) {
      rest = rest.dropFirst(word.count)
    } else {
      return nil
    }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    let unit = rest.dropFirst(digits.count).drop { $0 == " " }
    guard let count = Int(digits), let unit = CalendarWords.unit(unit),
      count <= (unit == .years ? 99 : 9_999)
    else { return nil }
    self = .fromToday(isBack ? -count : count, count == 0 ? .days : unit)
  }

  /// `eom`, `end of month`, `fin de mois`, `fin d'année`.
  private init?(end text: String) {
    if let unit = Period.Unit.allCases.first(where: { text == "eo\($0.rawValue.prefix(1))" }) {
      self = .end(unit)
      return
    }
    let words = text.split { $0 == " " || $0 == "'" }
    guard words.count == 3,
      ["end of", "fin de", "fin du", "fin d"].contains("\(words[0]) \(words[1])"),
      let unit = CalendarWords.period(words[2])
    else { return nil }
    self = .end(unit)
  }

  /// `next monday`, `lundi prochain`.
  private init?(turned text: String) {
    let words = DateExpression.words(text)
    guard words.count == 2 else { return nil }
    for (turn, weekday) in [(words[0], words[1]), (words[1], words[0])] {
      guard let turn = CalendarWords.turn(turn), let weekday = CalendarWords.weekday(weekday) else {
        continue
      }
      self = .weekday(weekday, turn: turn)
      return
    }
    return nil
  }

  /// A day whose month has its name, as it is shown: before or after the number, with the weekday and the
  /// year or without.
  private init?(spelled text: String) {
    var words = text.split { $0 == " " || $0 == "-" || $0 == "," || $0 == "." }
      .flatMap(DateExpression.numberApart)
    if let first = words.first, CalendarWords.weekday(first) != nil,
      words.dropFirst().contains(where: { CalendarWords.month($0) != nil })
    {
      words.removeFirst()
    }
    guard (2...3).contains(words.count) else { return nil }
    if CalendarWords.month(words[0]) != nil { words.swapAt(0, 1) }
    guard let month = CalendarWords.month(words[1]), words[0].isNumber, let day = Int(words[0])
    else { return nil }
    if words.count == 2 {
      self.init(day: day, ofMonth: month)
    } else {
      guard let year = NumericDate.year(words[2]),
        let day = Day(year: year, month: month, day: day)
      else { return nil }
      self = .day(day)
    }
  }

  /// A number apart from the letters behind it, of which an ordinal needs none: `1dec`, `1er`, `2nd`.
  private static func numberApart(_ word: Substring) -> [Substring] {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let letters = word.dropFirst(digits.count)
    guard !digits.isEmpty, !letters.isEmpty else { return [word] }
    return ["er", "st", "nd", "rd", "th"].contains(letters) ? [digits] : [digits, letters]
  }

  /// A day of the month without its year; `nil` when no year has it.
  fileprivate init?(day: Int, ofMonth month: Int) {
    // A leap year has them all.
    guard Day(year: 2000, month: month, day: day) != nil else { return nil }
    self = .yearless(month: month, day: day)
  }
}

/// Two or three numbers between slashes, points or hyphens: `24/11`, `24.11.2026`, `2026-11-24`.
public struct NumericDate: Sendable {
  private let parts: [Substring]

  /// Reads ASCII digits of four at most; `nil` for any other text, and for two numbers between hyphens,
  /// which may be a month.
  public init?(_ text: String) {
    parts = text.split(omittingEmptySubsequences: false) { "/.-".contains($0) }.map { $0 }
    guard (2...3).contains(parts.count), parts.allSatisfy({ $0.isNumber && $0.utf8.count <= 4 }),
      parts.count == 3 || !text.contains("-")
    else { return nil }
  }

  /// True when it starts with the whole year, and so needs no order.
  public var isYearFirst: Bool { parts.count == 3 && parts[0].utf8.count == 4 }

  /// True when it gives the whole year.
  public var hasWholeYear: Bool { isYearFirst || parts.count == 3 && parts[2].utf8.count == 4 }

  /// The numbers in the order written.
  public var numbers: [Int] { parts.compactMap { Int($0) } }

  /// The day meant in an order; `nil` when there is none.
  func expression(_ order: DateOrder) -> DateExpression? {
    let numbers = numbers
    // Without a year, the two that are left.
    let places: [Int] =
      switch isYearFirst ? .yearMonthDay : order {
      case .dayMonthYear: [0, 1, 2]
      case .monthDayYear: [1, 0, 2]
      case .yearMonthDay: parts.count == 3 ? [2, 1, 0] : [1, 0]
      }
    let (day, month) = (numbers[places[0]], numbers[places[1]])
    guard parts.count == 3 else { return DateExpression(day: day, ofMonth: month) }
    guard let year = NumericDate.year(parts[places[2]]) else { return nil }
    return Day(year: year, month: month, day: day).map { .day($0) }
  }

  /// The day meant in an order, with its whole year; `nil` without one.
  ///
  /// - Parameter latestYear: The year up to which two digits are meant: 98 is 1998 up to 2046.
  public func day(_ order: DateOrder, upTo latestYear: Int? = nil) -> Day? {
    guard parts.count == 3, case .day(let day)? = expression(order) else { return nil }
    guard !hasWholeYear else { return day }
    guard let latestYear else { return nil }
    let (year, month, number) = (day.civil.year, day.civil.month, day.civil.day)
    return year > latestYear ? Day(year: year - 100, month: month, day: number) : day
  }

  /// A year of four digits, or of two in this century.
  static func year(_ text: Substring) -> Int? {
    guard text.isNumber, let year = Int(text) else { return nil }
    switch text.utf8.count {
    case 4: return year
    case 2: return 2000 + year
    default: return nil
    }
  }
}
