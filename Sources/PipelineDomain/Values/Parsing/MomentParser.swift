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

  /// The moment: `yesterday`, `2026-11-20 14:30`, `fri 9:00`, `hier 14h30`, `2026-11-20T14:30:05.000Z`,
  /// `2026-11-20T14:30+02:00`. Local without `Z` or an offset; `nil` when the text is none. The day is
  /// read by `reading`.
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

  /// Reads `14:30`, `14:30:05`, `14:30:05.000`, with `Z` or an offset such as `+02:00` behind it.
  private func moment(on day: Day, clock text: Substring) -> Instant? {
    let clock = text.prefix { $0.isASCII && ($0.isNumber || $0 == ":" || $0 == ".") }
    let whole = clock.prefix { $0 != "." }
    let parts = whole.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.enumerated().compactMap { place, part in
      part.isNumber && (part.utf8.count == 2 || place == 0 && part.utf8.count == 1)
        ? Int(part) : nil
    }
    guard numbers.count == parts.count, (2...3).contains(numbers.count), numbers[0] < 24,
      numbers[1] < 60, numbers.count == 2 || numbers[2] < 60,
      whole.endIndex == clock.endIndex || numbers.count == 3
    else { return nil }
    let second = numbers.count == 3 ? numbers[2] : 0
    let suffix = text.dropFirst(clock.count)
    guard !suffix.isEmpty else {
      return zone.instant(of: day, hour: numbers[0], minute: numbers[1], second: second)
    }
    guard let offset = MomentParser.offset(suffix) else { return nil }
    return Zone.utc.instant(of: day, hour: numbers[0], minute: numbers[1], second: second)
      .adding(seconds: -offset)
  }

  /// Seconds east of Greenwich of `Z`, `+0200` or `+02:00`.
  private static func offset(_ text: Substring) -> Int64? {
    if text == "Z" { return 0 }
    let digits = text.dropFirst().filter { $0 != ":" }
    guard let sign = text.first, "+-".contains(sign), digits.utf8.count == 4, digits.isNumber,
      let hours = Int64(digits.prefix(2)), let minutes = Int64(digits.suffix(2)), hours < 15,
      minutes < 60
    else { return nil }
    return (sign == "-" ? -1 : 1) * (hours * 3_600 + minutes * 60)
  }
}
