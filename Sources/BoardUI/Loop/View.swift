package import TerminalKit

/// Draws the board: a function of the model alone, for any size of window.
///
/// The hardware cursor is on the title of the deal under the cursor or in the prompt, so that screen
/// readers and braille displays follow. Only the visible part of the board is read.
package func view(_ model: Model) -> Canvas {
  var parts = BoardParts()
  return view(model, keeping: &parts)
}

/// Draws one picture of a model after the other: `parts` are those of the board as last drawn.
package func view(_ model: Model, keeping parts: inout BoardParts) -> Canvas {
  var canvas = Canvas(size: model.size)
  let frame = Frame(model)
  let modes = model.beneath + [model.mode]
  let page = modes.lastIndex { $0.screen.map { $0.traits.contains(.page) } == true }
  if page == nil { frame.drawBoard(on: &canvas, keeping: &parts) }
  for mode in modes[(page ?? 0)...] { frame.draw(mode, on: &canvas) }
  // A part without room leaves the cursor outside the window.
  canvas.cursor = canvas.cursor.map { cursor in
    Point(
      column: max(0, min(cursor.column, model.size.columns - 1)),
      row: max(0, min(cursor.row, model.size.rows - 1)))
  }
  if !model.isUnicode { canvas.replaceByASCII() }
  return canvas
}

extension Frame {
  fileprivate func draw(_ mode: Mode, on canvas: inout Canvas) {
    switch mode {
    case .board: break
    case .prefix(let prefix): draw(prefix, on: &canvas)
    case .prompt(let prompt): draw(prompt, on: &canvas)
    case .screen(let screen): screen.draw(in: self, on: &canvas)
    }
  }
}
