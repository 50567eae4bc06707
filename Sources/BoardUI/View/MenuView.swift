import PipelineDomain
import TerminalKit
import Wording

extension Frame {
  /// The choices of a menu, the present one told apart. Returns where they are.
  @discardableResult
  func draw(_ menu: Menu, on canvas: inout Canvas) -> Rect {
    let rows = rows(of: menu)
    let shown = rows.indices.dropFirst(menu.cursor.first).prefix(Model.menuLimit)
    let lines = shown.map { index in
      Line(index == menu.cursor.row ? "\(glyph(.cursor)) " : "  ", Sign.cursor.style)
        + rows[index]
    }
    let below = rows.count - shown.count - menu.cursor.first
    let rest = below > 0 ? [Line("  ↓ " + words.more(below), .secondary)] : []
    let title = words.title(menu.kind == .order ? .sort : .views)
    let inside = canvas.drawBox(
      lines + rest, title: Line(" \(title) ", .heading), near: Point(column: 2, row: 1))
    canvas.cursor =
      inside.removingFirstRows(menu.cursor.row - menu.cursor.first).removingFirstColumns(2).origin
    return inside
  }

  private func rows(of menu: Menu) -> [Line] {
    switch menu.kind {
    case .order:
      return CardOrder.allCases.map { order in
        Line(words.name(of: order), order == model.order ? Style.focus.bold : .text)
      }
    case .view:
      let views = board.settings.views
      let width = min(24, views.map { DisplayWidth.of($0.name) }.max() ?? 0)
      return views.map { view in
        Line(padded(view.name, to: width + 2), Style.text.bold).then(view.filter, .secondary)
      }
    }
  }
}
