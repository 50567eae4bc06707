/// A parser that splits text into records, counting lines as an editor does.
struct CSVReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var index = 0
  private var line = 1

  init(_ text: [UInt8]) {
    bytes = text
    separator = CSVReader.separator(of: text)
  }

  /// Returns every record that is not empty.
  consuming func records() throws(CSVParseError) -> [CSVTable.Row] {
    var records: [CSVTable.Row] = []
    while index < bytes.count {
      let record = try nextRecord()
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

  /// Returns the separator most frequent in the first non-empty line, quoted text aside; a comma when there
  /// is none.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    let candidates: [UInt8] = [.comma, .semicolon, .tab]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in bytes.drop(while: \.endsLine) {
      if byte == .quote { isQuoted.toggle() }
      if byte.endsLine, !isQuoted { break }
      if !isQuoted, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let best = counts.indices.max { counts[$0] < counts[$1] || counts[$0] == counts[$1] && $0 > $1 }
    return best.map { candidates[$0] } ?? .comma
  }
}

extension UInt8 {
  fileprivate static let tab: UInt8 = 0x09
  fileprivate static let lineFeed: UInt8 = 0x0A
  fileprivate static let carriageReturn: UInt8 = 0x0D
  fileprivate static let quote: UInt8 = 0x22
  fileprivate static let comma: UInt8 = 0x2C
  fileprivate static let semicolon: UInt8 = 0x3B

  fileprivate var endsLine: Bool { self == .lineFeed || self == .carriageReturn }
}
