import PipelineDomain
import TerminalKit
import Localization

extension Frame {
  /// Draws a deal in the three lines or the one line of `rect`, after the cell of the cursor's bar.
  ///
  /// The title and the words of the next step are cut to fit, the amount and the states are not.
  func drawCard(
    _ deal: Deal, of stage: Stage, isUnderCursor: Bool, isMarked: Bool, in rect: Rect,
    on canvas: inout Canvas
  ) {
    let text = rect.inset(columns: rect.columns > 4 ? 1 : 0)
    let mark = isMarked ? Line("\(glyph(.marked)) ", Sign.marked.style) : .blank
    let title = mark + Line(deal.title, titleStyle(of: deal, isUnderCursor: isUnderCursor))
    if !layout.isTable {
      let name = Line(board.organization(of: deal)?.name ?? "", .secondary)
      canvas.write(title, in: text)
      let amount = amount(of: deal)
      let date = closeDate(of: deal).then("  ")
      let hasDate = date.width > 2 && name.width + 1 + date.width + amount.width <= text.columns
      canvas.write(name, hasDate ? date + amount : amount, in: text.removingFirstRows(1))
      let state = state(of: deal, in: stage, room: text.columns)
      let owner = initials(of: deal)
      let hasRoom = state.width + 1 + owner.width <= text.columns
      canvas.write(state, hasRoom ? owner : .blank, in: text.removingFirstRows(2))
    } else if layout.isNarrow {
      drawInOneLine(deal, title, in: stage, rect: text, on: &canvas)
    } else {
      drawRow(deal, title, in: stage, row: text, on: &canvas)
    }
    let edge = rect.firstRows(min(3, rect.rows)).firstColumns(text.column - rect.column)
    if !layout.isTable, !isUnderCursor,
      self.mark(of: deal, in: stage).glyph == Freshness.State.stale.sign.glyph
    {
      canvas.fill(edge, with: Character(glyph(.stale)), style: .stale)
    }
    guard isUnderCursor else { return }
    if text.column > rect.column { drawBar(in: rect.firstRows(min(3, rect.rows)), on: &canvas) }
    let indent = layout.isTable && text.columns > 2 ? 2 : 0
    canvas.cursor = text.removingFirstColumns(indent).origin
  }

  /// Draws mark, title, amount and next step in one line, the step in words if there is room.
  private func drawInOneLine(
    _ deal: Deal, _ title: Line, in stage: Stage, rect: Rect, on canvas: inout Canvas
  ) {
    let sign = mark(of: deal, in: stage)
    let stepRoom = rect.columns < 34 ? 1 : min(18, rect.columns / 3)
    let step =
      stage.outcome == .open
      ? self.step(of: deal, room: stepRoom) : closing(of: deal, in: stage, hasMark: false)
    let stepRect = rect.lastColumns(stepRoom)
    let rest = rect.removingLastColumns(stepRoom + 1)
    canvas.write(
      Line("\(glyph(sign)) ", sign.style) + title, rest.columns > 12 ? amount(of: deal) : .blank,
      in: rest)
    canvas.write(step, in: stepRect)
  }

  private func titleStyle(of deal: Deal, isUnderCursor: Bool) -> Style {
    let style: Style =
      model.flashing.contains(deal.id)
      ? Style.attention.underlined : model.isFound(deal) ? Style.focus.underlined : .text
    return isUnderCursor ? style.bold : style
  }

  func amount(of deal: Deal) -> Line {
    deal.amount.map { Line(words.figures.compact($0)) } ?? Line("–", .secondary)
  }

  /// True when deals of several people are shown.
  var hasSeveralOwners: Bool {
    model.scope == nil && model.columns.initials.count > 1
  }

  /// Returns the initials of the owner, when deals of several people are shown.
  private func initials(of deal: Deal) -> Line {
    guard hasSeveralOwners, let owner = deal.owner else { return .blank }
    return Line(model.columns.initials[owner] ?? Columns.initials(of: owner), .secondary)
  }

  /// Returns the sign of the deal's freshness, or of its outcome once closed.
  func mark(of deal: Deal, in stage: Stage) -> Sign {
    stage.outcome == .open
      ? board.freshness(of: deal, on: today, in: model.zone).state.sign : stage.outcome.sign
  }

  /// The third line of a card: mark and days, then the next step; or the closing.
  private func state(of deal: Deal, in stage: Stage, room: Int) -> Line {
    guard stage.outcome == .open else { return closing(of: deal, in: stage, hasMark: true) }
    let freshness = board.freshness(of: deal, on: today, in: model.zone)
    let sign = freshness.state.sign
    let age = freshness.days.map(words.age) ?? ""
    // Ages line up where the next step does not need the cell.
    let padding = String(repeating: " ", count: room < 20 ? 0 : max(0, 3 - age.count))
    let mark = Line("\(glyph(sign)) \(padding)\(age) ", sign.style)
    return mark + step(of: deal, room: room - mark.width)
  }

  /// Returns the next step in at most `room` cells: its mark, action and due date; the action is cut first,
  /// then left out.
  func step(of deal: Deal, room: Int) -> Line {
    let state = deal.nextStepState(on: today)
    let sign = state.sign
    guard room > 2 else { return Line(glyph(sign), sign.style) }
    guard let step = deal.nextStep else {
      let (full, short) = words.noNextStep
      let text = DisplayWidth.of(full) + 2 <= room ? full : short
      return Line("\(glyph(sign)) \(text)", sign.style)
    }
    let due = words.dates.due(step.due, from: today)
    let left = room - 3 - DisplayWidth.of(due)
    let what = left > 1 ? DisplayWidth.truncated(step.what, to: left) + " " : ""
    let style: Style = state == .ahead ? .text : sign.style
    return Line("\(glyph(sign)) ", sign.style).then(what + due, style)
  }

  func closing(of deal: Deal, in stage: Stage, hasMark: Bool) -> Line {
    let sign = stage.outcome.sign
    let closing = board.closingDay(of: deal, in: model.zone)
    let day = closing.map { words.dates.short($0, near: today) } ?? ""
    let facts = [day, deal.lossReason ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    let lead = hasMark ? "\(glyph(sign)) " : ""
    return Line(lead, sign.style).then(facts, .secondary)
  }
}
