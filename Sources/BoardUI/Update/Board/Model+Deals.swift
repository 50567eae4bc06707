import PipelineDomain
import Localization

extension Model {
  /// Moves the deals one open stage back (−1) or on (1); those at the end stay.
  mutating func moveSubjects(_ step: Int) -> [Effect] {
    move(subjects.compactMap { deal in openStage(step, from: deal).map { (deal, $0) } })
  }

  /// Moves the deals to the open stage of a number, counted from one; those that are there stay.
  mutating func moveSubjects(toStage number: Int) -> [Effect] {
    let stages = stageTargets
    guard stages.indices.contains(number - 1) else {
      say(words.noStage(number, of: stages.count), .problem)
      return []
    }
    leave()
    return moveSubjects(to: stages[number - 1])
  }

  /// Moves the deal past its neighbour above (−1) or below (1), if both are equally urgent.
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
    do {
      var changes: [PipelineDomain.Change] = []
      for (id, rank) in board.ranks(passing: step, from: row, among: rows[peers]) {
        changes.append(try board.change(.reorder(rank), on: id, metadata: metadata()))
      }
      return make(changes, saying: words.reordered(deal.title))
    } catch {
      say(words.refusal(error, on: board), .problem)
      return []
    }
  }
}
