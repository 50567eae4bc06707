import Glibc

/// A member name or a string value as it stands in the text, already checked.
///
/// Comparing one with a literal builds no `String`. It points into the text of the cursor, and is valid as
/// long as that text.
struct JSONStringToken {
  /// The bytes between the quotes.
  let contents: UnsafeRawBufferPointer

  /// True when the contents hold a backslash, so that they must be unescaped.
  let isEscaped: Bool

  /// The unescaped text.
  var text: String {
    isEscaped
      ? String(decoding: unescaped, as: UTF8.self) : String(decoding: contents, as: UTF8.self)
  }

  /// Returns true when the raw bytes sort strictly before those of another token.
  func precedes(_ other: JSONStringToken) -> Bool {
    if let first = contents.first, let otherFirst = other.contents.first, first != otherFirst {
      return first < otherFirst
    }
    let shorter = min(contents.count, other.contents.count)
    let order = compare(contents, other.contents, count: shorter)
    return order < 0 || order == 0 && contents.count < other.contents.count
  }

  @inline(__always)
  static func ~= (literal: StaticString, token: JSONStringToken) -> Bool {
    // The length rules out nearly all of the names that a `switch` tests.
    guard token.isEscaped || literal.utf8CodeUnitCount == token.contents.count else { return false }
    let bytes = UnsafeRawBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
    return token == JSONStringToken(contents: bytes, isEscaped: false)
  }

  /// The UTF-8 of the unescaped text.
  private var unescaped: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(contents.count)
    var index = 0
    while index < contents.count {
      guard contents[index] == UInt8(ascii: "\\") else {
        result.append(contents[index])
        index += 1
        continue
      }
      let escape = contents[index + 1]
      index += 2
      guard escape == UInt8(ascii: "u") else {
        result.append(JSONStringToken.character(escapedAs: escape))
        continue
      }
      var value = codeUnit(at: index)
      index += 4
      if value & 0xFC00 == 0xD800 {
        value = 0x10000 + (value & 0x3FF) << 10 + codeUnit(at: index + 2) & 0x3FF
        index += 6
      }
      let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
      result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return result
  }

  private func codeUnit(at index: Int) -> UInt32 {
    contents[index..<index + 4].reduce(0) { value, byte in
      value << 4 | UInt32(Character(Unicode.Scalar(byte)).hexDigitValue ?? 0)
    }
  }

  private static func character(escapedAs letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: letter
    }
  }
}

/// Two tokens are equal when their unescaped UTF-8 is, byte for byte.
///
/// Not when `String` finds them equal: it takes a composed and a decomposed `é` for one.
extension JSONStringToken: Hashable {
  static func == (one: JSONStringToken, other: JSONStringToken) -> Bool {
    guard one.isEscaped || other.isEscaped else {
      // The first byte distinguishes most names of one length.
      return one.contents.count == other.contents.count
        && one.contents.first == other.contents.first
        && compare(one.contents, other.contents, count: one.contents.count) == 0
    }
    return one.meaning == other.meaning
  }

  func hash(into hasher: inout Hasher) {
    guard isEscaped else { return hasher.combine(bytes: contents) }
    unescaped.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  private var meaning: [UInt8] { isEscaped ? unescaped : Array(contents) }
}

/// Returns the sign of the first difference between the first bytes of two buffers.
private func compare(
  _ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer, count: Int
) -> Int32 {
  guard count > 0, let one = one.baseAddress, let other = other.baseAddress else { return 0 }
  return memcmp(one, other, count)
}
