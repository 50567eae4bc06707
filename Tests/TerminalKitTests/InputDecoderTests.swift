import Testing
import TerminalKit

struct InputDecoderTests {
  @Test(arguments: [
    ("j", "j"), ("é", "é"), ("\r", "enter"), ("\n", "enter"), ("\t", "tab"),
    ("\u{7F}", "backspace"),
    ("\u{8}", "backspace"), ("\u{12}", "^R"), ("\u{0}", "ctrl-space"), ("\u{1C}", "^\\"),
    ("\u{1B}[A", "up"), ("\u{1B}OB", "down"), ("\u{1B}[1;2D", "shift-left"),
    ("\u{1B}[1;5C", "ctrl-right"), ("\u{1B}[1;3H", "alt-home"), ("\u{1B}[Z", "shift-tab"),
    ("\u{1B}[3~", "del"), ("\u{1B}[5~", "pgup"), ("\u{1B}[6;5~", "ctrl-pgdn"), ("\u{1B}OP", "F1"),
    ("\u{1B}[[A", "F1"), ("\u{1B}[15~", "F5"), ("\u{1B}[24~", "F12"), ("\u{1B}Oq", "1"),
    ("\u{1B}OM", "enter"), ("\u{1B}[d", "shift-left"),
  ])
  func `keys are known by what terminals send`(bytes: String, spelling: String) throws {
    let own = [Array("\u{1B}[d".utf8): Key(.left, modifiers: .shift)]
    var decoder = InputDecoder(sequences: own, escapeDelay: 25)
    #expect(decoder.decode(bytes.utf8, at: 0) == [.key(try #require(Key(spelling)))])
    #expect(decoder.patience == nil)
  }

