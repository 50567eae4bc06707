extension Array where Element: FixedWidthInteger {
  /// The quantile `upper / lower` of sorted numbers by linear interpolation (type 7 of Hyndman and
  /// Fan 1996, as in most spreadsheets), exact; `nil` for no numbers.
  func quantile(_ upper: Int, _ lower: Int) -> Ratio? {
    guard !isEmpty else { return nil }
    let (whole, rest) = ((count - 1) * upper).quotientAndRemainder(dividingBy: lower)
    let low = Int128(self[whole])
    let high = Int128(self[Swift.min(whole + 1, count - 1)])
    return Ratio(low * Int128(lower) + (high - low) * Int128(rest), Int128(lower))?.reduced
  }
}
