import PipelineDomain
import Localization

extension Model {
  /// The agenda that is on screen or beneath what is.
  package var agenda: AgendaPage? {
    get { uppermost(\.agenda) }
    set { if let newValue { replaceUppermost(\.agenda, by: .agenda(newValue)) } }
  }

  /// Opens the agenda; its entries follow between frames.
  mutating func openAgenda() {
    if case .prefix = mode { leave() }
    dropMarks()
    enter(.agenda(AgendaPage()))
  }

  /// Goes to a row of the agenda.
  mutating func goInAgenda(to row: Int) {
    guard var agenda else { return }
    agenda.cursor.go(to: row, of: agenda.entries.count, shown: listRows)
    self.agenda = agenda
  }

  /// Computes the agenda; the cursor stays on its row, where the next entry is once one was dealt
  /// with. O(deals + history).
  mutating func readAgenda() {
    guard var page = agenda else { return }
    page.agenda = board.agenda(at: asOf, in: zone, days: AgendaPage.days)
    page.isDue = false
    agenda = page
    listAgenda()
    goInAgenda(to: page.cursor.row)
  }

  /// Puts on the page what of the agenda belongs to what it is narrowed to. O(its entries).
  mutating func listAgenda() {
    guard var page = agenda else { return }
    page.entries = (page.agenda?.entries ?? []).filter { isIn(page.focus, $0.deal) }
    agenda = page
  }
}
