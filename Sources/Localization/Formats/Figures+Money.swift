package import PipelineDomain

extension Figures {
  /// An amount for the board, in the thinnest unit that tells it: `850 €`, `4.2 k€`, `42 k€`,
  /// `1.2 M€`; a decimal only below ten of a unit.
  ///
  /// - Parameter minorUnits: Minor units of `currency`; a fraction of one is allowed.
  package func compact(_ minorUnits: Ratio, _ currency: Currency) -> String {
    let scale = Int128(currency.minorUnitsPerUnit)
    let (lower, overflow) = minorUnits.denominator.multipliedReportingOverflow(by: scale)
    guard !overflow, let major = Ratio(minorUnits.numerator, lower) else {
      return Figures.tooLarge + " " + sign(of: currency)
    }
    var text: String?
    var divisor: Int128 = 1
    for prefix in ["", "k", "M", "G"] {
      text = thin(major, over: divisor, canGrow: prefix != "G").map {
        $0 + " " + prefix + sign(of: currency)
      }
      if text != nil { break }
      divisor *= 1_000
    }
    return text ?? Figures.tooLarge + " " + sign(of: currency)
  }

  /// An amount for the board: `42 k€`.
  package func compact(_ money: Money) -> String {
    compact(Ratio(money.minorUnits), money.currency)
  }

  /// An amount to the last minor unit: `42,000.00 €`.
  package func exact(_ minorUnits: Ratio, _ currency: Currency) -> String {
    guard
      let major = Ratio(minorUnits.numerator, minorUnits.denominator)?
        .divided(by: Ratio(currency.minorUnitsPerUnit))
    else { return Figures.tooLarge + " " + sign(of: currency) }
    return decimal(major, decimals: currency.exponent) + " " + sign(of: currency)
  }

  /// An amount to the last minor unit: `42,000.00 €`.
  package func exact(_ money: Money) -> String { exact(Ratio(money.minorUnits), money.currency) }

  /// Amounts of several currencies, which are never added: the board's own first, the others by
  /// code, each after the first with its sign: `84 k€ +12 k$`. `0 €` when there are none.
  package func sums(_ amounts: [Currency: Ratio], home: Currency) -> String {
    let nonzero = amounts.filter { $0.value.numerator != 0 }
    let currencies = nonzero.keys.sorted { left, right in
      left == home || (right != home && left.code < right.code)
    }
    guard let first = currencies.first, let amount = nonzero[first] else {
      return compact(Ratio(0), home)
    }
    return currencies.dropFirst().reduce(compact(amount, first)) { text, currency in
      guard let amount = nonzero[currency] else { return text }
      return text + (amount.numerator > 0 ? " +" : " ") + compact(amount, currency)
    }
  }

  /// The symbol of a currency, or its code where it has none of its own or symbols are not shown.
  package func sign(of currency: Currency) -> String {
    guard usesSymbols else { return currency.code }
    switch currency.code {
    case "EUR": return "€"
    case "USD": return "$"
    case "GBP": return "£"
    case "JPY": return "¥"
    default: return currency.code
    }
  }

  /// The amount over `divisor` if that takes at most three digits; the last unit takes any.
  private func thin(_ major: Ratio, over divisor: Int128, canGrow: Bool) -> String? {
    let (lower, overflow) = major.denominator.multipliedReportingOverflow(by: divisor)
    guard !overflow, let value = Ratio(major.numerator, lower), let whole = value.rounded() else {
      return canGrow ? nil : Figures.tooLarge
    }
    guard whole.magnitude < 1_000 || !canGrow else { return nil }
    guard divisor > 1, let tenths = value.rounded(decimals: 1), tenths.magnitude < 100,
      tenths % 10 != 0
    else { return self.whole(whole) }
    return decimal(value, decimals: 1)
  }
}
