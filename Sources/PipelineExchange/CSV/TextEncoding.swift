/// How the bytes of a file become text.
package enum TextEncoding: String, Sendable {
  /// UTF-8, with or without a byte order mark.
  case utf8
  /// UTF-16 with a byte order mark, as spreadsheets save "Unicode text".
  case utf16
  /// Windows-1252, the superset of ISO-8859-1 that old exports are in: assumed when the bytes are
  /// not UTF-8. Every sequence of bytes can be read so, hence it is a guess worth telling.
  case windows1252

  /// The text as UTF-8 bytes without a byte order mark, and how it was read.
  static func decode(_ bytes: [UInt8]) -> (text: [UInt8], encoding: TextEncoding) {
    if bytes.starts(with: [0xFF, 0xFE]) { return (utf16(bytes, highByte: 1), .utf16) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (utf16(bytes, highByte: 0), .utf16) }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if String(validating: body, as: UTF8.self) != nil { return (body, .utf8) }
    var text = ""
    for byte in bytes {
      text.unicodeScalars.append(
        (0x80...0x9F).contains(byte) ? windows[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return (Array(text.utf8), .windows1252)
  }

  private static func utf16(_ bytes: [UInt8], highByte: Int) -> [UInt8] {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      UInt16(bytes[index + highByte]) << 8 | UInt16(bytes[index + 1 - highByte])
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// 0x80…0x9F in Windows-1252; the five unassigned bytes stand for themselves (WHATWG Encoding).
  private static let windows: [Unicode.Scalar] = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}
