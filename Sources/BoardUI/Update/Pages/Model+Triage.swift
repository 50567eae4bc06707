import PipelineDomain
import Localization

extension Model {
  /// The triage that is on screen or beneath what is.
  package var triage: Triage? {
    get { uppermost(\.triage) }
    set { if let newValue { replaceUppermost(\.triage, by: .triage(newValue)) } }
  }

  /// Opens the queue of all deals that need a hand. O(deals + history).
  mutating func beginTriage() {
    dropMarks()
    if case .prefix = mode { leave() }
    enter(.triage(Triage(board.exceptions(at: asOf, in: zone))))
    guard let triage, triage.queue.isEmpty else { return }
    say(words.nothingToTriage, .good)
  }

  /// Leaves the queue and says what came of it; the board shows the deal that was at hand.
  mutating func endTriage() {
    let triage = triage
    leave()
    dropMarks()
    guard let triage else { return }
    if let deal = triage.deal ?? triage.deeds.last?.deal { placeCursor(on: deal) }
    say(words.triaged(done: triage.deeds.count, left: triage.queue.count + triage.rest.count))
  }

  /// Goes to a row of the queue.
  mutating func goInTriage(to row: Int) {
    guard var triage else { return }
    triage.cursor.go(to: row, of: triage.queue.count, shown: listRows)
    self.triage = triage
  }

  /// Leaves the deal for later and goes to the next, round the end.
  mutating func skip() {
    guard let triage, !triage.queue.isEmpty else { return }
    goInTriage(to: (triage.cursor.row + 1) % triage.queue.count)
  }

  /// Brings the queue up to date with deals that changed, by these changes when they were made
  /// here.
  mutating func settleTriage(_ deals: [Deal.ID], by changes: [Change] = []) {
    guard var triage else { return }
    for id in deals {
      let known = (triage.queue + triage.rest).first { $0.deal == id }
      let exception = board.exception(of: id, at: asOf, in: zone, knowing: known)
      triage.settle(
        id, as: exception, isShown: isIn(triage.focus, id), isOwn: !changes.isEmpty,
        precedes: board.isMorePressing)
    }
    for change in changes { triage.note(change) }
    triage.cursor.go(to: triage.cursor.row, of: triage.queue.count, shown: listRows)
    self.triage = triage
  }

  /// Takes up the deal under the cursor of the queue.
  mutating func openFromTriage() {
    guard let deal = triage?.deal else { return }
    enter(.detail(deal, line: 0))
  }
}

extension Mode {
  /// The triage, if that is what it is.
  var triage: Triage? {
    if case .triage(let triage) = self { triage } else { nil }
  }
}
