/// Reads amounts as people type them and files write them: `1250.5`, `1 250,50`, `1,250.50`, `12k`, `1.5M`,
/// `12k USD`, `€500`, `CHF 1'234`.
///
/// With three digits after a single point or comma and no `k` or `M`, it can only group thousands: `1,250`
/// and `1.250` are both 1250 in a currency of two decimals. What could be two amounts (`1,250k`), or has
/// more decimals than the currency, is none.
public struct AmountParser: Sendable {
  /// The currency of an amount that names none.
  public let currency: Currency
  /// The sign that begins decimals in all amounts of a file; `nil` when each amount is read by itself.
  public let decimalSign: Character?
  /// True when `$` means the US dollar, as in typed text; in a file it stands for too many currencies.
  public let dollarNames: Bool

  /// A reader of amounts in that currency unless they name another.
  public init(_ currency: Currency, decimalSign: Character? = nil, dollarNames: Bool = true) {
    self.currency = currency
    self.decimalSign = decimalSign
    self.dollarNames = dollarNames
  }

  /// The amount, or `nil` when the text is none.
  public func money(_ text: String) -> Money? {
    guard let typed = TypedNumber(text, dollarNames: dollarNames) else { return nil }
    let currency = typed.currency ?? currency
    let number =
      if let decimalSign {
        typed.written.number(decimalSign: decimalSign)?.shifted(by: typed.zeros)
      } else {
        typed.number(takesDecimals: currency.exponent > 2)
      }
    return number?.money(in: currency)
  }

  /// The sign that begins decimals, as far as an amount determines it; `none` when the text is no amount.
  public static func decimalSign(of text: String) -> WrittenNumber.DecimalSign {
    TypedNumber(text)?.written.decimalSign ?? .none
  }

  /// The text that reads back as that amount: `1250.50`, and the currency when it is not that of this
  /// reader.
  public func text(for money: Money) -> String {
    let (whole, fraction) = money.minorUnits.decimalDigits(money.currency.exponent)
    let isWhole = fraction.allSatisfy { $0 == "0" }
    let text = (money.minorUnits < 0 ? "-" : "") + whole + (isWhole ? "" : "." + fraction)
    return text + (money.currency == currency ? "" : " " + money.currency.code)
  }
}

/// Reads a share of a hundred as people type it: `40`, `40 %`, `12,5%`.
public enum PercentParser {
  /// The number of percent, whatever its size; `nil` when the text is none.
  public static func number(_ text: String) -> DecimalNumber? {
    let text = text.trimmed
    return WrittenNumber(text.hasSuffix("%") ? text.dropLast() : text[...])?
      .number(takesDecimals: true)
  }

  /// A probability: whole percent from 0 to 100; `nil` for anything else.
  public static func probability(_ text: String) -> Int? {
    percent(text).flatMap { (0...100).contains($0) ? $0 : nil }
  }

  /// The whole number of percent, whatever its size; `nil` for anything else.
  public static func percent(_ text: String) -> Int? {
    guard let number = number(text), number.scale == 0, number.digits >= 0 else { return nil }
    return Int(number.digits)
  }
}

/// A number with an optional currency, and `k` or `M`.
struct TypedNumber {
  /// The digits.
  let written: WrittenNumber
  /// The number of zeros that `k` or `M` stands for.
  let zeros: Int
  /// The currency named, before the number or after it.
  let currency: Currency?

  /// Reads a text; `nil` when it is no number.
  init?(_ text: String, dollarNames: Bool = true) {
    var rest = Substring(text.filter { !$0.isWhitespace })
    currency = TypedNumber.takeSign(from: &rest, dollarNames) ?? TypedNumber.takeCode(from: &rest)
    zeros = ["k": 3, "K": 3, "m": 6, "M": 6][rest.suffix(1)] ?? 0
    if zeros > 0 { rest.removeLast() }
    guard let written = WrittenNumber(rest) else { return nil }
    self.written = written
  }

  /// The number; `nil` for one with `k` or `M` that can be read in two ways.
  func number(takesDecimals: Bool) -> DecimalNumber? {
    written.number(takesDecimals: zeros > 0 ? nil : takesDecimals)?.shifted(by: zeros)
  }

  private static let signs: [(Character, Currency?)] = [
    ("€", .euro), ("$", Currency("USD")), ("£", Currency("GBP")),
  ]

  private static func takeSign(from text: inout Substring, _ dollarNames: Bool) -> Currency? {
    for (sign, currency) in signs where text.last == sign || text.first == sign {
      if text.last == sign { text.removeLast() } else { text.removeFirst() }
      return sign == "$" && !dollarNames ? nil : currency
    }
    return nil
  }

  private static func takeCode(from text: inout Substring) -> Currency? {
    guard text.count > 3 else { return nil }
    if let currency = Currency(text.suffix(3).uppercased()) {
      text.removeLast(3)
      return currency
    }
    guard let currency = Currency(text.prefix(3).uppercased()) else { return nil }
    text.removeFirst(3)
    return currency
  }
}
