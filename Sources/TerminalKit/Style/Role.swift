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
