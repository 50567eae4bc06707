public import PipelineDomain

/// Reads a day as people type it, in English or French.
///
/// | typed | is |
/// |---|---|
/// | `today`, `tomorrow`, `yesterday`; `demain`, `hier`… | that day |
/// | `+3d`, `+2w`, `+1m`, `-2d`; `+3j` | so many days, weeks or months from today |
/// | `fri`, `friday`, `ven`, `vendredi` | the next one after today; looking back, the latest before it |
/// | `24/11`, `24.11` | day and month: this or the next one; looking back, the nearest one |
/// | `3 Dec`, `Nov 20`, `1er décembre`, `ven. 27 nov.` | the same, by the name of the month |
/// | `7 Jan 2027`, `7 janv. 2027` | that day |
/// | `24/11/2026`, `24/11/26`, `2026-11-24` | that day |
///
/// Day, month and year stand in this order unless another is asked for.
public enum DateInput {
  /// Which way a day without a year lies.
  public enum Direction: Sendable {
    /// Something to come: today or later.
    case ahead
    /// Something that happened, or is happening: the nearest.
    case near
  }

  /// In which order numbers between slashes or points tell a day.
  public enum Order: String, CaseIterable, Sendable {
    case dayMonthYear = "dmy"
    case monthDayYear = "mdy"
    case yearMonthDay = "ymd"
  }

  /// The day, or `nil` when the text is none. Blanks around it do not count.
  public static func day(
    _ text: String, from today: Day, _ direction: Direction, order: Order = .dayMonthYear
  ) -> Day? {
    let word = FoldedText(text.trimmed)
    if let distance = named[word] { return today.adding(days: distance) }
    if let weekday = weekday(word) {
      let distance = (weekday - today.weekday + 6) % 7 + 1
      let isBack = direction == .near
      return today.adding(days: isBack ? (distance == 7 ? -7 : distance - 7) : distance)
    }
    return relative(text.trimmed, from: today)
      ?? spelled(text, from: today, direction)
      ?? dated(text.trimmed, from: today, direction, order)
  }

  private static let named: [FoldedText: Int] = [
    "today": 0, "tomorrow": 1, "yesterday": -1, "tod": 0, "tom": 1,
    "aujourd'hui": 0, "aujourd’hui": 0, "auj": 0, "demain": 1, "dem": 1, "hier": -1,
  ].reduce(into: [:]) { $0[FoldedText($1.key)] = $1.value }

  private static let weekdays: [[FoldedText]] = [
    ["monday", "lundi"], ["tuesday", "mardi"], ["wednesday", "mercredi"], ["thursday", "jeudi"],
    ["friday", "vendredi"], ["saturday", "samedi"], ["sunday", "dimanche"],
  ].map { $0.map(FoldedText.init) }

  /// ISO weekday of a name or of its first letters, three at least.
  private static func weekday(_ word: FoldedText) -> Int? {
    guard word.count >= 3 else { return nil }
    return weekdays.firstIndex { $0.contains { $0.hasPrefix(word) } }.map { $0 + 1 }
  }

  private static func relative(_ text: String, from today: Day) -> Day? {
    guard let sign = text.first, sign == "+" || sign == "-" || sign == "−",
      let unit = text.last, text.count >= 3, let count = number(text.dropFirst().dropLast()),
      count <= 9_999
    else { return nil }
    let distance = sign == "+" ? count : -count
    switch unit {
    case "d", "j", "D", "J": return today.adding(days: distance)
    case "w", "s", "W", "S": return today.adding(days: 7 * distance)
    case "m", "M": return today.adding(months: distance)
    default: return nil
    }
  }

  /// A day whose month has its name, as it is shown: before or after the number, with the weekday and
  /// the year or without.
  private static func spelled(_ text: String, from today: Day, _ direction: Direction) -> Day? {
    var words = text.split(whereSeparator: \.isWhitespace).map { word in
      String(word.hasSuffix(".") || word.hasSuffix(",") ? word.dropLast() : word)
    }
    let startsWithWeekday = words.first.flatMap { weekday(FoldedText($0)) } != nil
    if startsWithWeekday, words.dropFirst().contains(where: { month($0) != nil }) {
      words.removeFirst()
    }
    guard (2...3).contains(words.count) else { return nil }
    if month(words[0]) != nil { words.swapAt(0, 1) }
    guard let month = month(words[1]), let day = number(words[0] == "1er" ? "1" : words[0]) else {
      return nil
    }
    guard words.count == 3 else { return self.day(day, of: month, from: today, direction) }
    guard let year = number(words[2]) else { return nil }
    return Day(year: year < 100 ? 2000 + year : year, month: month, day: day)
  }

  private static let months: [[FoldedText]] = [
    ["january", "janvier"], ["february", "février"], ["march", "mars"], ["april", "avril"],
    ["may", "mai"], ["june", "juin"], ["july", "juillet"], ["august", "août"],
    ["september", "septembre"], ["october", "octobre"], ["november", "novembre"],
    ["december", "décembre"],
  ].map { $0.map(FoldedText.init) }

  /// The month of a name or of its first letters, three at least, that begin no other: not `jui`.
  private static func month(_ text: String) -> Int? {
    let word = FoldedText(text)
    guard word.count >= 3 else { return nil }
    let found = months.indices.filter { months[$0].contains { $0.hasPrefix(word) } }
    return found.count == 1 ? found[0] + 1 : nil
  }

  private static func dated(
    _ text: String, from today: Day, _ direction: Direction, _ order: Order
  ) -> Day? {
    if let day = Day(text) { return day }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "." }
      .map(number)
    guard (2...3).contains(parts.count) else { return nil }
    // Without a year, the two that are left.
    let places: [Int] =
      switch order {
      case .dayMonthYear: [0, 1, 2]
      case .monthDayYear: [1, 0, 2]
      case .yearMonthDay: parts.count == 3 ? [2, 1, 0] : [1, 0]
      }
    guard let day = parts[places[0]], let month = parts[places[1]] else { return nil }
    if parts.count == 3 {
      guard let year = parts[places[2]] else { return nil }
      return Day(year: year < 100 ? 2000 + year : year, month: month, day: day)
    }
    return self.day(day, of: month, from: today, direction)
  }

  /// A day of the month without its year.
  private static func day(
    _ day: Int, of month: Int, from today: Day, _ direction: Direction
  ) -> Day? {
    let year = today.civil.year
    // Eight years on there is a 29 February again, whatever the century.
    let candidates = (-1...8).compactMap { Day(year: year + $0, month: month, day: day) }
    switch direction {
    case .ahead: return candidates.first { $0 >= today }
    case .near: return candidates.min { abs($0 - today) < abs($1 - today) }
    }
  }

  /// A whole number of ASCII digits alone.
  private static func number(_ text: some StringProtocol) -> Int? {
    guard text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }
}
