import Testing

@testable import TerminalKit

struct CanvasTests {
  @Test(arguments: [
    ("abc", 0, "abc  ", 3), ("abc", 3, "   ab", 2), ("abc", 5, "     ", 0), ("abc", -2, "c    ", 3),
    ("abc", -9, "     ", 3), ("作者", 0, "作.者. ", 4), ("作者", 2, "  作. ", 3), ("作者", -1, " 者.  ", 4),
    ("e\u{301}!", 1, " e\u{301}!  ", 2), ("作", 4, "     ", 1), ("abcdefgh", -1, "bcdef", 6),
  ])
  func `text is clipped at both sides`(text: String, column: Int, row: String, used: Int) {
    var canvas = Canvas(size: Size(columns: 5, rows: 1))
    #expect(canvas.write(text, at: Point(column: column, row: 0), style: .text) == used)
    #expect(canvas.picture == [row])
  }

  @Test(arguments: [
    ("abc", 2, "ab   ", 2), ("作者", 3, "作.   ", 3), ("abc", 0, "     ", 0), ("abc", -1, "     ", 0),
  ])
  func `text is clipped at the columns asked for`(
    text: String, columns: Int, row: String, used: Int,
  ) {
    var canvas = Canvas(size: Size(columns: 5, rows: 1))
    #expect(canvas.write(text, at: .zero, style: .text, columns: columns) == used)
    #expect(canvas.picture == [row])
  }

  @Test(arguments: [-1, 1, .max, .min])
  func `a row off the canvas takes the same columns and shows nothing`(row: Int) {
    var canvas = Canvas(size: Size(columns: 5, rows: 1))
    #expect(canvas.write("abc", at: Point(column: 1, row: row), style: .text) == 3)
    #expect(canvas == Canvas(size: canvas.size))
  }

  @Test(arguments: [0, 1, 2])
  func `a wide character that loses a half leaves a blank`(column: Int) {
    var canvas = Canvas(size: Size(columns: 4, rows: 1))
    canvas.write("作者", at: .zero, style: .text)
    canvas.write("x", at: Point(column: column, row: 0), style: .text)
    #expect(canvas.picture == [["x 者.", " x者.", "作.x "][column]])
  }

  @Test func `a fill cuts wide characters at its edges and keeps no marks`() {
    var canvas = Canvas(size: Size(columns: 6, rows: 2))
    canvas.write("作e\u{301}作", at: .zero, style: .text)
    canvas.fill(Rect(column: 1, row: 0, columns: 3, rows: 1), with: "-")
    #expect(
      canvas.picture
        == [" --- ", "      "].map { $0 + String(repeating: " ", count: 6 - $0.count) })
    #expect(canvas.marks.isEmpty)
  }

  @Test(arguments: ["作", "\u{1B}", "e\u{301}", "👨\u{200D}👩"])
  func `a fill with no plain narrow character is blank or its sign`(character: Character) {
    var canvas = Canvas(size: Size(columns: 2, rows: 1))
    canvas.fill(Rect(canvas.size), with: character)
    #expect(DisplayWidth.of(canvas.picture[0]) == 2)
  }

  @Test func `canvases that look the same are equal, however they came about`() {
    var written = Canvas(size: Size(columns: 3, rows: 1))
    var rewritten = written
    written.write("e\u{301}b", at: .zero, style: .bad)
    rewritten.write("作o\u{301}", at: .zero, style: .good)
    #expect(written != rewritten)
    rewritten.fill(Rect(rewritten.size))
    rewritten.write("e\u{301}b", at: .zero, style: .bad)
    #expect(written == rewritten)
  }

  @Test func `changes span from the first to the last cell that differs`() {
    let blank = Canvas(size: Size(columns: 8, rows: 2))
    var canvas = blank
    canvas.write("ab", at: Point(column: 2, row: 1), style: .text)
    canvas.write("e\u{301}", at: Point(column: 5, row: 1), style: .text)
    #expect(canvas.changedColumns(inRow: 0, since: blank) == nil)
    #expect(canvas.changedColumns(inRow: 1, since: blank) == 2...5)
    var marked = canvas
    marked.write("e\u{300}", at: Point(column: 5, row: 1), style: .text)
    #expect(marked.changedColumns(inRow: 1, since: canvas) == 5...5)
    #expect(canvas.changedColumns(inRow: 2, since: blank) == nil)
    #expect(canvas.changedColumns(inRow: 0, since: Canvas(size: .zero)) == 0...7)
  }

  @Test(arguments: 0..<300)
  func `any text at any place stays inside, and rows keep their columns`(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let size = Size(
      columns: Int.random(in: 0...12, using: &generator),
      rows: Int.random(in: 0...3, using: &generator))
    var canvas = Canvas(size: size)
    for _ in 0..<20 {
      let far = [Int.min, -1, 0, 1, Int.max].randomElement(using: &generator) ?? 0
      let near = Int.random(in: -15...15, using: &generator)
      let point = Point(
        column: Bool.random(using: &generator) ? near : far,
        row: Int.random(in: -1...3, using: &generator))
      let used = canvas.write(
        generator.text(upTo: 12), at: point, style: .text,
        columns: Int.random(in: -1...14, using: &generator))
      #expect(used >= 0)
      canvas.fill(
        Rect(column: near, row: point.row, columns: far, rows: 2), with: " ", style: .bad)
    }
    #expect(canvas.cells.count == size.columns * size.rows)
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let cell = canvas[column: column, row: row]
        let isWide = canvas[column: column + 1, row: row].isContinuation
        if !cell.isContinuation { #expect(DisplayWidth.of(cell.glyph) == (isWide ? 2 : 1)) }
      }
      #expect(!canvas[column: 0, row: row].isContinuation)
    }
    for (index, cell) in canvas.cells.enumerated() {
      #expect(cell.hasMarks == (canvas.marks[index] != nil))
    }
  }

  @Test func `there is nothing to draw on in no space`() {
    var canvas = Canvas(size: Size(columns: -1, rows: 5))
    #expect(canvas.write("abc", at: .zero, style: .text) == 0)
    canvas.fill(Rect(column: .min, row: .min, columns: .max, rows: .max))
    #expect(canvas == Canvas(size: Size(columns: 0, rows: 5)))
  }
}

extension Canvas {
  /// The rows as text, with `.` for the right half of a wide character.
  fileprivate var picture: [String] {
    (0..<size.rows).map { row in
      (0..<size.columns).map { column in
        let cell = self[column: column, row: row]
        return cell.isContinuation ? "." : String(cell.glyph)
      }.joined()
    }
  }
}
