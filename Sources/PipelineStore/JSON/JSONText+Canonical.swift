import Diagnostics

extension JSONText {
  /// Rewrites a text in canonical form; numbers keep their digits.
  ///
  /// A second time changes nothing.
  ///
  /// - Parameters:
  ///   - bytes: One JSON value.
  ///   - rows: The names of the arrays and objects whose parts stand on one line each.
  ///   - lines: The names of the members whose value stands on one line.
  /// - Throws: the first fault of the text.
  /// - Complexity: O(n log n).
  static func canonical(
    of bytes: [UInt8], rows: Set<String>, lines: Set<String> = []
  ) throws(JSONFault) -> [UInt8] {
    try JSONCursor.read(bytes) { (cursor) throws(JSONFault) in
      var text = JSONText()
      try text.copyValue(from: &cursor, rows, lines, layout: .block, parts: .block)
      text.finish()
      return text.bytes
    }
  }

  /// A value in canonical form, all on one line.
  static func line(_ bytes: [UInt8]) throws(JSONFault) -> [UInt8] {
    try JSONCursor.read(bytes) { (cursor) throws(JSONFault) in
      var text = JSONText(layout: .line)
      try text.copyValue(from: &cursor, [], [], layout: .line, parts: .line)
      return text.bytes
    }
  }

  private mutating func copyValue(
    from cursor: inout JSONCursor, _ rows: Set<String>, _ lines: Set<String>, layout: Layout,
    parts: Layout
  ) throws(JSONFault) {
    switch try cursor.nextType() {
    case .object:
      try cursor.beginObject()
      try object(layout) { (text) throws(JSONFault) in
        while let key = try cursor.nextKey()?.text {
          text.key(key)
          try text.copyValue(
            from: &cursor, rows, lines, layout: lines.contains(key) ? .line : parts,
            parts: rows.contains(key) ? .line : .block)
        }
      }
    case .array:
      try cursor.beginArray()
      try array(layout) { (text) throws(JSONFault) in
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
}
