import TerminalKit

/// Text in columns, two blanks apart.
struct Table {
  let rows: [[String]]
  /// The columns whose text is set to the right.
  var rightAligned: Set<Int> = []
  /// Whether the texts of a row only follow each other.
  var isPlain = false

  /// The rows as lines without trailing blanks.
  var lines: [String] {
    guard !isPlain else {
      return rows.map { row in row.filter { !$0.isEmpty }.joined(separator: "; ") }
    }
    var widths: [Int] = []
    for row in rows {
      for (column, text) in row.enumerated() {
        if widths.count <= column { widths.append(0) }
        widths[column] = max(widths[column], DisplayWidth.of(text))
      }
    }
    return rows.map { row in
      var line = ""
      // Behind the last text there is nothing to be made room for, however wide its column.
      let last = row.lastIndex { !$0.isEmpty }
      for (column, text) in row.enumerated() where column <= last ?? -1 {
        let isRight = rightAligned.contains(column)
        if column > 0 { line += "  " }
        guard isRight || column != last else {
          line += text
          continue
        }
        let gap = String(repeating: " ", count: widths[column] - DisplayWidth.of(text))
        line += isRight ? gap + text : text + gap
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
