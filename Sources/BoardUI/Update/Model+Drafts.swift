import Wording

extension Model {
  /// How many questions that were left are remembered.
  private static let draftLimit = 20

  /// Remembers what was typed into a question that is left; with nothing worth it, forgets what was
  /// remembered of it.
  mutating func keepDraft(of prompt: Prompt) {
    guard prompt.purpose.keepsDrafts else { return }
    leftPrompts.removeAll { $0.purpose == prompt.purpose }
    guard prompt.inputs.contains(where: \.isWorthKeeping) else { return }
    leftPrompts = leftPrompts.suffix(Model.draftLimit - 1) + [prompt]
    say(words.draftKept)
  }

  /// The question with what was typed when it was left, if anything was.
  mutating func withDraft(_ prompt: Prompt) -> Prompt {
    guard let left = leftPrompts.last(where: { $0.purpose == prompt.purpose }) else {
      return prompt
    }
    var prompt = prompt
    for typed in left.inputs where typed.isAnswered {
      guard let index = prompt.inputs.firstIndex(where: { $0.name == typed.name }) else { continue }
      prompt.inputs[index].text = typed.text
      prompt.inputs[index].caret = typed.text.count
    }
    prompt.focus = min(left.focus, prompt.inputs.count - 1)
    say(words.draftBack)
    return prompt
  }
}

extension Prompt.Purpose {
  /// Whether text that was typed is missed when it is gone; a search and a filter are typed again, and
  /// of two values one is chosen.
  fileprivate var keepsDrafts: Bool {
    switch self {
    case .search, .filter, .overrule: false
    case .win, .lose, .disqualify, .nextStep, .log, .complete, .snooze, .assign, .edit, .add,
      .remark, .closeReview, .saveView, .qualify, .pay:
      true
    }
  }
}

extension Prompt.Input {
  /// Whether something was typed that takes a moment to type again: four characters of free text.
  fileprivate var isWorthKeeping: Bool {
    guard isAnswered, case .text = kind else { return false }
    return text.trimmed.count >= 4
  }
}
