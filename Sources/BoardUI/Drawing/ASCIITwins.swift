import TerminalKit

/// Returns the ASCII form of a character, of the same width, for terminals that show nothing else.
///
/// The characters the views draw with have forms of their own; the others come from ``AsciiForm``.
func asciiTwin(of character: Character) -> Character {
  guard !character.isASCII else { return character }
  return twins[character] ?? Braille.ascii(character) ?? AsciiForm.of(character)
}

private let twins: [Character: Character] = {
  let groups: [(Character, String)] = [
    // Lines, arrows, quotes.
    ("=", "━"), ("^", "↑"), ("v", "↓"), ("/", "÷"), ("x", "×"), (".", "␣"), ("~", "…"),
    ("\"", "«»"),
    // The steps of a sparkline.
    ("_", "▁"), (".", "▂"), ("-", "▃"), ("=", "▄"), ("+", "▅"), ("*", "▆"), ("#", "▇█"),
    // Parts of a cell at the end of a bar.
    ("-", "▏▎▍"), ("=", "▋▊▉"),
    // Shades, from light to dark; in a waterfall, additions and losses.
    ("-", "░"), ("=", "▒"), ("+", "▓"),
    // The lines of a chart.
    (".", "╌"), (":", "┊"), ("+", "┿"),
  ]
  return groups.reduce(into: [:]) { twins, group in
    for character in group.1 { twins[character] = group.0 }
  }
}()

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
