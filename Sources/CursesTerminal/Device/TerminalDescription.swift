import CNcurses
package import Diagnostics
package import TerminalKit

/// The facts of a terminal in its own description (terminfo), read without a screen.
package struct TerminalDescription: Equatable, Sendable {
  /// The description in the place of one that is not installed.
  package let substitute: String?
  /// The number of colours.
  package let colours: Int
  /// The keys it does not have, of those that have a sequence in descriptions.
  package let missingKeys: [Key]
  /// True when it reports the mouse.
  package let hasMouse: Bool
  /// True when it takes text for the clipboard.
  package let hasClipboard: Bool

  /// Reads the description of that name; nothing is sent to the terminal.
  package init(of term: String?) throws(TerminalUnavailable) {
    guard let term, !term.isEmpty else { throw .terminalUnset }
    CarriedDescriptions.add()
    var substitute: String?
    if curses_read_description(term) == 0 {
      substitute = TerminalDescription.relative(of: term)
      guard let substitute, curses_read_description(substitute) != 0 else {
        throw .unknownTerminal(term)
      }
    }
    guard curses_capability("cup") != nil else { throw .noCursorAddressing(term) }
    self.substitute = substitute
    colours = max(0, Int(curses_number("colors")))
    missingKeys = KeySequences.missing()
    hasMouse = !Capability.bytes("kmous").isEmpty
    hasClipboard = !Capability.bytes("Ms").isEmpty
  }

  /// Returns the description that fits a terminal compatible with xterm, of which few systems have their own.
  static func relative(of term: String) -> String? {
    let relatives = ["xterm-", "foot", "alacritty", "contour", "wezterm"]
    return relatives.contains(where: term.hasPrefix) ? "xterm-256color" : nil
  }
}
