/// Reads amounts as people type them and files write them: `1250.5`, `1 250,50`, `1,250.50`, `12k`, `1.5M`,
/// `12k USD`, `€500`, `US$ 1200`, `CHF 1'234`, `(1,200.00)` for less than zero; in a file also `1.5E+05`,
/// `12 euros` and groups as in India, `1,00,000.00`.
///
/// With three digits after a single point or comma and no `k` or `M`, it can only group thousands: `1,250`
/// and `1.250` are both 1250 in a currency of two decimals. What could be two amounts (`1,250k`), or has
/// more decimals than the currency, is none.
public struct AmountParser: Sendable {
  /// The currency of an amount that names none.
  public let currency: Currency
  /// The sign that begins decimals in all amounts of a file; `nil` when each amount is read by itself.
  public let decimalSign: Character?

  /// A reader of amounts in that currency unless they name another.
  ///
  /// A sign of several currencies, such as `$`, is that of the reader's where it can be, else that of the
  /// one most used; in a file, which has a decimal sign, it is none.
  public init(_ currency: Currency, decimalSign: Character? = nil) {
    self.currency = currency
    self.decimalSign = decimalSign
  }

  /// The amount, or `nil` when the text is none.
  public func money(_ text: String) -> Money? {
    number(text).flatMap { $0.number.money(in: $0.currency) }
  }

  /// The amount rounded to the decimals of its currency, half away from zero; `nil` when the text is none, and
  /// with three decimals, which may be thousands.
  public func roundedMoney(_ text: String) -> Money? {
    guard let (number, currency) = number(text), decimals(of: text) != 3 || currency.exponent > 2
    else { return nil }
    return number.rounded(toScale: currency.exponent)?.money(in: currency)
  }

  /// The number of digits behind the decimal sign, zeros at the end included.
  private func decimals(of text: String) -> Int {
    guard let place = text.lastIndex(of: decimalSign ?? ".") else { return 0 }
    return text[text.index(after: place)...].prefix { $0.isASCII && $0.isNumber }.count
  }

  private func number(_ text: String) -> (number: DecimalNumber, currency: Currency)? {
    guard let typed = TypedNumber(text, inFile: decimalSign != nil) else { return nil }
    let own = typed.currencies
    guard
      let currency = own.isEmpty || own.contains(currency)
        ? currency : own.count == 1 || decimalSign == nil ? own.first : nil
    else { return nil }
    let number =
      if let decimalSign {
        typed.written.number(decimalSign: decimalSign, inLakhs: true)?.shifted(by: typed.zeros)
      } else {
        typed.number(takesDecimals: currency.exponent > 2)
      }
    return number.map { ($0, currency) }
  }

  /// Returns both facts that an amount in a file tells of its column: ``decimalSign(of:)`` and ``currencies(in:)``.
  public static func marks(
    of text: String
  ) -> (decimalSign: WrittenNumber.DecimalSign, currencies: [Currency]) {
    let number = TypedNumber(text, inFile: true)
    return (number?.written.decimalSign ?? .none, number?.currencies ?? [])
  }

  /// The currencies an amount in a file may name: one for `€` or `US$`, several for `$`; none when it names none, or is
  /// no amount.
  public static func currencies(in text: String) -> [Currency] {
    marks(of: text).currencies
  }

  /// The currencies a code, a sign or a word alone may mean; none for any other text.
  public static func currencies(named text: String) -> [Currency] {
    Currency(text.uppercased()).map { [$0] } ?? currencies(in: text + "0")
  }

  /// The sign that begins decimals, as far as an amount in a file determines it; `none` when the text is no amount.
  public static func decimalSign(of text: String) -> WrittenNumber.DecimalSign {
    marks(of: text).decimalSign
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

/// A number with an optional currency, and `k`, `M` or a power of ten.
struct TypedNumber {
  /// The digits.
  let written: WrittenNumber
  /// The power of ten that `k`, `M` or an exponent stands for.
  let zeros: Int
  /// The currencies that may be named, before the number or after it, the most used first.
  let currencies: [Currency]

  /// Reads a text; `nil` when it is no number.
  ///
  /// - Parameter inFile: True for what programs write and people do not type.
  init?(_ text: String, inFile: Bool = false) {
    if WrittenNumber.isPlain(text) {
      guard let written = WrittenNumber(text) else { return nil }
      (self.written, zeros, currencies) = (written, 0, [])
      return
    }
    var rest = Substring(text.filter { !$0.isWhitespace })
    let isNegative = rest.first == "(" && rest.last == ")"
    if isNegative { rest = rest.dropFirst().dropLast() }
    currencies = TypedNumber.takeCurrency(from: &rest, inFile: inFile)
    if rest.first == "+" { rest.removeFirst() }
    zeros = TypedNumber.takePower(from: &rest, inFile: inFile)
    guard let written = WrittenNumber(isNegative ? "-" + rest : String(rest)) else { return nil }
    self.written = written
  }

  /// The number; `nil` for one with `k` or `M` that can be read in two ways.
  func number(takesDecimals: Bool) -> DecimalNumber? {
    written.number(takesDecimals: zeros != 0 ? nil : takesDecimals)?.shifted(by: zeros)
  }

  /// Takes `k`, `M`, or an exponent such as `E+05` from the end.
  private static func takePower(from text: inout Substring, inFile: Bool) -> Int {
    if let zeros = ["k": 3, "K": 3, "m": 6, "M": 6][text.suffix(1)] {
      text.removeLast()
      return zeros
    }
    guard inFile, let mark = text.lastIndex(where: { "eE".contains($0) }), mark > text.startIndex,
      let power = Int(text[text.index(after: mark)...]), (-15...15).contains(power)
    else { return 0 }
    text = text[..<mark]
    return power
  }

  /// The signs and words for currencies beside their codes, the longest first; a sign that several have
  /// lists them, the most used first.
  private static let signs: [(sign: String, currencies: [Currency])] = [
    ("euros", "EUR"), ("euro", "EUR"), ("€", "EUR"), ("£", "GBP"), ("₹", "INR"), ("zł", "PLN"),
    ("US$", "USD"), ("CA$", "CAD"), ("NZ$", "NZD"), ("HK$", "HKD"), ("A$", "AUD"), ("C$", "CAD"),
    ("R$", "BRL"), ("$", "USD CAD AUD NZD HKD SGD MXN"), ("¥", "JPY CNY"), ("kr.", "DKK SEK NOK"),
    ("kr", "SEK NOK DKK"),
  ].map { sign, codes in (sign, codes.split(separator: " ").compactMap { Currency(String($0)) }) }

  private static func takeCurrency(from text: inout Substring, inFile: Bool) -> [Currency] {
    let folded = text.lowercased()
    // Folding may change the number of characters of other texts than amounts.
    guard folded.count == text.count, text.contains(where: { !$0.isNumber }) else { return [] }
    for (sign, currencies) in signs where inFile || sign != "euro" && sign != "euros" {
      let sign = sign.lowercased()
      if folded.hasSuffix(sign) {
        text.removeLast(sign.count)
        return currencies
      }
      if folded.hasPrefix(sign) {
        text.removeFirst(sign.count)
        return currencies
      }
    }
    guard text.count > 3 else { return [] }
    if let currency = Currency(text.suffix(3).uppercased()) {
      text.removeLast(3)
      return [currency]
    }
    guard let currency = Currency(text.prefix(3).uppercased()) else { return [] }
    text.removeFirst(3)
    return [currency]
  }
}
