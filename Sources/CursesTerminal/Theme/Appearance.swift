public import TerminalKit

/// How the user wants the screen to look.
public struct Appearance: Equatable, Sendable {
  /// Which colours.
  public var palette: Palette
  /// Whether the program's own signs are ASCII: for fonts that draw lines two cells wide.
  public var isASCII: Bool
  /// Whether the terminal may be asked what it can do; some old ones print the question.
  public var asksTerminal: Bool

  /// The looks that suit most.
  public init(palette: Palette = Palette(), isASCII: Bool = false, asksTerminal: Bool = true) {
    self.palette = palette
    self.isASCII = isASCII
    self.asksTerminal = asksTerminal
  }
}
