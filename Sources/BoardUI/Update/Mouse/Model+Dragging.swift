import PipelineDomain
import TerminalKit
import Localization

extension Model {
  /// Drags the card the button went down on, once the pointer has left it, and shows the stage a drop would
  /// move it to.
  mutating func drag(over point: Point) {
    guard mode == .board else { return }
    if pointer.drag == nil {
      guard case .card(let id)? = pointer.pressed, Frame(self).hit(point) != .card(id) else {
        return
      }
      pointer.letGo()
      clearStatus()
      placeCursor(on: id)
      if let why = reason(against: .moveTo) { return say(why, .problem) }
      pointer.drag = Pointer.Drag(deal: id)
    }
    guard let drag = pointer.drag else { return }
    let target = stage(at: point, for: drag.deal)
    pointer.drag?.target = target?.id
    let deals = dragged(drag.deal)
    say(target.map { words.dropping(deals, on: $0.name) } ?? words.dragging(deals))
  }

  /// Moves the dragged deals to the stage under the pointer, as its key does; nothing elsewhere.
  ///
  /// A card that is not marked moves alone, and the marks are dropped with it.
  mutating func drop(at point: Point) -> [Effect] {
    defer { pointer.letGo() }
    guard let id = pointer.drag?.deal, board[id] != nil else { return [] }
    clearStatus()
    guard let stage = stage(at: point, for: id) else {
      say(words.dragEnded(dragged(id)))
      return []
    }
    if !marked.contains(id) { dropMarks() }
    placeCursor(on: id)
    let command = stage.outcome.command
    if let why = reason(against: command) {
      say(why, .problem)
      return []
    }
    guard let question = stage.outcome.question else {
      return moveSubjects(to: stage)
    }
    (heldMoves, heldDeletion) = (nil, nil)
    ask(question)
    return []
  }

  /// Cancels the drag because a key was pressed; returns true when the key has no other effect.
  mutating func endDrag(by key: Key) -> Bool {
    let drag = pointer.drag
    pointer.letGo()
    guard let drag else { return false }
    let command = keys.command(for: key, in: place)
    guard key == Key(.escape) || command == .undo || command == .redo else { return false }
    say(words.dragEnded(dragged(drag.deal)))
    return true
  }

  /// Returns the deals that a drag moves: all that are marked when the deal is.
  private func dragged(_ id: Deal.ID) -> DealReference {
    let titles = marked.contains(id) ? subjects.map(\.title) : [board[id]?.title ?? ""]
    return DealReference(titles.isEmpty ? [board[id]?.title ?? ""] : titles)
  }

  /// Returns the stage at a cell, when the deal is not in it.
  private func stage(at point: Point, for id: Deal.ID) -> Stage? {
    let stage: Stage?
    switch Frame(self).hit(point) {
    case .card(let other): stage = board[other].flatMap { board.stage(of: $0) }
    case .head(let place), .column(let place):
      stage = visibleStages.indices.contains(place) ? visibleStages[place] : nil
    case .closed(let outcome):
      stage = board[id].flatMap { board.settings.stage(for: outcome, beside: $0.stage) }
    case .figure, .panel, .row, .hint, .page, nil: stage = nil
    }
    return stage?.id == board[id]?.stage ? nil : stage
  }
}

extension Stage.Outcome {
  /// The command that gives a deal this outcome, or moves it on.
  fileprivate var command: Command {
    switch self {
    case .open: .moveTo
    case .won: .win
    case .lost: .lose
    case .disqualified: .disqualify
    }
  }

  fileprivate var question: Question? {
    switch self {
    case .open: nil
    case .won: .win
    case .lost: .lose
    case .disqualified: .disqualify
    }
  }
}
