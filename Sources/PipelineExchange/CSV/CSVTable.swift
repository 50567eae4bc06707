import PipelineDomain

/// A CSV file as read: its header and its rows, each with the line it begins on.
///
/// The reader follows RFC 4180 and the habits of spreadsheets: a byte order mark, `;` or tab between cells,
/// LF, CRLF or CR between rows, other encodings than UTF-8. Empty rows are left out; all other rows are kept,
/// whatever their number of cells.
package struct CSVTable: Equatable, Sendable {
  /// One row below the header.
  package struct Row: Equatable, Sendable {
    /// The line of the file the row begins on; the header is on line 1 unless blank lines precede it.
    package var line: Int
    /// The cells as written, quotes removed.
    package var cells: [String]
  }

  /// The name of the file, for messages.
  package var name: String
  /// The cells of the first row.
  package var header: [String]
  /// The rows below it.
  package var rows: [Row]
  /// The encoding of the bytes.
  package var encoding: TextEncoding

  /// Reads a whole file. O(bytes).
  package init(name: String, bytes: [UInt8]) throws(CSVParseError) {
    let (text, encoding) = TextEncoding.decode(bytes)
    var records = try CSVReader(text).records()
    guard !records.isEmpty else { throw CSVParseError(line: 1, kind: .empty) }
    self.name = name
    self.encoding = encoding
    header = records.removeFirst().cells
    rows = records
  }

  /// Returns the position of the column with exactly that name.
  package func column(_ name: String) -> Int? {
    header.firstIndex(of: name)
  }
}

extension CSVTable.Row {
  /// Returns the cell of a column, without blanks around it and without the apostrophe that kept it from being a
  /// formula; empty when there is no such cell.
  package subscript(column: Int?) -> String {
    guard let column, cells.indices.contains(column) else { return "" }
    return cells[column].trimmed.restored
  }
}

/// The reason a file is not CSV.
package struct CSVParseError: Error, Equatable {
  /// The kinds of errors.
  package enum Kind: Equatable, Sendable {
    /// Nothing but blank lines.
    case empty
    /// A quote is opened on that line and never closed.
    case unterminatedQuote
    /// Text follows a closing quote where the next cell or row should begin.
    case textAfterQuote
  }

  /// The line of the file, from 1.
  package var line: Int
  /// The kind of the error.
  package var kind: Kind

  /// Creates an error on a line.
  package init(line: Int, kind: Kind) {
    self.line = line
    self.kind = kind
  }
}

/// The encoding of a file.
package enum TextEncoding: String, Sendable {
  /// UTF-8, with or without a byte order mark.
  case utf8
  /// UTF-16 with a byte order mark, as spreadsheets save "Unicode text".
  case utf16
  /// Windows-1252, the superset of ISO-8859-1 of old exports: assumed when the bytes are not UTF-8. It
  /// decodes any bytes, hence it is a guess worth reporting.
  case windows1252

  /// Returns the text as UTF-8 bytes without a byte order mark, with its encoding.
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
