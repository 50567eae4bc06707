/// The orders in which the cards of a column can stand; the raw value is the name in files.
public enum CardOrder: String, CaseIterable, Sendable {
  /// By the next step: late, today, none, ahead; then as the team put them.
  case urgency
  /// The largest first, in the board's currency; other currencies without a rate follow, each by
  /// itself, then deals without an amount.
  case amount
  /// The longest without activity first.
  case idle
  /// The earliest first; deals without a day last.
  case expectedClose
  /// The most points first.
  case score
  /// Without regard to case and accents.
  case title
}
