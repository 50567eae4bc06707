import PipelineDomain
import TerminalKit
import Localization

extension Frame {
  /// Draws the board with everything around it.
  func drawBoard(on canvas: inout Canvas, keeping parts: inout BoardParts) {
    canvas = parts.picture(of: model.size, generation: model.generation) { drawParts(&$0) }
    // After the parts: the status may cover them.
    canvas.write(guideLine, in: layout.playbook.inset(columns: 1))
    drawStatus(elsePlaybook: layout.playbook.isEmpty, on: &canvas)
  }

  private func drawParts(_ parts: inout BoardParts) {
    parts.draw(.header(marked: model.marked.count), in: layout.header) { drawHeader(on: &$0) }
    let columns = model.visibleColumns
    for place in layout.columns where columns.indices.contains(place) {
      drawColumn(columns[place], at: place, of: columns.count, in: &parts)
    }
    if board.deals.isEmpty {
      parts.draw(.firstSteps, in: firstStepsRect) { drawFirstSteps(on: &$0) }
    }
    parts.draw(.panel, in: layout.panel) {
      if layout.isPanelFolded { drawFoldedPanel(on: &$0) } else { drawPanel(on: &$0) }
    }
    parts.draw(.closed, in: layout.closed) {
      let closed = Line(joining: closedParts.map(\.line), separator: Self.closedGap)
      $0.write(closed, in: layout.closed.inset(columns: 1))
    }
    parts.draw(.hints(model.hintedCommands), in: layout.hints) { drawHints(on: &$0) }
  }

  /// The middle of a board without deals.
  private var firstStepsRect: Rect {
    let area = layout.board.removingFirstRows(layout.headRows + 1).inset(columns: 2)
    let rows = min(area.rows, firstSteps.count)
    return area.removingFirstRows(max(0, (area.rows - rows) / 2)).firstRows(rows)
  }

  private var firstSteps: [Line] {
    let width = max(1, min(72, layout.board.columns - 4))
    let steps = words.firstSteps.enumerated().flatMap { index, text in
      wrapped(text, to: width).map { Line($0, index == 0 ? .heading : .text) }
    }
    return steps + checklist
  }

  /// The first steps with those taken ticked, below a blank line; none where they are not shown.
  private var checklist: [Line] {
    guard let left = model.firstStepsLeft else { return [] }
    let steps = FirstStep.allCases.map { step in
      let isTaken = !left.steps.contains(step)
      let sign = isTaken ? Sign.done : Sign.missing
      return Line(glyph(sign) + " ", sign.style)
        .then(words.firstStep(step), isTaken ? .secondary : .text)
        .then(isTaken ? "" : "  " + words.key(of: step), .secondary)
    }
    let head = Line(words.firstStepsHead(left), .heading).then(
      "  " + words.firstStepsHiding, .secondary)
    return [.blank, head] + steps
  }

  /// The first steps that are left in one line, on a board with deals, else the playbook.
  private var guideLine: Line {
    guard !board.deals.isEmpty, let left = model.firstStepsLeft else { return playbookLine }
    let steps = left.steps.map { step in
      let key = words.key(of: step)
      return words.firstStep(step) + (key.isEmpty ? "" : " (\(key))")
    }
    return Line(words.firstStepsHead(left), Style.text.bold)
      .then("  " + steps.joined(separator: " · "))
      .then(words.firstStepsHiding.isEmpty ? "" : "   " + words.firstStepsHiding, .secondary)
  }

  private func drawFirstSteps(on canvas: inout Canvas) {
    let rect = firstStepsRect
    let width = firstSteps.map(\.width).max() ?? 0
    let indent = max(0, (rect.columns - width) / 2)
    for (row, line) in firstSteps.prefix(rect.rows).enumerated() {
      canvas.write(line, in: rect.removingFirstRows(row).firstRows(1).removingFirstColumns(indent))
    }
  }

  /// The stages of all pipelines in which deals end so.
  private func closingStages(_ outcome: Stage.Outcome) -> Set<Stage.ID> {
    Set(board.settings.currentStages.filter { $0.outcome == outcome }.map(\.id))
  }

