import CNcurses
package import TerminalKit

/// The colour pairs of the theme in use.
///
/// Each background has pairs of its own, defined once: redefining a pair would have ncurses look for
/// every cell that uses it.
struct ColourPairs {
  private let depth: ColourDepth
  /// A blank of each style, by its code.
  private var blanks: [cchar_t] = []
  private var scheme: ColourScheme
  private var found: Ground

  /// Defines the pairs. Call after `newterm`.
  init(scheme: ColourScheme, environment: TerminalEnvironment) {
    self.scheme = scheme
    found = Ground(colourGround: environment.colourGround)
    // Without a default background to draw on, a colour would bring a background of its own.
    let hasColours = start_color() == OK && use_default_colors() == OK
    depth = hasColours ? ColourDepth(colours: Int(curses_colours())) : .none
    refresh()
  }

  /// Returns a blank cell of a style.
  func blank(of style: Style) -> cchar_t { blanks[Int(style.code)] }

  /// True when the background is worth a query.
  var wantsGround: Bool { scheme.theme.dependsOnGround && depth != .none }

  /// Sets the background as the terminal reported it.
  mutating func learn(isLight: Bool) {
    found = isLight ? .light : .dark
    refresh()
  }

  /// Sets another scheme; the screen is to be painted again.
  mutating func use(_ scheme: ColourScheme) {
    self.scheme = scheme
    refresh()
  }

  private mutating func refresh() {
    let looks = Role.allCases.map { scheme.style(of: $0, ground: found, depth: depth) }
    let firstPair = 1 + Int32(found.rawValue * looks.count)
    for (pair, style) in zip(firstPair..., looks) {
      if let colour = style.colour?.number(in: depth) { init_extended_pair(pair, colour, -1) }
    }
    blanks = (UInt8.min...UInt8.max).map { code in
      let style = Style(code: code)
      let role = Int(style.role.rawValue)
      return style.blank(style: looks[role], pair: firstPair + Int32(role))
    }
  }
}

extension Style {
  fileprivate func blank(style: TextStyle, pair: Int32) -> cchar_t {
    var attributes: attr_t = 0
    if isBold || style.isBold { attributes |= curses_bold }
    if isReversed { attributes |= curses_reverse }
    if isUnderlined { attributes |= curses_underline }
    return curses_blank(attributes, style.colour == nil ? 0 : pair)
  }
}

/// The user's preferences for the appearance of the screen.
package struct Appearance: Equatable, Sendable {
  /// The colours.
  package var scheme: ColourScheme
  /// True when the program's own signs are ASCII: for fonts that draw lines two cells wide.
  package var isASCII: Bool
  /// True when the terminal may be asked for its capabilities; some old ones print the query.
  package var asksTerminal: Bool
  /// True when the mouse is on from the start.
  package var usesMouse: Bool

  /// Creates an appearance that suits most users.
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
