import PipelineDomain
import TerminalKit
import Localization

extension Model {
  /// How many commands the palette shows at once.
  static let paletteLimit = 12

  /// Changes what is typed; the best fit is under the cursor again.
  mutating func typeInPalette(_ change: (inout Prompt.Input) -> Void) {
    guard case .palette(var palette) = mode else { return }
    change(&palette.input)
    palette.cursor = ListCursor()
    mode = .palette(palette)
  }

  /// Goes up or down among the commands found.
  mutating func goInPalette(by step: Int) {
    guard case .palette(var palette) = mode else { return }
    palette.cursor.go(
      to: palette.cursor.row + step, of: paletteRows.count, shown: Model.paletteLimit)
    mode = .palette(palette)
  }

  /// Runs the command under the cursor where the palette was opened, or says why it cannot act; with
  /// none found, the palette stays.
  mutating func runFromPalette() -> [Effect] {
    guard case .palette(let palette) = mode else { return [] }
    let rows = paletteRows
    guard rows.indices.contains(palette.cursor.row) else {
      say(words.title(.noCommand), .problem)
      return []
    }
    let row = rows[palette.cursor.row]
    leave()
    // The user may have left the command without a key.
    return run(row.command, by: row.keys.first ?? Key(.enter), after: nil)
  }
}
