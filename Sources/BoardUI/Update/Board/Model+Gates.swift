import PipelineDomain
import Localization

extension Model {
  /// Moves deals to stages. Unmet gates, and moves of several deals, are announced first; asked for again,
  /// the moves are made and the unmet requirements recorded.
  mutating func move(_ moves: [(deal: Deal, stage: Stage)]) -> [Effect] {
    let held = HeldMoves(
      targets: Dictionary(
        moves.map { ($0.deal.id, $0.stage.id) }, uniquingKeysWith: { $1 }))
    let isInsisting = heldMoves == held
    heldMoves = nil
    var random = random
    defer { self.random = random }
    let unmetCriteria = moves.map {
      board.unmetCriteria(for: $0.deal, to: $0.stage.id, at: now, in: zone)
    }
    if !isInsisting, let question = question(before: moves, unmetCriteria) {
      heldMoves = held
      say(question, unmetCriteria.allSatisfy(\.isEmpty) ? .plain : .problem)
      return []
    }
    do throws(Objection) {
      let changes = try plan(
        on: moves.map(\.deal.id), &random, accepting: { _ in true },
        { .move(to: held.targets[$0] ?? Stage.ID("")) })
      return make(changes, saying: message(moves))
    } catch {
      say(message(error), .problem)
      return []
    }
  }

  private func question(
    before moves: [(deal: Deal, stage: Stage)], _ unmetCriteria: [[Passage.UnmetCriterion]]
  ) -> String? {
    guard let only = moves.first, moves.count == 1 else {
      let lacking = unmetCriteria.count { !$0.isEmpty }
      return words.wouldMove(moves.count, to: commonStage(of: moves), lacking: lacking)
    }
    return unmetCriteria[0].isEmpty ? nil : message(unmetCriteria[0], of: only.deal)
  }

  private func message(_ moves: [(deal: Deal, stage: Stage)]) -> String {
    guard let only = moves.first, moves.count == 1 else {
      return words.moved(moves.count, to: commonStage(of: moves))
    }
    return words.moved(
      only.deal.title, to: words.stageName(only.stage, on: board.settings),
      from: words.stageName(only.deal.stage, on: board.settings))
  }

  private func commonStage(of moves: [(deal: Deal, stage: Stage)]) -> String? {
    guard Set(moves.map(\.stage.id)).count == 1 else { return nil }
    return moves.first.map { words.stageName($0.stage, on: board.settings) }
  }

  /// Returns the unmet criteria of a deal, and the key that overrides them.
  func message(_ unmetCriteria: [Passage.UnmetCriterion], of deal: Deal) -> String {
    words.unmetCriteria(unmetCriteria, of: deal.title, on: board) + " "
      + (pointer.drag == nil ? words.sameKeyAgain : words.sameDropAgain)
  }
}

extension Command {
  /// True when it moves a deal to another stage, or begins to.
  var isMove: Bool {
    switch self {
    case .moveBack, .moveOn, .moveTo, .moveToStage: true
    default: false
    }
  }
}
