import PipelineDomain

extension Prompt {
  /// The field that takes the keys.
  var focused: Input {
    get { inputs[focus] }
    set { inputs[focus] = newValue }
  }

  /// The field of a name.
  func input(_ name: Input.Name) -> Input? {
    inputs.first { $0.name == name }
  }

  /// Gives the keys to the next or previous field, round the ends.
  mutating func focusField(_ step: Int) {
    focus = (focus + step + inputs.count) % inputs.count
  }
}

extension Prompt.Input {
  /// Whether what is in the field is not what was there first.
  var isAnswered: Bool { text != initial }

  /// The choice that what was typed stands for: the same word, else the first one that begins so,
  /// without regard to case and accents.
  public var chosen: String? {
    guard case .choice(let choices) = kind else { return nil }
    return choice.map { choices[$0] }
  }

  /// The place of that choice among all.
  var choice: Int? {
    guard case .choice(let choices) = kind else { return nil }
    let typed = FoldedText(text.trimmed)
    guard !typed.isEmpty else { return nil }
    return choices.firstIndex { FoldedText($0) == typed }
      ?? choices.firstIndex { FoldedText($0).hasPrefix(typed) }
  }

  /// The answer: the choice, else what was typed, without blanks around it.
  var answer: String { chosen ?? text.trimmed }

  /// Takes typed or pasted text at the caret; what would exceed the limit is refused whole.
  ///
  /// A text that is only offered gives way, as a choice that is complete does to the first letter of
  /// another one.
  mutating func insert(_ typed: String) {
    let typed = TypedText.cleaned(typed)
    let kept = isOffered || beginsAnew(with: typed) ? "" : text
    guard !typed.isEmpty, kept.utf8.count + typed.utf8.count <= TypedText.limit else { return }
    isOffered = false
    let head = kept.prefix(caret) + typed
    let tail = kept.dropFirst(caret)
    text = String(head + tail)
    caret = min(head.count, text.count)
  }

  private func beginsAnew(with typed: String) -> Bool {
    guard case .choice(let choices) = kind, choices.contains(text) else { return false }
    let longer = FoldedText(text + typed)
    let first = FoldedText(typed)
    return !choices.contains { FoldedText($0).hasPrefix(longer) }
      && choices.contains { FoldedText($0).hasPrefix(first) }
  }

  /// What keys do to a text beside typing it.
  enum Stroke: Sendable {
    case left, right, start, end
    case deleteBackward, deleteForward, deleteWord, deleteToStart, deleteToEnd
  }

  /// Edits the text, or with left and right steps among the choices.
  mutating func edit(_ stroke: Stroke) {
    isOffered = false
    switch stroke {
    case .left: if !stepChoice(-1) { caret = max(0, caret - 1) }
    case .right: if !stepChoice(1) { caret = min(text.count, caret + 1) }
    case .start: caret = 0
    case .end: caret = text.count
    case .deleteBackward: delete(max(0, caret - 1)..<caret)
    case .deleteForward: delete(caret..<min(text.count, caret + 1))
    case .deleteWord: delete(startOfWord..<caret)
    case .deleteToStart: delete(0..<caret)
    case .deleteToEnd: delete(caret..<text.count)
    }
  }

  private mutating func delete(_ range: Range<Int>) {
    text = String(text.prefix(range.lowerBound)) + text.dropFirst(range.upperBound)
    caret = range.lowerBound
  }

  /// Where the word before the caret starts, blanks after it included.
  private var startOfWord: Int {
    let head = Array(text.prefix(caret))
    guard let end = head.lastIndex(where: { !$0.isWhitespace }) else { return 0 }
    return head[...end].lastIndex { $0.isWhitespace }.map { $0 + 1 } ?? 0
  }

  /// Puts the next or previous choice into the field; `false` when it has none.
  private mutating func stepChoice(_ step: Int) -> Bool {
    guard case .choice(let choices) = kind, !choices.isEmpty else { return false }
    let present = chosen.flatMap { choices.firstIndex(of: $0) }
    let next = present.map { $0 + step } ?? (step > 0 ? 0 : -1)
    text = choices[(next + choices.count) % choices.count]
    caret = text.count
    isOffered = true
    return true
  }
}
