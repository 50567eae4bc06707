import TerminalKit

extension Frame {
  /// The keys that act here, the most useful first, as many as fit whole.
  func drawHints(on canvas: inout Canvas) {
    let rect = layout.hints.inset(columns: margin)
    let gap = rect.columns < 60 ? 2 : 3
    let hints = model.hints(fitting: rect.columns, gap: gap).map { hint in
      Line(hint.keys, .focus).then(" " + hint.text, .secondary)
    }
    canvas.write(Line(joining: hints, separator: String(repeating: " ", count: gap)), in: rect)
  }
}