  @Test(arguments: [
    "\u{1B}[5x", "\u{1B}[99~", "\u{1B}[M !!", "\u{1B}Ox", "\u{1B}[?1;2S",
    "\u{1B}[I",
    "\u{1B}]0;title\u{7}", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[1;2;3;4q", "\u{1B}[3;4R",
  ])
  func `an unknown sequence is swallowed to its last byte`(bytes: String) {
    var decoder = InputDecoder(escapeDelay: 25)
    let inputs = decoder.decode((bytes + "j").utf8, at: 0)
    #expect(inputs.last == .key(.character("j")))
    #expect(inputs.count == 1 || inputs == [.key(.character("8")), .key(.character("j"))])
  }

  @Test func `Escape alone is known after its delay`() {
    var decoder = InputDecoder(escapeDelay: 25)
    #expect(decoder.decode([0x1B], at: 0).isEmpty)
    #expect(decoder.patience == 25)
    #expect(decoder.flush(at: 25) == [.key(Key(.escape))])
    #expect(decoder.patience == nil)
  }

  @Test(arguments: ["x", "é", "\r", "[", "O", "]"])
  func `Alt with a key is Escape and never the key`(key: String) {
    var decoder = InputDecoder(escapeDelay: 25)
    let inputs = decoder.decode(("\u{1B}" + key).utf8, at: 0) + decoder.flush(at: 25)
    #expect(inputs == [.key(Key(.escape))])
  }

  @Test func `a sequence may come in pieces`() {
    for cut in 1..<6 {
      let bytes = Array("\u{1B}[1;2D".utf8)
      var decoder = InputDecoder(escapeDelay: 25)
      #expect(decoder.decode(bytes[..<cut], at: 0).isEmpty)
      #expect(decoder.decode(bytes[cut...], at: 20) == [.key(Key(.left, modifiers: .shift))])
    }
  }

  @Test func `a sequence that lost its Escape on a slow line runs no command`() {
    var decoder = InputDecoder(escapeDelay: 25)
    _ = decoder.decode([0x1B], at: 0)
    #expect(decoder.flush(at: 25) == [.key(Key(.escape))])
    #expect(decoder.decode("[Aj".utf8, at: 90) == [.key(.character("j"))])
    _ = decoder.decode([0x1B], at: 1000)
    _ = decoder.flush(at: 1025)
    #expect(decoder.decode("[".utf8, at: 1100) == [.key(.character("["))])
  }

  @Test func `a character may come in pieces, and broken ones are dropped`() {
    var decoder = InputDecoder(escapeDelay: 25)
    #expect(decoder.decode([0x61, 0xE4, 0xBD], at: 0) == [.key(.character("a"))])
    #expect(decoder.decode([0x9C], at: 1) == [.key(.character("作"))])
    #expect(decoder.decode([0xFF, 0x62, 0xC2, 0x9B, 0x41], at: 2).count == 2)
  }

  @Test func `pasted text comes whole, whatever is in it`() {
    var decoder = InputDecoder(escapeDelay: 25)
    let bytes = Array("\u{1B}[200~dd\u{1B}[Aq\r\nx\u{1B}[201~j".utf8)
    for cut in 1..<bytes.count {
      let inputs = decoder.decode(bytes[..<cut], at: 0) + decoder.decode(bytes[cut...], at: 1)
      #expect(inputs == [.paste("dd\u{1B}[Aq\r\nx"), .key(.character("j"))])
    }
  }

  @Test func `a paste is cut at its limit and ends with patience`() {
    var decoder = InputDecoder(escapeDelay: 25)
    let long = String(repeating: "x", count: InputDecoder.pasteLimit + 10)
    #expect(decoder.decode("\u{1B}[200~\(long)".utf8, at: 0).isEmpty)
    #expect(decoder.patience == 1000)
    #expect(decoder.flush(at: 1000) == [.paste(String(long.dropLast(10)))])
  }

  @Test func `much text at once is a paste, one key held down is not`() {
    var decoder = InputDecoder(escapeDelay: 25)
    #expect(decoder.decode("call Borealis ok".utf8, at: 0) == [.paste("call Borealis ok")])
    #expect(decoder.decode("call Borealis o".utf8, at: 1).count == 15)
    #expect(decoder.decode(Array(repeating: 0x6A, count: 40), at: 2).count == 40)
    #expect(decoder.decode("12345678\r12345678".utf8, at: 3) == [.paste("12345678\n12345678")])
  }

  @Test func `keys that came while nothing was read are keys, unless no hand types so fast`() {
    var decoder = InputDecoder(escapeDelay: 25)
    let typed = "jjlLn call fri\rkk wx"
    #expect(decoder.decode(typed.utf8, at: 3_000, within: 3_000).count == typed.count)
    let pasted = String(repeating: "quote ", count: 20)
    #expect(decoder.decode(pasted.utf8, at: 9_000, within: 3_000) == [.paste(pasted)])
  }

  @Test(arguments: [
    ("\u{1B}[?62;4c", TerminalReply.fence),
    ("\u{1B}[?2026;2$y", .synchronizedOutput(isSupported: true)),
    ("\u{1B}[?2026;0$y", .synchronizedOutput(isSupported: false)),
    ("\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\", .ground(isLight: false)),
    ("\u{1B}]11;rgb:ff/ff/f0\u{7}", .ground(isLight: true)),
  ])
  func `answers are told from keys`(bytes: String, reply: TerminalReply) {
    var decoder = InputDecoder(escapeDelay: 25)
    #expect(decoder.decode(bytes.utf8, at: 0) == [.reply(reply)])
  }

  @Test(arguments: 0..<200)
  func `any bytes end in rest, and never in a control character typed`(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    var decoder = InputDecoder(escapeDelay: 25)
    var inputs: [InputDecoder.Input] = []
    for time in 0..<20 {
      let lead: [UInt8] = Bool.random(using: &generator) ? [0x1B] : Array("\u{1B}[".utf8)
      let bytes = (0..<8).map { _ in UInt8.random(in: 0...255, using: &generator) }
      inputs += decoder.decode(lead + bytes, at: time * 100)
    }
    inputs += decoder.flush(at: 5000)
    #expect(decoder.patience == nil)
    for case .key(let key) in inputs {
      guard let typed = key.typed else { continue }
      #expect(!typed.unicodeScalars.contains { $0.properties.generalCategory == .control })
    }
  }
}
