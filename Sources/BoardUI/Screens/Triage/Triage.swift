import PipelineDomain
import TerminalKit
import Localization

/// The deals that need attention, walked through one by one.
struct Triage: ListPageScreen {
  static let place = KeyPlace.triage
  static let traits: ScreenTraits = [.page, .deals]
  static let commands = Set<Command>(
    joining: .ofDeal, .ofLists, .ofViews, .ofTime, .ofSelection, [.goTo, .freshness])
  static let rowCommand = Command.openDeal
  static let rows = [
    CommandTable.Row(.triage, "t", in: [.board, .panel, .goTo], .look) { Triage.begin(on: &$0) },
    CommandTable.Row(.complete, "enter", in: [.triage], .deal, asks: .complete),
    CommandTable.Row(.skip, "tab", in: [.triage], .look, unless: { $0.dealRefusal }) {
      let model = $0
      $0.triage?.skip(in: model)
    },
  ]
  static let hints: [[Command]] = [
    [.renewDeal], [.complete], [.snooze], [.moveTo], [.win], [.lose], [.disqualify], [.assign],
    [.skip], [.undo],
    [.back], [.openDeal], [.log], [.mark],
  ]

  static func rule(in words: Strings) -> String? { words.triageOrder }

  /// A change that was made on the way.
  struct MadeChange: Equatable, Sendable {
    /// The entry that records it.
    let entry: HistoryEntry
    /// The deal.
    let deal: Deal.ID
  }

  /// The remaining deals, the most pressing first.
  private(set) var queue: [HygieneException] { didSet { counts = Triage.counts(of: queue) } }
  /// The number of them by their first reason.
  private(set) var counts: [AttentionKind: Int]
  var cursor = ListCursor()
  /// The changes made, in order.
  private(set) var madeChanges: [MadeChange] = []
  /// The changes struck off, by the entry that undid them.
  private var struckOff: [HistoryEntry.ID: MadeChange] = [:]
  /// The contracts that were ever in the queue, by the deal that renews each.
  private var contracts: [Deal.ID: Deal.ID] = [:]
  /// Every deal that was ever in the queue.
  private var seen: Set<Deal.ID>

  /// Queues the deals that need attention among those the filter keeps. O(deals + history).
  init(_ model: Model) {
    let matcher = model.matcher
    queue = model.board.exceptions(at: model.asOf, in: model.zone).filter { exception in
      matcher.map { matcher in model.board[exception.deal].map(matcher.matches) ?? false } ?? true
    }
    counts = Triage.counts(of: queue)
    seen = Set(queue.map(\.deal))
    for exception in queue { noteContract(of: exception, on: model.board) }
  }

  private static func counts(of queue: [HygieneException]) -> [AttentionKind: Int] {
    queue.reduce(into: [:]) { $0[$1.reason.kind, default: 0] += 1 }
  }

  private mutating func noteContract(of exception: HygieneException, on board: Board) {
    guard exception.reason.renewal != nil, let key = board[exception.deal]?.renewalID else {
      return
    }
    contracts[key] = exception.deal
  }

  /// The number of deals there were to walk through.
  var total: Int { seen.count }

  var deal: Deal.ID? { queue.indices.contains(cursor.row) ? queue[cursor.row].deal : nil }
  var deals: Set<Deal.ID> { Set(queue.map(\.deal)) }

  func count(in _: Model) -> Int { queue.count }

  private static func begin(on model: inout Model) {
    model.dropMarks()
    let triage = Triage(model)
    model.push(triage)
    if triage.queue.isEmpty { model.say(model.words.nothingToTriage, .good) }
  }

  /// Ends the marks first; then leaves and reports the result, with the board's cursor on the deal that was
  /// at hand.
  func back(from model: inout Model) {
    if model.clearMarks() { return }
    model.leave()
    if let deal = deal ?? madeChanges.last?.deal { model.placeCursor(on: deal) }
    model.say(model.words.triaged(done: madeChanges.count, left: queue.count))
  }

  /// Skips the deal and goes to the next, wrapping at the end.
  private mutating func skip(in model: Model) {
    guard !queue.isEmpty else { return }
    go(toRow: (cursor.row + 1) % queue.count, in: model)
  }

  mutating func arrive(in model: Model) {
    var fresh = Triage(model)
    (fresh.madeChanges, fresh.struckOff, fresh.cursor) = (madeChanges, struckOff, cursor)
    fresh.go(toRow: cursor.row, in: model)
    self = fresh
  }

  mutating func record(_ deals: [Deal.ID], by changes: [Change], in model: Model) {
    for id in deals + deals.compactMap({ contracts[$0] }) {
      let known = queue.first { $0.deal == id }
      let exception = model.board.exception(of: id, at: model.asOf, in: model.zone, knowing: known)
      if let exception { noteContract(of: exception, on: model.board) }
      record(
        id, as: model.meetsFilter(id) ? exception : nil, isOwn: !changes.isEmpty,
        precedes: model.board.isMorePressing)
    }
    for change in changes { note(change) }
    go(toRow: cursor.row, in: model)
  }

  /// Takes in the present state of a deal: out of the queue, changed in its place, or back in it.
  ///
  /// The cursor goes to a deal that the user's own change put into the queue; changes of others leave it
  /// on its deal.
  private mutating func record(
    _ id: Deal.ID, as exception: HygieneException?, isOwn: Bool,
    precedes: (HygieneException, HygieneException) -> Bool
  ) {
    let old = queue.firstIndex { $0.deal == id }
    switch (old, exception) {
    case (let row?, nil):
      queue.remove(at: row)
      if row < cursor.row { cursor.row -= 1 }
    case (let row?, let exception?):
      queue[row] = exception
    case (nil, let exception?):
      let row = queue.firstIndex { precedes(exception, $0) } ?? queue.count
      if isOwn || queue.isEmpty { cursor.row = row } else if row <= cursor.row { cursor.row += 1 }
      queue.insert(exception, at: row)
      seen.insert(id)
    case (nil, nil): break
    }
  }

  /// Records a change; an undo strikes it off, and a redo records it again as it was, so that it can be
  /// struck off once more.
  private mutating func note(_ change: Change) {
    guard let deal = change.deal else { return }
    let undoes = change.entry.undoes
    if let undone = madeChanges.lastIndex(where: { $0.entry.id == undoes }) {
      struckOff[change.entry.id] = madeChanges.remove(at: undone)
    } else if let redone = undoes.flatMap({ struckOff.removeValue(forKey: $0) }) {
      madeChanges.append(redone)
    } else {
      var entry = change.entry
      entry.undoes = nil
      madeChanges.append(MadeChange(entry: entry, deal: deal))
    }
  }
}

extension Model {
  /// The triage on screen or beneath it.
  var triage: Triage? {
    get { self[Triage.self] }
    set { self[Triage.self] = newValue }
  }
}
