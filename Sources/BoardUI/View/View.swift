package import TerminalKit

/// The board as it looks: a function of the model alone, for any size of window.
///
/// The hardware cursor stands on the title of the deal under the cursor or in the prompt, so that
/// screen readers and braille lines follow. Only what is on screen is looked at.
package func view(_ model: Model) -> Canvas {
  var canvas = Canvas(size: model.size)
  let frame = Frame(model)
  let modes = model.beneath + [model.mode]
  let page = modes.lastIndex { $0.isPage }
  if page == nil { frame.drawBoard(on: &canvas) }
  for mode in modes[(page ?? 0)...] { frame.draw(mode, on: &canvas) }
  // What had no room left the cursor where it would have been.
  canvas.cursor = canvas.cursor.map { cursor in
    Point(
      column: max(0, min(cursor.column, model.size.columns - 1)),
      row: max(0, min(cursor.row, model.size.rows - 1)))
  }
  if !model.isUnicode { canvas.replaceByASCII() }
  return canvas
}

extension Mode {
  /// Whether it covers the board, instead of floating above it.
  fileprivate var isPage: Bool {
    switch self {
    case .triage, .report, .review, .catalogue, .agenda, .detail, .measure, .help: true
    case .board, .prefix, .prompt, .menu, .palette, .freshness: false
    }
  }
}

extension Frame {
  fileprivate func draw(_ mode: Mode, on canvas: inout Canvas) {
    switch mode {
    case .board: break
    case .prefix(let prefix): draw(prefix, on: &canvas)
    case .prompt(let prompt): draw(prompt, on: &canvas)
    case .freshness(let id): drawReasons(for: id, on: &canvas)
    case .report(let report): draw(page(of: report), from: report.line, on: &canvas)
    case .triage(let triage): draw(triage, on: &canvas)
    case .review(let review): draw(list(of: review), on: &canvas)
    case .catalogue(let catalogue): draw(catalogue, on: &canvas)
    case .agenda(let page): draw(page, on: &canvas)
    case .detail(let id, let line, let row):
      draw(detail(of: id), from: line, at: row, on: &canvas)
    case .measure(let kpi, let line): draw(explanation(of: kpi), from: line, on: &canvas)
    case .menu(let menu): draw(menu, on: &canvas)
    case .palette(let palette): draw(palette, on: &canvas)
    case .help(let query, let line): draw(help(matching: query), from: line, on: &canvas)
    }
  }
}
