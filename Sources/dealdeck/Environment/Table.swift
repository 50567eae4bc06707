import TerminalKit

/// Text in columns, two blanks apart.
struct Table {
  let rows: [[String]]
  /// The columns aligned to the right.
  var rightAligned: Set<Int> = []
  /// True when the texts of a row are joined without alignment.
  var isPlain = false
  /// The line above the rows; none when empty.
  var headings: [String] = []
  /// The cells a line may fill: the widest texts are cut, those to the right and keys never, and none below
  /// its heading; `nil` when no text is cut.
  var width: Int?
  /// The columns of keys.
  var keys: Set<Int> = []

  /// The rows as lines without trailing blanks, below their headings.
  var lines: [String] {
    let rows = headings.isEmpty ? self.rows : [headings] + self.rows
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
    if let width { fit(&widths, in: width) }
    return rows.map { row in line(of: row, widths) }
  }

  private func line(of row: [String], _ widths: [Int]) -> String {
    var line = ""
    // The last text of a row needs no padding, however wide its column.
    let last = row.lastIndex { !$0.isEmpty }
    for (column, whole) in row.enumerated() where column <= last ?? -1 {
      let text = width == nil ? whole : DisplayWidth.truncated(whole, to: widths[column])
      let isRight = rightAligned.contains(column)
      if column > 0 { line += "  " }
      guard isRight || column != last else {
        line += text
        continue
      }
      let gap = String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(text)))
      line += isRight ? gap + text : text + gap
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// The narrowest a column of texts becomes, heading or not.
  private static let narrowest = 4

  /// Takes cells from the widest column of texts until the line fits, or none can give any.
  private func fit(_ widths: inout [Int], in width: Int) {
    let least = widths.indices.map { column in
      rightAligned.contains(column) || keys.contains(column)
        ? widths[column]
        : min(
          widths[column],
          max(Table.narrowest, column < headings.count ? DisplayWidth.of(headings[column]) : 0))
    }
    var surplus = widths.reduce(0, +) + 2 * max(0, widths.count - 1) - width
    while surplus > 0 {
      let wide = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = wide.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
      surplus -= 1
    }
  }
}
