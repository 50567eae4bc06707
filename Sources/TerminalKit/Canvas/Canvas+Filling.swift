extension Canvas {
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
}
