import PipelineDomain

extension Prompt {
  /// The field that takes the keys.
  var focused: Input {
    get { inputs[focus] }
    set { inputs[focus] = newValue }
  }

  /// Returns the field of a name.
  func input(_ name: Input.Name) -> Input? {
    inputs.first { $0.name == name }
  }

  /// Moves the focus to the next or previous field, wrapping at the ends.
  mutating func focusField(_ step: Int) {
    focus = (focus + step + inputs.count) % inputs.count
  }
}

extension Prompt.Input {
  /// True when the field no longer holds its first text.
  var isAnswered: Bool { text != initial }

  /// The choices or suggestions.
  package var choices: [String] {
    switch kind {
    case .choice(let choices), .suggesting(let choices): choices
    case .text, .amount, .date: []
    }
  }

  /// The choice in the field, ignoring case and accents.
  package var chosen: String? { choice.map { choices[$0] } }

  /// The index of that choice among all.
  var choice: Int? {
    choices.indices.named(text.trimmed) { choices[$0] }
  }

  /// The answer: the choice, else the text without blanks around it.
  var answer: String { chosen ?? text.trimmed }

  private var isMenu: Bool { if case .choice = kind { true } else { false } }

  /// True when the text after the caret was completed from the text typed before it.
  private var isChosenByBeginning: Bool {
    isMenu && caret < text.count && choices.contains(text)
  }

  /// Inserts typed or pasted text at the caret; a text that would exceed the limit is refused whole.
  ///
  /// An offered text is replaced. In a menu, the first choice that begins with the typed text completes
  /// it after the caret, and the next letter replaces the completion.
  mutating func insert(_ typed: String) {
    let typed = TypedText.cleaned(typed)
    let isAnew = isOffered || beginsAnew(with: typed)
    let head = (isAnew ? "" : text.prefix(caret)) + typed
    let tail = isAnew || isChosenByBeginning ? "" : text.dropFirst(caret)
    guard !typed.isEmpty, head.utf8.count + tail.utf8.count <= TypedText.limit else { return }
    isOffered = false
    text = String(head + tail)
    caret = min(head.count, text.count)
    guard isMenu, tail.isEmpty else { return }
    for choice in choices {
      guard let rest = choice.rest(after: text) else { continue }
      text = choice
      caret = choice.count - rest.count
      return
    }
  }

  /// Returns true when a typed letter begins another choice, after a whole one that it does not lengthen.
  private func beginsAnew(with typed: String) -> Bool {
    guard isMenu, caret == text.count, choices.contains(text) else { return false }
    return !choices.contains { $0.rest(after: text + typed) != nil }
      && choices.contains { $0.rest(after: typed) != nil }
  }

  /// An editing key, beside those that type.
  enum Stroke: Sendable {
    case left, right, start, end
    case deleteBackward, deleteForward, deleteWord, deleteToStart, deleteToEnd
  }

  /// Edits the text, or with left and right steps among the choices.
  mutating func edit(_ stroke: Stroke) {
    let canStep = isMenu || isOffered || text.isEmpty
    isOffered = false
    switch stroke {
    case .left: if !canStep || !stepChoice(-1) { caret = max(0, caret - 1) }
    case .right: if !canStep || !stepChoice(1) { caret = min(text.count, caret + 1) }
    case .start: caret = 0
    case .end: caret = text.count
    case .deleteBackward:
      if isChosenByBeginning { dropRest() } else { delete(max(0, caret - 1)..<caret) }
    case .deleteForward:
      if isChosenByBeginning { dropRest() } else { delete(caret..<min(text.count, caret + 1)) }
    case .deleteWord:
      dropRest(if: isChosenByBeginning)
      delete(startOfWord..<caret)
    case .deleteToStart:
      dropRest(if: isChosenByBeginning)
      delete(0..<caret)
    case .deleteToEnd: delete(caret..<text.count)
    }
  }

  /// Cuts a completed choice to the text typed.
  private mutating func dropRest(if condition: Bool = true) {
    if condition { text = String(text.prefix(caret)) }
  }

  private mutating func delete(_ range: Range<Int>) {
    text = String(text.prefix(range.lowerBound)) + text.dropFirst(range.upperBound)
    caret = range.lowerBound
  }

  /// The start of the word before the caret, which may have blanks after it.
  private var startOfWord: Int {
    let head = Array(text.prefix(caret))
    guard let end = head.lastIndex(where: { !$0.isWhitespace }) else { return 0 }
    return head[...end].lastIndex { $0.isWhitespace }.map { $0 + 1 } ?? 0
  }

  /// Puts the next or previous choice into the field; `false` when it has none.
  private mutating func stepChoice(_ step: Int) -> Bool {
    let choices = choices
    guard !choices.isEmpty else { return false }
    let next = choice.map { $0 + step } ?? (step > 0 ? 0 : -1)
    text = choices[(next + choices.count) % choices.count]
    caret = text.count
    isOffered = true
    return true
  }
}
