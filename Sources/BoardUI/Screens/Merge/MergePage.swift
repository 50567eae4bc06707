import PipelineDomain
import TerminalKit
import Localization

/// Two deals side by side, field by field, to be made one.
struct MergePage: ListPageScreen {
  static let place = KeyPlace.merge
  static let traits: ScreenTraits = [.page]
  static let commands = Set<Command>(joining: .ofLists, .ofOverlays, [.palette])
  static let rowCommand = Command.mergeTaken
  static let rows = [
    CommandTable.Row(
      .mergeDeals, "+", in: [.board], .deal, unless: { $0.mergeRefusal }
    ) { $0.openMerge() },
    CommandTable.Row(.mergeTaken, "space h l left right", in: [.merge], .deal) { model in
      model[MergePage.self]?.toggle()
    },
    CommandTable.Row(
      .confirmMerge, "enter", in: [.merge], .deal, effects: { $0.mergeDeals() },
      unless: { $0.readOnlyRefusal }),
  ]
  static let hints: [[Command]] = [[.confirmMerge], [.mergeTaken], [.down, .up], [.back]]

  /// The two deals and the values chosen.
  private(set) var merge: DealMerge
  var cursor = ListCursor()

  init(_ merge: DealMerge) { self.merge = merge }

  func count(in _: Model) -> Int { merge.fields.count }

  /// Takes the other value of the field at hand.
  fileprivate mutating func toggle() {
    guard merge.fields.indices.contains(cursor.row) else { return }
    merge.toggle(merge.fields[cursor.row])
  }

  /// Takes in changes of the two deals; values that were chosen stay chosen where they still differ.
  mutating func record(_ deals: [Deal.ID], by _: [Change], in model: Model) {
    guard !Set(deals).isDisjoint(with: [merge.kept.id, merge.spent.id]),
      let kept = model.board[merge.kept.id], let spent = model.board[merge.spent.id]
    else { return }
    var fresh = DealMerge(spent, into: kept)
    for field in fresh.fields where fresh.taken.contains(field) != merge.taken.contains(field) {
      if merge.fields.contains(field) { fresh.toggle(field) }
    }
    merge = fresh
    go(toRow: cursor.row, in: model)
  }
}

extension Model {
  /// The two deals to merge: those that are marked, else the deal at hand and its duplicate. The one that was
  /// created first stays.
  private var mergePair: (spent: Deal, kept: Deal)? {
    let deals = subjects
    guard let first = deals.first else { return nil }
    guard
      let other = deals.count == 2 ? deals[1] : deals.count == 1 ? board.duplicate(of: first) : nil
    else { return nil }
    let births = [first, other].map { ($0.created ?? Instant(seconds: .min), $0.id) }
    return births[0] < births[1] ? (other, first) : (first, other)
  }

  fileprivate var mergeRefusal: KeyRefusal? {
    changeRefusal ?? (subjects.count > 2 ? .noDuplicate : nil)
  }

  fileprivate mutating func openMerge() {
    guard let (spent, kept) = mergePair else {
      return say(words.keyRefusal(.noDuplicate), .problem)
    }
    push(MergePage(DealMerge(spent, into: kept)))
  }

  /// Merges the two deals, and leaves their page.
  fileprivate mutating func mergeDeals() -> [Effect] {
    guard let merge = self[MergePage.self]?.merge else { return [] }
    let zone = zone
    let text = words.merged(merge.spent.title, into: merge.kept.title) + words.undoing
    let effects = makePlanned(saying: text) { (board, metadata) throws(Refusal) in
      try board.changes(of: merge, in: zone, metadata: metadata)
    }
    guard !effects.isEmpty else { return [] }
    leave()
    placeCursor(on: merge.kept.id)
    return effects
  }
}
