import PipelineDomain
import TerminalKit
import Localization

extension Frame {
  /// Draws the keys that may follow a prefix.
  func draw(_ prefix: Mode.Prefix, on canvas: inout Canvas) {
    switch prefix {
    case .moveTo:
      let stages = model.stageTargets
      let lines = numbered(stages.map { words.stageName($0, on: board.settings) }) { index in
        stages[index].id == model.stageUnderCursor?.id ? .secondary : .text
      }
      let others = board.settings.hasPipelines ? keyed(.changePipeline, in: .moveTo) : []
      drawAtSpot(lines + others, title: title(.moveTo), on: &canvas)
    case .preset:
      let lines = numbered(Preset.allCases.map(words.preset) + [words.title(.boardsOwn)])
      _ = canvas.drawBox(lines, title: title(.preset), near: layout.panel.origin)
    case .goTo:
      let lines = numbered(model.visibleStages.map(\.name))
      let others = model.keys.rows.filter { $0.places.contains(.goTo) && $0.group == .look }.map {
        Line(padded($0.keys(in: .goTo, as: words), to: 5), Style.focus.bold)
          .then(words.text(of: $0.command).title)
      }
      let key = model.keys.row(of: .goToFirst)?.keys.first.map { words.key($0.spelling) } ?? ""
      let first = Line(padded(key, to: 5), Style.focus.bold)
        .then(words.title(.firstOfColumn))
      let all = (key.isEmpty ? [] : [first]) + lines + others
      let room = max(1, model.size.rows - 3)
      // Stages can be reached by other keys, views cannot.
      let few = (others + lines).prefix(room - 1)
      let more = Line("↓ " + words.more(all.count - few.count), .secondary)
      drawAtSpot(all.count > room ? few + [more] : all, title: title(.goTo), on: &canvas)
    }
  }

  /// Returns the line of a command by its key in a place; none without a key.
  private func keyed(_ command: Command, in place: KeyPlace) -> [Line] {
    guard let row = model.keys.row(of: command) else { return [] }
    return [
      Line(padded(row.keys(in: place, as: words), to: 5), Style.focus.bold)
        .then(words.text(of: command).title)
    ]
  }

  /// Returns names with their keys of the digit row, as far as there are keys.
  private func numbered(
    _ names: [String], style: (Int) -> Style = { _ in .text }
  ) -> [Line] {
    zip(Key.azertyDigits, names).enumerated().map { index, row in
      Line("\(index + 1) ", Style.focus.bold).then("\(row.0)  ", .secondary)
        .then(row.1, style(index))
    }
  }

  /// Draws a box below its subject: the row of a list under the cursor, or a card.
  @discardableResult
  func drawAtSpot(
    _ lines: [Line], title: Line, on canvas: inout Canvas, minimum: Int = 0
  ) -> Rect {
    let isList = model.beneath.last?.screen.map { $0.traits.contains(.deals) } == true
    guard let row = canvas.cursor, isList else {
      return canvas.drawBox(lines, title: title, near: belowCursor, minimum: minimum)
    }
    let below = Point(column: row.column, row: row.row + 1)
    return canvas.drawBox(lines, title: title, near: below, minimum: minimum, subjectRows: 1)
  }

  /// The place of boxes: below the title under the cursor, so that it can still be read.
  private var belowCursor: Point {
    if let spot = model.beneath.last?.screen?.spot(in: self) { return spot }
    let place = model.cursor.column
    let area = layout.cards(place)
    var row = area.row
    if let stage = model.stageUnderCursor, let id = model.cursor.deal,
      let index = board.index(of: id),
      let position = model.columns.position(of: index)
    {
      let count = model.columns.all[position.column].deals.count
      let first = layout.firstRow(
        keeping: position.row, of: count, from: model.cursor.scroll[stage.id] ?? 0)
      row += (position.row - first) * layout.cardRows + min(3, layout.cardRows)
    }
    return Point(column: area.column, row: row)
  }

  private func title(_ title: Title) -> Line {
    Line(" \(words.title(title)) ", .heading)
  }
}
