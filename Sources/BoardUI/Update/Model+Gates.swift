import PipelineDomain
import Wording

/// A move that a gate stood in the way of.
struct ObstructedMove: Equatable {
  var deal: Deal.ID
  var stage: Stage.ID
}

extension Model {
  /// Moves a deal to a stage. What its gates lack is told first; asked for again, the move is made
  /// and what it lacked goes on record.
  mutating func move(_ deal: Deal, to stage: Stage) -> [Effect] {
    let move = ObstructedMove(deal: deal.id, stage: stage.id)
    let isInsisting = obstructed == move
    obstructed = nil
    let obstacles = board.obstacles(for: deal, to: stage.id, at: now, in: zone)
    guard obstacles.isEmpty || isInsisting else {
      obstructed = move
      say(told(obstacles, of: deal), .problem)
      return []
    }
    let old = board.stage(of: deal)?.name ?? deal.stage.text
    let text = words.moved(deal.title, to: stage.name, from: old)
    return change(
      deal, .move(to: stage.id), overriding: obstacles.map(\.shortfall.requirement.key),
      saying: text)
  }

  /// What stands in the way of a deal, and how to pass all the same.
  func told(_ obstacles: [Passage.Obstacle], of deal: Deal) -> String {
    words.obstacles(obstacles, of: deal.title, on: board) + " " + words.sameKeyAgain
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
