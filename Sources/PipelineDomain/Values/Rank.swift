/// A place in an order that others can be put between without renumbering anything.
///
/// A rank is a fraction written in the digits `0-9a-z`, compared as text: `"h"` < `"hi"` < `"i"`.
/// It never ends in `0`, so that there is always room before it.
public struct Rank: Hashable, Comparable, Sendable {
  /// The digits.
  public let digits: String

  private static let base = Array("0123456789abcdefghijklmnopqrstuvwxyz".utf8)

  /// Reads a rank; empty text, other characters, or a final `0` are `nil`.
  public init?(_ digits: String) {
    guard !digits.isEmpty, digits.utf8.last != 48,
      digits.utf8.allSatisfy({ ($0 >= 48 && $0 <= 57) || ($0 >= 97 && $0 <= 122) })
    else { return nil }
    self.digits = digits
  }

  private init(unchecked digits: [UInt8]) {
    self.digits = String(decoding: digits, as: UTF8.self)
  }

  /// The middle of the whole order.
  public static let middle = Rank(unchecked: [base[18]])

  /// A rank strictly between two neighbours; `nil` stands for the open end.
  ///
  /// Ranks one after the other at the end keep their length for a million additions.
  /// When `lower` is not below `upper` (two deals of equal rank) the result follows `lower`.
  public static func between(_ lower: Rank?, _ upper: Rank?) -> Rank {
    if let lower, upper == nil, let next = lower.next { return next }
    let low = lower.map { Array($0.digits.utf8).map(value(of:)) } ?? []
    var high = upper.map { Array($0.digits.utf8).map(value(of:)) }
    if let lower, let upper, lower >= upper { high = nil }
    var digits: [Int] = []
    var index = 0
    while true {
      let floor = index < low.count ? low[index] : 0
      let ceiling = high.map { index < $0.count ? $0[index] : 0 } ?? base.count
      if ceiling - floor > 1 {
        digits.append((floor + ceiling) / 2)
        return Rank(unchecked: digits.map { base[$0] })
      }
      digits.append(floor)
      if floor < ceiling { high = nil }
      index += 1
    }
  }

  /// Ranks in ascending order strictly between two neighbours, one for each key and bearing its mark.
  public static func between(_ lower: Rank?, _ upper: Rank?, for keys: ArraySlice<String>) -> [Rank]
  {
    guard !keys.isEmpty else { return [] }
    let middle = (keys.startIndex + keys.endIndex) / 2
    let rank = between(lower, upper).marked(by: keys[middle])
    return between(lower, rank, for: keys[..<middle]) + [rank]
      + between(rank, upper, for: keys[(middle + 1)...])
  }

  /// The rank with four digits behind it that a key decides.
  ///
  /// Two cards put between the same neighbours, by two sessions or on two sides of a filter, so get different
  /// ranks. A result of `between` stays between after it is marked.
  public func marked(by key: String) -> Rank {
    // FNV-1a, for the standard library's hash changes from run to run.
    var hash = key.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x0100_0000_01B3
    }
    var mark: [UInt8] = []
    for _ in 0..<3 {
      mark.append(Rank.base[Int(hash % 36)])
      hash /= 36
    }
    mark.append(Rank.base[1 + Int(hash % 35)])
    return Rank(unchecked: Array(digits.utf8) + mark)
  }

  /// `count` ranks in ascending order, evenly spread, for a board made at once.
  public static func spread(_ count: Int) -> [Rank] {
    var width = 1
    var room = base.count
    while room <= count + 1 {
      width += 1
      room *= base.count
    }
    return (1...max(1, count)).prefix(count).map { position in
      var rest = room / (count + 1) * position
      var digits: [UInt8] = []
      for _ in 0..<width {
        digits.append(base[rest % base.count])
        rest /= base.count
      }
      let significant = digits.drop { $0 == 48 }
      return Rank(unchecked: significant.reversed())
    }
  }

  /// The rank after this one among those of four digits; `nil` after the last.
  private var next: Rank? {
    var values = digits.utf8.prefix(4).map(Rank.value(of:))
    while values.count < 4 { values.append(0) }
    var index = values.count - 1
    while index >= 0, values[index] == Rank.base.count - 1 {
      values[index] = index == values.count - 1 ? 1 : 0
      index -= 1
    }
    guard index >= 0 else { return nil }
    values[index] += 1
    return Rank(unchecked: values.map { Rank.base[$0] })
  }

  private static func value(of digit: UInt8) -> Int {
    digit <= 57 ? Int(digit) - 48 : Int(digit) - 87
  }

  /// Text order of the digits.
  public static func < (left: Rank, right: Rank) -> Bool {
    left.digits.utf8.lexicographicallyPrecedes(right.digits.utf8)
  }
}
