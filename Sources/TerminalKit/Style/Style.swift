/// The style of a cell: a role, and the three attributes that every terminal has.
///
/// One byte: a cell keeps it beside its character, and a device looks up its output for it in a table.
package struct Style: Equatable, Hashable, Sendable {
  /// The role in the low five bits, an attribute in each of the others.
  package let code: UInt8

  private static let roleMask: UInt8 = 0x1F
  private static let bold: UInt8 = 0x20
  private static let reversed: UInt8 = 0x40
  private static let underlined: UInt8 = 0x80

  /// Creates a style of a role, plain by default.
  package init(
    _ role: Role, isBold: Bool = false, isReversed: Bool = false, isUnderlined: Bool = false,
  ) {
    code =
      role.rawValue | (isBold ? Self.bold : 0) | (isReversed ? Self.reversed : 0)
      | (isUnderlined ? Self.underlined : 0)
  }

  /// Creates the style of a code; one without a role counts as text.
  package init(code: UInt8) {
    self.code = code
  }

  /// The meaning of the text.
  package var role: Role { Role(rawValue: code & Self.roleMask) ?? .text }
  /// Stronger strokes, or a brighter shade.
  package var isBold: Bool { code & Self.bold != 0 }
  /// Text and background exchanged: the cursor, and nothing else.
  package var isReversed: Bool { code & Self.reversed != 0 }
  /// A line below; terminals without it show plain text.
  package var isUnderlined: Bool { code & Self.underlined != 0 }

  /// Ordinary text.
  package static let text = Style(.text)
  /// Supporting text.
  package static let secondary = Style(.secondary)
  /// A heading; bold in every theme.
  package static let heading = Style(.heading)
  /// The user's position.
  package static let focus = Style(.focus)
  /// On target.
  package static let good = Style(.good)
  /// Worth a look soon.
  package static let attention = Style(.attention)
  /// Needs action.
  package static let bad = Style(.bad)
  /// The edge of a stale card.
  package static let stale = Style(.stale)

  /// The same, bold.
  package var bold: Style {
    Style(role, isBold: true, isReversed: isReversed, isUnderlined: isUnderlined)
  }

  /// The same, reversed.
  package var reversed: Style {
    Style(role, isBold: isBold, isReversed: true, isUnderlined: isUnderlined)
  }

  /// The same, underlined.
  package var underlined: Style {
    Style(role, isBold: isBold, isReversed: isReversed, isUnderlined: true)
  }
}

/// The meaning of a piece of text; the device decides its appearance.
///
/// A role is never a colour, and never the only sign of a state: each state has a glyph and a word as
/// well, so that a screen without colours loses nothing.
package enum Role: UInt8, CaseIterable, Sendable {
  /// Ordinary text.
  case text
  /// Supporting text: units, captions, rules, past items.
  case secondary
  /// The name of the content below or beside.
  case heading
  /// The user's position, and the keys that act there.
  case focus
  /// On target, won, done.
  case good
  /// Worth a look soon: cooling, due today, hot.
  case attention
  /// Needs action: stale, late, off target, failed.
  case bad
  /// The edge of a stale card: the colour of what needs action, in plain strokes beside a plain title.
  case stale
}
