import PipelineDomain
import TerminalKit
import Localization

extension Frame {
  /// Draws the choices of a menu, the present one marked, and returns their area.
  func draw(_ menu: Menu, on canvas: inout Canvas) -> Rect {
    let rows = rows(of: menu)
    let shown = rows.indices.dropFirst(menu.cursor.first).prefix(Menu.limit)
    let lines = shown.map { index in
      Line(index == menu.cursor.row ? "\(glyph(.cursor)) " : "  ", Sign.cursor.style)
        + rows[index]
    }
    let below = rows.count - shown.count - menu.cursor.first
    let rest = below > 0 ? [Line("  ↓ " + words.more(below), .secondary)] : []
    let title = words.title(menu.kind.title)
    let inside = canvas.drawBox(
      lines + rest, title: Line(" \(title) ", .heading), near: Point(column: 2, row: 1))
    canvas.cursor =
      inside.removingFirstRows(menu.cursor.row - menu.cursor.first).removingFirstColumns(2).origin
    return inside
  }

  private func rows(of menu: Menu) -> [Line] {
    switch menu.kind {
    case .scope:
      return model.scopes.map { owner in
        Line(
          words.scope(owner, isOwn: owner == model.author),
          owner == model.scope ? Style.focus.bold : .text)
      }
    case .pipeline:
      return model.pipelineChoices.map { pipeline in
        Line(
          words.pipeline(pipeline),
          pipeline == model.shownPipeline ? Style.focus.bold : .text)
      }
    case .foreignStage(let stages):
      return stages.map { Line(words.stageName($0, on: board.settings)) }
    case .order:
      return model.orders.map { order in
        Line(words.name(of: order), order == model.order ? Style.focus.bold : .text)
      }
    case .grouping:
      return Grouping.onPages(of: board.settings).map { Line(words.by($0)) }
    case .groups(let grouping, let choices):
      let names = choices.map { words.group($0.key, of: grouping) }
      let width = min(28, names.map(DisplayWidth.of).max() ?? 0)
      return [Line(words.title(.allDeals))]
        + zip(choices, names).map { choice, name in
          Line(padded(name, to: width + 2))
            .then(right(words.figures.whole(choice.count), in: 4))
            .then(
              right(choice.amount.map { words.figures.compact($0) } ?? "–", in: 10), .secondary)
        }
    case .theme:
      return Theme.allCases.map { theme in
        let name = ThemeName(rawValue: theme.rawValue).map { words.name(of: $0) } ?? theme.rawValue
        return Line(name, theme == model.theme ? Style.focus.bold : .text)
      }
    case .links(let links):
      let width = 2 + (links.map { DisplayWidth.of(words.kind($0.kind)) }.max() ?? 0)
      return links.map { Line(padded(words.kind($0.kind), to: width)).then($0.text, .secondary) }
    case .view:
      let views = model.viewRows
      let width = min(24, views.map { DisplayWidth.of($0.view.name) }.max() ?? 0)
      let places = views.map { words.viewPlace(isShared: $0.isShared) }
      let placeWidth = places.map(DisplayWidth.of).max() ?? 0
      let rows = zip(views, places).map { row, place in
        Line(padded(row.view.name, to: width + 2), Style.text.bold)
          .then(padded(place, to: placeWidth + 2), .secondary).then(row.view.filter, .secondary)
      }
      let canSave = model.availability(of: .saveView) == .available
      return rows + [Line(words.title(.saveView), canSave ? .text : .secondary)]
    }
  }
}

extension Menu.Kind {
  fileprivate var title: Title {
    switch self {
    case .scope: .scope
    case .pipeline: .pipeline
    case .foreignStage: .moveTo
    case .order: .sort
    case .view: .views
    case .theme: .themes
    case .grouping, .groups: .narrowTo
    case .links: .links
    }
  }
}
