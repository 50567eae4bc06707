import Testing

@testable import TerminalKit

struct SafeTextTests {
  @Test(arguments: [
    ("Borealis", "Borealis"), ("Déploiement", "Déploiement"), ("42 k€", "42 k€"),
    ("\u{1B}[31mred", "␛[31mred"), ("a\u{9B}31m", "a·31m"), ("bell\u{7}", "bell␇"),
    ("nul\u{0}", "nul␀"), ("del\u{7F}", "del␡"), ("a\nb\tc", "a␣b␣c"), ("a\r\nb", "a␣␣b"),
    ("a\u{2028}b\u{2029}", "a·b·"), ("pay\u{202E}gpj", "pay·gpj"), ("a\u{61C}b", "a·b"),
    ("a\u{2066}b\u{2069}", "a·b·"), ("a\u{200B}b\u{2060}c\u{FEFF}", "a·b·c·"),
    ("soft\u{AD}hyphen", "soft·hyphen"), ("ACME\u{200D}", "ACME·"), ("می\u{200C}خواهم", "میخواهم"),
    ("🏴\u{E0067}\u{E0062}\u{E007F}", "🏴·"), ("❤\u{FE0F}", "❤"), ("a\u{FE0F}\u{FE0F}", "a·"),
    ("👨\u{200D}👩\u{200D}👧!", "👨!"), ("👍🏽!", "👍!"), ("🏽", "🏽"), ("🇫🇷 🇩", "FR D"),
    ("\u{301}a", "·a"),
    ("a\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "a\u{301}\u{301}\u{301}\u{301}"),
    ("\u{378}\u{10FFFF}", "??"), ("\u{1FAE8}", "?"), ("\u{3164}", "·"),
  ])
  func `what could drive, hide or shift is shown instead`(text: String, shown: String) {
    let displayable = SafeText.displayable(text)
    #expect(Array(displayable.unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test func `what is taken for plain without a look into the tables is`() {
    for scalar in (0...0x10FFFF).compactMap(Unicode.Scalar.init) where scalar.isPlain {
      let isShown = scalar.isKnown && !scalar.isInvisible
      #expect(isShown && DisplayWidth.of(scalar) == DisplayWidth.ofPlain(scalar.value))
    }
  }

  @Test(arguments: 0..<300)
  func `safe text holds nothing that a terminal obeys or hides`(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let shown = SafeText.displayable(generator.text(upTo: 40))
    for scalar in shown.unicodeScalars {
      #expect(scalar.properties.generalCategory != .control)
      #expect(scalar.properties.generalCategory != .format)
      #expect(!scalar.properties.isDefaultIgnorableCodePoint)
    }
    #expect(SafeText.displayable(shown) == shown)
  }

  @Test(arguments: [
    ("Borealis", "Borealis"), ("42\u{A0}k€", "42\u{A0}k€"), ("a\nb\r\n\tc", "a b c"),
    ("rm -rf\n", "rm -rf "), ("x\u{1B}[201~\nreboot", "x[201~ reboot"), ("a\u{9B}31m", "a31m"),
    ("nul\u{0}\u{7F}", "nul"), ("pay\u{202E}gpj", "paygpj"), ("a\u{2066}b\u{2069}", "ab"),
    ("a\u{200B}b\u{2060}c\u{FEFF}", "abc"), ("a\u{2028}b\u{85}c", "a b c"), ("北京店", "北京店"),
    ("🏴\u{E0067}\u{E007F}", "🏴"),
  ])
  func `what is put on the clipboard is one line that drives nothing`(text: String, safe: String) {
    #expect(
      Array(SafeText.pasteable(text).unicodeScalars) == Array(safe.unicodeScalars))
  }

  @Test(arguments: 0..<300)
  func `the clipboard holds no control and nothing invisible`(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let safe = SafeText.pasteable(generator.text(upTo: 40))
    for scalar in safe.unicodeScalars {
      #expect(scalar.properties.generalCategory != .control)
      #expect(!scalar.isInvisible)
    }
    #expect(SafeText.pasteable(safe) == safe)
  }

  @Test(arguments: 0..<50)
  func `lines are made safe together as each alone`(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let lines = (0..<20).map { _ in ".\(generator.text(upTo: 40))." }
    #expect(
      SafeText.displayable(lines.joined(separator: "\n"))
        == lines.map(SafeText.displayable).joined(separator: "␣"))
  }

  @Test(
    arguments: [
      ("é", "e"), ("e\u{301}", "e"), ("Œ", "O"), ("…", "."), ("│", "|"), ("作", "?"), ("a", "a"),
    ] as [(Character, Character)])
  func `on an ASCII screen each character becomes one`(character: Character, form: Character) {
    #expect(AsciiForm.of(character) == form)
  }
}
