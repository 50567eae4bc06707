import PipelineDomain
import TerminalKit
import Localization

extension Model {
  /// The rows that one notch of the wheel scrolls.
  private static let notch = 3

  /// Handles the mouse. With the mouse off, a report still on its way is ignored.
  mutating func take(_ mouse: Mouse) -> [Effect] {
    guard pointer.isOn else { return [] }
    switch mouse.action {
    case .press(.left): press(mouse)
    case .drag(.left): drag(over: mouse.point)
    case .release(.left): return release(at: mouse.point)
    case .wheelUp: turnWheel(-Model.notch, at: mouse.point)
    case .wheelDown: turnWheel(Model.notch, at: mouse.point)
    case .press, .drag, .release: break
    }
    return []
  }

  /// Turns the mouse on or off.
  mutating func toggleMouse() -> [Effect] {
    pointer.letGo()
    pointer.isOn.toggle()
    say(words.mouse(isOn: pointer.isOn))
    return [.setMouse(pointer.isOn)]
  }

  /// Selects. Actions happen when the button comes up, so that a program ended by one has read both
  /// reports, and a second press can still become a drag.
  private mutating func press(_ mouse: Mouse) {
    let hit = Frame(self).hit(mouse.point)
    pointer.press(hit, at: mouse.time)
    guard let hit else { return }
    switch hit {
    case .card(let id):
      clearStatus()
      panel.isFocused = false
      placeCursor(on: id)
    case .head(let place), .column(let place):
      clearStatus()
      panel.isFocused = false
      if place != cursor.column { goToColumn(place + 1) }
    case .figure(let row):
      clearStatus()
      panel.isFocused = true
      panel.row = row
    case .panel:
      clearStatus()
      panel.isFocused = !panel.results.isEmpty
    case .row(let row):
      clearStatus()
      changeTop { $0.go(toRow: row, in: $1) }
    case .hint, .closed, .page: break
    }
  }

  /// Returns the command of a double click.
  private func opening(_ hit: Hit) -> Command? {
    switch hit {
    case .card, .figure: .open
    case .row: mode.screen.map { $0.rowCommand }
    case .head, .column, .closed, .panel, .hint, .page: nil
    }
  }

  /// Runs a command as its key does.
  private mutating func ask(for command: Command) -> [Effect] {
    let asked = leaving
    clearStatus()
    pointer.letGo()
    return run(command, by: keys.row(of: command)?.keys.first ?? Key(.enter), after: asked)
  }

  private mutating func release(at point: Point) -> [Effect] {
    guard pointer.drag == nil else { return drop(at: point) }
    let hit = Frame(self).hit(point)
    // A click does not confirm a move that was announced.
    if hit != .hint(.undo), hit != .hint(.redo) { (heldMoves, heldDeletion) = (nil, nil) }
    guard let click = pointer.release(hit) else { return [] }
    if click.isSecond, let command = opening(click.hit) { return ask(for: command) }
    switch click.hit {
    case .hint(let command): return ask(for: command)
    case .closed(let outcome): return ask(for: outcome == .won ? .unfoldWon : .unfoldLost)
    case .card, .head, .column, .figure, .panel, .row, .page: return []
    }
  }

  /// Scrolls the thing under the pointer by some rows.
  private mutating func turnWheel(_ rows: Int, at point: Point) {
    guard pointer.drag == nil else { return }
    let frame = Frame(self)
    guard let hit = frame.hit(point) else { return }
    pointer.letGo()
    switch hit {
    case .figure, .panel: panel.isFocused = !panel.results.isEmpty
    case .card, .column, .head:
      guard let place = frame.place(at: point) else { return }
      panel.isFocused = false
      if place != cursor.column {
        let column = columns.all[visibleColumns[place]]
        placeCursor(column: place, row: frame.rows(of: column, at: place).first)
      }
      (heldMoves, heldDeletion) = (nil, nil)
    case .row, .page: break
    case .hint, .closed: return
    }
    clearStatus()
    step(rows: rows)
  }
}
