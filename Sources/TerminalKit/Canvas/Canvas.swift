/// The content of one cell of a canvas.
package struct Cell: Equatable, Sendable {
  /// The character without its marks; a space in the right half of a wide character.
  package let base: Unicode.Scalar
  /// The marks drawn over it.
  package let marks: [Unicode.Scalar]
  /// The style.
  package let style: Style
  /// True when this is the right half of the wide character in the cell before.
  package let isContinuation: Bool

  /// The character, marks included.
  package var glyph: Character {
    guard !marks.isEmpty else { return Character(base) }
    var text = String.UnicodeScalarView([base])
    text.append(contentsOf: marks)
    return String(text).first ?? " "
  }
}

/// The storage of a cell in a canvas: one number, cheap to copy and compare.
struct StoredCell: Equatable {
  /// From the lowest bit: the base scalar, whether it has marks, and from bit 24 the style. A scalar of
  /// zero, which no safe text holds, is the right half of a wide character.
  private let bits: UInt32

  private static let scalarMask: UInt32 = 0x1F_FFFF
  private static let marked: UInt32 = 0x20_0000

  init(scalar: UInt32, style: Style, hasMarks: Bool = false) {
    bits = scalar | (hasMarks ? Self.marked : 0) | UInt32(style.code) << 24
  }

  static let blank = StoredCell(scalar: 0x20, style: .text)

  var scalar: UInt32 { bits & Self.scalarMask }
  var style: Style { Style(code: UInt8(truncatingIfNeeded: bits >> 24)) }
  var hasMarks: Bool { bits & Self.marked != 0 }
  var isContinuation: Bool { scalar == 0 }
}

/// One frame of the screen: a rectangle of styled characters.
///
/// Columns and rows start at zero and are counted in terminal cells; `作` fills two of them. Writing
/// outside the rectangle is clipped, never trapped, because the window can shrink between layout and
/// drawing. Two canvases are equal when they look the same.
package struct Canvas: Equatable, Sendable {
  /// The size it was made with.
  package let size: Size

  /// The cell of the hardware cursor; screen readers follow it even when it is not shown.
  package var cursor: Point?

  /// True when the hardware cursor is shown: in a prompt.
  package var cursorIsVisible = false

  /// Row after row.
  var cells: [StoredCell]

  /// The marks of the cells that have any, by index in `cells`.
  var marks: [Int: [Unicode.Scalar]] = [:]

  /// Creates a blank rectangle; either extent may be zero.
  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The content of a cell; a blank for any cell outside.
  package subscript(column column: Int, row row: Int) -> Cell {
    let isInside = contains(column: column, row: row)
    let index = isInside ? row * size.columns + column : 0
    let stored = isInside ? cells[index] : .blank
    return Cell(
      base: stored.isContinuation ? " " : Unicode.Scalar(stored.scalar) ?? " ",
      marks: stored.hasMarks ? marks[index] ?? [] : [], style: stored.style,
      isContinuation: stored.isContinuation)
  }

  func contains(column: Int, row: Int) -> Bool {
    column >= 0 && column < size.columns && row >= 0 && row < size.rows
  }
}

extension Canvas {
  /// Returns the columns from the first to the last cell of a row that differ from an earlier canvas.
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
    let range = start..<start + size.columns
    // Most rows are unchanged.
    guard cells[range] != earlier.cells[range] || !marks.isEmpty else { return nil }
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
    let cell = StoredCell(scalar: scalar, style: style)
    let inside = rect.intersection(Rect(size))
    guard !inside.isEmpty else { return }
    for row in inside.row..<inside.endRow {
      let start = row * size.columns
      let range = start + inside.column..<start + inside.endColumn
      clear(range)
      for index in range { cells[index] = cell }
    }
  }

  /// Writes one line of text, made safe, from `point` to the right.
  ///
  /// Text outside is clipped: at the canvas, and after `columns` cells. Half of a wide character that is
  /// clipped leaves a blank. Any point is legal.
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
    if let written = writePlain(text, at: point, to: end, style: style) { return written }
    var glyphs = GlyphIterator(text)
    var column = point.column
    while column < end, let glyph = glyphs.next() {
      place(
        glyph.base.value, width: glyph.width, column: column, row: point.row, end: end,
        style: style, marks: glyph.marks)
      column += glyph.width
    }
    return min(column, end) - point.column
  }

  /// Writes a text of plain characters, scalar by scalar; `nil` for any other text.
  private mutating func writePlain(
    _ text: String, at point: Point, to end: Int, style: Style,
  ) -> Int? {
    let written: Int?? = text.utf8.withContiguousStorageIfAvailable { bytes in
      guard bytes.plainWidth != nil else { return nil }
      var (index, column) = (0, point.column)
      while column < end, index < bytes.count {
        let scalar = bytes.takeScalar(at: &index)
        let width = DisplayWidth.ofPlain(scalar)
        place(scalar, width: width, column: column, row: point.row, end: end, style: style)
        column += width
      }
      return min(column, end) - point.column
    }
    return written ?? nil
  }

  private mutating func place(
    _ scalar: UInt32, width: Int, column: Int, row: Int, end: Int, style: Style,
    marks: [Unicode.Scalar] = [],
  ) {
    let first = max(column, 0)
    let stop = min(column + width, end)
    guard row >= 0, row < size.rows, first < stop else { return }
    let index = row * size.columns + first
    clear(index..<index + stop - first)
    guard stop - first == width else {
      cells[index] = StoredCell(scalar: 0x20, style: style)
      return
    }
    cells[index] = StoredCell(scalar: scalar, style: style, hasMarks: !marks.isEmpty)
    if !marks.isEmpty { self.marks[index] = marks }
    if width == 2 { cells[index + 1] = StoredCell(scalar: 0, style: style) }
  }

  /// Prepares cells of one row for new content: no marks stay, and a wide character that loses one half
  /// to the range becomes a blank in the other.
  mutating func clear(_ range: Range<Int>) {
    guard let first = range.first else { return }
    if cells[first].isContinuation { blank(first - 1) }
    if range.upperBound < cells.count, cells[range.upperBound].isContinuation {
      blank(range.upperBound)
    }
    guard !marks.isEmpty else { return }
    for index in range where cells[index].hasMarks { marks[index] = nil }
  }

  private mutating func blank(_ index: Int) {
    if cells[index].hasMarks { marks[index] = nil }
    cells[index] = StoredCell(scalar: 0x20, style: cells[index].style)
  }
}
