import TerminalKit
import Testing

@testable import BoardUI

struct LineTests {
  private func row(_ columns: Int, _ draw: (inout Canvas, Rect) -> Void) -> String {
    var canvas = Canvas(size: Size(columns: columns, rows: 1))
    draw(&canvas, Rect(canvas.size))
    return String((0..<columns).map { canvas[column: $0, row: 0].glyph })
  }

  @Test(arguments: [(7, "one two"), (6, "one t…"), (5, "one …"), (4, "one…"), (3, "on…"), (1, "…")])
  func `a line that is too long ends in an ellipsis, wherever its pieces end`(
    columns: Int, expected: String
  ) {
    let line = Line("one", .heading).then(" ").then("two", .secondary)
    #expect(row(columns) { $0.write(line, in: $1) } == expected)
  }

  @Test(arguments: [(12, "left   right"), (9, "le… right"), (5, "right")])
  func `what stands at the right edge is kept and the left is cut`(columns: Int, shown: String) {
    let found = row(columns) { $0.write(Line("left"), Line("right"), in: $1) }
    #expect(found == shown)
  }

  @Test func `empty pieces leave no separator`() {
    let line = Line(joining: [Line("a"), .blank, Line(""), Line("b")], separator: " · ")
    #expect(line.spans.map(\.text).joined() == "a · b")
  }

  @Test(arguments: [
    ("agree on the terms", 9, ["agree on", "the terms"]), ("unbreakable", 6, ["unbre…"]),
    ("作作 作", 4, ["作作", "作"]), ("", 4, []), ("word", 0, []),
  ])
  func `text is broken at blanks`(text: String, width: Int, expected: [String]) {
    #expect(wrapped(text, to: width) == expected)
  }

  @Test(arguments: [("é", "e"), ("Œ", "O"), ("─", "-"), ("…", "~"), ("作", "?"), ("a", "a")])
  func `every character has an ASCII form of one letter`(character: Character, twin: Character) {
    #expect(asciiTwin(of: character) == twin)
  }
}
