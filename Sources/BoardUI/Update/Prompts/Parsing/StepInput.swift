import PipelineDomain

/// Reads a next step typed in one line: what is to be done and, last, by when.
enum StepInput {
  /// The step: `call fri`, `quote, 3 Dec`. A day alone keeps what the step `before` said. `nil` when
  /// either part is missing.
  static func step(
    _ text: String, from today: Day, before: NextStep?,
    order: DateInput.Order = .dayMonthYear
  ) -> NextStep? {
    let words = text.split(whereSeparator: \.isWhitespace)
    // The longest day there is: Friday 27 November 2026.
    for count in stride(from: min(4, words.count), to: 0, by: -1) {
      let last = words.suffix(count).joined(separator: " ")
      guard let due = DateInput.day(last, from: today, .ahead, order: order) else { continue }
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
