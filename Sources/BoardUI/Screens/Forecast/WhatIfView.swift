import PipelineDomain
import TerminalKit
import Localization

extension Frame {
  /// Draws the assumptions, each between its next values and with its present one, and below them their
  /// effect. Returns the area of the assumptions.
  func draw(_ box: WhatIfBox, on canvas: inout Canvas) -> Rect {
    guard let page = model.forecast, let content = page.content else {
      return Rect(column: 0, row: 0, columns: 0, rows: 0)
    }
    let room = max(1, min(66, model.size.columns - 4))
    let rows = figures(of: page, content) + ends(of: content.largest, under: page.whatIf)
    let nameWidth = min(room / 2, 4 + (rows.map { DisplayWidth.of($0.name) }.max() ?? 0))
    let shown = rows.indices.dropFirst(box.cursor.first).prefix(box.shownRows(in: self))
    let lines = shown.map { index in
      let isHere = index == box.cursor.row
      let row = rows[index]
      let value = isHere ? "‹ \(row.value) ›" : "  \(row.value)  "
      let style = row.isAssumed ? Style.focus.bold : isHere ? Style.text.bold : .text
      return Line(isHere ? "\(glyph(.cursor)) " : "  ", Sign.cursor.style)
        .then(padded(row.name, to: nameWidth), isHere ? Style.text.bold : .text)
        .then(padded(value, to: 16), style).then(row.now, .secondary)
    }
    let below = rows.count - shown.count - box.cursor.first
    let more = below > 0 ? [Line("  ↓ " + words.more(below), .secondary)] : []
    let inside = canvas.drawBox(
      lines + more + [.blank] + effect(of: page, content, in: room),
      title: Line(" \(words.title(.whatIf)) ", .heading),
      near: Point(column: margin, row: model.size.rows), minimum: room)
    let body = inside.firstRows(lines.count)
    canvas.cursor =
      body.removingFirstRows(box.cursor.row - box.cursor.first).removingFirstColumns(2).origin
    return body
  }

  /// The name of an assumption, its value, the present one, and a flag when they differ.
  private typealias AssumptionRow = (name: String, value: String, now: String, isAssumed: Bool)

  private func figures(of page: ForecastPage, _ content: ForecastPage.Content) -> [AssumptionRow] {
    let currency = content.forecast.currency
    return WhatIf.Assumption.allCases.map { assumption in
      let now = words.value(of: assumption, in: content.simulation.baseline, currency)
      let assumed = words.value(of: assumption, in: page.whatIf, currency)
      return (
        words.assumption(assumption).capitalized,
        assumed ?? (assumption == .newDeals ? "0" : now), words.atPresent(now), assumed != nil
      )
    }
  }

  private func ends(of deals: [Deal.ID], under whatIf: WhatIf) -> [AssumptionRow] {
    deals.map { id in
      let deal = board[id]
      let outcome: Stage.Outcome =
        switch whatIf.decided[id] {
        case .won: .won
        case .lost: .lost
        case nil: .open
        }
      return (
        deal?.title ?? id.text, words.outcome(outcome),
        deal?.amount.map { words.figures.compact($0) } ?? "", outcome != .open
      )
    }
  }

  /// Returns the effect of the assumptions, or the reason why there is none.
  func effect(of page: ForecastPage, _ content: ForecastPage.Content, in room: Int) -> [Line] {
    switch page.effect {
    case nil: [Line(words.computing, .secondary)]
    case .outlook(let now, let then):
      wrapped(words.effect(from: now, to: then, of: content.forecast), to: room)
        .map { Line($0, Style.text.bold) }
    case .refused(let refusal):
      wrapped(words.reason(refusal, on: board), to: room).map { Line($0, .attention) }
    }
  }
}
