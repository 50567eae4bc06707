extension DateParser {
  /// A next step typed in one line with the interval at which it comes back: `call fri every 2 weeks until 30
  /// jun`, `appel ven toutes les 2 semaines jusqu'au 30 juin`.
  ///
  /// Without an interval it is the step alone; `nil` where either is no such thing.
  public func repeatedStep(
    _ text: String, before: NextStep?
  ) -> (step: NextStep, repetition: Repetition?)? {
    for (place, rest) in DateParser.intervals(in: text) {
      guard let repetition = repetition(rest) else { continue }
      return step(place, before: before).map { ($0, repetition) }
    }
    return step(text, before: before).map { ($0, nil) }
  }

  /// An interval: `every 2 weeks`, `2w until 30 jun`, `tous les mois`, `toutes les 2 semaines`.
  public func repetition(_ text: String) -> Repetition? {
    var words = FoldedText(text).text.split(whereSeparator: \.isWhitespace)[...]
    for beginning in DateParser.beginnings where words.starts(with: beginning) {
      words = words.dropFirst(beginning.count)
      break
    }
    var until: Day?
    if let end = words.indices.first(where: { DateParser.ends.contains(words[$0]) }) {
      var last = words[(end + 1)...]
      if last.first == "au" { last = last.dropFirst() }
      guard let day = day(last.joined(separator: " "), .ahead) else { return nil }
      (until, words) = (day, words[..<end])
    }
    let interval = words.joined()
    let digits = interval.prefix { $0.isASCII && $0.isNumber }
    guard let count = digits.isEmpty ? 1 : Int(digits) else { return nil }
    switch CalendarWords.unit(interval.dropFirst(digits.count)) {
    case .days: return Repetition(every: count, .days, until: until)
    case .weeks: return Repetition(every: count, .weeks, until: until)
    case .months: return Repetition(every: count, .months, until: until)
    case .years: return count <= 30 ? Repetition(every: 12 * count, .months, until: until) : nil
    case nil: return nil
    }
  }

  /// The places where an interval may begin, with the text before and from there on.
  private static func intervals(in text: String) -> [(before: String, from: String)] {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.indices.compactMap { place in
      let folded = words[place...].map { Substring(FoldedText(String($0)).text) }
      guard beginnings.contains(where: folded.starts) else { return nil }
      return (
        words[..<place].joined(separator: " "), words[place...].joined(separator: " ")
      )
    }
  }

  private static let beginnings: [[Substring]] = [
    ["every"], ["toutes", "les"], ["tous", "les"], ["chaque"],
  ]

  private static let ends: Set<Substring> = ["until", "jusqu'au", "jusqu’au", "jusque"]
}
