import PipelineDomain
import TerminalKit
import Localization

extension Frame {
  /// Draws the text typed and the matching commands, each with its keys, so that the palette teaches the
  /// keyboard, and the reason when it cannot act. Returns the area of the commands.
  func draw(
    _ palette: Palette, _ input: Prompt.Input, on canvas: inout Canvas
  ) -> Rect {
    let room = max(1, min(96, model.size.columns - 4))
    let (text, caret) = visiblePart(of: input, in: room - 2)
    var lines = [Line(": ", Style.focus.bold).then(text)]
    let rows = model.paletteRows
    let shown = rows.indices.dropFirst(palette.cursor.first).prefix(Palette.limit)
    for index in shown {
      lines.append(line(for: rows[index], isHere: index == palette.cursor.row, in: room))
    }
    if rows.isEmpty { lines.append(Line(words.title(.noCommand), .secondary)) }
    let below = rows.count - shown.count - palette.cursor.first
    if below > 0 { lines.append(Line("  ↓ " + words.more(below), .secondary)) }
    let inside = canvas.drawBox(
      lines, title: Line(" \(words.title(.palette)) ", .heading),
      near: Point(column: (model.size.columns - room) / 2 - 2, row: 2), minimum: room)
    canvas.cursor = inside.removingFirstColumns(2 + caret).origin
    canvas.cursorIsVisible = true
    return inside.removingFirstRows(1)
  }

  private func line(for offer: PaletteOffer, isHere: Bool, in room: Int) -> Line {
    let shownTitle = model.title(inPalette: offer)
    let refusal = model.refusal(toPalette: offer)
    let isWide = room >= 90
    let keys = model.keys(inPalette: offer, isWhole: isWide || refusal == nil)
    let shownKeys = refusal == nil ? keys : padded(keys, to: isWide ? 18 : 5)
    // A reason is shown whole rather than aligned with the others.
    let beside = DisplayWidth.of(shownKeys) + DisplayWidth.of(refusal ?? "") + 2
    let titleWidth = min(
      isWide ? 42 : 37, max(12, room * 3 / 5), max(DisplayWidth.of(shownTitle) + 1, room - beside))
    let title: Style = refusal == nil ? (isHere ? Style.text.bold : .text) : .secondary
    return Line(isHere ? "\(glyph(.cursor)) " : "  ", Sign.cursor.style)
      .then(padded(shownTitle, to: titleWidth), title)
      .then(shownKeys, refusal == nil ? .focus : .secondary)
      .then(refusal ?? "", .attention)
  }
}
