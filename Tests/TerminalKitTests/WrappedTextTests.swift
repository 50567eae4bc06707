import Testing

@testable import TerminalKit

/// Lines of a width.
struct WrappedTextTests {
  @Test(arguments: 0..<200)
  func `a line is as wide as asked or one word, and the lines are the text`(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let text = (0..<8).map { _ in generator.text(upTo: 6) }.joined(separator: " ")
    let width = Int.random(in: 1...30, using: &generator)
    let lines = WrappedText.lines(text, to: width)
    #expect(lines.joined(separator: " ").split(separator: " ") == text.split(separator: " "))
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= width || !$0.contains(" ") })
    let cut = WrappedText.lines(text, to: width, cutsWords: true)
    #expect(cut.allSatisfy { DisplayWidth.of($0) <= width })
  }

  @Test(arguments: [
    ("one two three", 9, "", ["one two", "three"]),
    ("one two three", 9, "- ", ["- one two", "  three"]),
    ("4\u{A0}k€ 5\u{A0}k€", 5, "", ["4\u{A0}k€", "5\u{A0}k€"]),
    ("wonderful", 4, "- ", ["- wonderful"]),
    ("", 4, "", []), ("", 4, "- ", ["- "]),
  ])
  func `lines break at plain blanks, below the text of the first one`(
    text: String, width: Int, lead: String, lines: [String]
  ) {
    #expect(WrappedText.lines(text, to: width, after: lead) == lines)
  }
}
