package import PipelineDomain

/// A cell of a table: its value, and its text for people where that is another.
package struct ExportCell: Equatable, Sendable {
  /// A value by its kind.
  package enum Value: Equatable, Sendable {
    case none
    case text(String)
    case list([String])
    case integer(Int)
    /// An exact number, written to four decimals.
    case number(Ratio)
    /// An amount; its currency is named unless it is that of the row.
    case money(Money, row: Currency)
    case day(Day)
    case moment(Instant)
    case flag(Bool)
  }

  /// The value.
  package var value: Value
  /// The text for people; `nil` for that of the value.
  package var shown: String?
  /// The place among the values of the column, where text order is none.
  package var order: Int?

  /// Creates a cell.
  package init(_ value: Value, shown: String? = nil, order: Int? = nil) {
    self.value = value
    self.shown = shown
    self.order = order
  }

  /// Creates a cell of a text; an empty one is none.
  package init(_ text: String?, shown: String? = nil, order: Int? = nil) {
    self.init(
      text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .none, shown: shown, order: order)
  }

  /// Creates a cell of an amount in the currency of its row.
  package init(_ money: Money?, shown: String? = nil) {
    self.init(money.map { .money($0, row: $0.currency) } ?? .none, shown: shown)
  }

  /// Creates a cell of a day.
  package init(_ day: Day?) { self.init(day.map { .day($0) } ?? .none) }

  /// A cell without a value.
  package static let blank = ExportCell(.none)
}

extension ExportCell {
  /// The text for people.
  package var text: String { shown ?? plain(decimalMark: ".") }

  /// True for a value that a spreadsheet reads as data and never as a formula.
  var isData: Bool {
    switch value {
    case .text, .list: false
    case .money(let money, let row): money.currency == row
    case .none, .integer, .number, .day, .moment, .flag: true
    }
  }

  /// The text of the value in a file, the same in every language but for the decimal mark.
  package func plain(decimalMark: Character) -> String {
    let text =
      switch value {
      case .none: ""
      case .text(let text): text
      case .list(let words): words.joined(separator: ", ")
      case .integer(let number): String(number)
      case .number(let ratio): ExportCell.digits(of: ratio)
      case .money(let money, let row): AmountParser(row).text(for: money)
      case .day(let day): day.description
      case .moment(let moment): moment.description
      case .flag(let flag): flag ? "yes" : "no"
      }
    switch value {
    case .number, .money: return text.replacing(".", with: String(decimalMark))
    default: return text.printable
    }
  }

  /// The digits of an exact number, to four decimals; `#` for one beyond 128 bits.
  package static func digits(of ratio: Ratio) -> String {
    guard let digits = ratio.rounded(decimals: 4) else { return "#" }
    var (whole, fraction) = digits.decimalDigits(4)
    while fraction.last == "0" { fraction.removeLast() }
    return (digits < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// Returns true when the cell comes before another in the order of their kind, false when after, `nil`
  /// when neither does; a cell without a value is compared elsewhere.
  func isBefore(_ other: ExportCell, home: Currency) -> Bool? {
    if let one = order, let two = other.order { return ExportCell.ordered(one, two) }
    switch (value, other.value) {
    case (.integer(let one), .integer(let two)): return ExportCell.ordered(one, two)
    case (.number(let one), .number(let two)): return ExportCell.ordered(one, two)
    case (.day(let one), .day(let two)): return ExportCell.ordered(one, two)
    case (.moment(let one), .moment(let two)): return ExportCell.ordered(one, two)
    case (.flag(let one), .flag(let two)): return one == two ? nil : !one
    case (.money(let one, _), .money(let two, _)):
      guard one.currency != two.currency else {
        return ExportCell.ordered(one.minorUnits, two.minorUnits)
      }
      if one.currency == home || two.currency == home { return one.currency == home }
      return one.currency.code < two.currency.code
    default:
      return ExportCell.ordered(
        FoldedText(plain(decimalMark: ".")), FoldedText(other.plain(decimalMark: ".")))
    }
  }

  private static func ordered<Value: Comparable>(_ one: Value, _ two: Value) -> Bool? {
    one == two ? nil : one < two
  }
}
