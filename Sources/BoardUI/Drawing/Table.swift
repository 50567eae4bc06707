import TerminalKit

/// Columns of text that line up: the first to the left, the others to the right.
struct TextTable {
  /// The rows, with equally many cells each; a column empty in all rows takes no room.
  var rows: [[String]]
  /// The rows that hold headings.
  var headings: Set<Int> = [0]
  /// The columns left out when there is no room, in this order.
  var dispensable: [Int] = []

  /// Returns the lines of the table, in at most so many cells as long as there are dispensable columns.
  func lines(in room: Int) -> [Line] {
    var shown = (rows.first?.indices ?? 0..<0).filter { width(of: $0) > 0 }
    var dropped = dispensable[...]
    while width(of: shown) > room, let column = dropped.popFirst() {
      shown.removeAll { $0 == column }
    }
    let widths = shown.map(width)
    return rows.enumerated().map { index, row in
      let style: Style = headings.contains(index) ? .secondary : .text
      return zip(shown, widths).enumerated().reduce(Line.blank) { line, cell in
        let (place, (column, width)) = cell
        let blanks = String(repeating: " ", count: width - DisplayWidth.of(row[column]))
        let text = place == 0 ? row[column] + blanks : "  " + blanks + row[column]
        return line.then(text, style)
      }
    }
  }

  private func width(of column: Int) -> Int {
    rows.map { DisplayWidth.of($0[column]) }.max() ?? 0
  }

  private func width(of columns: [Int]) -> Int {
    columns.map(width).reduce(0, +) + 2 * max(0, columns.count - 1)
  }
}
