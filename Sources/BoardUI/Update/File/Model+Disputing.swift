package import PipelineDomain
import Localization

extension Model {
  /// Queues the question which of two values to keep, when there are two.
  mutating func dispute(_ changes: [Change], _ conflict: Conflict) {
    guard conflict.isOfTwoValues else { return }
    disputes.append(Dispute(conflict: conflict, changes: changes))
  }

  /// Queues the same question for edits, each of a field that changed after they were begun.
  mutating func dispute(_ edits: [PipelineDomain.Change]) {
    for edit in edits {
      guard let id = edit.deal, let change = edit.entry.changes.first else { continue }
      dispute(
        [edit],
        .changedSince(
          id, change.field, expected: change.before, found: change.before, wanted: change.after))
    }
    guard let deal = edits.first.flatMap({ board.deal(of: $0) }) else { return }
    say(changedElsewhere(deal), .problem)
  }

  /// Asks which of two values to keep, as soon as the present is shown and no text is being typed
  /// elsewhere; returns true when it does.
  mutating func takeUpDispute() -> Bool {
    guard !disputes.isEmpty, travel == nil, !place.takesText, !mode.awaitsKey else { return false }
    let dispute = disputes.removeFirst()
    if let deal = dispute.deal, board[deal]?.isRemoved != false { return false }
    let choices = choices(of: dispute)
    enter(
      .prompt(
        Prompt(.overrule(dispute), [.init(.decision, kind: .choice(choices), text: choices[0])])))
    return true
  }

  /// Returns the choices: to keep the saved value, then to set the own value again.
  private func choices(of dispute: Dispute) -> [String] {
    let (theirs, mine) = words.values(
      of: dispute.conflict, on: board.naming(dispute.changes), near: today)
    return [words.keepTheirs(theirs), words.putMine(mine)]
  }

  /// Keeps the saved value, or plans the rejected changes on the board as it is now, and makes them.
  mutating func overrule(_ dispute: Dispute, _ prompt: Prompt) throws(WrongAnswer) -> [Effect] {
    guard let choice = prompt.input(.decision)?.choice else {
      throw WrongAnswer(
        field: .decision,
        text: words.notAChoice(
          prompt.input(.decision)?.answer ?? "", among: choices(of: dispute)))
    }
    leave()
    let deal = dispute.deal.flatMap { board[$0] }
    guard choice == 1, deal != nil || dispute.deal == nil else {
      say(words.theirsStays)
      return []
    }
    var changes: [Change] = []
    // They may build on one another: each is planned on the result of those before it.
    var alone = Board(
      settings: board.settings, organizations: [], deals: deal.map { [$0] } ?? [])
    for change in dispute.changes {
      guard let again = alone.overruling(change, against: dispute.conflict, metadata: metadata())
      else { continue }
      do {
        try alone.apply(again)
      } catch {
        say(words.conflict(error, by: nil, on: board, near: today), .problem)
        return []
      }
      changes.append(again)
    }
    guard !changes.isEmpty else { return [] }
    return make(changes, saying: words.overruled(deal?.title))
  }
}

extension Board {
  /// Returns the board with the organizations that changes would add, so that everything in them has a name.
  package func naming(_ changes: [PipelineDomain.Change]) -> Board {
    var board = self
    for case let new? in changes.map(\.newOrganization) { board.put(new) }
    return board
  }
}

extension Dispute {
  /// The deal it is about, if it is about one.
  var deal: Deal.ID? {
    if case .changedSince(let id, _, _, _, _) = conflict { id } else { nil }
  }
}

extension Conflict {
  /// True when there are two values, of which one can stay.
  fileprivate var isOfTwoValues: Bool {
    switch self {
    case .changedSince(_, _, _, let found, let wanted): found != wanted
    case .recordChangedSince(_, let found, let wanted): found != wanted
    case .settingChangedSince(_, let found, let wanted): found != wanted
    default: false
    }
  }
}

extension Mode {
  /// True when the next key completes another one.
  fileprivate var awaitsKey: Bool {
    if case .prefix = self { true } else { false }
  }
}
