package import PipelineDomain

/// The formats of numbers in a language, from exact values, rounded once, halves away from zero.
///
/// A value beyond 128 bits is shown as `#`, never as a wrong figure.
package struct Figures: Equatable, Sendable {
  /// The separator before the decimals.
  package let decimalSeparator: String
  /// The separator between groups of three digits.
  package let groupSeparator: String
  /// The unit after a number of days.
  package let day: String
  /// True when the currency comes before the amount.
  let isCurrencyFirst: Bool
  /// The letter of a thousand millions.
  let billion: String
  /// The percent sign, with the blank before it, if any.
  package let percentSign: String
  /// True when currencies with a symbol are shown by it; else all are shown by their codes.
  package let usesSymbols: Bool

  /// The figures of a language.
  init(_ language: Language, usesSymbols: Bool) {
    self.usesSymbols = usesSymbols
    switch language {
    case .english:
      (decimalSeparator, groupSeparator, day, billion) = (".", ",", "d", "B")
      (isCurrencyFirst, percentSign) = (true, "%")
    case .french:
      (decimalSeparator, groupSeparator, day, billion) = (",", "\u{202F}", "j", "Md")
      (isCurrencyFirst, percentSign) = (false, " %")
    }
  }

  /// The replacement of a figure that cannot be shown.
  static let tooLarge = "#"
  /// The minus of typesetting, as wide as a digit.
  static let minus = "−"

  /// A whole number in groups: `42,000`.
  package func whole(_ number: some BinaryInteger) -> String {
    let digits = Int(exactly: number.magnitude).map(String.init) ?? String(number.magnitude)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += groupSeparator }
      text.append(digit)
    }
    return number < 0 ? Figures.minus + text : text
  }

  /// A value with exactly `decimals` decimals, in groups.
  package func decimal(_ value: Ratio, decimals: Int) -> String {
    guard let units = value.rounded(decimals: decimals) else { return Figures.tooLarge }
    guard decimals > 0 else { return whole(units) }
    let (digits, fraction) = units.decimalDigits(decimals)
    let text = whole(UInt128(digits) ?? 0)
    return (units < 0 ? Figures.minus : "") + text + decimalSeparator + fraction
  }

  /// A share between 0 and 1 in percent: `23.1%`, in French `23,1 %`, without decimals for fewer than twenty
  /// cases, which do not support them.
  package func percent(_ share: Ratio, of cases: Int) -> String {
    guard let percent = share.scaled(by: 100) else { return Figures.tooLarge }
    return decimal(percent, decimals: cases < 20 ? 0 : 1) + percentSign
  }

  /// A share of as many cases as its denominator.
  func percent(_ share: Ratio) -> String { percent(share, of: Int(clamping: share.denominator)) }

  /// The difference of two shares in points, signed: `+3.3`.
  package func points(from old: Ratio, to new: Ratio) -> String? {
    let (left, leftOverflow) = new.numerator.multipliedReportingOverflow(by: old.denominator)
    let (right, rightOverflow) = old.numerator.multipliedReportingOverflow(by: new.denominator)
    let (upper, upperOverflow) = left.subtractingReportingOverflow(right)
    let (lower, lowerOverflow) = old.denominator.multipliedReportingOverflow(by: new.denominator)
    guard !leftOverflow, !rightOverflow, !upperOverflow, !lowerOverflow,
      let points = Ratio(upper, lower)?.scaled(by: 100)
    else { return nil }
    return signed(decimal(points, decimals: 1), isPositive: upper > 0)
  }

  /// Days: `41 d`, with a decimal when there is one and it says something: `4.5 d`.
  package func days(_ value: Ratio) -> String { number(value) + " " + day }

  /// A value without unit: `38`, `2.4`.
  package func number(_ value: Ratio) -> String {
    let isSmall = value.numerator.magnitude / value.denominator.magnitude < 100
    let isWhole = value.numerator % value.denominator == 0
    return decimal(value, decimals: isSmall && !isWhole ? 1 : 0)
  }

  private func signed(_ text: String, isPositive: Bool) -> String { isPositive ? "+" + text : text }
}
