/// The layouts of tables in plain text, one row a line.
package enum DelimitedText: Equatable, Sendable {
  /// Comma-separated values (RFC 4180), for spreadsheets and imports.
  case csv(separator: Character, decimalMark: Character, hasByteOrderMark: Bool)
  /// Tab-separated values, one line a row and one tab between two fields, whatever they hold: a tab is
  /// written `\t`, a line end `\n`, a backslash `\\`.
  case tsv

  /// Comma-separated values as programs read them.
  package static let csv = DelimitedText.csv(
    separator: ",", decimalMark: ".", hasByteOrderMark: false)

  /// The bytes of a table. O(cells).
  package func bytes(header: [String], rows: some Sequence<[ExportCell]>) -> [UInt8] {
    var bytes: [UInt8] = []
    if case .csv(_, _, true) = self { bytes += [0xEF, 0xBB, 0xBF] }
    append(header.map { field($0.printable.defused) }, to: &bytes)
    for row in rows {
      append(
        row.map { cell in
          let text = cell.plain(decimalMark: decimalMark)
          return field(cell.isData ? text : text.defused)
        }, to: &bytes)
    }
    return bytes
  }

  private var decimalMark: Character {
    if case .csv(_, let mark, _) = self { mark } else { "." }
  }

  private func append(_ fields: [String], to bytes: inout [UInt8]) {
    switch self {
    case .csv(let separator, _, _):
      // A line without any sign would be no row.
      let line = fields == [""] ? "\"\"" : fields.joined(separator: String(separator))
      bytes += line.utf8
      bytes += "\r\n".utf8
    case .tsv:
      bytes += fields.joined(separator: "\t").utf8
      bytes += "\n".utf8
    }
  }

  private func field(_ text: String) -> String {
    switch self {
    case .csv(let separator, _, _):
      let needsQuotes =
        text.utf8.contains { $0 == 0x22 || $0 == 0x0A || $0 == separator.asciiValue }
        || text.first == " " || text.last == " " || text.first == "\t" || text.last == "\t"
      return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    case .tsv:
      guard text.utf8.contains(where: { [0x09, 0x0A, 0x5C].contains($0) }) else { return text }
      return text.replacing("\\", with: "\\\\").replacing("\t", with: "\\t")
        .replacing("\n", with: "\\n")
    }
  }
}
