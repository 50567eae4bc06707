/// A text folded for comparing and searching names: without case and, in Latin letters, without accents,
/// each run of blanks one blank and none at either end.
///
/// `Ostéa`, ` ostea ` and `OSTE` + combining acute + `A` are the same; `œ` is `oe`, `ß` is `ss`, `’` is
/// `'`. Letters of other scripts lose their case only.
public struct FoldedText: Hashable, Sendable {
  private let bytes: [UInt8]

  /// Folds a text. O(its length).
  public init(_ text: String) {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    var isAfterBlank = false
    for scalar in text.unicodeScalars {
      guard !scalar.isBlank else {
        isAfterBlank = true
        continue
      }
      if isAfterBlank, !folded.isEmpty { folded.append(0x20) }
      isAfterBlank = false
      folded.append(folding: scalar)
    }
    bytes = folded
  }

  /// The folded text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Returns true when this occurs in a text. O(its length), without a copy for ASCII.
  public func isFound(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { haystack in
      guard haystack.allSatisfy({ $0 < 0x80 }), !bytes.contains(0x20) || haystack.hasPlainBlanks
      else { return nil }
      return isFound(inASCII: haystack)
    } ?? FoldedText(text).contains(self)
  }

  /// Returns true when a text is this and nothing else. O(its length), without a copy for ASCII.
  public func isAll(of text: String) -> Bool {
    var text = text
    return text.withUTF8 { other in
      guard other.allSatisfy({ $0 < 0x80 }), other.hasPlainBlanks else { return nil }
      return other.count == bytes.count && isFound(inASCII: other)
    } ?? (FoldedText(text) == self)
  }

  private func isFound(inASCII haystack: UnsafeBufferPointer<UInt8>) -> Bool {
    guard haystack.count >= bytes.count else { return false }
    return (0...(haystack.count - bytes.count)).contains { start in
      bytes.indices.allSatisfy { haystack[start + $0].foldedASCII == bytes[$0] }
    }
  }

  /// The number of folded bytes; one for a Latin letter.
  public var count: Int { bytes.count }

  /// True when nothing is left to search for.
  public var isEmpty: Bool { bytes.isEmpty }

  /// Returns true when this begins with `other`; an empty text begins every text.
  public func hasPrefix(_ other: FoldedText) -> Bool {
    bytes.starts(with: other.bytes)
  }

  /// The first seven bytes as one number, which orders texts that differ in them.
  public var beginning: UInt64 {
    let start = bytes.prefix(7).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return start << UInt64(8 * max(0, 7 - bytes.count))
  }

  /// The quality of a match with a typed text; better is smaller.
  public enum Fit: Int, Comparable, Sendable {
    /// The text begins with it.
    case start
    /// A word of the text begins with it.
    case word
    /// It occurs inside the text.
    case inside
    /// Its letters occur in the text in their order, others between.
    case scattered

    /// The better is smaller.
    public static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }
  }

  /// The quality with which `other` matches this; `nil` when it does not. An empty text matches all.
  /// O(length²).
  public func fit(of other: FoldedText) -> Fit? {
    if hasPrefix(other) { return .start }
    let starts = bytes.indices.dropFirst().filter { !bytes[$0 - 1].isLetter && bytes[$0].isLetter }
    if starts.contains(where: { bytes[$0...].starts(with: other.bytes) }) { return .word }
    if contains(other) { return .inside }
    var rest = other.bytes[...]
    for byte in bytes where byte == rest.first { rest.removeFirst() }
    return rest.isEmpty ? .scattered : nil
  }

  /// Returns true when `other` occurs in this; an empty text occurs in every text.
  public func contains(_ other: FoldedText) -> Bool {
    guard let first = other.bytes.first else { return true }
    guard bytes.count >= other.bytes.count else { return false }
    for start in 0...(bytes.count - other.bytes.count) where bytes[start] == first {
      if bytes[start...].starts(with: other.bytes) { return true }
    }
    return false
  }
}

extension FoldedText: Comparable {
  /// The order of an alphabet without accents.
  public static func < (left: FoldedText, right: FoldedText) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

extension [UInt8] {
  fileprivate mutating func append(folding scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<0x80: append(UInt8(scalar.value).foldedASCII)
    case 0x300...0x36F: break
    case 0xC0...0x17F: append(contentsOf: Latin.letters[Int(scalar.value) - 0xC0].utf8)
    case 0x200...0x21B: append(contentsOf: Latin.extended[Int(scalar.value) - 0x200].utf8)
    case 0x1E00...0x1EFF: append(contentsOf: Latin.additional[Int(scalar.value) - 0x1E00].utf8)
    case 0x2019: append(UInt8(ascii: "'"))
    default: append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }
}

extension UInt8 {
  /// True for a letter, or a part of one beyond ASCII.
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self) || self >= 0x80 }

  /// The byte, an ASCII capital in lower case.
  fileprivate var foldedASCII: UInt8 { (0x41...0x5A).contains(self) ? self + 32 : self }
}

