package import PipelineDomain

extension Figures {
  /// An amount for the board, in the smallest unit of at most three digits: `€850`, `€4.2k`, `€42k`, `€1.2M`,
  /// in French `4,2 k€`; a decimal only below ten of a unit.
  ///
  /// - Parameter minorUnits: Minor units of `currency`; a fraction of one is allowed.
  package func compact(_ minorUnits: Ratio, _ currency: Currency) -> String {
    let scale = Int128(currency.minorUnitsPerUnit)
    let (lower, overflow) = minorUnits.denominator.multipliedReportingOverflow(by: scale)
    guard !overflow, let major = Ratio(minorUnits.numerator, lower) else {
      return amount(Figures.tooLarge, currency)
    }
    var divisor: Int128 = 1
    for unit in ["", "k", "M", billion] {
      if let text = thin(major, over: divisor, canGrow: unit != billion) {
        return amount(text, in: unit, currency)
      }
      divisor *= 1_000
    }
    return amount(Figures.tooLarge, currency)
  }

  /// An amount for the board: `€42k`.
  package func compact(_ money: Money) -> String {
    compact(Ratio(money.minorUnits), money.currency)
  }

  /// An amount to the last minor unit: `€42,000.00`, in French `42 000,00 €`.
  package func exact(_ minorUnits: Ratio, _ currency: Currency) -> String {
    guard
      let major = Ratio(minorUnits.numerator, minorUnits.denominator)?
        .divided(by: Ratio(currency.minorUnitsPerUnit))
    else { return amount(Figures.tooLarge, currency) }
    return amount(decimal(major, decimals: currency.exponent), currency)
  }

  /// An amount to the last minor unit: `€42,000.00`, in French `42 000,00 €`.
  package func exact(_ money: Money) -> String { exact(Ratio(money.minorUnits), money.currency) }

  /// Amounts of several currencies, which are never added: the board's own first, the others by
  /// code, each after the first with its sign: `€84k +$12k`. `€0` when there are none.
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

  /// A number with its currency where the language puts it: `−€4.2k`, `CHF 4.2k`, `−4,2 k€`.
  private func amount(_ number: String, in unit: String = "", _ currency: Currency) -> String {
    let sign = sign(of: currency)
    guard isCurrencyFirst else { return number + " " + unit + sign }
    let isNegative = number.hasPrefix(Figures.minus)
    return (isNegative ? Figures.minus : "") + sign + (sign.count > 1 ? " " : "")
      + number.dropFirst(isNegative ? 1 : 0) + unit
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
