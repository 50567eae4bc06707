/// A set of text styles for all roles; the background itself is never painted.
package enum Theme: String, CaseIterable, Sendable {
  /// The colours for the background detected; until then, and if it cannot be detected, styles that are
  /// readable on both.
  case automatic = "auto"
  /// Light text on a dark background.
  case dark
  /// Dark text on a light background.
  case light
  /// At least 7:1 (WCAG 1.4.6) on the background detected.
  case highContrast = "high-contrast"
  /// Hues that stay distinct with red-green colour blindness, on the background detected.
  case colourBlind = "colour-blind"
  /// Bold, underlined and reversed only.
  case monochrome

  /// True when the theme's styles depend on the terminal's background.
  package var dependsOnGround: Bool {
    switch self {
    case .automatic, .highContrast, .colourBlind: true
    case .dark, .light, .monochrome: false
    }
  }

  /// Returns the background the colours are for, which for some themes does not depend on the one detected.
  func ground(found: Ground) -> Ground {
    switch self {
    case .automatic, .highContrast, .colourBlind: found
    case .dark: .dark
    case .light: .light
    case .monochrome: .unknown
    }
  }
}

/// The background of the text.
package enum Ground: Int, CaseIterable, Sendable {
  case unknown, dark, light

  /// Parses `COLORFGBG`, whose last field is the background as one of sixteen colours.
  package init(colourGround: String?) {
    guard let field = colourGround?.split(separator: ";").last, let colour = Int(field) else {
      self = .unknown
      return
    }
    switch colour {
    case 0...6, 8: self = .dark
    case 7, 15: self = .light
    default: self = .unknown
    }
  }
}

/// The number of colours in the terminal's description.
package enum ColourDepth: Sendable {
  case none, few, indexed, direct

  /// Creates the depth of so many colours.
  package init(colours: Int) {
    switch colours {
    case ..<8: self = .none
    case 8..<256: self = .few
    case 256: self = .indexed
    default: self = .direct
    }
  }
}

/// The style of a role: a foreground, if any, and its weight.
package struct TextStyle: Equatable, Sendable {
  /// The foreground; `nil` is the terminal's own.
  package var colour: Colour?
  /// True when it is bold everywhere.
  package var isBold = false
}

/// The colours of roles: a theme, and the user's own colours in the place of its colours.
///
/// Colour is never the only sign: each state has a glyph and a word. The colours of a theme are at least
/// 4.5:1 (WCAG 1.4.3) on its background, black or white; blue contrasts with orange, never green with
/// red. With sixteen colours, or on an unknown background, only red is readable everywhere.
package struct ColourScheme: Equatable, Sendable {
  /// The theme.
  package var theme: Theme
  /// The user's own colours.
  package var colours: [Role: Colour]

  /// Creates a scheme of a theme and the colours given in the place of its own.
  package init(_ theme: Theme = .automatic, colours: [Role: Colour] = [:]) {
    self.theme = theme
    self.colours = colours
  }

  /// Returns the style of a role on a terminal.
  ///
  /// - Parameter found: The terminal's background; `.unknown` until it is known.
  package func style(of role: Role, ground found: Ground, depth: ColourDepth) -> TextStyle {
    guard depth != .none, theme != .monochrome else { return ColourScheme.mono(role) }
    let ground = theme.ground(found: found)
    var style = ColourScheme.few(role, ground: ground)
    if depth != .few, ground != .unknown {
      let isDark = ground == .dark
      style =
        switch theme {
        case .highContrast: ColourScheme.highContrast(role, isDark: isDark)
        case .colourBlind: ColourScheme.colourBlind(role, isDark: isDark)
        case .automatic, .dark, .light, .monochrome: ColourScheme.usual(role, isDark: isDark)
        }
    }
    let own = colours[role] ?? (role == .stale ? colours[.bad] : nil)
    if let colour = own, colour.number(in: depth) != nil { style.colour = colour }
    return style
  }

  private static func mono(_ role: Role) -> TextStyle {
    TextStyle(isBold: role != .text && role != .secondary)
  }

  private static func few(_ role: Role, ground: Ground) -> TextStyle {
    switch role {
    case .bad, .stale: TextStyle(colour: .index(1), isBold: true)
    case .attention where ground == .dark: TextStyle(colour: .index(3), isBold: true)
    default: mono(role)
    }
  }

  private static func usual(_ role: Role, isDark: Bool) -> TextStyle {
    switch role {
    case .text: TextStyle()
    case .secondary: TextStyle(colour: .index(isDark ? 246 : 241))
    case .heading: TextStyle(isBold: true)
    case .focus: TextStyle(colour: .index(isDark ? 75 : 25))
    case .good: TextStyle(colour: .index(isDark ? 75 : 25), isBold: true)
    case .attention: TextStyle(colour: .index(isDark ? 220 : 130))
    case .bad: TextStyle(colour: .index(isDark ? 209 : 88), isBold: true)
    case .stale: TextStyle(colour: .index(isDark ? 209 : 88))
    }
  }

  private static func highContrast(_ role: Role, isDark: Bool) -> TextStyle {
    switch role {
    case .text: TextStyle()
    case .secondary: TextStyle(colour: .index(isDark ? 252 : 236))
    case .heading: TextStyle(isBold: true)
    case .focus: TextStyle(colour: .index(isDark ? 117 : 18))
    case .good: TextStyle(colour: .index(isDark ? 117 : 18), isBold: true)
    case .attention: TextStyle(colour: .index(isDark ? 227 : 53), isBold: true)
    case .bad: TextStyle(colour: .index(isDark ? 216 : 88), isBold: true)
    case .stale: TextStyle(colour: .index(isDark ? 216 : 88))
    }
  }

  private static func colourBlind(_ role: Role, isDark: Bool) -> TextStyle {
    switch role {
    case .text: TextStyle()
    case .secondary: TextStyle(colour: .index(isDark ? 249 : 239))
    case .heading: TextStyle(isBold: true)
    case .focus: TextStyle(colour: .index(isDark ? 75 : 25))
    case .good: TextStyle(colour: .index(isDark ? 117 : 19), isBold: true)
    case .attention: TextStyle(colour: .index(isDark ? 226 : 130))
    case .bad: TextStyle(colour: .index(isDark ? 208 : 52), isBold: true)
    case .stale: TextStyle(colour: .index(isDark ? 208 : 52))
    }
  }
}

