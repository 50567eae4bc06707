import Foundation
import TerminalKit
import Testing

/// A frame as readable text: the picture, then the same rectangle with a mark for each cell's style.
///
/// Wide characters fill two columns of the picture where fonts agree, and always two marks.
struct ScreenFile {
  let text: String

  /// Creates the text of a frame; `scheme` adds its style of each role.
  init(_ canvas: Canvas, scheme: ColourScheme? = nil) {
    let edge = "+" + String(repeating: "-", count: canvas.size.columns) + "+\n"
    var picture = edge
    var marks = edge
    for row in 0..<canvas.size.rows {
      picture += "|"
      marks += "|"
      for column in 0..<canvas.size.columns {
        let cell = canvas[column: column, row: row]
        if !cell.isContinuation { picture.append(cell.glyph) }
        marks.append(ScreenFile.mark(of: cell))
      }
      picture += "|\n"
      marks += "|\n"
    }
    let cursor = canvas.cursor.map { "column \($0.column), row \($0.row)" } ?? "nowhere"
    let visibility = canvas.cursorIsVisible ? "shown" : "hidden"
    text =
      picture + marks + edge + "cursor at \(cursor), \(visibility)\n" + ScreenFile.legend
      + (scheme.map(ScreenFile.looks) ?? "")
  }

  private static let legend = """
    . text   s secondary   h heading   f focus   g good   a attention   b bad
    capital: bold   _ underlined   # reversed

    """

  /// Returns one line per role: its style on a dark and on a light background, and on an unknown one with few
  /// colours.
  private static func looks(_ scheme: ColourScheme) -> String {
    Role.allCases.map { role in
      let looks = [
        ("dark", scheme.style(of: role, ground: .dark, depth: .indexed)),
        ("light", scheme.style(of: role, ground: .light, depth: .indexed)),
        ("unknown", scheme.style(of: role, ground: .unknown, depth: .few)),
      ].map { ground, style in
        let colour = style.colour.map { "colour \($0.spelling)" } ?? "own colour"
        return "on \(ground) \(colour)\(style.isBold ? " bold" : "")"
      }
      return "\(role): \(looks.joined(separator: ", "))\n"
    }.joined()
  }

  private static func mark(of cell: Cell) -> Character {
    let style = cell.style
    if style.isReversed { return "#" }
    if style.isUnderlined { return "_" }
    let mark: Character =
      switch style.role {
      case .text: style.isBold ? "t" : "."
      case .secondary: "s"
      case .heading: "h"
      case .focus: "f"
      case .good: "g"
      case .attention: "a"
      case .bad: "b"
      case .stale: "e"
      }
    return style.isBold ? Character(mark.uppercased()) : mark
  }
}

/// Compares a frame with `Screens/NAME.screen`.
///
/// With `RECORD_SCREENS=1` in the environment the file is rewritten, and the test fails all the same,
/// so that a recording never passes for a check.
func expectScreen(
  _ canvas: Canvas, _ name: String, scheme: ColourScheme? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let file = folder.appending(path: "Screens/\(name).screen")
  let found = ScreenFile(canvas, scheme: scheme).text
  if ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1" {
    try Data(found.utf8).write(to: file)
    Issue.record("recorded \(name).screen", sourceLocation: sourceLocation)
    return
  }
  let expected = try String(contentsOf: file, encoding: .utf8)
  #expect(found == expected, "\(name).screen differs:\n\(found)", sourceLocation: sourceLocation)
}
