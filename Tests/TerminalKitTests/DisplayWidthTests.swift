import Testing

@testable import TerminalKit

struct DisplayWidthTests {
  @Test(arguments: [
    ("a", 1), ("é", 1), ("e\u{301}", 1), ("作", 2), ("作者", 4), ("❤\u{FE0F}", 1), ("🇫🇷", 2),
    ("👨\u{200D}👩\u{200D}👧", 2), ("👍🏽", 2), ("⚡", 2), ("●", 1), ("…", 1), ("→", 1), ("한글", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("ﾊ", 1), ("！", 2), ("", 0), ("\u{1B}[2J", 4),
    ("1\u{20E3}", 1),
  ])
  func `text fills the cells that terminals agree on`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test func `the table of wide ranges ascends without overlap`() {
    for (earlier, later) in zip(wideRanges, wideRanges.dropFirst()) {
      #expect(earlier.upperBound < later.lowerBound)
    }
  }

  @Test(arguments: [
    ("Borealis", 8, "Borealis"), ("Borealis", 7, "Boreal…"), ("Borealis", 1, "…"),
    ("Borealis", 0, ""), ("Borealis", -3, ""), ("作者作者", 7, "作者作…"), ("作者作者", 6, "作者…"),
    ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("🇫🇷🇫🇷", 3, "FR…"), ("a\nb", 3, "a␣b"),
  ])
  func `truncation cuts whole characters and says so`(text: String, columns: Int, kept: String) {
    #expect(DisplayWidth.truncated(text, to: columns) == kept)
  }

  @Test func `the ellipsis is the caller's`() {
    #expect(DisplayWidth.truncated("Borealis", to: 5, ellipsis: "~") == "Bore~")
    #expect(DisplayWidth.truncated("Borealis", to: 2, ellipsis: "...") == "")
  }

  @Test(arguments: 0..<200)
  func `no truncated text is wider than asked, and a short one is whole`(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let text = generator.text(upTo: 30)
    let columns = Int.random(in: 0...40, using: &generator)
    let kept = DisplayWidth.truncated(text, to: columns)
    #expect(DisplayWidth.of(kept) <= columns)
    if DisplayWidth.of(text) <= columns { #expect(kept == SafeText.displayable(text)) }
  }
}
