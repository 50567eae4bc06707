/// A run of days as people type it, not yet relative to a given day.
///
/// `2026-11`, `2026-Q4`, `2026-W47`, `2026`; `week`, `month`, `quarter`, `year` that hold today, `last
/// month`, `trimestre prochain`; `q4` or `t4` of this year; `december`, `déc. 2026`; a day
/// (``DateExpression``); two days with `..` between, the last included.
public enum PeriodExpression: Hashable, Sendable {
  /// Those days.
  case fixed(Period)
  /// One day.
  case date(DateExpression)
  /// The one that holds today, or so many after it.
  case current(Period.Unit, turn: Int)
  /// That quarter, 1…4, of the year that holds today.
  case quarter(Int)
  /// A month 1…12 without its year.
  case month(Int)
  /// From a day to another.
  case range(DateExpression, DateExpression)

  /// Reads one of the forms above, whatever case and accents; `nil` for anything else.
  public init?(_ text: String, order: DateOrder) {
    let word = FoldedText(text).text
    if let period = Period(word) {
      self = .fixed(period)
    } else if let unit = CalendarWords.period(word) {
      self = .current(unit, turn: 0)
    } else if let found = PeriodExpression(words: word) {
      self = found
    } else if let date = DateExpression(text, order: order) {
      self = PeriodExpression(date)
    } else if let separator = word.firstRange(of: ".."),
      let first = DateExpression(String(word[..<separator.lowerBound]), order: order),
      let last = DateExpression(String(word[separator.upperBound...]), order: order)
    {
      self = .range(first, last)
      if case .day(let first) = first, case .day(let last) = last {
        guard let period = Period(from: first, to: last.adding(days: 1)) else { return nil }
        self = .fixed(period)
      }
    } else {
      return nil
    }
  }

  /// One day.
  private init(_ date: DateExpression) {
    if case .day(let day) = date, let period = Period(from: day, to: day.adding(days: 1)) {
      self = .fixed(period)
    } else {
      self = .date(date)
    }
  }

  /// `q4`, `Q4 2026`, `2026-T4`, `december`, `déc. 2026`, `last month`, `mois dernier`.
  private init?(words text: String) {
    var words = text.split { $0 == " " || $0 == "-" || $0 == "." }
    guard (1...2).contains(words.count), !text.contains("..") else { return nil }
    if words.count == 2, words[0].isNumber { words.swapAt(0, 1) }
    if words.count == 1 || words[1].isNumber {
      self.init(words[0], of: words.count == 2 ? words[1] : nil)
      return
    }
    for (turn, unit) in [(words[0], words[1]), (words[1], words[0])] {
      guard let turn = CalendarWords.turn(turn), let unit = CalendarWords.period(unit) else {
        continue
      }
      self = .current(unit, turn: turn)
      return
    }
    return nil
  }

  /// A quarter or a month by its name, of a year of four digits when given.
  private init?(_ name: Substring, of year: Substring?) {
    let code: String
    if let quarter = (1...4).first(where: { name == "q\($0)" || name == "t\($0)" }) {
      self = .quarter(quarter)
      code = "Q\(quarter)"
    } else if year != nil || CalendarWords.weekday(name) == nil,
      let month = CalendarWords.month(name)
    {
      self = .month(month)
      code = padded(month, to: 2)
    } else {
      return nil
    }
    guard let year else { return }
    guard let period = Period("\(year)-\(code)") else { return nil }
    self = .fixed(period)
  }

  /// The days meant, seen from today; `nil` when the last is before the first.
  public func period(on today: Day, _ direction: DateExpression.Direction) -> Period? {
    switch self {
    case .fixed(let period): return period
    case .date(let date):
      let day = date.day(on: today, direction)
      return Period(from: day, to: day.adding(days: 1))
    case .current(let unit, let turn):
      let current = Period(unit, containing: today)
      return turn == 0 ? current : turn > 0 ? current.next : current.previous
    case .quarter(let number):
      let start = Period(.year, containing: today).start.adding(months: 3 * (number - 1))
      return Period(.quarter, containing: start)
    case .month(let number):
      let this = Period(.month, containing: today)
      let months = this.start.civil.month
      let distance = (number - months + 12) % 12
      let isBack = direction == .near && distance > 0
      return Period(.month, containing: this.start.adding(months: distance - (isBack ? 12 : 0)))
    case .range(let first, let last):
      let end = last.day(on: today, direction).adding(days: 1)
      return Period(from: first.day(on: today, direction), to: end)
    }
  }
}

extension PeriodExpression: CustomStringConvertible {
  /// The text that reads back as this, whatever the order of dates.
  public var description: String {
    switch self {
    case .fixed(let period): period.description
    case .date(let date): date.description
    case .current(let unit, let turn):
      (turn == 0 ? "" : turn > 0 ? "next-" : "last-") + unit.rawValue
    case .quarter(let number): "q\(number)"
    case .month(let number): CalendarWords.name(ofMonth: number)
    case .range(let first, let last): "\(first)..\(last)"
    }
  }
}

