import PipelineDomain
import TerminalKit
import Localization

/// What is to be done and expected, entry by entry.
struct AgendaPage: ListScreen {
  /// How many days after today it looks ahead.
  static let days = 14

  static let place = KeyPlace.agenda
  static let traits: ScreenTraits = [.page, .deals]
  static let commands = Set<Command>(
    joining: .ofDeal, .ofLists, .ofViews, .ofTime, [.goTo, .open, .freshness])
  static let rows = [
    CommandTable.Row(.agenda, "a", in: [.goTo], .look) { $0.pushList(AgendaPage()) }
  ]
  static let hints: [[Command]] = [
    [.back], [.nextStep], [.log], [.open], [.moveBack, .moveOn], [.win], [.lose], [.undo], [.goTo],
  ]

  /// What it lists, all of it; `nil` until it is computed, between frames.
  private(set) var agenda: Agenda?
  /// What of it is on the page: that of the deals the filter keeps.
  private(set) var entries: [Agenda.Entry] = []
  var cursor = ListCursor()
  private(set) var due = 1

  /// The entry at hand; `nil` in an empty agenda.
  var entry: Agenda.Entry? {
    entries.indices.contains(cursor.row) ? entries[cursor.row] : nil
  }

  var deal: Deal.ID? { entry?.deal }
  var deals: Set<Deal.ID> { Set(entries.map(\.deal)) }

  func count(in _: Model) -> Int { entries.count }

  mutating func outdate() { due = 1 }

  /// The cursor stays on its row, where the next entry is once one was dealt with. O(deals + history).
  mutating func read(from model: Model) {
    let agenda = model.board.agenda(at: model.asOf, in: model.zone, days: AgendaPage.days)
    self.agenda = agenda
    entries = agenda.entries.filter { model.meetsFilter($0.deal) }
    due = 0
    go(toRow: cursor.row, in: model)
  }
}

extension Model {
  /// The agenda that is on screen or beneath what is.
  var agenda: AgendaPage? { self[AgendaPage.self] }
}
