/// A set of looks for all roles; the ground itself is never painted.
package enum Theme: String, CaseIterable, Sendable {
  /// The colours of the ground that is found out; until then, and where it cannot be found out, looks
  /// that can be read on both.
  case automatic = "auto"
  /// Light text on a dark ground.
  case dark
  /// Dark text on a light ground.
  case light
  /// At least 7:1 (WCAG 1.4.6) on the ground that is found out.
  case highContrast = "high-contrast"
  /// Hues that stay apart for eyes that mix red and green, on the ground that is found out.
  case colourBlind = "colour-blind"
  /// Bold, underlined and reversed only.
  case monochrome

  /// Whether what the theme shows depends on the ground of the terminal.
  package var dependsOnGround: Bool {
    switch self {
    case .automatic, .highContrast, .colourBlind: true
    case .dark, .light, .monochrome: false
    }
  }

  /// The ground the colours are for, where that which was found out may not matter.
  func ground(found: Ground) -> Ground {
    switch self {
    case .automatic, .highContrast, .colourBlind: found
    case .dark: .dark
    case .light: .light
    case .monochrome: .unknown
    }
  }
}

/// What stands behind the text.
package enum Ground: Int, CaseIterable, Sendable {
  case unknown, dark, light

  /// Reads `COLORFGBG`, whose last field is the ground as one of sixteen colours.
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

/// How many colours the terminal has, as its description says.
package enum ColourDepth: Sendable {
  case none, few, indexed, direct

  /// The depth of so many colours.
  package init(colours: Int) {
    switch colours {
    case ..<8: self = .none
    case 8..<256: self = .few
    case 256: self = .indexed
    default: self = .direct
    }
  }
}

/// How a role looks: a foreground, if any, and its weight.
package struct Look: Equatable, Sendable {
  /// The foreground; `nil` is the terminal's own.
  package var colour: Colour?
  /// Whether it is bold wherever it stands.
  package var isBold = false
}
