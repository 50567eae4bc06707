import PipelineDomain
import TerminalKit
import Localization

extension Frame {
  /// Draws a filter in the status line; above it the completions, or the error and its place.
  func drawFilter(_ prompt: Prompt, on canvas: inout Canvas) {
    let rect = layout.status.isEmpty ? Rect(model.size).lastRows(1) : layout.status
    guard let input = prompt.inputs.first, let draft = model.draft, !rect.isEmpty else { return }
    canvas.fill(rect)
    let label = Line(words.label(.filter) + " ", Style.focus.bold)
    let indent = margin + label.width
    let room = max(1, rect.columns - indent)
    let (text, caret) = visiblePart(of: input, in: room)
    let example =
      text.isEmpty ? DisplayWidth.truncated(words.example(.filter), to: room) : ""
    canvas.write(
      label.then(text).then(example, .secondary) + completion(after: text, in: room),
      in: rect.removingFirstColumns(margin))
    let above = draft.problem.map { problem in
      let style: Style = prompt.problem == nil ? .secondary : .bad
      let hidden = width(of: input, upTo: input.caret) - caret
      return refusal(about: problem, in: input, from: indent - hidden, draft, style)
    }
    let lines = above ?? [candidates(of: draft)]
    for (index, line) in lines.reversed().enumerated() where index < rect.row {
      let row = Rect(column: 0, row: rect.row - 1 - index, columns: rect.columns, rows: 1)
      canvas.fill(row)
      canvas.write(line, in: row.inset(columns: margin))
    }
    canvas.cursor = rect.removingFirstColumns(indent + caret).origin
    canvas.cursorIsVisible = true
  }

  /// Returns the accepted texts, the error, and a mark above the character of a text that begins at the
  /// column `start`, before the window when part of it is hidden.
  private func refusal(
    about problem: Filter.ParseError, in input: Prompt.Input, from start: Int, _ draft: FilterDraft,
    _ style: Style
  ) -> [Line] {
    let room = max(1, model.size.columns - 2 * margin)
    let offset = width(of: input, upTo: problem.offset)
    let column = max(0, min(start - margin + offset, room - 1))
    let hints = hints(on: problem.cause, draft, in: room)
    let message = words.problem(problem)
    let width = DisplayWidth.of(message)
    let mark = Line(String(repeating: " ", count: column)).then("▾", style)
    if column + 2 + width <= room { return hints + [mark.then(" " + message, style)] }
    if width + 1 <= column {
      let blanks = String(repeating: " ", count: column - width - 1)
      return hints + [Line(blanks + message + " ▾", style)]
    }
    return hints + wrapped(message, to: room).map { Line($0, style) } + [mark]
  }

  private func width(of input: Prompt.Input, upTo offset: Int) -> Int {
    DisplayWidth.of(SafeText.displayable(String(input.text.prefix(offset))))
  }

  /// Returns the accepted texts in the place of an error: those the board offers, and other forms.
  private func hints(on fault: Filter.ParseError.Cause, _ draft: FilterDraft, in room: Int)
    -> [Line]
  {
    let expected = words.expectation(fault).map { wrapped($0, to: room) } ?? []
    let lines = expected.prefix(3).map { Line($0, .secondary) }
    guard case .valueMissing(let key) = fault, !draft.candidates.isEmpty else { return lines }
    let isListed = key.kind == .text || key.kind == .choice
    return (isListed ? [] : lines) + [candidates(of: draft)]
  }

  /// Returns the number of deals shown and as many candidates as fit, the one that was put in marked.
  private func candidates(of draft: FilterDraft) -> Line {
    let count = model.isFilterDue ? words.computing : words.dealCount(model.shownCount)
    let head = Line(count + "   ", Style.text.bold)
    guard !draft.isDue else { return head }
    let first = max(0, (draft.chosen ?? 0) - 2)
    let texts = draft.candidates.indices.dropFirst(first).map { index in
      Line(
        draft.candidates[index].text, index == draft.chosen ? Style.focus.bold : .secondary)
    }
    guard !texts.isEmpty else { return head.then(words.title(.noCandidates), .secondary) }
    let room = model.size.columns - 2 * margin - head.width
    let all = Line(joining: texts, separator: "  ")
    guard all.width > room else { return head + all }
    return head + Line(asManyAsFit: texts, in: room - 3, separator: "  ").then("  …", .secondary)
  }
}
