import PipelineDomain

/// A CSV file as read: its header and its rows, each with the line it begins on.
///
/// The reader follows RFC 4180 and the habits of spreadsheets: a byte order mark, a first line `sep=;`,
/// lines of a report above the header, `;`, tab or `|` between cells, LF, CRLF or CR between rows, other
/// encodings than UTF-8. Empty rows are left out; all other rows are kept, whatever their number of cells.
package struct CSVTable: Equatable, Sendable {
  /// One row below the header.
  package struct Row: Equatable, Sendable {
    /// The line of the file the row begins on; the header is on line 1 unless other lines precede it.
    package var line: Int
    /// The cells as written, quotes removed.
    package var cells: [String]

    /// Creates a row.
    package init(line: Int, cells: [String]) {
      self.line = line
      self.cells = cells
    }
  }

  /// A departure of the file from plain CSV, which was read all the same.
  package enum Oddity: Hashable, Sendable {
    /// The file was read as Windows-1252 or UTF-16, which is a guess for the first.
    case encoding(TextEncoding)
    /// Lines above the header.
    case preamble
    /// Quotes inside of cells with a backslash before them instead of doubled.
    case backslashQuotes
    /// Bytes that are no text; each was replaced by U+FFFD.
    case badBytes
    /// Zero bytes, left out.
    case zeroBytes
    /// The sheet of a workbook of several.
    case sheet(String)
    /// Amounts in the smallest unit of their currency.
    case minorUnits
  }

  /// An oddity with the lines it is on; none for one of the whole file.
  package struct Finding: Equatable, Sendable {
    package var oddity: Oddity
    package var lines: [Int] = []

    /// Creates a finding.
    package init(oddity: Oddity, lines: [Int] = []) {
      self.oddity = oddity
      self.lines = lines
    }
  }

  /// The name of the file, for messages.
  package var name: String
  /// The cells of the header.
  package var header: [String]
  /// The rows below it.
  package var rows: [Row]
  /// The encoding of the bytes.
  package var encoding: TextEncoding
  /// The departures of the file from plain CSV.
  package var findings: [Finding]

  /// The records among which the header is looked for.
  private static let opening = 20

  /// Reads a whole file. O(bytes).
  ///
  /// - Parameters:
  ///   - header: The header of a file that has none; then the first record is a row.
  ///   - isHeading: Returns true for the heading of a known column: the first of the records at the top with
  ///     the most of them is the header.
  package init(
    name: String, bytes: [UInt8], header given: [String]? = nil,
    isHeading: (String) -> Bool = { _ in false }
  ) throws(CSVParseError) {
    var decoded = TextEncoding.decode(bytes)
    var findings = decoded.encoding == .utf8 ? [] : [Finding(oddity: .encoding(decoded.encoding))]
    if decoded.text.contains(0) {
      decoded.text.removeAll { $0 == 0 }
      findings.append(Finding(oddity: .zeroBytes))
    }
    let text = decoded.text
    let layout = CSVLayout(of: text, opening: CSVTable.opening, isHeading: isHeading)
    var records: [Row]
    do {
      records = try layout.reader(of: text).records()
    } catch {
      // Databases escape quotes with a backslash; a file is read so only where it is no CSV otherwise.
      guard error.kind != .empty,
        let escaped = try? layout.reader(of: text, escapes: true).records()
      else { throw error }
      records = escaped
      findings.append(Finding(oddity: .backslashQuotes))
    }
    if decoded.isRepaired {
      let bad = records.filter { $0.cells.contains { $0.contains("\u{FFFD}") } }
      findings.append(Finding(oddity: .badBytes, lines: bad.map(\.line)))
    }
    self = try CSVTable(
      name: name, records: records, header: given, encoding: decoded.encoding, findings: findings,
      isHeading: isHeading)
  }

  /// Makes a table of records that were read, among the first of which the header is looked for.
  package init(
    name: String, records: [Row], header given: [String]? = nil, encoding: TextEncoding = .utf8,
    findings: [Finding] = [], isHeading: (String) -> Bool = { _ in false }
  ) throws(CSVParseError) {
    guard !records.isEmpty else { throw CSVParseError(line: 1, kind: .empty) }
    self.name = name
    self.encoding = encoding
    self.findings = findings
    if let given {
      (header, rows) = (given, records)
      return
    }
    let place = CSVLayout.header(among: records.prefix(CSVTable.opening), isHeading)
    if place > 0 {
      self.findings.append(Finding(oddity: .preamble, lines: records[..<place].map(\.line)))
    }
    header = records[place].cells
    rows = Array(records[(place + 1)...])
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
    /// The table would have more columns or cells than are read.
    case tooManyCells
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
