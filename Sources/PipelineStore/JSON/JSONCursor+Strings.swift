import Diagnostics

extension JSONCursor {
  /// Reads from an opening quote to past the closing one.
  mutating func scanString() throws(JSONParseError) -> JSONStringToken {
    let start = offset + 1
    var index = start
    var isEscaped = false
    while true {
      index = endOfPlainText(from: index)
      guard index < bytes.count else { throw JSONParseError(at: index, .truncated) }
      switch bytes[index] {
      case UInt8(ascii: "\""):
        offset = index + 1
        let contents = UnsafeRawBufferPointer(rebasing: bytes[start..<index])
        return JSONStringToken(contents: contents, isEscaped: isEscaped)
      case UInt8(ascii: "\\"):
        isEscaped = true
        index = try endOfEscape(at: index)
      case ..<0x20:
        throw JSONParseError(at: index, .rawControlCharacter(bytes[index]))
      case 0x80...:
        index = try endOfCharacter(at: index)
      default:
        index += 1
      }
    }
  }

  /// Returns the offset of the first byte from here on that may be other than printable ASCII, testing eight
  /// at once.
  ///
  /// Exact for the lowest byte of the word: a borrow only ever spoils the bytes above a hit.
  @inline(__always)
  private func endOfPlainText(from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    var index = start
    while index + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
      let backslashes = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
      let hits =
        word | ((word &- ones &* 0x20) & ~word)
        | ((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes)
      guard hits & high == 0 else { return index + (hits & high).trailingZeroBitCount / 8 }
      index += 8
    }
    return index
  }

  /// Returns the offset past the escape that begins with the backslash here, both halves of a surrogate pair
  /// included.
  private func endOfEscape(at start: Int) throws(JSONParseError) -> Int {
    guard start + 1 < bytes.count else { throw JSONParseError(at: bytes.count, .truncated) }
    switch bytes[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return start + 2
    case UInt8(ascii: "u"):
      break
    default:
      throw unexpected(.escape, at: start + 1)
    }
    let unit = try codeUnit(at: start + 2)
    guard unit & 0xF800 == 0xD800 else { return start + 6 }
    guard unit < 0xDC00 else { throw JSONParseError(at: start, .loneSurrogate) }
    for (index, byte) in [(start + 6, UInt8(ascii: "\\")), (start + 7, UInt8(ascii: "u"))] {
      guard index < bytes.count else { throw JSONParseError(at: bytes.count, .truncated) }
      guard bytes[index] == byte else { throw JSONParseError(at: start, .loneSurrogate) }
    }
    guard try codeUnit(at: start + 8) & 0xFC00 == 0xDC00 else {
      throw JSONParseError(at: start, .loneSurrogate)
    }
    return start + 12
  }

  private func codeUnit(at start: Int) throws(JSONParseError) -> UInt32 {
    var value: UInt32 = 0
    for index in start..<start + 4 {
      guard index < bytes.count,
        let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue
      else { throw unexpected(.hexDigit, at: index) }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  /// Returns the offset past the character of several bytes that begins here: well-formed UTF-8 by table 3-7
  /// of the Unicode standard, so neither overlong, nor a surrogate, nor beyond U+10FFFF.
  func endOfCharacter(at start: Int) throws(JSONParseError) -> Int {
    let second: ClosedRange<UInt8>
    let length: Int
    switch bytes[start] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: throw JSONParseError(at: start, .invalidUTF8)
    }
    for index in start + 1..<start + length {
      guard index < bytes.count else { throw JSONParseError(at: bytes.count, .truncated) }
      guard (index == start + 1 ? second : 0x80...0xBF).contains(bytes[index]) else {
        throw JSONParseError(at: start, .invalidUTF8)
      }
    }
    return start + length
  }
}
