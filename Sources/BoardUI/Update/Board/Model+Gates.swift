import PipelineDomain
import Wording

/// Moves that wait for the same key again: a gate stood in the way, or there are several.
struct HeldMoves: Equatable {
  /// Where each deal goes.
  var targets: [Deal.ID: Stage.ID]
}

extension Model {
  /// Moves deals to stages. What their gates lack, and that there are several, is told first; asked
  /// for again, the moves are made and what was lacking goes on record.
  mutating func move(_ moves: [(deal: Deal, stage: Stage)]) -> [Effect] {
    let held = HeldMoves(
      targets: Dictionary(
        moves.map { ($0.deal.id, $0.stage.id) }, uniquingKeysWith: { $1 }))
    let isInsisting = heldMoves == held
    heldMoves = nil
    let obstacles = moves.map { board.obstacles(for: $0.deal, to: $0.stage.id, at: now, in: zone) }
    if !isInsisting, let question = question(before: moves, obstacles) {
      heldMoves = held
      say(question, obstacles.allSatisfy(\.isEmpty) ? .plain : .problem)
      return []
    }
    do {
      var changes: [Change] = []
      for (index, move) in moves.enumerated() {
        var change = try board.change(
          .move(to: move.stage.id), on: move.deal.id, stamp: stamp())
        change.entry.overridden = obstacles[index].map(\.shortfall.requirement.key)
        changes.append(change)
      }
      return make(changes, saying: told(moves))
    } catch {
      say(words.refusal(error, on: board), .problem)
      return []
    }
  }

  private func question(
    before moves: [(deal: Deal, stage: Stage)], _ obstacles: [[Passage.Obstacle]]
  ) -> String? {
    guard let only = moves.first, moves.count == 1 else {
      let lacking = obstacles.count { !$0.isEmpty }
      return words.wouldMove(moves.count, to: commonStage(of: moves), lacking: lacking)
    }
    return obstacles[0].isEmpty ? nil : told(obstacles[0], of: only.deal)
  }

  private func told(_ moves: [(deal: Deal, stage: Stage)]) -> String {
    guard let only = moves.first, moves.count == 1 else {
      return words.moved(moves.count, to: commonStage(of: moves))
    }
    let old = board.stage(of: only.deal)?.name ?? only.deal.stage.text
    return words.moved(only.deal.title, to: only.stage.name, from: old)
  }

  private func commonStage(of moves: [(deal: Deal, stage: Stage)]) -> String? {
    Set(moves.map(\.stage.id)).count == 1 ? moves.first?.stage.name : nil
  }

  /// What stands in the way of a deal, and how to pass all the same.
  func told(_ obstacles: [Passage.Obstacle], of deal: Deal) -> String {
    words.obstacles(obstacles, of: deal.title, on: board) + " "
      + (pointer.drag == nil ? words.sameKeyAgain : words.sameDropAgain)
  }

  /// The keys of what gates ask for and each change sets aside: said first, and passed by the same
  /// answer again. A closing on a day still to come does not pass.
  func passing(_ changes: [Change]) throws(WrongAnswer) -> [[String]] {
    var keys: [[String]] = []
    var texts: [String] = []
    for change in changes {
      do throws(Refusal) { try change.checkClosing(on: today) } catch {
        throw WrongAnswer(field: .date, text: words.refusal(error, on: board))
      }
      keys.append([])
      guard case .text(let target)? = change.entry.change(of: .stage)?.after,
        let deal = board.deal(of: change)
      else { continue }
      let obstacles = board.obstacles(for: deal, to: Stage.ID(target), at: now, in: zone)
      guard !obstacles.isEmpty else { continue }
      keys[keys.count - 1] = obstacles.map(\.shortfall.requirement.key)
      texts.append(told(obstacles, of: deal))
    }
    guard let text = texts.first else { return keys }
    guard case .prompt(let prompt) = mode, prompt.problem == text else {
      throw WrongAnswer(text: text)
    }
    return keys
  }
}

extension Command {
  /// Whether it moves a deal to another stage, or begins to.
  var isMove: Bool {
    switch self {
    case .moveBack, .moveOn, .moveTo, .moveToStage: true
    default: false
    }
  }
}
