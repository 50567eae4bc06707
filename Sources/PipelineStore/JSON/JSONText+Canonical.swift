extension JSONText {
  /// Rewrites a text in canonical form; numbers keep their digits.
  ///
  /// A second time changes nothing.
  ///
  /// - Parameters:
  ///   - bytes: One JSON value.
  ///   - rows: The names of the arrays whose elements stand on one line each.
  /// - Throws: the first fault of the text.
  /// - Complexity: O(n log n).
  static func canonical(
    of bytes: [UInt8], rows: Set<String>
  ) throws(JSONFault) -> [UInt8] {
    try JSONCursor.read(bytes) { (cursor) throws(JSONFault) in
      var text = JSONText()
      try text.copyValue(from: &cursor, rows: rows, layout: .block, elements: .block)
      text.finish()
      return text.bytes
    }
  }

  private mutating func copyValue(
    from cursor: inout JSONCursor, rows: Set<String>, layout: Layout, elements: Layout
  ) throws(JSONFault) {
    switch try cursor.nextType() {
    case .object:
      try cursor.beginObject()
      try object(layout) { (text) throws(JSONFault) in
        while let key = try cursor.nextKey()?.text {
          text.key(key)
          let elements: Layout = rows.contains(key) ? .line : .block
          try text.copyValue(from: &cursor, rows: rows, layout: .block, elements: elements)
        }
      }
    case .array:
      try cursor.beginArray()
      try array(layout) { (text) throws(JSONFault) in
        while try cursor.nextElement() {
          try text.copyValue(from: &cursor, rows: rows, layout: elements, elements: .block)
        }
      }
    case .string:
      string(try cursor.string())
    case .number, .bool, .null:
      verbatim(cursor.bytes[try cursor.skipValue()])
    }
  }
}
