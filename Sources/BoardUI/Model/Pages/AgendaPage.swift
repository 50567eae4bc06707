package import PipelineDomain

/// What is to be done and expected, entry by entry.
package struct AgendaPage: Equatable, Sendable {
  /// How many days after today it looks ahead.
  package static let days = 14

  /// What it lists; `nil` until it is computed, between frames.
  package internal(set) var agenda: Agenda?
  /// What it is narrowed to, if it is.
  package internal(set) var focus: Focus?
  /// What of the agenda is on the page.
  package internal(set) var entries: [Agenda.Entry] = []
  /// The row the keys act on.
  package internal(set) var cursor = ListCursor()
  /// Whether it is older than the board.
  package internal(set) var isDue = true

  /// What the keys act on; `nil` in an empty agenda.
  package var entry: Agenda.Entry? {
    entries.indices.contains(cursor.row) ? entries[cursor.row] : nil
  }
}

extension Mode {
  /// The agenda, if that is what it is.
  var agenda: AgendaPage? {
    if case .agenda(let page) = self { page } else { nil }
  }
}
