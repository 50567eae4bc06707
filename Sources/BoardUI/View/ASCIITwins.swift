import TerminalKit

/// The ASCII form of a character, as wide as it, for terminals that show nothing else.
///
/// Letters lose their accents; what has no form is `?`.
func asciiTwin(of character: Character) -> Character {
  guard !character.isASCII else { return character }
  for (twin, characters) in twins where characters.contains(character) { return twin }
  return "?"
}

private let twins: [(Character, String)] = [
  // Lines, arrows, quotes.
  ("-", "─−–—‑"), ("=", "━"), ("|", "│"), ("+", "┌┐└┘"), ("<", "‹"), (">", "›→"), ("^", "↑"),
  ("v", "↓"), ("/", "÷"), ("x", "×"), (".", "·␣"), ("~", "…"), ("\"", "“”«»"), ("'", "’‘"),
  // The steps of a sparkline.
  ("_", "▁"), (".", "▂"), ("-", "▃"), ("=", "▄"), ("+", "▅"), ("*", "▆"), ("#", "▇█"),
  // The bars of a waterfall.
  ("+", "▓"), ("-", "░"),
  // Blanks at which no line is broken.
  (" ", "\u{A0}\u{202F}"),
  // Letters.
  ("a", "àáâãäåæāăą"), ("A", "ÀÁÂÃÄÅÆĀĂĄ"), ("c", "çćč"), ("C", "ÇĆČ"), ("d", "ďđ"), ("D", "ĎĐ"),
  ("e", "èéêëēęě"), ("E", "ÈÉÊËĒĘĚ"), ("g", "ğ"), ("G", "Ğ"), ("i", "ìíîïīı"), ("I", "ÌÍÎÏĪİ"),
  ("l", "ł"), ("L", "Ł"), ("n", "ñńň"), ("N", "ÑŃŇ"), ("o", "òóôõöøœō"), ("O", "ÒÓÔÕÖØŒŌ"),
  ("r", "ř"), ("R", "Ř"), ("s", "śšşß"), ("S", "ŚŠŞ"), ("t", "ť"), ("T", "Ť"), ("u", "ùúûüūů"),
  ("U", "ÙÚÛÜŪŮ"), ("y", "ýÿ"), ("Y", "ÝŸ"), ("z", "źżž"), ("Z", "ŹŻŽ"),
]

extension Canvas {
  /// Replaces every character by its ASCII form, in its place.
  mutating func replaceByASCII() {
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let cell = self[column: column, row: row]
        guard !cell.glyph.isASCII || cell.isContinuation else { continue }
        let twin = cell.isContinuation ? "?" : String(asciiTwin(of: cell.glyph))
        let isWide = self[column: column + 1, row: row].isContinuation
        write(
          isWide ? "??" : twin, at: Point(column: column, row: row), style: cell.style)
      }
    }
  }
}
