/// What roles look like: a theme, and the colours the user put in the place of its own.
///
/// Colour never stands alone: each state has a glyph and a word. The colours of a theme are at least
/// 4.5:1 (WCAG 1.4.3) on its ground, black or white; blue stands against orange, never green against
/// red. With sixteen colours, or on an unknown ground, only red can be read everywhere.
package struct ColourScheme: Equatable, Sendable {
  /// The set of looks.
  package var theme: Theme
  /// The user's own colours.
  package var colours: [Role: Colour]

  /// A theme, with no colour changed unless given.
  package init(_ theme: Theme = .automatic, colours: [Role: Colour] = [:]) {
    self.theme = theme
    self.colours = colours
  }

  /// How a role looks on a terminal.
  ///
  /// - Parameter found: The ground the terminal has; `.unknown` until it is known.
  package func look(of role: Role, ground found: Ground, depth: ColourDepth) -> Look {
    guard depth != .none, theme != .monochrome else { return ColourScheme.mono(role) }
    let ground = theme.ground(found: found)
    var look = ColourScheme.few(role, ground: ground)
    if depth != .few, ground != .unknown {
      let isDark = ground == .dark
      look =
        switch theme {
        case .highContrast: ColourScheme.highContrast(role, isDark: isDark)
        case .colourBlind: ColourScheme.colourBlind(role, isDark: isDark)
        case .automatic, .dark, .light, .monochrome: ColourScheme.usual(role, isDark: isDark)
        }
    }
    if let colour = colours[role], colour.number(in: depth) != nil { look.colour = colour }
    return look
  }

  private static func mono(_ role: Role) -> Look {
    Look(isBold: role != .text && role != .secondary)
  }

  private static func few(_ role: Role, ground: Ground) -> Look {
    switch role {
    case .bad: Look(colour: .index(1), isBold: true)
    case .attention where ground == .dark: Look(colour: .index(3), isBold: true)
    default: mono(role)
    }
  }

  private static func usual(_ role: Role, isDark: Bool) -> Look {
    switch role {
    case .text: Look()
    case .secondary: Look(colour: .index(isDark ? 246 : 241))
    case .heading: Look(isBold: true)
    case .focus: Look(colour: .index(isDark ? 75 : 25))
    case .good: Look(colour: .index(isDark ? 75 : 25), isBold: true)
    case .attention: Look(colour: .index(isDark ? 220 : 130))
    case .bad: Look(colour: .index(isDark ? 209 : 88), isBold: true)
    }
  }

  private static func highContrast(_ role: Role, isDark: Bool) -> Look {
    switch role {
    case .text: Look()
    case .secondary: Look(colour: .index(isDark ? 252 : 236))
    case .heading: Look(isBold: true)
    case .focus: Look(colour: .index(isDark ? 117 : 18))
    case .good: Look(colour: .index(isDark ? 117 : 18), isBold: true)
    case .attention: Look(colour: .index(isDark ? 227 : 53), isBold: true)
    case .bad: Look(colour: .index(isDark ? 216 : 88), isBold: true)
    }
  }

  private static func colourBlind(_ role: Role, isDark: Bool) -> Look {
    switch role {
    case .text: Look()
    case .secondary: Look(colour: .index(isDark ? 249 : 239))
    case .heading: Look(isBold: true)
    case .focus: Look(colour: .index(isDark ? 75 : 25))
    case .good: Look(colour: .index(isDark ? 117 : 19), isBold: true)
    case .attention: Look(colour: .index(isDark ? 226 : 130))
    case .bad: Look(colour: .index(isDark ? 208 : 52), isBold: true)
    }
  }
}
