public import PipelineDomain

/// Reads an amount as people type it: `1250.5`, `1 250,50`, `1,250.50`, `12k`, `1.5M`, `12k USD`.
///
/// Point and comma are both taken for the decimal sign; with three digits after a single one and no
/// `k` or `M`, it can only group thousands: `1,250` and `1.250` are both 1250 in a currency of two
/// decimals. What could be two amounts (`1,250k`), or has more decimals than the currency, is none.
public enum AmountInput {
  /// The amount, or `nil` when the text is none. A text that names no currency means `currency`.
  public static func money(_ text: String, in currency: Currency) -> Money? {
    var digits = text.filter { !blanks.contains($0) }
    var currency = currency
    if let named = takeCurrency(from: &digits) { currency = named }
    let isNegative = digits.first == "-" || digits.first == "−"
    if isNegative { digits.removeFirst() }
    let zeros = takeFactor(from: &digits)
    let threes: Threes = zeros > 0 ? .undecided : currency.exponent < 3 ? .thousands : .decimals
    guard let number = Decimal(digits, threes: threes) else { return nil }
    let shift = currency.exponent + zeros
    guard number.fraction.count <= shift, number.whole.count + shift <= 18 else { return nil }
    let padding = String(repeating: "0", count: shift - number.fraction.count)
    guard let units = Int64(number.whole + number.fraction + padding) else { return nil }
    return Money(minorUnits: isNegative ? -units : units, currency: currency)
  }

  /// The text that reads back as that amount: `1250.5`, and the currency when it is not `currency`.
  static func text(for money: Money, in currency: Currency) -> String {
    let exponent = money.currency.exponent
    let digits = String(money.minorUnits.magnitude)
    let padded = String(repeating: "0", count: max(0, exponent + 1 - digits.count)) + digits
    let fraction = padded.suffix(exponent)
    let isWhole = fraction.allSatisfy { $0 == "0" }
    return (money.minorUnits < 0 ? "-" : "") + padded.dropLast(exponent)
      + (isWhole ? "" : "." + fraction)
      + (money.currency == currency ? "" : " " + money.currency.code)
  }

  /// Blanks of every width, and the signs that only ever group thousands.
  private static let blanks: Set<Character> = [
    " ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "’", "_",
  ]
  private static let signs: [(Character, String)] = [("€", "EUR"), ("$", "USD"), ("£", "GBP")]

  private static func takeCurrency(from text: inout String) -> Currency? {
    for (sign, code) in signs {
      if text.last == sign {
        text.removeLast()
      } else if text.first == sign {
        text.removeFirst()
      } else {
        continue
      }
      return Currency(code)
    }
    guard text.count > 3, let currency = Currency(text.suffix(3).uppercased()) else { return nil }
    text.removeLast(3)
    return currency
  }

  /// Takes `k` or `M` off the end and answers how many zeros it stands for.
  private static func takeFactor(from text: inout String) -> Int {
    let zeros = ["k": 3, "K": 3, "m": 6, "M": 6][text.suffix(1)] ?? 0
    if zeros > 0 { text.removeLast() }
    return zeros
  }

  /// What three digits after a lone sign are.
  private enum Threes {
    case thousands, decimals
    /// Either, so that the text is no amount.
    case undecided
  }

  /// The digits of a number before and after its decimal sign.
  private struct Decimal {
    var whole: String
    var fraction = ""

    init?(_ text: String, threes: Threes) {
      let signs = text.filter { $0 == "." || $0 == "," }
      let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        .map(String.init)
      guard let first = parts.first, parts.allSatisfy({ !$0.isEmpty && $0.isDigits }) else {
        return nil
      }
      let isUniform = signs.allSatisfy { $0 == signs.first }
      var groupsOnly = isUniform
      if parts.count == 2, let last = parts.last {
        groupsOnly = last.count == 3 && first.count <= 3 && first != "0" && threes != .decimals
        guard !groupsOnly || threes == .thousands else { return nil }
      }
      guard isUniform || signs.dropLast().allSatisfy({ $0 == signs.first && $0 != signs.last })
      else { return nil }
      var groups = parts.dropFirst()
      if !groupsOnly { fraction = groups.popLast() ?? "" }
      guard groups.isEmpty || first.count <= 3, groups.allSatisfy({ $0.count == 3 }) else {
        return nil
      }
      whole = first + groups.joined()
    }
  }
}

extension String {
  fileprivate var isDigits: Bool { utf8.allSatisfy { (48...57).contains($0) } }
}
