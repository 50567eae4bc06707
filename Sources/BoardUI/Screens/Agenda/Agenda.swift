import PipelineDomain
import TerminalKit
import Localization

/// The work to be done and expected, entry by entry.
struct AgendaPage: ListPageScreen {
  /// The number of days it looks ahead, after today.
  static let days = 14

  static let place = KeyPlace.agenda
  static let traits: ScreenTraits = [.page, .deals]
  static let commands = Set<Command>(
    joining: .ofDeal, .ofLists, .ofViews, .ofTime, .ofSelection, [.goTo, .open, .freshness])
  static let rows = [
    CommandTable.Row(.agenda, "a", in: [.goTo], .look) { $0.pushList(AgendaPage()) },
    CommandTable.Row(.unfoldOverdue, "l right", in: [.agenda], .look) {
      $0.changeTop { $0.unfold(in: $1) }
    },
    CommandTable.Row(
      .foldOverdue, "h left", in: [.agenda], .look,
      does: { model in
        let shown = model
        model[AgendaPage.self]?.unfold(false, in: shown)
      }),
  ]
  static let hints: [[Command]] = [
    [.back], [.nextStep], [.log], [.open], [.moveBack, .moveOn], [.win], [.lose], [.undo], [.goTo],
  ]

  /// The whole agenda; `nil` until it is computed, between frames.
  private(set) var agenda: Agenda?
  /// The entries on the page: those of the deals the filter keeps.
  private(set) var entries: [Agenda.Entry] = []
  /// The number of overdue entries; they come first.
  private(set) var overdue = 0
  /// True when overdue entries have a row each; else one row counts them.
  private(set) var isUnfolded = false
  var cursor = ListCursor()
  private(set) var due = 1

  /// Returns the entry of a row; `nil` for the row that counts the overdue ones.
  func entry(_ row: Int) -> Agenda.Entry? {
    let index = row + hidden
    return entries.indices.contains(index) && !(isFolded && row == 0) ? entries[index] : nil
  }

  var isFoldAtHand: Bool { isFolded && cursor.row == 0 }

  mutating func unfold(in model: Model) { unfold(true, in: model) }

  private var isFolded: Bool { !isUnfolded && overdue > 0 }
  /// The number of entries without a row of their own.
  private var hidden: Int { isFolded ? overdue - 1 : 0 }

  /// The entry at hand; `nil` in an empty agenda.
  var entry: Agenda.Entry? { entry(cursor.row) }

  /// Shows the overdue entries one by one, or in one row; the cursor stays on its entry.
  private mutating func unfold(_ isUnfolded: Bool, in model: Model) {
    guard isUnfolded != self.isUnfolded, overdue > 0 else { return }
    self.isUnfolded = isUnfolded
    let step = isUnfolded ? overdue - 1 : 1 - overdue
    go(toRow: isUnfolded && cursor.row == 0 ? 0 : max(0, cursor.row + step), in: model)
  }

  var deal: Deal.ID? { entry?.deal }
  var deals: Set<Deal.ID> { Set(entries.map(\.deal)) }

  func count(in _: Model) -> Int { entries.count - hidden }

  mutating func outdate() { due = 1 }

  /// Computes the agenda. The cursor stays on its row, which has the next entry once one was dealt with.
  /// O(deals + history).
  mutating func read(from model: Model) {
    let agenda = model.board.agenda(at: model.asOf, in: model.zone, days: AgendaPage.days)
    let isFirst = self.agenda == nil
    self.agenda = agenda
    entries = agenda.entries.filter { model.meetsFilter($0.deal) }
    overdue = entries.prefix { agenda.section(of: $0.day) == .late }.count
    due = 0
    if isFirst, entries.count == overdue { isUnfolded = true }
    // It opens on the work due today or next.
    go(toRow: isFirst && isFolded ? 1 : cursor.row, in: model)
  }
}

extension Model {
  /// The agenda on screen or beneath it.
  var agenda: AgendaPage? { self[AgendaPage.self] }
}
