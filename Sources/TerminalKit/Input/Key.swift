/// One key press, as far as a terminal distinguishes keys.
///
/// Shift on a character is the character itself: `H`, not Shift and `h`. Control on a letter has no
/// case, so the letter is the small one: Ctrl-R is `r` with `.control`.
package struct Key: Equatable, Hashable, Sendable {
  /// The key without its modifiers.
  package enum Code: Equatable, Hashable, Sendable {
    /// A key that types something; the space bar is `" "`.
    case character(Character)
    /// An arrow.
    case up, down, left, right
    /// Carriage return, on either keypad.
    case enter
    /// The escape key alone.
    case escape
    /// The tabulator.
    case tab
    /// Deletes to the left.
    case backspace
    /// Deletes to the right.
    case delete
    /// Insert.
    case insert
    /// An end of the line, list or text.
    case home, end
    /// A screenful up or down.
    case pageUp, pageDown
    /// F1 is 1.
    case function(Int)
  }

  /// The modifiers held down with a key.
  package struct Modifiers: OptionSet, Hashable, Sendable {
    /// The bits.
    package let rawValue: UInt8

    /// Takes the bits as they are.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Control.
    package static let control = Modifiers(rawValue: 1)
    /// Alt, or Meta.
    package static let alt = Modifiers(rawValue: 2)
    /// Shift, on keys that type nothing.
    package static let shift = Modifiers(rawValue: 4)
  }

  /// The key without its modifiers.
  package let code: Code
  /// The modifiers held down with it.
  package let modifiers: Modifiers

  /// Creates a key with its modifiers.
  ///
  /// With `.control` an ASCII letter becomes lowercase.
  package init(_ code: Code, modifiers: Modifiers = []) {
    if case .character(let letter) = code, modifiers.contains(.control), letter.isASCII {
      self.code = .character(Character(letter.lowercased()))
    } else {
      self.code = code
    }
    self.modifiers = modifiers
  }

  /// Returns a key that types this character.
  package static func character(_ character: Character) -> Key { Key(.character(character)) }

  /// Returns a character typed with Control held.
  package static func control(_ character: Character) -> Key {
    Key(.character(character), modifiers: .control)
  }

  /// The character the key types; `nil` when it types none, or Control or Alt is held.
  package var typed: Character? {
    guard case .character(let character) = code, modifiers.isEmpty else { return nil }
    return character
  }
}

extension Key {
  /// Parses a key as configuration files and the help spell it.
  ///
  /// A single character is itself (`h`, `H`, `é`, `-`), `^R` is Control, and names are read ignoring case:
  /// `space`, `esc`, `shift-left`, `ctrl-r`, `alt-x`, `F1`. `nil` when the text names no key.
  package init?(_ spelling: String) {
    guard spelling.count > 1 else {
      guard let character = spelling.first, !character.isControl else { return nil }
      self.init(.character(character))
      return
    }
    if spelling.first == "^", spelling.count == 2, let last = spelling.last, last.isASCII,
      !last.isControl
    {
      self.init(.character(last), modifiers: .control)
      return
    }
    for (prefix, modifier) in Key.prefixes where spelling.lowercased().hasPrefix(prefix) {
      guard let key = Key(String(spelling.dropFirst(prefix.count))) else { return nil }
      self.init(key.code, modifiers: key.modifiers.union(modifier))
      return
    }
    guard let code = Key.code(named: spelling.lowercased()) else { return nil }
    self.init(code)
  }

  /// The one spelling shown to users; `Key(key.spelling) == key` for every key.
  package var spelling: String {
    var shown = modifiers
    var text = ""
    if case .character(let character) = code, character != " ", character.isASCII,
      modifiers.contains(.control)
    {
      shown.remove(.control)
      text = "^" + character.uppercased()
    } else {
      text = Key.name(of: code)
    }
    for (prefix, modifier) in Key.prefixes.reversed() where shown.contains(modifier) {
      text = prefix + text
    }
    return text
  }

  private static let prefixes: [(String, Modifiers)] = [
    ("ctrl-", .control), ("alt-", .alt), ("shift-", .shift),
  ]

  private static let names: [(String, Code)] = [
    ("space", .character(" ")), ("up", .up), ("down", .down), ("left", .left), ("right", .right),
    ("enter", .enter), ("esc", .escape), ("tab", .tab), ("backspace", .backspace),
    ("del", .delete), ("ins", .insert), ("home", .home), ("end", .end), ("pgup", .pageUp),
    ("pgdn", .pageDown),
  ]

  private static func code(named name: String) -> Code? {
    if let (_, code) = names.first(where: { $0.0 == name }) { return code }
    guard name.first == "f", let number = Int(name.dropFirst()), functionNumbers.contains(number),
      name == "f\(number)"
    else { return nil }
    return .function(number)
  }

  private static let functionNumbers = 1...63

  private static func name(of code: Code) -> String {
    if let (name, _) = names.first(where: { $0.1 == code }) { return name }
    switch code {
    case .character(let character): return String(character)
    case .function(let number): return "F\(number)"
    default: return ""
    }
  }
}

extension Character {
  /// True when this is a control character, which no spelling may contain.
  fileprivate var isControl: Bool {
    unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
