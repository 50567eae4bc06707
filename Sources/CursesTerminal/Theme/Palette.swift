import TerminalKit

/// What stands behind the text.
enum Ground: Int {
  case unknown, dark, light

  /// Reads `COLORFGBG`, whose last field is the ground as one of sixteen colours.
  init(colourGround: String?) {
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

/// How many colours the terminal has, as its description says.
enum ColourDepth {
  case none, few, indexed, direct

  init(colours: Int) {
    switch colours {
    case ..<8: self = .none
    case 8..<256: self = .few
    case 256: self = .indexed
    default: self = .direct
    }
  }
}

/// How a role looks: a foreground, if any, and its weight.
struct Look: Equatable {
  var colour: Int32?
  var isBold = false
}

/// The colours of each role.
///
/// Three hues and a grey; blue stands against orange, never green against red, so that the states
/// stay apart for eyes that mix these two. Indices are xterm's 256, at least 4.5:1 (WCAG 1.4.3) on
/// black or white. With sixteen colours, or on an unknown ground, only red can be read everywhere.
enum Palette {
  static func look(of role: Role, ground: Ground, depth: ColourDepth) -> Look {
    switch depth {
    case .none: return mono(role)
    case .few: return few(role, ground: ground)
    case .indexed: return indexed(role, ground: ground)
    case .direct:
      var look = indexed(role, ground: ground)
      look.colour = look.colour.map(directColour)
      return look
    }
  }

  private static func mono(_ role: Role) -> Look {
    Look(isBold: role != .text && role != .secondary)
  }

  private static func few(_ role: Role, ground: Ground) -> Look {
    switch role {
    case .bad: Look(colour: 1, isBold: true)
    case .attention where ground == .dark: Look(colour: 3, isBold: true)
    default: mono(role)
    }
  }

  private static func indexed(_ role: Role, ground: Ground) -> Look {
    guard ground != .unknown else { return few(role, ground: ground) }
    let isDark = ground == .dark
    return switch role {
    case .text: Look()
    case .secondary: Look(colour: isDark ? 246 : 241)
    case .heading: Look(isBold: true)
    case .focus, .good: Look(colour: isDark ? 75 : 25)
    case .attention: Look(colour: isDark ? 220 : 130)
    case .bad: Look(colour: isDark ? 209 : 88, isBold: true)
    }
  }

  /// The red, green and blue of one of xterm's 256 colours, as terminals without a palette want it;
  /// the first eight are the same there.
  private static func directColour(_ index: Int32) -> Int32 {
    switch index {
    case 16..<232:
      let level = { (step: Int32) in step == 0 ? 0 : 55 + 40 * step }
      let cube = index - 16
      return level(cube / 36) << 16 | level(cube / 6 % 6) << 8 | level(cube % 6)
    case 232..<256:
      return (8 + 10 * (index - 232)) * 0x010101
    default:
      return index
    }
  }
}
