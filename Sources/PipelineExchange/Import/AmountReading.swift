import PipelineDomain

/// Reads the amounts of one column: `1234.5`, `1,234.50 €`, `1 234,50`, `EUR 1'234`.
///
/// Whether a lone mark before three digits groups thousands or begins decimals is asked of the whole
/// column: one amount that tells decides for all.
struct AmountReading {
  private let decimal: Character

  init(
    column: String, cells: some Sequence<String>, mark: ImportOptions.DecimalMark?
  ) throws(ImportFault) {
    if let mark {
      decimal = mark == .point ? "." : ","
      return
    }
    var example: String?
    var told: Set<Character> = []
    // Two amounts that contradict each other are as ambiguous as one that does not tell.
    for cell in cells {
      let digits = AmountReading.split(cell).digits
      guard digits.contains(where: { ".,".contains($0) }) else { continue }
      if let mark = AmountReading.decimalMark(of: digits) {
        told.insert(mark)
      } else {
        example = example ?? cell
      }
    }
    guard told.count == 1 || (told.isEmpty && example == nil) else {
      throw .ambiguousAmounts(column: column, example: example ?? "")
    }
    decimal = told.first ?? "."
  }

  /// The amount, in the currency it names or else in `currency`; `nil` when the text is none, or has
  /// more decimals than the currency.
  func money(_ text: String, currency: Currency) -> Money? {
    let (digits, code) = AmountReading.split(text)
    let named = code.isEmpty ? currency : Currency(code)
    guard let named else { return nil }
    let parts = digits.split(separator: decimal, omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = ungrouped(parts[0]) else { return nil }
    guard parts.count == 2 else { return Money(decimal: whole, currency: named) }
    var fraction = parts[1]
    while fraction.last == "0" { fraction.removeLast() }
    return Money(decimal: fraction.isEmpty ? whole : whole + "." + fraction, currency: named)
  }

  /// The digits before the decimals without the mark of thousands, which must stand at thousands.
  private func ungrouped(_ text: Substring) -> String? {
    let groups = text.split(omittingEmptySubsequences: false) { ".,".contains($0) }
    guard groups.count > 1 else { return String(text) }
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }),
      (1...3).contains(groups[0].drop { $0 == "-" }.count)
    else { return nil }
    return groups.joined()
  }

  /// The mark that begins decimals in one amount; `nil` when it does not tell.
  private static func decimalMark(of digits: String) -> Character? {
    let marks = digits.filter { ".,".contains($0) }
    guard let last = marks.last else { return nil }
    let other: Character = last == "." ? "," : "."
    if marks.contains(other) { return last }
    if marks.count > 1 { return other }
    let parts = digits.split(separator: last, omittingEmptySubsequences: false)
    let whole = parts[0].drop { $0 == "-" }
    return parts[1].count == 3 && (1...3).contains(whole.count) && whole != "0" ? nil : last
  }

  /// The number without blanks and apostrophes, and the currency code beside it, empty when none is
  /// sure: a dollar sign stands for too many.
  private static func split(_ text: String) -> (digits: String, code: String) {
    var digits = ""
    var code = ""
    for character in text {
      switch character {
      case "€": code += "EUR"
      case "£": code += "GBP"
      case "$", "'", "’": continue
      case _ where character.isWhitespace: continue
      case _ where character.isLetter: code.append(character)
      default: digits.append(character)
      }
    }
    return (digits, code)
  }
}