/// A foreground colour.
package enum Colour: Hashable, Sendable {
  /// One of xterm's 256; the first sixteen depend on the settings of the user's terminal.
  case index(UInt8)
  /// Red, green and blue, from the high byte to the low.
  case rgb(UInt32)

  /// Parses a colour as configuration files spell it: an index (`75`), a name of the first sixteen
  /// (`red`, `bright-blue`), or `#5fafff`. `nil` when the text names none.
  package init?(_ spelling: String) {
    if let index = UInt8(spelling) {
      self = .index(index)
    } else if let index = Colour.names.firstIndex(of: spelling) {
      self = .index(UInt8(index))
    } else if spelling.hasPrefix("#"), spelling.count == 7, !spelling.contains("+"),
      let rgb = UInt32(spelling.dropFirst(), radix: 16)
    {
      self = .rgb(rgb)
    } else {
      return nil
    }
  }

  /// The names of the first sixteen, by index.
  package static let names: [String] = {
    let hues = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    return hues + hues.map { "bright-" + $0 }
  }()

  /// The spelling that ``init(_:)`` parses.
  package var spelling: String {
    switch self {
    case .index(let index): return "\(index)"
    case .rgb(let rgb):
      let digits = String(rgb, radix: 16)
      return "#" + String(repeating: "0", count: 6 - min(6, digits.count)) + digits
    }
  }

  /// Returns the terminal's number of the colour, or the nearest; `nil` when it has none like it.
  package func number(in depth: ColourDepth) -> Int32? {
    switch (depth, self) {
    case (.none, _), (.few, .rgb): nil
    case (.few, .index(let index)): index < 8 ? Int32(index) : nil
    case (.indexed, .index(let index)): Int32(index)
    case (.indexed, .rgb(let rgb)): Int32(Colour.nearest(to: rgb))
    case (.direct, .index(let index)): index < 8 ? Int32(index) : Int32(Colour.rgb(of: index))
    case (.direct, .rgb(let rgb)): Int32(rgb)
    }
  }

  /// Returns the red, green and blue of one of xterm's 256 colours, the first sixteen as xterm ships them.
  package static func rgb(of index: UInt8) -> UInt32 {
    switch index {
    case 0..<16: return basic[Int(index)]
    case 16..<232:
      let level = { (step: UInt32) in step == 0 ? 0 : 55 + 40 * step }
      let cube = UInt32(index) - 16
      return level(cube / 36) << 16 | level(cube / 6 % 6) << 8 | level(cube % 6)
    default:
      return (8 + 10 * (UInt32(index) - 232)) * 0x010101
    }
  }

  private static let basic: [UInt32] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]

  /// Returns the colour of the cube or of the greys that differs least. The first sixteen look different on
  /// every terminal.
  private static func nearest(to rgb: UInt32) -> UInt8 {
    let distance = { (index: UInt8) in
      let other = Colour.rgb(of: index)
      return [16, 8, 0].reduce(0) { sum, shift in
        let difference = Int(rgb >> shift & 0xFF) - Int(other >> shift & 0xFF)
        return sum + difference * difference
      }
    }
    return (UInt8(16)...UInt8.max).min { distance($0) < distance($1) } ?? 16
  }
}
