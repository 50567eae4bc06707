import PipelineDomain

/// A number of a workbook, which holds sixteen or seventeen digits of what people typed: it is read to fifteen,
/// as it is shown there.
struct CellNumber {
  /// The digits from the first that is not zero, without zeros at the end.
  private var digits: [UInt8] = []
  /// The number of digits before the point; zero or less for a number below 0.1.
  private var whole = 0
  private var isNegative = false

  private static let precision = 15

  /// Creates the number of a text such as `1234.5600000000001` or `4.5E-3`; `nil` for any other text, and for a power
  /// of ten beyond ±399, which no workbook has.
  init?(_ text: String) {
    var rest = text.trimmed[...]
    if rest.first == "-" {
      isNegative = true
      rest.removeFirst()
    }
    let mantissa = rest.prefix { $0 != "e" && $0 != "E" }
    let exponent =
      mantissa.endIndex == rest.endIndex ? 0 : Int(rest[mantissa.endIndex...].dropFirst())
    guard let exponent, (-399...399).contains(exponent) else { return nil }
    var hasPoint = false
    for byte in mantissa.utf8 {
      switch byte {
      case UInt8(ascii: ".") where !hasPoint: hasPoint = true
      case 48...57:
        if byte != 48 || !digits.isEmpty {
          digits.append(byte - 48)
          if !hasPoint { whole += 1 }
        } else if hasPoint {
          whole -= 1
        }
      default: return nil
      }
    }
    guard mantissa.contains(where: \.isNumber) else { return nil }
    whole += exponent
    round()
  }

  private mutating func round() {
    if digits.count > CellNumber.precision {
      let isUp = digits[CellNumber.precision] >= 5
      digits.removeSubrange(CellNumber.precision...)
      if isUp {
        var place = digits.count - 1
        while place >= 0, digits[place] == 9 {
          digits[place] = 0
          place -= 1
        }
        if place >= 0 {
          digits[place] += 1
        } else {
          digits.insert(1, at: 0)
          whole += 1
        }
      }
    }
    while digits.last == 0 { digits.removeLast() }
  }

  /// The number in percent, with the sign behind it.
  var percent: String {
    var shifted = self
    shifted.whole += 2
    return shifted.text.withPlainDecimals + "%"
  }

  /// The number in decimals.
  var text: String {
    guard !digits.isEmpty else { return "0" }
    let figures = digits.map(String.init).joined()
    let sign = isNegative ? "-" : ""
    guard whole > 0 else {
      return sign + "0." + String(repeating: "0", count: -whole) + figures
    }
    guard digits.count > whole else {
      return sign + figures + String(repeating: "0", count: whole - digits.count)
    }
    return sign + figures.prefix(whole) + "." + figures.dropFirst(whole)
  }

  /// The date that it counts, with a clock time unless it is midnight; `nil` before the first day.
  ///
  /// - Parameter is1904: True for days from 1904 on; else they are from 1900 on, which had no 29 February as
  ///   workbooks count it.
  func date(is1904: Bool) -> String? {
    guard !isNegative, whole <= 7 else { return nil }
    let count =
      digits.prefix(max(0, whole)).reduce(0) { $0 * 10 + Int($1) }
      * (0..<max(0, whole - digits.count)).reduce(1) { power, _ in power * 10 }
    var fraction = 0.0
    for digit in digits.dropFirst(max(0, whole)).reversed() {
      fraction = (fraction + Double(digit)) / 10
    }
    for _ in 0..<max(0, -whole) { fraction /= 10 }
    if count == 0, !is1904 { return "1900-01-00" }
    var seconds = Int((fraction * 86_400).rounded())
    var days = count
    if seconds == 86_400 { (days, seconds) = (days + 1, 0) }
    let first =
      is1904
      ? Day(year: 1904, month: 1, day: 1) : Day(year: 1899, month: 12, day: days < 60 ? 31 : 30)
    guard let day = first?.adding(days: days) else { return nil }
    guard seconds > 0 else { return day.description }
    let clock = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map {
      $0 < 10 ? "0\($0)" : "\($0)"
    }
    return "\(day) " + clock.joined(separator: ":")
  }
}

extension String {
  /// The text of a plain number whose mark can only begin decimals: three of them get a zero behind, which
  /// groups of thousands never have.
  package var withPlainDecimals: String {
    guard let point = lastIndex(of: "."), distance(from: point, to: endIndex) == 4,
      self[index(after: point)...].utf8.allSatisfy({ (48...57).contains($0) })
    else { return self }
    return self + "0"
  }
}