  /// The folded closed stages, with the deals closed in the panel's period.
  var closedParts: [(outcome: Stage.Outcome, line: Line)] {
    let outcomes = [Stage.Outcome.won, .lost].filter {
      board.settings.stage(for: $0) != nil && !model.unfolded.contains($0)
    }
    return outcomes.compactMap { outcome in
      guard let closings = model.panel.closed[outcome] else { return nil }
      let isTarget = dropTarget.map { closingStages(outcome).contains($0) } ?? false
      let name = (isTarget ? "→ " : "") + words.closed(outcome, in: period)
      let line = Line(name, isTarget ? Style.focus.bold : .secondary)
        .then("  \(words.figures.whole(closings.count))", Style.text.bold)
      // Deals without a known amount are not worth zero.
      guard closings.count == 0 || !closings.sums.isEmpty else { return (outcome, line) }
      let amounts = Dictionary(
        closings.sums.map { ($0.currency, Ratio($0.minorUnits)) }, uniquingKeysWith: { $1 })
      return (
        outcome,
        line.then(" · ", .secondary)
          .then(words.figures.sums(amounts, home: board.settings.currency))
      )
    }
  }

  /// The separator of two of them.
  static let closedGap = "     "

  /// The most cells of the playbook that are read in one look, and written anew with each column.
  private static let widestGuide = 120

  /// The playbook of the stage under the cursor, as many whole phrases as there is room for.
  private var playbookLine: Line {
    guard let stage = model.stageUnderCursor else { return .blank }
    let columns = (layout.playbook.isEmpty ? layout.status : layout.playbook).columns - 2
    let room = min(columns, Frame.widestGuide)
    let phrases = words.playbookPhrases(of: stage).reduce(into: [String]()) { lines, phrase in
      lines.append((lines.last ?? "") + phrase)
    }
    let line = phrases.last { DisplayWidth.of($0) <= room } ?? phrases.first
    return Line(line ?? "", .secondary)
  }

  /// Draws the result of the last key; without one, the playbook where it has no line of its own.
  func drawStatus(elsePlaybook showsPlaybook: Bool = false, on canvas: inout Canvas) {
    let status = model.status
    let style: Style =
      switch status.tone {
      case .plain: .text
      case .good: .good
      case .problem: Style.bad.bold
      }
    // Without a header, the moment shown is stated here.
    let notice = figureLine ?? (layout.header.isEmpty ? travelLine : nil)
    let silence = notice ?? (showsPlaybook ? quietLine : .blank)
    guard !status.text.isEmpty else {
      return canvas.write(silence, in: layout.status.inset(columns: margin))
    }
    drawStatusText(status.text, style, on: &canvas)
  }

  /// Draws a status; one longer than its line covers the lines above, a third of the window at most.
  private func drawStatusText(_ text: String, _ style: Style, on canvas: inout Canvas) {
    let room = layout.status.inset(columns: margin)
    let lines = wrapped(text, to: room.columns)
    let count = max(1, min(lines.count, model.size.rows / 3))
    let rect = Rect(
      column: layout.status.column, row: layout.status.row - count + 1,
      columns: layout.status.columns, rows: layout.status.isEmpty ? 0 : count)
    canvas.fill(rect)
    for (index, line) in lines.prefix(count).enumerated() {
      let rest = lines[index...].joined(separator: " ")
      canvas.write(
        Line(index == count - 1 ? rest : line, style),
        in: rect.inset(columns: margin).removingFirstRows(index))
    }
  }

  /// The figure under the panel's cursor, when the window has no room for the panel.
  private var figureLine: Line? {
    let results = model.panel.results
    guard model.place == .panel, layout.panel.isEmpty, results.indices.contains(model.panel.row)
    else { return nil }
    let result = results[model.panel.row]
    return Line(words.name(ofKPI: result.figure.kpi) + "  ") + value(of: result)
      + Line("  ") + standing(of: result)
  }

  /// The narrowing of the board when the window has no room for a header, else the playbook.
  private var quietLine: Line {
    layout.header.isEmpty && !narrowing.isEmpty ? narrowing : guideLine
  }

  /// Blank cells at both ends of lines, which a narrow window cannot spare.
  var margin: Int { model.size.columns < 20 ? 0 : 1 }
}
