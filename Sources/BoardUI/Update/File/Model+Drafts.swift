import PipelineDomain
import Localization

extension Model {
  /// How many questions that were left are remembered.
  private static let draftLimit = 20

  /// What was typed and not taken, and whose deals are shown: into questions that were left or are open, and remarks of a review
  /// that is not closed. The latest is last.
  package var unfinished: [Draft] {
    let remarks = reviewDraft.notes.sorted { $0.key < $1.key }.compactMap { deal, note in
      Prompt.Purpose.remark(deal).draftName.map {
        Draft(
          question: $0,
          entries: [Draft.Entry(field: Prompt.Input.Name.note.draftName, text: note)])
      }
    }
    let open = (beneath + [mode]).compactMap { mode in
      if case .prompt(let prompt) = mode { Draft(of: prompt) } else { nil }
    }
    let scope = scope.map {
      Draft(question: Draft.scope, entries: [Draft.Entry(field: "owner", text: $0)])
    }
    return open.reduce((scope.map { [$0] } ?? []) + remarks + drafts) { kept, draft in
      kept.filter { $0.question != draft.question } + [draft]
    }
  }

  /// Remembers what an earlier session left, for when the questions are asked again, and shows the deals
  /// that it showed.
  package mutating func restoreDrafts(_ drafts: [Draft]) {
    self.drafts = drafts.filter { $0.question != Draft.scope }.suffix(Model.draftLimit)
    if let owner = drafts.last(where: { $0.question == Draft.scope })?.entries.first?.text {
      scope = owner
      arrange()
      goToFirstShown()
    }
    keptDrafts = unfinished
  }

  /// Whether something typed is not kept yet, or something kept was answered.
  var areDraftsDue: Bool { unfinished != keptDrafts }

  /// Has what was typed kept as it stands now, if it is not.
  mutating func keepDrafts() -> [Effect] {
    guard areDraftsDue else { return [] }
    keptDrafts = unfinished
    return [.keepDrafts(keptDrafts)]
  }

  /// Remembers what was typed into a question that is left; with nothing worth it, forgets what was
  /// remembered of it.
  mutating func keepDraft(of prompt: Prompt) {
    guard let question = prompt.purpose.draftName else { return }
    drafts.removeAll { $0.question == question }
    guard let draft = Draft(of: prompt) else { return }
    drafts = drafts.suffix(Model.draftLimit - 1) + [draft]
    say(words.draftKept)
  }

  /// Remembers the name of a filter that could not be written.
  mutating func keepDraft(ofName name: String) {
    guard let question = Prompt.Purpose.saveView.draftName else { return }
    drafts.removeAll { $0.question == question }
    let entry = Draft.Entry(field: Prompt.Input.Name.viewName.draftName, text: name)
    drafts.append(Draft(question: question, entries: [entry]))
  }

  /// The question with what was typed when it was left, if anything was.
  mutating func withDraft(_ prompt: Prompt) -> Prompt {
    guard let draft = drafts.last(where: { $0.question == prompt.purpose.draftName }) else {
      return prompt
    }
    var prompt = prompt
    for entry in draft.entries {
      guard let field = prompt.inputs.firstIndex(where: { $0.name.draftName == entry.field })
      else { continue }
      prompt.inputs[field].text = entry.text
      prompt.inputs[field].caret = entry.text.count
      prompt.inputs[field].isOffered = false
      prompt.focus = field
    }
    say(words.draftBack)
    return prompt
  }
}

extension Draft {
  /// What was typed into a question, if it is missed when it is gone.
  fileprivate init?(of prompt: Prompt) {
    guard let question = prompt.purpose.draftName,
      prompt.inputs.contains(where: \.isWorthKeeping)
    else { return nil }
    self.init(
      question: question,
      entries: prompt.inputs.filter(\.isAnswered).map {
        Entry(field: $0.name.draftName, text: $0.text)
      })
  }
}

extension Prompt.Purpose {
  /// What drafts of the question go by, over sessions too; `nil` when text typed into it is not
  /// missed: a search and a filter are typed again, and of two values one is chosen.
  var draftName: String? {
    switch self {
    case .search, .filter, .overrule: nil
    case .win(let deals): name("win", deals)
    case .lose(let deals): name("lose", deals)
    case .disqualify(let deals): name("disqualify", deals)
    case .nextStep(let deals): name("next-step", deals)
    case .log(let deals): name("log", deals)
    case .complete(let deals): name("complete", deals)
    case .snooze(let deals): name("snooze", deals)
    case .assign(let deals): name("assign", deals)
    case .edit(let deal): name("edit", [deal])
    case .add(let stage): "add \(stage.text)"
    case .remark(let deal): name("remark", [deal])
    case .closeReview: "close-review"
    case .saveView: "save-view"
    case .qualify(let deal, let criterion): name("qualify", [deal]) + " \(criterion.text)"
    case .pay(let deal, let kind): name("pay", [deal]) + " \(kind.rawValue)"
    }
  }

  private func name(_ question: String, _ deals: [Deal.ID]) -> String {
    ([question] + deals.map(\.text)).joined(separator: " ")
  }
}

extension Prompt.Input.Name {
  /// What drafts name the field by.
  fileprivate var draftName: String {
    if case .field(let field) = self { field.name } else { "\(self)" }
  }
}

extension Prompt.Input {
  /// Whether something was typed that takes a moment to type again: four characters of free text.
  fileprivate var isWorthKeeping: Bool {
    guard isAnswered, case .text = kind else { return false }
    return text.trimmed.count >= 4
  }
}
