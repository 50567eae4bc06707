/// How the user wants the screen to look.
public struct Appearance: Equatable, Sendable {
  /// Which colours.
  public var theme: Theme
  /// Whether the program's own signs are ASCII: for fonts that draw lines two cells wide.
  public var isASCII: Bool
  /// Whether the terminal may be asked what it can do; some old ones print the question.
  public var asksTerminal: Bool

  /// The looks that suit most.
  public init(theme: Theme = .automatic, isASCII: Bool = false, asksTerminal: Bool = true) {
    self.theme = theme
    self.isASCII = isASCII
    self.asksTerminal = asksTerminal
  }
}

/// A set of colours by the ground they are read on; the ground itself is never painted.
public enum Theme: String, CaseIterable, Sendable {
  /// Finds the ground out; until then, and where it cannot, colours that are safe on both.
  case automatic
  /// Dark text on a light ground.
  case light
  /// Light text on a dark ground.
  case dark
  /// Bold, underlined and reversed only.
  case mono
}
