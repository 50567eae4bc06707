import PipelineDomain
import TerminalKit
import Localization

extension Frame {
  /// Draws a question, in a box below the card it is about; a search or a filter in the status line.
  func draw(_ prompt: Prompt, on canvas: inout Canvas) {
    guard prompt.purpose != .search else { return drawSearch(prompt, on: &canvas) }
    guard prompt.purpose != .filter else { return drawFilter(prompt, on: &canvas) }
    let labels = prompt.inputs.map { words.label($0.name) }
    let indent = (labels.map(DisplayWidth.of).max() ?? 0) + 2
    let room = max(1, min(60, model.size.columns - 4) - indent)
    var lines: [Line] = []
    var caret: (row: Int, column: Int)?
    var last = 0
    for (index, input) in prompt.inputs.enumerated() {
      let isFocused = index == prompt.focus
      let (text, column) = visiblePart(of: input, in: room)
      if isFocused { caret = (lines.count, indent + column) }
      let padding = String(repeating: " ", count: indent - DisplayWidth.of(labels[index]))
      lines.append(
        Line(labels[index] + padding, isFocused ? .focus : .secondary)
          .then(text, input.isOffered ? Style.text.underlined : .text)
          + completion(after: text, in: room, isFocused: isFocused)
          + placeholder(of: input, in: room, isFocused: isFocused)
          + understanding(of: input, in: prompt, after: text, room))
      if isFocused { lines += choices(of: input, indent: indent, room: room) }
      if isFocused, input.choices.isEmpty, !prompt.offers.isEmpty {
        lines.append(offers(of: prompt, indent: indent, room: room))
      }
      if isFocused { last = lines.count }
    }
    let problem = prompt.problem.map { wrapped($0, to: indent + room).map { Line($0, .bad) } } ?? []
    // A form longer than the window shows the part with the caret.
    let shown = max(1, model.size.rows - 2 - problem.count)
    let first = max(0, min(last - shown, caret?.row ?? 0))
    caret?.row -= first
    lines = lines.dropFirst(first).prefix(shown) + problem
    let inside = drawAtSpot(
      lines, title: Line(" \(title(of: prompt)) ", .heading), on: &canvas,
      minimum: min(44, indent + room))
    guard let caret, caret.row < inside.rows else { return }
    canvas.cursor = inside.removingFirstRows(caret.row).removingFirstColumns(caret.column).origin
    canvas.cursorIsVisible = true
  }

  private func drawSearch(_ prompt: Prompt, on canvas: inout Canvas) {
    let rect = layout.status.isEmpty ? Rect(model.size).lastRows(1) : layout.status
    guard let input = prompt.inputs.first, !rect.isEmpty else { return }
    canvas.fill(rect)
    let label = Line("/", Style.focus.bold)
    let room = max(1, rect.columns - margin - 1)
    let (text, column) = visiblePart(of: input, in: room)
    let problem = Line(prompt.problem.map { "  " + $0 } ?? "", .secondary)
    canvas.write(label.then(text) + problem, in: rect.removingFirstColumns(margin))
    canvas.cursor = rect.removingFirstColumns(margin + 1 + column).origin
    canvas.cursorIsVisible = true
  }

  /// Returns the visible part of a text, with the caret in it, and the caret's cell. O(text).
  func visiblePart(of input: Prompt.Input, in room: Int) -> (text: String, caret: Int) {
    let before = SafeText.displayable(String(input.text.prefix(input.caret)))
    var (start, caret) = (before.endIndex, 0)
    while start > before.startIndex {
      let place = before.index(before: start)
      let width = DisplayWidth.of(before[place])
      guard caret + width <= room - 1 else { break }
      (start, caret) = (place, caret + width)
    }
    let after = SafeText.displayable(String(input.text.dropFirst(input.caret)))
    return (DisplayWidth.truncated(before[start...] + after, to: max(room, caret)), caret)
  }

  /// Returns the placeholder of an empty input.
  private func placeholder(of input: Prompt.Input, in room: Int, isFocused: Bool) -> Line {
    guard input.text.isEmpty, isFocused else { return .blank }
    let hint =
      switch input.kind {
      case .choice: words.choosing
      case .suggesting: words.suggesting
      case .text, .amount, .date: words.example(input.name)
      }
    return Line(DisplayWidth.truncated(hint, to: room), .secondary)
  }

  /// Returns the amount or day as it was parsed, dimmed, after the typed text if there is room.
  private func understanding(
    of input: Prompt.Input, in prompt: Prompt, after text: String, _ room: Int
  ) -> Line {
    guard let understood = model.understood(input, in: prompt) else { return .blank }
    let line = Line("  " + understood, .secondary)
    return DisplayWidth.of(text) + line.width <= room ? line : .blank
  }

