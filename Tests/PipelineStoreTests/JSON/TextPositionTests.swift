import Diagnostics
import Testing

@testable import PipelineStore

struct TextPositionTests {
  @Test(arguments: [
    (0, 1, 1), (1, 1, 2), (3, 1, 3), (4, 1, 4), (5, 2, 1), (8, 2, 2), (9, 3, 1), (99, 3, 1),
  ])
  func `lines end at line feeds and columns count characters`(
    offset: Int, line: Int, column: Int
  ) {
    let text = Array("aéb\n作\n".utf8)
    #expect(TextPosition(of: offset, in: text) == TextPosition(line: line, column: column))
  }

  @Test func `a carriage return before the line feed is the end of its line`() {
    let position = TextPosition(of: 4, in: Array("a\r\n\nb".utf8))
    #expect(position == TextPosition(line: 3, column: 1))
  }

  @Test func `a byte order mark takes no column`() {
    let position = TextPosition(of: 4, in: Array("\u{FEFF}ab".utf8))
    #expect(position == TextPosition(line: 1, column: 2))
  }

  @Test func `an empty text has its one position`() {
    #expect(TextPosition(of: 0, in: []) == TextPosition(line: 1, column: 1))
  }
}
