public import TerminalKit

/// How the user wants the screen to look.
public struct Appearance: Equatable, Sendable {
  /// Which colours.
  public var scheme: ColourScheme
  /// Whether the program's own signs are ASCII: for fonts that draw lines two cells wide.
  public var isASCII: Bool
  /// Whether the terminal may be asked what it can do; some old ones print the question.
  public var asksTerminal: Bool
  /// Whether the mouse is listened to from the start.
  public var usesMouse: Bool

  /// The looks that suit most.
  public init(
    scheme: ColourScheme = ColourScheme(), isASCII: Bool = false, asksTerminal: Bool = true,
    usesMouse: Bool = true
  ) {
    self.scheme = scheme
    self.isASCII = isASCII
    self.asksTerminal = asksTerminal
    self.usesMouse = usesMouse
  }
}
