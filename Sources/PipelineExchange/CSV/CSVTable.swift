import PipelineDomain

/// A CSV file as read: its header and its rows, each with the line it begins on.
///
/// The reader follows RFC 4180 and what spreadsheets write besides: a byte order mark, `;` or tab
/// between cells, LF, CRLF or CR between rows, other encodings than UTF-8. Rows that hold nothing at
/// all are left out; all other rows are kept, whatever their number of cells.
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
  /// How the bytes were read.
  package var encoding: TextEncoding

  /// Reads a whole file. O(bytes).
  package init(name: String, bytes: [UInt8]) throws(CSVFault) {
    let (text, encoding) = TextEncoding.decode(bytes)
    var records = try CSVReader(text).records()
    guard !records.isEmpty else { throw CSVFault(line: 1, kind: .empty) }
    self.name = name
    self.encoding = encoding
    header = records.removeFirst().cells
    rows = records
  }

  /// The position of the column of that name, spelled exactly so.
  package func column(_ name: String) -> Int? {
    header.firstIndex(of: name)
  }
}

extension CSVTable.Row {
  /// The cell of a column, without blanks around it; empty when there is no such cell.
  package subscript(column: Int?) -> String {
    guard let column, cells.indices.contains(column) else { return "" }
    return cells[column].trimmed
  }
}

/// Why a file is not CSV.
package struct CSVFault: Error, Equatable {
  /// What is wrong.
  package enum Kind: Equatable, Sendable {
    /// Nothing but blank lines.
    case empty
    /// A quote is opened on that line and never closed.
    case unterminatedQuote
    /// Something follows a closing quote where the next cell or row should begin.
    case textAfterQuote
  }

  /// The line of the file, from 1.
  package var line: Int
  /// What is wrong.
  package var kind: Kind

  /// A fault on a line.
  package init(line: Int, kind: Kind) {
    self.line = line
    self.kind = kind
  }
}
