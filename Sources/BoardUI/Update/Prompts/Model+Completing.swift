import PipelineDomain
import Localization

/// A completion of a text: shown after the caret, and taken by going right at the end of the text.
package struct TextCompletion: Equatable, Sendable {
  /// The text once it is taken.
  let text: String
  /// The part shown after the caret: the rest, or all of it when it does not begin as typed.
  package let shown: String
}

extension Model {
  /// The completion offered in the input with the keys; none when the caret is not at the end of the text,
  /// or nothing of a word is typed.
  package var completion: TextCompletion? {
    guard case .prompt(let prompt) = mode, prompt.focused.caret == prompt.focused.text.count else {
      return nil
    }
    return prompt.purpose == .filter
      ? draft.flatMap { $0.completion(of: prompt.focused) }
      : prompt.completion
  }

  /// Puts the completion into the text; `false` when none is offered. A filter's candidate that was put in
  /// is settled, and the candidates after it are found.
  mutating func takeCompletion() -> Bool {
    guard case .prompt(var prompt) = mode else { return false }
    if prompt.purpose == .filter { lookAtFilter() }
    guard let text = completion?.text ?? (draft?.chosen == nil ? nil : prompt.focused.text) else {
      return false
    }
    prompt.focused.text = text
    prompt.focused.caret = text.count
    prompt.problem = nil
    mode = .prompt(offering(prompt))
    if prompt.purpose == .filter { followFilter() }
    return true
  }
}

extension Prompt {
  /// The first name offered, unless one of them is already in the field, ignoring case and accents.
  fileprivate var completion: TextCompletion? {
    let typed = FoldedText(focused.text.trimmed)
    guard !offers.contains(where: { FoldedText($0) == typed }), let name = offers.first,
      let rest = name.rest(after: focused.begun)
    else { return nil }
    return TextCompletion(text: name, shown: String(rest))
  }
}

extension FilterDraft {
  /// Returns the candidate that begins with the word before the caret, else the first that matches it.
  fileprivate func completion(of input: Prompt.Input) -> TextCompletion? {
    guard chosen == nil, !isDue else { return nil }
    let fitting = candidates.filter { $0.range.upperBound == input.caret && !$0.range.isEmpty }
    let begun = fitting.compactMap { candidate in
      let word = String(input.text.dropFirst(candidate.range.lowerBound))
      return candidate.text.rest(after: word).map { (candidate, rest: $0) }
    }
    guard !begun.contains(where: \.rest.isEmpty) else { return nil }
    guard
      // A word that is a whole condition before a field that waits for its value.
      let (candidate, rest) = (begun.first { !$0.0.end.isEmpty } ?? begun.first)
        .map({ ($0, String($1)) })
        ?? fitting.first.map({ ($0, " → \($0.text)") })
    else { return nil }
    let end = candidates.count == 1 ? candidate.end : ""
    return TextCompletion(
      text: input.text.prefix(candidate.range.lowerBound) + candidate.text + end, shown: rest)
  }
}

extension Prompt.Input {
  /// The text typed, without blanks before it.
  var begun: String { String(text.drop(while: \.isWhitespace)) }
}

extension String {
  /// Returns the rest after a beginning, ignoring case and accents; `nil` when it does not begin so. A
  /// blank at the end of the beginning is one of the text.
  func rest(after beginning: String) -> Substring? {
    let typed = FoldedText(beginning)
    guard FoldedText(self).hasPrefix(typed) else { return nil }
    var end = startIndex
    while end < endIndex, !FoldedText(String(self[..<end])).hasPrefix(typed) {
      end = index(after: end)
    }
    guard beginning.last?.isWhitespace == true, end < endIndex else { return self[end...] }
    return self[end].isWhitespace ? self[index(after: end)...] : nil
  }
}
