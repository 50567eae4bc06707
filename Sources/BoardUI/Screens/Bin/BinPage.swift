import PipelineDomain
import TerminalKit
import Localization

/// The page of deleted deals, contacts and organizations, the latest first, to be restored.
struct BinPage: ListPageScreen {
  static let place = KeyPlace.bin
  static let traits: ScreenTraits = [.page]
  static let commands = Set<Command>(
    joining: .ofLists, .ofOverlays, [.undo, .redo, .palette, .copy])
  static let rowCommand = Command.restore
  static let rows = [
    CommandTable.Row(.bin, "x", in: [.goTo], .look) { $0.push(BinPage()) },
    CommandTable.Row(
      .restore, "enter", in: [.bin], .deal, effects: { $0.restoreDeleted() },
      unless: { $0[BinPage.self]?.item == nil ? .nothingDeleted : $0.readOnlyRefusal }),
  ]
  static let hints: [[Command]] = [[.restore], [.purge], [.down, .up], [.undo], [.copy], [.back]]

  /// All that was deleted; `nil` until it is looked up, between frames.
  private(set) var items: [DeletedItem]?
  var cursor = ListCursor()
  private(set) var due = 1

  /// The item at hand.
  var item: DeletedItem? {
    items.flatMap { $0.indices.contains(cursor.row) ? $0[cursor.row] : nil }
  }

  func contact(in _: Model) -> Contact.ID? {
    if case .contact(let id) = item?.subject { id } else { nil }
  }

  func count(in _: Model) -> Int { items?.count ?? 0 }

  mutating func outdate() { due = 1 }

  mutating func read(from model: Model) {
    items = model.board.bin
    due = 0
    go(toRow: cursor.row, in: model)
  }

  func copied(in _: Frame) -> String? { item.map { SafeText.pasteable($0.name) } }
}

extension Model {
  /// Restores the item under the cursor of the bin.
  fileprivate mutating func restoreDeleted() -> [Effect] {
    guard let item = self[BinPage.self]?.item else { return [] }
    return makePlanned(saying: words.restored(item) + words.undoing) {
      (board, metadata) throws(Refusal) in
      try board.restoration(of: item.subject, metadata: metadata)
    }
  }
}