/// A day, or a moment of it.
public struct TypedMoment: Equatable, Sendable {
  /// The local day.
  public let day: Day
  /// The moment; `nil` for the whole day.
  public let at: Instant?
}

/// Reads moments: a day (``DateExpression``), and a clock time behind it or none.
public struct MomentParser: Sendable {
  private let zone: Zone

  /// A reader of moments in a zone.
  public init(in zone: Zone) {
    self.zone = zone
  }

  /// The moment: `yesterday`, `2026-11-20 14:30`, `fri 9:00`, `hier 14h30`, `2026-11-20 4:12 pm`,
  /// `2026-11-20T14:30:05.000Z`, `2026-11-20T14:30+02:00`, `2026-11-20 14:30 UTC`. Local without `Z`, `UTC`
  /// or an offset; `nil` when the text is none. The day is read by `reading`.
  public func moment(_ text: String, reading: (String) -> Day?) -> TypedMoment? {
    let text = MomentParser.withColon(text.trimmed)
    guard let colon = text.firstIndex(of: ":") else {
      return reading(text).map { TypedMoment(day: $0, at: nil) }
    }
    guard let separator = text[..<colon].lastIndex(where: { $0 == "T" || $0.isWhitespace }),
      let day = reading(String(text[..<separator])),
      let at = moment(on: day, clock: text[text.index(after: separator)...])
    else { return nil }
    return TypedMoment(day: zone.day(of: at), at: at)
  }

  /// The text with the clock time at its end as `14:30` where it is written `14h30` or `14h`.
  private static func withColon(_ text: String) -> String {
    let clock = text[
      (text.lastIndex(where: \.isWhitespace).map(text.index(after:)) ?? text.startIndex)...]
    let parts = clock.split(separator: "h", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].isNumber, parts[1].isEmpty || parts[1].isNumber else {
      return text
    }
    return text.dropLast(clock.count) + parts[0] + ":" + (parts[1].isEmpty ? "00" : parts[1])
  }

  /// Reads `14:30`, `14:30:05`, `14:30:05.000`, `2:30 PM`, with `Z`, `UTC` or an offset such as `+02:00` behind
  /// it.
  private func moment(on day: Day, clock text: Substring) -> Instant? {
    let clock = text.prefix { $0.isASCII && ($0.isNumber || $0 == ":" || $0 == ".") }
    let whole = clock.prefix { $0 != "." }
    let parts = whole.split(separator: ":", omittingEmptySubsequences: false)
    var numbers = parts.enumerated().compactMap { place, part in
      part.isNumber && (part.utf8.count == 2 || place == 0 && part.utf8.count == 1)
        ? Int(part) : nil
    }
    guard numbers.count == parts.count, (2...3).contains(numbers.count), numbers[0] < 24,
      numbers[1] < 60, numbers.count == 2 || numbers[2] < 60,
      whole.endIndex == clock.endIndex || numbers.count == 3
    else { return nil }
    let second = numbers.count == 3 ? numbers[2] : 0
    var suffix = String(text.dropFirst(clock.count)).lowercased().filter { !$0.isWhitespace }[...]
    if let half = MomentParser.halves.first(where: { suffix.hasPrefix($0.mark) }) {
      guard (1...12).contains(numbers[0]) else { return nil }
      numbers[0] = numbers[0] % 12 + half.hours
      suffix = suffix.dropFirst(half.mark.count)
    }
    guard !suffix.isEmpty else {
      return zone.instant(of: day, hour: numbers[0], minute: numbers[1], second: second)
    }
    guard let offset = MomentParser.offset(suffix) else { return nil }
    return Zone.utc.instant(of: day, hour: numbers[0], minute: numbers[1], second: second)
      .adding(seconds: -offset)
  }

  /// The halves of a day, with the hours before each.
  private static let halves = [("a.m.", 0), ("p.m.", 12), ("am", 0), ("pm", 12)]
    .map { (mark: $0.0, hours: $0.1) }

  /// Seconds east of Greenwich of `z`, `utc`, `+02`, `+0200` or `+02:00`.
  private static func offset(_ text: Substring) -> Int64? {
    let name = ["utc", "gmt"].first(where: text.hasPrefix) ?? ""
    let rest = text.dropFirst(name.count)
    if rest.isEmpty || rest == "z" { return 0 }
    var digits = rest.dropFirst().filter { $0 != ":" }
    if digits.utf8.count == 2 { digits += "00" }
    guard let sign = rest.first, "+-".contains(sign), digits.utf8.count == 4, digits.isNumber,
      let hours = Int64(digits.prefix(2)), let minutes = Int64(digits.suffix(2)), hours < 15,
      minutes < 60
    else { return nil }
    return (sign == "-" ? -1 : 1) * (hours * 3_600 + minutes * 60)
  }
}
