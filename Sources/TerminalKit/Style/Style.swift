/// How a cell is to be set apart: a role, and the three attributes that every terminal has.
public struct Style: Equatable, Hashable, Sendable {
  /// What the text means.
  public var role: Role
  /// Stronger strokes, or a brighter shade.
  public var isBold: Bool
  /// Text and ground exchanged: the cursor, and nothing else.
  public var isReversed: Bool
  /// A line below; terminals without it show plain text.
  public var isUnderlined: Bool

  /// A role, plain unless said otherwise.
  public init(
    _ role: Role, isBold: Bool = false, isReversed: Bool = false, isUnderlined: Bool = false,
  ) {
    self.role = role
    self.isBold = isBold
    self.isReversed = isReversed
    self.isUnderlined = isUnderlined
  }

  /// Ordinary reading matter.
  public static let text = Style(.text)
  /// What supports the text.
  public static let secondary = Style(.secondary)
  /// A heading; bold in every theme.
  public static let heading = Style(.heading)
  /// Where the user is.
  public static let focus = Style(.focus)
  /// On target.
  public static let good = Style(.good)
  /// Worth a look soon.
  public static let attention = Style(.attention)
  /// Wants an act.
  public static let bad = Style(.bad)

  /// The same, bold.
  public var bold: Style {
    Style(role, isBold: true, isReversed: isReversed, isUnderlined: isUnderlined)
  }

  /// The same, reversed.
  public var reversed: Style {
    Style(role, isBold: isBold, isReversed: true, isUnderlined: isUnderlined)
  }

  /// The same, underlined.
  public var underlined: Style {
    Style(role, isBold: isBold, isReversed: isReversed, isUnderlined: true)
  }
}
