/// A parser that splits text into records, counting lines as an editor does.
struct CSVReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  private let escapes: Bool
  private var index: Int
  private var line: Int

  /// The bytes that may separate cells.
  static let separators: [UInt8] = [.comma, .semicolon, .tab, .pipe]

  /// Creates a parser of UTF-8 text, or of what follows `start`.
  ///
  /// - Parameter escapes: True when a backslash stands before a quote in a quoted cell.
  init(
    _ text: [UInt8], separator: UInt8, escapes: Bool = false, from start: (index: Int, line: Int)
  ) {
    bytes = text
    self.separator = separator
    self.escapes = escapes
    (index, line) = start
  }

  /// Returns the records that are not empty, the first `limit` at most.
  consuming func records(limit: Int = .max) throws(CSVParseError) -> [CSVTable.Row] {
    var records: [CSVTable.Row] = []
    while index < bytes.count, records.count < limit {
      let record = try nextRecord()
      if record.cells.contains(where: { !$0.isEmpty }) { records.append(record) }
    }
    return records
  }

  /// Returns the first records that are not empty, those before an error.
  consuming func opening(_ limit: Int) -> [CSVTable.Row] {
    var records: [CSVTable.Row] = []
    while index < bytes.count, records.count < limit, let record = try? nextRecord() {
      if record.cells.contains(where: { !$0.isEmpty }) { records.append(record) }
    }
    return records
  }

  private mutating func nextRecord() throws(CSVParseError) -> CSVTable.Row {
    var record = CSVTable.Row(line: line, cells: [])
    while true {
      record.cells.append(try nextCell())
      guard index < bytes.count, bytes[index] == separator else { break }
      index += 1
    }
    skipLineEnd()
    return record
  }

  private mutating func nextCell() throws(CSVParseError) -> String {
    guard index < bytes.count, bytes[index] == .quote else {
      let start = index
      while index < bytes.count, bytes[index] != separator, !bytes[index].endsLine { index += 1 }
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }
    return try quotedCell()
  }

  private mutating func quotedCell() throws(CSVParseError) -> String {
    let opening = line
    var cell: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      if byte.endsLine {
        let start = index
        skipLineEnd()
        cell += bytes[start..<index]
        continue
      }
      index += 1
      if escapes, byte == .backslash, index < bytes.count, bytes[index] == .quote {
        cell.append(.quote)
        index += 1
        continue
      }
      guard byte == .quote else {
        cell.append(byte)
        continue
      }
      if index < bytes.count, bytes[index] == .quote {
        cell.append(.quote)
        index += 1
        continue
      }
      guard index == bytes.count || bytes[index] == separator || bytes[index].endsLine else {
        throw CSVParseError(line: line, kind: .textAfterQuote)
      }
      return String(decoding: cell, as: UTF8.self)
    }
    throw CSVParseError(line: opening, kind: .unterminatedQuote)
  }

  /// Skips LF, CRLF or CR, one line each.
  private mutating func skipLineEnd() {
    guard index < bytes.count else { return }
    let isReturn = bytes[index] == .carriageReturn
    index += 1
    if isReturn, index < bytes.count, bytes[index] == .lineFeed { index += 1 }
    line += 1
  }
}

extension UInt8 {
  static let tab: UInt8 = 0x09
  fileprivate static let lineFeed: UInt8 = 0x0A
  fileprivate static let carriageReturn: UInt8 = 0x0D
  static let quote: UInt8 = 0x22
  static let comma: UInt8 = 0x2C
  static let semicolon: UInt8 = 0x3B
  static let pipe: UInt8 = 0x7C
  fileprivate static let backslash: UInt8 = 0x5C

  var endsLine: Bool { self == .lineFeed || self == .carriageReturn }
}
