/// How a cell is to be set apart: a role, and the three attributes that every terminal has.
///
/// One byte: a cell keeps it beside its character, and a device finds what it sends for it in a table.
package struct Style: Equatable, Hashable, Sendable {
  /// The role in the low five bits, an attribute in each of the others.
  package let code: UInt8

  private static let roleMask: UInt8 = 0x1F
  private static let bold: UInt8 = 0x20
  private static let reversed: UInt8 = 0x40
  private static let underlined: UInt8 = 0x80

  /// A role, plain unless said otherwise.
  package init(
    _ role: Role, isBold: Bool = false, isReversed: Bool = false, isUnderlined: Bool = false,
  ) {
    code =
      role.rawValue | (isBold ? Self.bold : 0) | (isReversed ? Self.reversed : 0)
      | (isUnderlined ? Self.underlined : 0)
  }

  /// The style of a code; one without a role counts as text.
  package init(code: UInt8) {
    self.code = code
  }

  /// What the text means.
  package var role: Role { Role(rawValue: code & Self.roleMask) ?? .text }
  /// Stronger strokes, or a brighter shade.
  package var isBold: Bool { code & Self.bold != 0 }
  /// Text and ground exchanged: the cursor, and nothing else.
  package var isReversed: Bool { code & Self.reversed != 0 }
  /// A line below; terminals without it show plain text.
  package var isUnderlined: Bool { code & Self.underlined != 0 }

  /// Ordinary reading matter.
  package static let text = Style(.text)
  /// What supports the text.
  package static let secondary = Style(.secondary)
  /// A heading; bold in every theme.
  package static let heading = Style(.heading)
  /// Where the user is.
  package static let focus = Style(.focus)
  /// On target.
  package static let good = Style(.good)
  /// Worth a look soon.
  package static let attention = Style(.attention)
  /// Wants an act.
  package static let bad = Style(.bad)

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

/// What a piece of text means; the device decides how that looks.
///
/// A role is never a colour, and never the only sign of a state: each state has a glyph and a word
/// as well, so that a screen without colours loses nothing.
package enum Role: UInt8, CaseIterable, Sendable {
  /// Ordinary reading matter.
  case text
  /// What supports the text: units, captions, rules, what is over.
  case secondary
  /// The name of what stands below or beside.
  case heading
  /// Where the user is, and the keys that act there.
  case focus
  /// On target, won, done.
  case good
  /// Worth a look soon: cooling, due today, hot.
  case attention
  /// Wants an act: stale, late, off target, failed.
  case bad
}
