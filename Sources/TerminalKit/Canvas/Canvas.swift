/// What stands in one cell of a canvas.
package struct Cell: Equatable, Sendable {
  /// The character, marks included; a space in the right half of a wide character.
  package let glyph: Character
  /// How it is set apart.
  package let style: Style
  /// Whether this is the right half of the wide character in the cell before.
  package let isContinuation: Bool
}

/// How a canvas keeps a cell: eight bytes that are copied and compared without a thought.
struct StoredCell: Equatable {
  /// The base scalar; zero, which no safe text holds, marks the right half of a wide character.
  var scalar: UInt32
  var style: Style
  var hasMarks = false

  static let blank = StoredCell(scalar: 0x20, style: .text)

  var isContinuation: Bool { scalar == 0 }
}

/// One frame of the screen: a rectangle of styled characters.
///
/// Columns and rows start at zero and are measured in terminal cells; `作` fills two of them.
/// Writing outside the rectangle is clipped, never trapped, because the window can shrink between
/// layout and drawing. Two canvases are equal when they look the same.
package struct Canvas: Equatable, Sendable {
  /// The size it was made with.
  package let size: Size

  /// Where the hardware cursor stands; screen readers follow it even when it is not shown.
  package var cursor: Point?

  /// Whether the hardware cursor is shown: in a prompt.
  package var cursorIsVisible = false

  /// Row after row.
  var cells: [StoredCell]

  /// The marks of the cells that have any, by index in `cells`.
  var marks: [Int: [Unicode.Scalar]] = [:]

  /// A blank rectangle; either extent may be zero.
  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// What stands in a cell; a blank for any cell outside.
  package subscript(column column: Int, row row: Int) -> Cell {
    guard contains(column: column, row: row) else {
      return Cell(glyph: " ", style: .text, isContinuation: false)
    }
    let index = row * size.columns + column
    let stored = cells[index]
    guard let base = Unicode.Scalar(stored.scalar), !stored.isContinuation else {
      return Cell(glyph: " ", style: stored.style, isContinuation: stored.isContinuation)
    }
    guard stored.hasMarks, let marks = marks[index] else {
      return Cell(glyph: Character(base), style: stored.style, isContinuation: false)
    }
    var text = String(Character(base))
    text.unicodeScalars.append(contentsOf: marks)
    return Cell(glyph: text.first ?? " ", style: stored.style, isContinuation: false)
  }

  func contains(column: Int, row: Int) -> Bool {
    column >= 0 && column < size.columns && row >= 0 && row < size.rows
  }
}

extension Canvas {
  /// The columns from the first to the last cell of a row that differ from an earlier canvas.
  ///
  /// `nil` when none does. Canvases of different widths differ in the whole row, if it exists.
  ///
  /// - Complexity: O(columns), without an allocation.
  package func changedColumns(inRow row: Int, since earlier: Canvas) -> ClosedRange<Int>? {
    guard row >= 0, row < size.rows, size.columns > 0 else { return nil }
    guard size.columns == earlier.size.columns, row < earlier.size.rows else {
      return 0...size.columns - 1
    }
    let start = row * size.columns
    let differs = { (column: Int) in
      let index = start + column
      return cells[index] != earlier.cells[index]
        || cells[index].hasMarks && marks[index] != earlier.marks[index]
    }
    guard let first = (0..<size.columns).first(where: differs),
      let last = (first..<size.columns).last(where: differs)
    else { return nil }
    return first...last
  }

  /// Fills the cells of `rect` that lie on the canvas.
  ///
  /// - Parameter character: One cell wide; a wide, unsafe or marked one is shown as a blank.
  package mutating func fill(_ rect: Rect, with character: Character = " ", style: Style = .text) {
    var glyphs = GlyphIterator(String(character))
    let glyph = glyphs.next()
    let isNarrow = glyph?.width == 1 && glyph?.marks.isEmpty == true && glyphs.next() == nil
    let scalar = isNarrow ? glyph?.base.value ?? 0x20 : 0x20
    forEachRow(of: rect) { canvas, range in
      canvas.clear(range)
      for index in range { canvas.cells[index] = StoredCell(scalar: scalar, style: style) }
    }
  }

  /// Changes how the cells of `rect` look, not what stands in them.
  ///
  /// A wide character half inside is changed in that half only.
  package mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    forEachRow(of: rect) { canvas, range in
      for index in range { change(&canvas.cells[index].style) }
    }
  }

  /// Gives the cells of `rect` one style.
  package mutating func restyle(_ rect: Rect, style: Style) {
    restyle(rect) { $0 = style }
  }

  private mutating func forEachRow(
    of rect: Rect, _ body: (inout Canvas, Range<Int>) -> Void,
  ) {
    let inside = rect.intersection(Rect(size))
    guard !inside.isEmpty else { return }
    for row in inside.row..<inside.endRow {
      let start = row * size.columns
      body(&self, start + inside.column..<start + inside.endColumn)
    }
  }

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
