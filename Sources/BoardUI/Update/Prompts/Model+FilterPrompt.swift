import PipelineDomain
import Localization

extension Model {
  /// Asks for a filter, the present one unless another text is given.
  mutating func beginFilter(_ text: String? = nil) {
    var prompt = Prompt(.filter, [Prompt.Input(.filter, text: filter?.text ?? "")])
    draft = FilterDraft(base: prompt.focused, origin: filter, cursor: cursor)
    if let text { prompt.focused = Prompt.Input(.filter, text: text) }
    enter(.prompt(prompt))
    followFilter()
  }

  /// Turns the text of a search into a filter; cancelling it restores the state before the search.
  mutating func filterMatches() {
    guard case .prompt(let prompt) = mode else { return }
    let text = prompt.focused.text
    cancel()
    beginFilter(text.trimmed.isEmpty ? nil : Filter(.term(.words(text.trimmed))).description)
  }

  /// Parses the filter as it is typed; the deals follow between frames.
  ///
  /// A last word that may become a field or is not valid yet is left out, so that the board does not jump
  /// while it is typed.
  mutating func followFilter() {
    guard case .prompt(let prompt) = mode, draft != nil else { return }
    let text = prompt.focused.text
    do {
      _ = try readFilter(text)
      draft?.problem = nil
    } catch {
      draft?.problem = error
    }
    let isBegun =
      draft?.problem != nil || Filter.begins(text.lastWord, fields: board.settings.fields)
    let settled = isBegun ? String(text.dropLast(text.lastWord.count)) : text
    if let read = try? readFilter(settled) {
      filter =
        read == .everything
        ? nil : BoardFilter(text: settled.trimmed, filter: read, unfoldedBefore: [])
    }
    draft?.base = prompt.focused
    draft?.chosen = nil
    draft?.isDue = true
  }

  /// Narrows the board to the text typed and finds the candidates at the caret. O(deals × log deals).
  mutating func lookAtFilter() {
    if let draft, columns.arrangement != arrangement { cursor = draft.cursor }
    arrange()
    guard let draft, draft.isDue else { return }
    var board = board
    board.settings.views = views
    let language = words.filterLanguage
    self.draft?.candidates = Filter.completions(
      in: draft.base.text, at: draft.base.caret, on: board, speaking: language)
    self.draft?.isDue = false
  }

  /// Puts the next or previous candidate into the text, to choose among all of them; a single one is
  /// settled.
  mutating func completeFilter(_ step: Int) {
    lookAtFilter()
    guard case .prompt(var prompt) = mode, let draft, !draft.candidates.isEmpty else { return }
    let count = draft.candidates.count
    let next = draft.chosen.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
    let candidate = draft.candidates[next]
    prompt.focused = draft.base
    prompt.focused.replace(candidate.range, by: candidate.text + (count == 1 ? candidate.end : ""))
    prompt.problem = nil
    mode = .prompt(prompt)
    followFilter()
    guard count > 1 else { return }
    self.draft?.base = draft.base
    self.draft?.chosen = next
    self.draft?.isDue = false
  }

  /// Keeps the filter typed, in effect for the next key.
  mutating func keepFilter(_ prompt: Prompt) throws(WrongAnswer) {
    let text = prompt.focused.text
    let kept: Filter
    do {
      kept = try readFilter(text)
    } catch {
      throw WrongAnswer(field: .filter, text: words.problem(error))
    }
    if let draft { (filter, cursor) = (draft.origin, draft.cursor) }
    draft = nil
    leave()
    setFilter(text.trimmed, kept)
  }

  /// Restores the filter before.
  mutating func giveUpFilter() {
    guard let draft else { return }
    filter = draft.origin
    cursor = draft.cursor
    self.draft = nil
    arrange()
    settleCursor()
  }
}

extension String {
  /// The text after the last blank.
  fileprivate var lastWord: Substring {
    self[(lastIndex { $0.isWhitespace }.map { index(after: $0) } ?? startIndex)...]
  }
}

extension Filter.Completion {
  /// The text that ends it: a blank, except for a field, which is followed by its value.
  var end: String {
    if case .field = kind { "" } else { " " }
  }
}

extension Prompt.Input {
  /// Replaces some characters by a text, the caret after it.
  fileprivate mutating func replace(_ range: Range<Int>, by replacement: String) {
    let head = text.prefix(range.lowerBound) + replacement
    text = String(head + text.dropFirst(range.upperBound))
    caret = min(head.count, text.count)
  }
}
