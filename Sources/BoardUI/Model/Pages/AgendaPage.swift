public import PipelineDomain

/// What is to be done and expected, entry by entry.
public struct AgendaPage: Equatable, Sendable {
  /// How many days after today it looks ahead.
  public static let days = 14

  /// What it lists; `nil` until it is computed, between frames.
  public internal(set) var agenda: Agenda?
  /// What it is narrowed to, if it is.
  public internal(set) var focus: Focus?
  /// What of the agenda is on the page.
  public internal(set) var entries: [Agenda.Entry] = []
  /// The row the keys act on.
  public internal(set) var cursor = ListCursor()
  /// Whether it is older than the board.
  public internal(set) var isDue = true

  /// What the keys act on; `nil` in an empty agenda.
  public var entry: Agenda.Entry? {
    entries.indices.contains(cursor.row) ? entries[cursor.row] : nil
  }
}

extension Mode {
  /// The agenda, if that is what it is.
  var agenda: AgendaPage? {
    if case .agenda(let page) = self { page } else { nil }
  }
}
