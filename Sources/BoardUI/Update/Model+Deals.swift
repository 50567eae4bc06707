import PipelineDomain
import Wording

extension Model {
  /// Moves the deal one open stage back (−1) or on (1).
  mutating func moveSubject(_ step: Int) -> [Effect] {
    guard let deal = subject, let stage = openStage(step, from: deal) else { return [] }
    return move(deal, to: stage)
  }

  /// Moves the deal to the open stage of a number, counted from one.
  mutating func moveSubject(toStage number: Int) -> [Effect] {
    let stages = board.settings.openStages
    guard stages.indices.contains(number - 1) else {
      say(words.noStage(number, of: stages.count), .problem)
      return []
    }
    leave()
    return subject.map { move($0, to: stages[number - 1]) } ?? []
  }

  /// Moves the deal past its neighbour above (−1) or below (1), if that is as urgent.
  mutating func reorder(_ step: Int) -> [Effect] {
    guard let stage = stageUnderCursor, let row = cursorRow,
      let column = board.settings.position(of: stage.id), let deal = subject
    else { return [] }
    let rows = columns.all[column].deals
    let urgency = stage.outcome == .open ? deal.nextStepState(on: today) : .ahead
    let peers = columns.rows(of: column, urgency: urgency)
    guard rows.indices.contains(row + step) else { return [] }
    guard peers.contains(row + step) else {
      let other = board.deals[rows[row + step]].nextStepState(on: today)
      say(words.cannotPass(other, as: urgency), .problem)
      return []
    }
    let rank = rank(passing: row + step, step, among: rows[peers])
    return change(deal, .reorder(rank), saying: words.reordered(deal.title))
  }

  /// The rank just above (−1) or below (1) a row. Deals of one rank stand in the order of their keys,
  /// so only a rank beyond all of theirs passes them.
  private func rank(passing row: Int, _ step: Int, among peers: ArraySlice<Int>) -> Rank {
    let passed = board.deals[peers[row]].rank
    if step > 0 {
      let next = peers[row...].first { passed < board.deals[$0].rank }
      return .between(passed, next.map { board.deals[$0].rank })
    }
    let next = peers[...row].last { board.deals[$0].rank < passed }
    return .between(next.map { board.deals[$0].rank }, passed)
  }

  /// Words an operation of undo or redo, and goes to the deal.
  mutating func tell(
    _ operation: Operation, as text: (any Vocabulary, String, String) -> String
  ) {
    guard let deal = board[operation.deal] else { return }
    var entry = operation.entry
    entry.undoes = nil
    let deed = words.deed(entry, of: deal, on: board, near: today)
    say(text(words, deed, deal.title), .good)
    placeCursor(on: deal.id)
  }
}
