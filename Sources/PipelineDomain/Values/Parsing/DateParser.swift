/// Reads days, periods and moments as people type them, in English or French, seen from a day.
public struct DateParser: Sendable {
  /// The day from which relative ones are counted.
  public let today: Day
  /// In which order numbers tell a day.
  public let order: DateOrder

  /// A reader of days on that day.
  public init(today: Day, order: DateOrder = .dayMonthYear) {
    self.today = today
    self.order = order
  }

  /// The day, or `nil` when the text is none (``DateExpression``).
  public func day(_ text: String, _ direction: DateExpression.Direction) -> Day? {
    DateExpression(text, order: order)?.day(on: today, direction)
  }

  /// The period, or `nil` when the text is none (``PeriodExpression``).
  public func period(_ text: String, _ direction: DateExpression.Direction) -> Period? {
    PeriodExpression(text, order: order)?.period(on: today, direction)
  }

  /// A step typed in one line: what is to be done and, last, by when: `call fri`, `quote, 3 Dec`. A day
  /// alone keeps what the step `before` said. `nil` when either part is missing.
  public func step(_ text: String, before: NextStep?) -> NextStep? {
    let words = text.split(whereSeparator: \.isWhitespace)
    // The longest day there is: Friday 27 November 2026.
    for count in stride(from: min(4, words.count), to: 0, by: -1) {
      let last = words.suffix(count).joined(separator: " ")
      guard let due = day(last, .ahead) else { continue }
      let what = words.dropLast(count).joined(separator: " ").withoutTrailingSigns
      guard let said = what.isEmpty ? before?.what : what else { return nil }
      return NextStep(what: said, due: due)
    }
    return nil
  }
}

extension String {
  /// Without the signs that only part what from when.
  fileprivate var withoutTrailingSigns: String {
    guard let last = lastIndex(where: { !$0.isWhitespace && !",;:".contains($0) }) else {
      return ""
    }
    return String(self[...last])
  }
}
