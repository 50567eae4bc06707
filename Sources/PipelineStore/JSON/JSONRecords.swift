package import Diagnostics

/// The records of a JSON text, as rows of cells: an array of objects, the objects of JSON Lines, or those of an
/// array that is a member of one object.
///
/// Nested values are flattened: a member of a member is `name.member`, an object of a list `name.1.member`, and a
/// list of other values one cell with commas. Nothing is read twice; O(bytes · depth), as paths repeat their names.
package struct JSONRecords: Sendable {
  /// One object.
  package struct Record: Sendable {
    /// The line it begins on.
    package let line: Int
    /// The members in the order of the text, by their path.
    package let cells: [(path: String, value: JSONRecords.Cell)]

    /// Creates a record.
    package init(line: Int, cells: [(path: String, value: JSONRecords.Cell)]) {
      self.line = line
      self.cells = cells
    }
  }

  /// A value without parts.
  package enum Cell: Equatable, Sendable {
    case none
    case text(String)
    /// A number as written.
    case number(String)
    case flag(Bool)
  }

  /// The records, in the order of the text.
  package private(set) var records: [Record] = []
  /// True for an answer of this program.
  package private(set) var isAnswer = false

  /// Reads a text.
  ///
  /// - Parameter list: The name of the member with the records.
  package init(_ text: [UInt8], listedAs list: String) throws(JSONParseError) {
    var lines = LineCounter(text)
    self = try JSONCursor.read(text) { (cursor) throws(JSONParseError) in
      var read = JSONRecords()
      guard try cursor.nextType() != .array else {
        try read.appendList(from: &cursor, &lines)
        return read
      }
      var isListed = false
      let line = lines.line(at: cursor.offset)
      let first = try JSONRecords.object(from: &cursor) { (name, cursor) throws(JSONParseError) in
        read.isAnswer = read.isAnswer || name == "apiVersion"
        guard name == list, try cursor.nextType() == .array else { return false }
        isListed = true
        try read.appendList(from: &cursor, &lines)
        return true
      }
      if isListed { return read }
      read.records.append(Record(line: line, cells: first))
      cursor.skipWhiteSpace()
      while cursor.offset < cursor.bytes.count {
        let line = lines.line(at: cursor.offset)
        read.records.append(Record(line: line, cells: try JSONRecords.object(from: &cursor)))
        cursor.skipWhiteSpace()
      }
      return read
    }
  }

  private init() {}

  private mutating func appendList(
    from cursor: inout JSONCursor, _ lines: inout LineCounter
  ) throws(JSONParseError) {
    try cursor.beginArray()
    while try cursor.nextElement() {
      cursor.skipWhiteSpace()
      let line = lines.line(at: cursor.offset)
      records.append(Record(line: line, cells: try JSONRecords.object(from: &cursor)))
    }
  }

  /// Reads an object; `takes` reads the value of a member and returns true, or leaves it.
  private static func object(
    from cursor: inout JSONCursor,
    takes: (String, inout JSONCursor) throws(JSONParseError) -> Bool = { _, _ in false }
  ) throws(JSONParseError) -> [(path: String, value: Cell)] {
    var cells: [(path: String, value: Cell)] = []
    try cursor.beginObject()
    while let name = try cursor.nextKey()?.text {
      if try !takes(name, &cursor) { try append(from: &cursor, at: name, to: &cells) }
    }
    return cells
  }

  private static func append(
    from cursor: inout JSONCursor, at path: String, to cells: inout [(path: String, value: Cell)]
  ) throws(JSONParseError) {
    switch try cursor.nextType() {
    case .object:
      try cursor.beginObject()
      while let name = try cursor.nextKey()?.text {
        try append(from: &cursor, at: path + "." + name, to: &cells)
      }
    case .array:
      var words: [String] = []
      var number = 0
      try cursor.beginArray()
      while try cursor.nextElement() {
        number += 1
        let type = try cursor.nextType()
        if type == .object || type == .array {
          try append(from: &cursor, at: "\(path).\(number)", to: &cells)
        } else {
          words.append(try scalar(from: &cursor).text)
        }
      }
      if !words.isEmpty || number == 0 {
        cells.append((path, words.isEmpty ? .none : .text(words.joined(separator: ", "))))
      }
    default: cells.append((path, try scalar(from: &cursor)))
    }
  }

  private static func scalar(from cursor: inout JSONCursor) throws(JSONParseError) -> Cell {
    switch try cursor.nextType() {
    case .string: return .text(try cursor.string())
    case .bool: return .flag(try cursor.bool())
    case .null:
      try cursor.skipValue()
      return .none
    default: return .number(String(decoding: cursor.bytes[try cursor.skipValue()], as: UTF8.self))
    }
  }
}

extension JSONRecords.Cell {
  /// The text of the value, empty for none.
  package var text: String {
    switch self {
    case .none: ""
    case .text(let text), .number(let text): text
    case .flag(let flag): flag ? "true" : "false"
    }
  }
}

/// A counter of the lines of a text, asked from its beginning to its end.
private struct LineCounter {
  private let text: [UInt8]
  private var offset = 0
  private var line = 1

  init(_ text: [UInt8]) { self.text = text }

  /// Returns the line of a byte.
  mutating func line(at place: Int) -> Int {
    while offset < place {
      if text[offset] == 0x0A { line += 1 }
      offset += 1
    }
    return line
  }
}
