/// One key press, as far as a terminal tells keys apart.
///
/// Shift on a character is the character itself: `H`, not Shift and `h`. Control on a letter has no
/// case, so the letter is the small one: Ctrl-R is `r` with `.control`.
package struct Key: Equatable, Hashable, Sendable {
  /// Which key.
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

  /// What is held down with the key.
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

  /// Which key.
  package let code: Code
  /// What is held down with it.
  package let modifiers: Modifiers

  /// A key with what is held down.
  ///
  /// With `.control` an ASCII letter is made small.
  package init(_ code: Code, modifiers: Modifiers = []) {
    if case .character(let letter) = code, modifiers.contains(.control), letter.isASCII {
      self.code = .character(Character(letter.lowercased()))
    } else {
      self.code = code
    }
    self.modifiers = modifiers
  }

  /// A key that types this character.
  package static func character(_ character: Character) -> Key { Key(.character(character)) }

  /// A character typed with Control held.
  package static func control(_ character: Character) -> Key {
    Key(.character(character), modifiers: .control)
  }

  /// What the key types, when it types something and neither Control nor Alt is held.
  package var typed: Character? {
    guard case .character(let character) = code, modifiers.isEmpty else { return nil }
    return character
  }
}
