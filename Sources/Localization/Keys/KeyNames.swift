/// The keys named in texts: those in use, with the user's own.
package struct KeyNames: Sendable {
  private let name: @Sendable (Command, KeyPlace?) -> String?

  /// Creates names by a function: the spelling of a command's key, in a place if one is given; `nil` when
  /// it has none.
  package init(_ name: @escaping @Sendable (Command, KeyPlace?) -> String?) {
    self.name = name
  }

  /// No command has a key.
  package static let none = KeyNames { _, _ in nil }

  /// Returns the same keys with the names of a language.
  func called(_ name: @escaping @Sendable (String) -> String) -> KeyNames {
    KeyNames { command, place in self.name(command, place).map(name) }
  }

  /// Returns the text on the key of a command, with a capital if its name is a word; empty when it has none.
  func callAsFunction(
    _ command: Command, in place: KeyPlace? = nil, _ text: (String) -> String
  ) -> String {
    name(command, place).map { text(KeyNames.capitalized($0)) } ?? ""
  }

  /// Returns the text on the keys of two commands, or of the one that has a key; empty when neither has.
  func callAsFunction(
    either first: Command, _ second: Command, word: String, _ text: (String) -> String
  ) -> String {
    let names = [self(first) { $0 }, self(second) { $0 }].filter { !$0.isEmpty }
    return names.isEmpty ? "" : text(names.joined(separator: word))
  }

  /// Returns the name of a key with a capital if it is a word: `Esc`, but `w`, since `W` is another key.
  static func capitalized(_ name: String) -> String {
    name.count > 1 ? name.prefix(1).uppercased() + name.dropFirst() : name
  }

  /// Returns the French name of a key by its spelling; the spelling itself when it is not a word.
  static func french(_ spelling: String) -> String {
    if let name = frenchNames[spelling] { return name }
    guard spelling.hasPrefix("shift-") else { return spelling }
    return "maj-" + french(String(spelling.dropFirst(6)))
  }

  private static let frenchNames = [
    "esc": "échap", "enter": "entrée", "space": "espace", "backspace": "retour-arrière",
    "del": "suppr", "ins": "inser", "home": "début", "end": "fin", "pgup": "page-haut",
    "pgdn": "page-bas", "up": "haut", "down": "bas", "left": "gauche", "right": "droite",
  ]
}
