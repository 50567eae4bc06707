import CNcurses
package import TerminalKit

/// What ncurses wants for a style: attributes, and a colour pair.
struct Ink {
  let attributes: attr_t
  let pair: Int32
}

/// The inks of the theme in use.
///
/// Each ground has pairs of its own, defined once: redefining a pair would have ncurses look for
/// every cell it stands in.
struct Inks {
  private let depth: ColourDepth
  private var looks: [Look] = []
  private var firstPair: Int32 = 1
  private var scheme: ColourScheme
  private var found: Ground

  /// Call after `newterm`.
  init(scheme: ColourScheme, environment: TerminalEnvironment) {
    self.scheme = scheme
    found = Ground(colourGround: environment.colourGround)
    // Without a default ground to draw on, a colour would bring a ground of its own.
    let hasColours = start_color() == OK && use_default_colors() == OK
    depth = hasColours ? ColourDepth(colours: Int(curses_colours())) : .none
    refresh()
  }

  func ink(for style: Style) -> Ink {
    let role = Int(style.role.rawValue)
    let look = looks[role]
    var attributes: attr_t = 0
    if style.isBold || look.isBold { attributes |= curses_bold }
    if style.isReversed { attributes |= curses_reverse }
    if style.isUnderlined { attributes |= curses_underline }
    return Ink(attributes: attributes, pair: look.colour == nil ? 0 : firstPair + Int32(role))
  }

  /// Whether the ground is worth asking for.
  var wantsGround: Bool { scheme.theme.dependsOnGround && depth != .none }

  /// Takes the terminal's word for its ground.
  mutating func learn(isLight: Bool) {
    found = isLight ? .light : .dark
    refresh()
  }

  /// Takes another scheme; what is on screen is to be painted again.
  mutating func use(_ scheme: ColourScheme) {
    self.scheme = scheme
    refresh()
  }

  private mutating func refresh() {
    looks = Role.allCases.map { scheme.look(of: $0, ground: found, depth: depth) }
    firstPair = 1 + Int32(found.rawValue * looks.count)
    for (pair, look) in zip(firstPair..., looks) {
      if let colour = look.colour?.number(in: depth) { init_extended_pair(pair, colour, -1) }
    }
  }
}

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
