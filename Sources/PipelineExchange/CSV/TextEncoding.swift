/// The encoding of a file.
package enum TextEncoding: String, Sendable {
  /// UTF-8, with or without a byte order mark.
  case utf8
  /// UTF-16, as spreadsheets save "Unicode text"; without a byte order mark it is told by its zero bytes.
  case utf16
  /// Windows-1252, the superset of ISO-8859-1 of old exports: assumed when the bytes are not UTF-8. It
  /// decodes any bytes, hence it is a guess worth reporting.
  case windows1252

  /// The text of a file as UTF-8 bytes without a byte order mark.
  struct Decoded {
    var text: [UInt8]
    var encoding: TextEncoding
    /// True when bytes that are no UTF-8 became U+FFFD.
    var isRepaired = false
  }

  /// Decodes any bytes. O(bytes).
  ///
  /// A few bad bytes among UTF-8 are replaced, so that one broken name does not change all the others; text
  /// with more bad bytes than letters beyond ASCII is Windows-1252.
  static func decode(_ bytes: [UInt8]) -> Decoded {
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), highByte: 1) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), highByte: 0) }
    if let highByte = highByte(of: bytes) { return utf16(bytes[...], highByte: highByte) }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if String(validating: body, as: UTF8.self) != nil {
      return Decoded(text: body, encoding: .utf8)
    }
    let repaired = String(decoding: body, as: UTF8.self)
    let beyond = repaired.unicodeScalars.lazy.filter { !$0.isASCII }
    let bad = beyond.count { $0 == "\u{FFFD}" }
    if beyond.count - bad > bad {
      return Decoded(text: Array(repaired.utf8), encoding: .utf8, isRepaired: true)
    }
    var text = ""
    for byte in bytes {
      text.unicodeScalars.append(
        (0x80...0x9F).contains(byte) ? windows[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return Decoded(text: Array(text.utf8), encoding: .windows1252)
  }

  /// The place, 0 or 1, of the high byte of UTF-16 without a byte order mark: most text has zeros there.
  private static func highByte(of bytes: [UInt8]) -> Int? {
    let sample = bytes.prefix(512)
    guard sample.count >= 4 else { return nil }
    let zeros = [0, 1].map { parity in
      stride(from: parity, to: sample.count, by: 2).count { sample[$0] == 0 }
    }
    return [0, 1].first { zeros[$0] * 3 > sample.count && zeros[1 - $0] == 0 }
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, highByte: Int) -> Decoded {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
      UInt16(bytes[index + highByte]) << 8 | UInt16(bytes[index + 1 - highByte])
    }
    return Decoded(text: Array(String(decoding: units, as: UTF16.self).utf8), encoding: .utf16)
  }

  /// 0x80…0x9F in Windows-1252; the five unassigned bytes stand for themselves (WHATWG Encoding).
  private static let windows: [Unicode.Scalar] = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}
