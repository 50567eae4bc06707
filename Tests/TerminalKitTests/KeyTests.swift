import Testing
import TerminalKit

struct KeyTests {
  @Test(arguments: [
    ("h", Key.character("h")), ("H", .character("H")), ("^R", .control("r")), ("^r", .control("r")),
    ("ctrl-r", .control("r")), ("shift-left", Key(.left, modifiers: .shift)),
    ("space", .character(" ")), ("esc", Key(.escape)), ("Enter", Key(.enter)), ("tab", Key(.tab)),
    ("shift-tab", Key(.tab, modifiers: .shift)), ("F1", Key(.function(1))),
    ("f12", Key(.function(12))),
    ("PgUp", Key(.pageUp)), ("^", .character("^")), ("-", .character("-")), ("é", .character("é")),
    ("alt-x", Key(.character("x"), modifiers: .alt)), ("ctrl-space", .control(" ")),
    ("ctrl-alt-del", Key(.delete, modifiers: [.control, .alt])), ("^^", .control("^")),
  ])
  func `a key is read as it is spelt`(spelling: String, key: Key) {
    #expect(Key(spelling) == key)
  }

  @Test(arguments: [
    "", "F0", "F64", "F+5", "F05", "Fx", "up down", "shift-", "hyper-x", "\u{1B}", "^\u{1}", "nope",
  ])
  func `what names no key is refused`(spelling: String) {
    #expect(Key(spelling) == nil)
  }

  @Test(arguments: 0..<8)
  func `every spelling reads back as its key`(modifiers: Int) throws {
    let codes: [Key.Code] =
      [
        .up, .down, .left, .right, .enter, .escape, .tab, .backspace, .delete, .insert, .home, .end,
        .pageUp, .pageDown,
      ] + (1...63).map(Key.Code.function)
      + " aZ^-é&\"'(_ç作".map(Key.Code.character)
    for code in codes {
      let key = Key(code, modifiers: Key.Modifiers(rawValue: UInt8(modifiers)))
      #expect(try #require(Key(key.spelling)) == key)
    }
  }

  @Test func `only a key without Control and Alt types`() {
    #expect(Key.character("é").typed == "é")
    #expect(Key.control("a").typed == nil)
    #expect(Key(.enter).typed == nil)
  }
}
