package import TerminalKit

/// How the user wants the screen to look.
package struct Appearance: Equatable, Sendable {
  /// Which colours.
  package var scheme: ColourScheme
  /// Whether the program's own signs are ASCII: for fonts that draw lines two cells wide.
  package var isASCII: Bool
  /// Whether the terminal may be asked what it can do; some old ones print the question.
  package var asksTerminal: Bool
  /// Whether the mouse is listened to from the start.
  package var usesMouse: Bool

  /// The looks that suit most.
  package init(
    scheme: ColourScheme = ColourScheme(), isASCII: Bool = false, asksTerminal: Bool = true,
    usesMouse: Bool = true
  ) {
    self.scheme = scheme
    self.isASCII = isASCII
    self.asksTerminal = asksTerminal
    self.usesMouse = usesMouse
  }
}