extension Unicode.Scalar {
  /// True for a blank of any width.
  fileprivate var isBlank: Bool {
    value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// True when the blanks of an ASCII text are single spaces between words.
  fileprivate var hasPlainBlanks: Bool {
    var previous: UInt8 = 0x20
    for byte in self {
      guard byte > 0x20 || (byte == 0x20 && previous != 0x20) else { return false }
      previous = byte
    }
    return previous != 0x20
  }
}

/// The accented Latin letters without their accents, one entry a code point.
private enum Latin {
  /// From U+00C0 to U+017F.
  static let letters = list([
    ("a", 6), ("ae", 1), ("c", 1), ("e", 4), ("i", 4), ("d", 1), ("n", 1), ("o", 5), ("×", 1),
    ("o", 1), ("u", 4), ("y", 1), ("th", 1), ("ss", 1),
    ("a", 6), ("ae", 1), ("c", 1), ("e", 4), ("i", 4), ("d", 1), ("n", 1), ("o", 5), ("÷", 1),
    ("o", 1), ("u", 4), ("y", 1), ("th", 1), ("y", 1),
    ("a", 6), ("c", 8), ("d", 4), ("e", 10), ("g", 8), ("h", 4), ("i", 10), ("ij", 2), ("j", 2),
    ("k", 3), ("l", 10), ("n", 9), ("o", 6), ("oe", 2), ("r", 6), ("s", 8), ("t", 6), ("u", 12),
    ("w", 2), ("y", 3), ("z", 6), ("s", 1),
  ])

  /// From U+0200 to U+021B: Croatian, Romanian.
  static let extended = list([
    ("a", 4), ("e", 4), ("i", 4), ("o", 4), ("r", 4), ("u", 4), ("s", 2), ("t", 2),
  ])

  /// From U+1E00 to U+1EFF: Vietnamese, the capital sharp s and others.
  static let additional = list([
    ("a", 2), ("b", 6), ("c", 2), ("d", 10), ("e", 10), ("f", 2), ("g", 2), ("h", 10), ("i", 4),
    ("k", 6), ("l", 8), ("m", 6), ("n", 8), ("o", 8), ("p", 4), ("r", 8), ("s", 10), ("t", 8),
    ("u", 10), ("v", 4), ("w", 10), ("x", 4), ("y", 2), ("z", 6), ("h", 1), ("t", 1), ("w", 1),
    ("y", 1), ("a", 1), ("s", 3), ("ss", 1), ("d", 1), ("a", 24), ("e", 16), ("i", 4), ("o", 24),
    ("u", 14), ("y", 8), ("ll", 2), ("v", 2), ("y", 2),
  ])

  /// Letters, each so many in a row.
  private static func list(_ runs: [(String, Int)]) -> [String] {
    runs.flatMap { Array(repeating: $0.0, count: $0.1) }
  }
}

extension Sequence {
  /// The element of a name: the one spelt so, else the first whose name differs in case, accents and
  /// blanks alone (``FoldedText``). O(elements).
  public func named(_ name: String, _ spelling: (Element) -> String) -> Element? {
    if let same = first(where: { spelling($0) == name }) { return same }
    let folded = FoldedText(name)
    return first { folded.isAll(of: spelling($0)) }
  }

  /// The element a reference means: by its key, else by its name. O(elements).
  public func meant(
    by reference: String, key: (Element) -> String, name: (Element) -> String
  ) -> Element? {
    named(reference, key) ?? named(reference, name)
  }
}

extension String {
  /// The text without blanks at either end.
  package var trimmed: String {
    // Most texts begin and end with a letter or digit of ASCII, which no other scalar makes a blank.
    if let first = utf8.first, let last = utf8.last, first > 0x20, first < 0x80, last > 0x20,
      last < 0x80
    {
      return self
    }
    let tail = drop(while: \.isWhitespace)
    guard let last = tail.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(tail[...last])
  }

  /// The words in lower case without accents, joined by hyphens: a key that can be typed.
  package var slug: String {
    let words = FoldedText(self).text.split { !$0.isLetter && !$0.isNumber }
    return words.isEmpty ? self : words.joined(separator: "-")
  }

  /// The slug, numbered from 2 on while it is taken.
  func freshSlug(unless isTaken: (String) -> Bool) -> String {
    let slug = slug
    var (fresh, number) = (slug, 1)
    while isTaken(fresh) {
      number += 1
      fresh = "\(slug)-\(number)"
    }
    return fresh
  }
}