  /// Returns the completion after a text, dimmed, as far as there is room.
  func completion(after text: String, in room: Int, isFocused: Bool = true) -> Line {
    guard isFocused, let completion = model.completion else { return .blank }
    let rest = max(0, room - DisplayWidth.of(text))
    return Line(DisplayWidth.truncated(completion.shown, to: rest), .secondary)
  }

  /// The lines of choices shown at most.
  private static let choiceLines = 6

  /// Returns the choices, those that match the typed text brighter than the rest; of many, those that match
  /// alone, as many as have room.
  private func choices(of input: Prompt.Input, indent: Int, room: Int) -> [Line] {
    let all = choices(input.choices, of: input, indent: indent, room: room)
    guard all.count > Frame.choiceLines else { return all }
    let typed = input.isOffered ? "" : String(input.text.prefix(input.caret))
    let fitting = choices(
      input.choices.filter { $0.rest(after: typed) != nil }, of: input, indent: indent, room: room)
    guard fitting.count > Frame.choiceLines else { return fitting }
    return fitting.prefix(Frame.choiceLines - 1)
      + [Line(String(repeating: " ", count: indent)).then("…", .secondary)]
  }

  private func choices(
    _ choices: [String], of input: Prompt.Input, indent: Int, room: Int
  ) -> [Line] {
    let typed = input.isOffered ? "" : String(input.text.prefix(input.caret))
    let padding = String(repeating: " ", count: indent)
    var lines: [Line] = []
    var line = Line.blank
    for choice in choices {
      let isChosen = choice == input.chosen
      let fits = choice.rest(after: typed) != nil
      let text = isChosen ? "‹ \(choice) ›" : choice
      let width = line.width + 2 + DisplayWidth.of(text)
      if !line.isEmpty, width > room {
        lines.append(line)
        line = .blank
      }
      line = (line.isEmpty ? Line(padding) : line.then("  "))
        .then(text, isChosen ? Style.focus.bold : fits ? .text : .secondary)
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// Returns as many of the names offered as fit, after the key that puts the first one in, if it does.
  private func offers(of prompt: Prompt, indent: Int, room: Int) -> Line {
    let key = model.completion.flatMap { _ in model.keys.name(of: .caretRight, in: .prompt) }
    let head = Line(key.map { words.key($0) + " " } ?? "", .secondary)
    let names = prompt.offers.enumerated().map { index, name in
      let text = DisplayWidth.truncated(SafeText.displayable(name), to: room - head.width)
      return Line(text, index == 0 && key != nil ? Style.focus.bold : .secondary)
    }
    return Line(String(repeating: " ", count: indent)) + head
      + Line(asManyAsFit: names, in: room - head.width, separator: "  ")
  }

  private func title(of prompt: Prompt) -> String {
    let question = words.question(prompt.purpose.question)
    switch prompt.purpose {
    case .win, .lose, .disqualify, .nextStep, .log, .complete, .snooze, .assign, .edit, .editAll,
      .remark,
      .overrule, .qualify, .pay, .contact:
      let titles = prompt.purpose.deals.compactMap { board[$0]?.title }
      guard let title = titles.first else { return question }
      let named = "\(question) · \(titles.count == 1 ? title : words.dealCount(titles.count))"
      if case .editAll = prompt.purpose { return named + " · " + words.emptyKeeps }
      return named
    case .add(let stage):
      return board.settings.stage(stage).map { "\(question) · \($0.name)" } ?? question
    case .addSetting(let list), .removeSetting(let list):
      return "\(question) · \(words.section(ofSettings: list.section))"
    case .setting(let entry): return "\(question) · \(words.name(of: entry, on: board.settings))"
    case .organization(let id), .mergeOrganization(let id), .colleague(let id, _):
      return "\(question) · \(board.organizations[id]?.name ?? id.text)"
    case .purge(let id):
      return "\(question) · \(board.settings.contacts[id]?.name ?? id.text)"
    case .search, .closeReview, .filter, .saveView, .start, .export: return question
    }
  }
}

extension Prompt.Purpose {
  /// The question of a purpose.
  var question: Question {
    switch self {
    case .win: .win
    case .lose: .lose
    case .disqualify: .disqualify
    case .nextStep: .nextStep
    case .log: .log
    case .complete: .complete
    case .snooze: .snooze
    case .assign: .assign
    case .edit, .editAll: .edit
    case .add: .add
    case .search: .search
    case .remark: .remark
    case .closeReview: .closeReview
    case .overrule: .overrule
    case .filter: .filter
    case .saveView: .saveView
    case .setting: .setting
    case .addSetting: .addSetting
    case .removeSetting: .removeSetting
    case .start(_, .importExport): .importExport
    case .start: .newBoard
    case .export: .export
    case .qualify: .qualify
    case .pay(_, .invoice): .invoice
    case .pay(_, .payment): .collect
    case .contact, .colleague: .contact
    case .organization: .organization
    case .mergeOrganization: .mergeOrganization
    case .purge: .purge
    }
  }
}
