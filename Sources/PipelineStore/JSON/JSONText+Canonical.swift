import Diagnostics

extension JSONText {
  /// Rewrites a text in canonical form; numbers keep their digits.
  ///
  /// It is idempotent.
  ///
  /// - Parameters:
  ///   - bytes: One JSON value.
  ///   - rows: The names of the arrays and objects with one part a line.
  ///   - lines: The names of the members whose value stands on one line.
  /// - Throws: the first error of the text.
  /// - Complexity: O(n log n).
  static func canonical(
    of bytes: [UInt8], rows: Set<String>, lines: Set<String> = []
  ) throws(JSONParseError) -> [UInt8] {
    try JSONCursor.read(bytes) { (cursor) throws(JSONParseError) in
      var text = JSONText()
      try text.copyValue(from: &cursor, rows, lines, layout: .block, parts: .block)
      text.finish()
      return text.bytes
    }
  }

  /// Returns a value in canonical form, all on one line.
  static func line(_ bytes: [UInt8]) throws(JSONParseError) -> [UInt8] {
    try JSONCursor.read(bytes) { (cursor) throws(JSONParseError) in
      var text = JSONText(layout: .line)
      try text.copyValue(from: &cursor, [], [], layout: .line, parts: .line)
      return text.bytes
    }
  }

  private mutating func copyValue(
    from cursor: inout JSONCursor, _ rows: Set<String>, _ lines: Set<String>, layout: Layout,
    parts: Layout
  ) throws(JSONParseError) {
    switch try cursor.nextType() {
    case .object:
      try cursor.beginObject()
      try object(layout) { (text) throws(JSONParseError) in
        while let key = try cursor.nextKey()?.text {
          text.key(key)
          try text.copyValue(
            from: &cursor, rows, lines, layout: lines.contains(key) ? .line : parts,
            parts: rows.contains(key) ? .line : .block)
        }
      }
    case .array:
      try cursor.beginArray()
      try array(layout) { (text) throws(JSONParseError) in
        while try cursor.nextElement() {
          try text.copyValue(from: &cursor, rows, lines, layout: parts, parts: .block)
        }
      }
    case .string:
      string(try cursor.string())
    case .number, .bool, .null:
      verbatim(cursor.bytes[try cursor.skipValue()])
    }
  }

  /// Writes a string between quotes, in the fewest bytes RFC 8259 allows except for unsafe characters.
  ///
  /// Characters that can control a terminal, change the order of a line or are invisible are escaped too, so
  /// that the text can be shown as it is: controls, line and paragraph separators, and the format characters
  /// of Unicode (controls of writing direction, zero-width ones, tags).
  mutating func appendQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.allSatisfy(JSONText.isPlain) {
      bytes.append(contentsOf: text.utf8)
    } else {
      for scalar in text.unicodeScalars { appendEscaped(scalar) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": bytes.append(contentsOf: "\\\"".utf8)
    case "\\": bytes.append(contentsOf: "\\\\".utf8)
    case "\u{08}": bytes.append(contentsOf: "\\b".utf8)
    case "\t": bytes.append(contentsOf: "\\t".utf8)
    case "\n": bytes.append(contentsOf: "\\n".utf8)
    case "\u{0C}": bytes.append(contentsOf: "\\f".utf8)
    case "\r": bytes.append(contentsOf: "\\r".utf8)
    case _ where scalar.isInvisible:
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        bytes.append(contentsOf: "\\u".utf8)
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
        bytes.append(contentsOf: digits.utf8)
      }
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }
}

extension Unicode.Scalar {
  fileprivate var isInvisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
