extension Filter {
  /// An exact decimal number, of a currency when it names one.
  public struct Number: Hashable, Sendable {
    /// The number.
    public let value: DecimalNumber
    /// The currency named with it.
    public let currency: Currency?
    /// The number in a currency of three decimals, when that differs: `1.250` that names none.
    private let decimalValue: DecimalNumber?

    /// Reads a number as amounts are typed (``AmountParser``): `1250`, `1 250,50`, `10k`, `1.5M`, `-3`; `50%`
    /// where no currency may be named, else `10kUSD`, `500€`. Anything else is `nil`.
    ///
    /// Three digits after a single sign group thousands, except in a currency of three decimals; with `k` or
    /// `M` they could be either, and so are neither.
    public init?(_ text: String, mayNameCurrency: Bool) {
      let isPercent = !mayNameCurrency && text.hasSuffix("%")
      guard let typed = TypedNumber(isPercent ? String(text.dropLast()) : text),
        mayNameCurrency || typed.currencies.isEmpty,
        let value = typed.number(takesDecimals: (typed.currencies.first?.exponent ?? 2) > 2)
      else { return nil }
      self.value = value
      currency = typed.currencies.first
      if mayNameCurrency, currency == nil, case .either = typed.written.decimalSign {
        decimalValue = typed.number(takesDecimals: true)
      } else {
        decimalValue = nil
      }
    }

    /// Returns true when minor units of a currency, or plain numbers without one, compare with the number
    /// like that.
    func isMet(by units: Ratio, of currency: Currency?, _ comparison: Comparison) -> Bool {
      let value = (currency?.exponent ?? 0) > 2 ? decimalValue ?? value : value
      let unitsPerWhole = currency?.minorUnitsPerUnit ?? 1
      guard let number = value.ratio.scaled(by: Int128(unitsPerWhole)) else { return false }
      return switch comparison {
      case .matches, .equals: !(units < number) && !(number < units)
      case .less: units < number
      case .atMost: !(number < units)
      case .greater: number < units
      case .atLeast: !(units < number)
      }
    }
  }
}

extension Filter.Number: CustomStringConvertible {
  /// The text that reads back as this number.
  public var description: String {
    if decimalValue != nil {
      let (whole, group) = value.digits.decimalDigits(3)
      return (value.digits < 0 ? "-" : "") + whole + "." + group
    }
    var (number, suffix) = (value, "")
    if value.digits != 0, value.scale == 0, value.digits % 1_000 == 0 {
      let isMillions = value.digits % 1_000_000 == 0
      number = DecimalNumber(value.digits / (isMillions ? 1_000_000 : 1_000), scale: 0)
      suffix = isMillions ? "M" : "k"
    }
    // Three decimals would read as a group of thousands.
    let zero = number.scale == 3 && (currency?.exponent ?? 2) < 3 ? "0" : ""
    return number.description + zero + suffix + (currency?.code ?? "")
  }
}
