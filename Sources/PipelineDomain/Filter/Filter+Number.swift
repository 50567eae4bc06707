extension Filter {
  /// An exact decimal number, of a currency when it names one.
  public struct Number: Hashable, Sendable {
    /// The digits: the number times ten to the power of `scale`.
    public let digits: Int64
    /// How many of the digits are decimals, the last of which is not zero.
    public let scale: Int
    /// The currency named with it.
    public let currency: Currency?

    /// Reads `1250`, `1250,50`, `1 250`'s kin `1.250`, `10k`, `1.5M`, `-3`, `50%`; an amount may end
    /// with a currency: `10kUSD`, `500€`. Anything else is `nil`.
    ///
    /// Three digits after a single sign group thousands, as where amounts are typed; with `k` or `M`
    /// they could be either, and so are neither. More than 18 digits are refused.
    public init?(_ text: String, mayNameCurrency: Bool) {
      var rest = text[...]
      let isNegative = rest.first == "-"
      if isNegative { rest.removeFirst() }
      currency = mayNameCurrency ? Number.takeCurrency(from: &rest) : nil
      if !mayNameCurrency, rest.last == "%" { rest.removeLast() }
      let zeros = ["k": 3, "m": 6][rest.suffix(1).lowercased()] ?? 0
      if zeros > 0 { rest.removeLast() }
      guard var (whole, fraction) = Number.parts(of: rest, isScaled: zeros > 0) else { return nil }
      while fraction.count > zeros, fraction.last == "0" { fraction.removeLast() }
      let padding = String(repeating: "0", count: max(0, zeros - fraction.count))
      whole += fraction + padding
      guard whole.utf8.count <= 18, let number = Int64(whole) else { return nil }
      digits = isNegative ? -number : number
      scale = max(0, fraction.count - zeros)
    }

    /// The digits before and after the decimal sign.
    private static func parts(
      of text: Substring, isScaled: Bool
    ) -> (whole: String, fraction: String)? {
      let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        .map(String.init)
      let areDigits = parts.allSatisfy {
        !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) }
      }
      guard areDigits, let first = parts.first, let last = parts.last else { return nil }
      guard parts.count > 1 else { return (first, "") }
      let signs = text.filter { $0 == "." || $0 == "," }
      let isGrouped =
        first.count <= 3 && first != "0" && parts.dropFirst().allSatisfy { $0.count == 3 }
        && signs.allSatisfy { $0 == signs.first }
      if isGrouped { return isScaled ? nil : (parts.joined(), "") }
      return parts.count == 2 ? (first, last) : nil
    }

    private static func takeCurrency(from text: inout Substring) -> Currency? {
      for (sign, code) in [("€" as Character, "EUR"), ("$", "USD"), ("£", "GBP")]
      where text.last == sign {
        text.removeLast()
        return Currency(code)
      }
      guard text.count > 3, let currency = Currency(text.suffix(3).uppercased()) else { return nil }
      text.removeLast(3)
      return currency
    }

    /// Whether units, of which `unitsPerWhole` make one, compare with the number like that.
    func isMet(by units: Ratio, unitsPerWhole: Int64, _ comparison: Comparison) -> Bool {
      let parts = (0..<scale).reduce(Int128(1)) { value, _ in value * 10 }
      guard let number = Ratio(Int128(digits) * Int128(unitsPerWhole), parts) else { return false }
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
    var digits = String(self.digits.magnitude)
    var suffix = ""
    if scale > 0 {
      let missing = String(repeating: "0", count: max(0, scale + 1 - digits.count))
      digits = missing + digits
      // Three decimals would read as a group of thousands.
      digits = digits.dropLast(scale) + "." + digits.suffix(scale) + (scale == 3 ? "0" : "")
    } else if self.digits != 0, self.digits % 1_000 == 0 {
      let isMillions = self.digits % 1_000_000 == 0
      digits = String(digits.dropLast(isMillions ? 6 : 3))
      suffix = isMillions ? "M" : "k"
    }
    return (self.digits < 0 ? "-" : "") + digits + suffix + (currency?.code ?? "")
  }
}
