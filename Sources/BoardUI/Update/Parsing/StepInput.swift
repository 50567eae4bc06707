import PipelineDomain

/// Reads a next step typed in one line: what is to be done and, as the last word, by when.
enum StepInput {
  /// The step: `call fri`. A day alone keeps what the step `before` said. `nil` when either part is
  /// missing.
  static func step(
    _ text: String, from today: Day, before: NextStep?,
    order: DateInput.Order = .dayMonthYear
  ) -> NextStep? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let last = words.last,
      let due = DateInput.day(String(last), from: today, .ahead, order: order)
    else { return nil }
    let what = words.dropLast().joined(separator: " ")
    guard let said = what.isEmpty ? before?.what : what else { return nil }
    return NextStep(what: said, due: due)
  }
}
