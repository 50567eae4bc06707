extension Canvas {
  /// Writes one line of text, made safe, from `point` to the right.
  ///
  /// What falls outside is clipped: at the canvas, and after `columns` cells. Half of a wide
  /// character that is clipped leaves a blank. Any point is legal.
  ///
  /// - Returns: The columns taken from `point` on, those left of the canvas included, none beyond
  ///   its right edge or `columns`; the same whether or not the row exists.
  @discardableResult
  package mutating func write(
    _ text: String, at point: Point, style: Style, columns: Int = .max,
  ) -> Int {
    let (sum, overflow) = point.column.addingReportingOverflow(max(columns, 0))
    let end = overflow ? size.columns : min(sum, size.columns)
    guard point.column < end else { return 0 }
    let written = text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy(SafeText.isPlain) ? write(bytes, at: point, to: end, style: style) : nil
    }
    if let written = written ?? nil { return written }
    var glyphs = GlyphIterator(text)
    var column = point.column
    while column < end, let glyph = glyphs.next() {
      place(glyph, column: column, row: point.row, end: end, style: style)
      column += glyph.width
    }
    return min(column, end) - point.column
  }

  /// Printable ASCII: a byte is a cell.
  private mutating func write(
    _ bytes: UnsafeBufferPointer<UInt8>, at point: Point, to end: Int, style: Style,
  ) -> Int? {
    let (sum, overflow) = point.column.addingReportingOverflow(bytes.count)
    let stop = overflow ? end : min(sum, end)
    let first = max(point.column, 0)
    guard point.row >= 0, point.row < size.rows, first < stop else { return stop - point.column }
    let row = point.row * size.columns
    clear(row + first..<row + stop)
    for column in first..<stop {
      let byte = bytes[column - point.column]
      cells[row + column] = StoredCell(scalar: UInt32(byte), style: style)
    }
    return stop - point.column
  }

  private mutating func place(
    _ glyph: Glyph, column: Int, row: Int, end: Int, style: Style,
  ) {
    let first = max(column, 0)
    let stop = min(column + glyph.width, end)
    guard row >= 0, row < size.rows, first < stop else { return }
    let index = row * size.columns + first
    clear(index..<index + stop - first)
    guard stop - first == glyph.width else {
      cells[index] = StoredCell(scalar: 0x20, style: style)
      return
    }
    cells[index] = StoredCell(
      scalar: glyph.base.value, style: style, hasMarks: !glyph.marks.isEmpty)
    if !glyph.marks.isEmpty { marks[index] = glyph.marks }
    if glyph.width == 2 { cells[index + 1] = StoredCell(scalar: 0, style: style) }
  }

  /// Readies cells of one row for new content: no marks stay, and a wide character that loses one
  /// half to the range becomes a blank in the other.
  mutating func clear(_ range: Range<Int>) {
    guard let first = range.first else { return }
    if cells[first].isContinuation { blank(first - 1) }
    if range.upperBound < cells.count, cells[range.upperBound].isContinuation {
      cells[range.upperBound].scalar = 0x20
    }
    guard !marks.isEmpty else { return }
    for index in range where cells[index].hasMarks { marks[index] = nil }
  }

  private mutating func blank(_ index: Int) {
    if cells[index].hasMarks { marks[index] = nil }
    cells[index] = StoredCell(scalar: 0x20, style: cells[index].style)
  }
}
