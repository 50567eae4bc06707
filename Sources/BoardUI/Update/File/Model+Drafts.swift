import PipelineDomain
import Localization

extension Model {
  /// The number of abandoned questions remembered.
  private static let draftLimit = 20

  /// The text typed and not submitted, in questions that were left or are open and in remarks of a review
  /// that is not closed, the scope and the pipeline. The latest is last.
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
    let pipeline = Draft(
      question: Draft.pipeline,
      entries: [Draft.Entry(field: "id", text: shownPipeline?.id.text ?? "")])
    // The first pipeline is shown anyway.
    let isChosen =
      board.settings.hasPipelines && shownPipeline?.id != board.settings.pipelines.first?.id
    let kept = [scope, keptFirstSteps, isChosen ? pipeline : nil].compactMap(\.self)
    return open.reduce(kept + remarks + drafts) { kept, draft in
      kept.filter { $0.question != draft.question } + [draft]
    }
  }

  /// Restores the drafts of an earlier session, for when the questions are asked again, and its scope and
  /// its pipeline.
  package mutating func restoreDrafts(_ drafts: [Draft]) {
    let answer = { (question: String) in
      drafts.last { $0.question == question }?.entries.first?.text
    }
    self.drafts = drafts.filter(\.isUnanswered).suffix(Model.draftLimit)
    restoreFirstSteps(drafts)
    scope = answer(Draft.scope)
    if let chosen = answer(Draft.pipeline) {
      pipeline = board.settings.pipeline(Pipeline.ID(chosen))?.id
    }
    if columns.arrangement != arrangement {
      arrange()
      settleCursor()
      goToFirstShown()
    }
    keptDrafts = unfinished
  }

  /// True when a typed text is not kept yet, or a kept one was answered.
  var areDraftsDue: Bool { unfinished != keptDrafts }

  /// Has the drafts kept as they are now, if they are not.
  mutating func keepDrafts() -> [Effect] {
    guard areDraftsDue else { return [] }
    keptDrafts = unfinished
    return [.keepDrafts(keptDrafts)]
  }

  /// Keeps the text typed into a question that is left; with nothing worth keeping, removes its draft.
  mutating func keepDraft(of prompt: Prompt) {
    guard let question = prompt.purpose.draftName else { return }
    drafts.removeAll { $0.question == question }
    guard let draft = Draft(of: prompt) else { return }
    drafts = drafts.suffix(Model.draftLimit - 1) + [draft]
    say(words.draftKept)
  }

  /// Keeps the name of a filter that could not be written.
  mutating func keepDraft(ofName name: String) {
    guard let question = Prompt.Purpose.saveView.draftName else { return }
    drafts.removeAll { $0.question == question }
    let entry = Draft.Entry(field: Prompt.Input.Name.viewName.draftName, text: name)
    drafts.append(Draft(question: question, entries: [entry]))
  }

  /// Returns the question with its draft, if there is one.
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
  /// Creates the draft of a question, if any of its text is worth keeping.
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
  /// The name of the question in drafts, stable over sessions; `nil` when its text is not worth keeping: a
  /// search and a filter are typed again, and of two values one is chosen.
  var draftName: String? {
    switch self {
    case .search, .filter, .overrule, .setting, .addSetting, .removeSetting, .mergeOrganization,
      .purge, .start, .export:
      nil
    case .win(let deals): name("win", deals)
    case .lose(let deals): name("lose", deals)
    case .disqualify(let deals): name("disqualify", deals)
    case .nextStep(let deals): name("next-step", deals)
    case .log(let deals): name("log", deals)
    case .complete(let deals): name("complete", deals)
    case .snooze(let deals): name("snooze", deals)
    case .assign(let deals): name("assign", deals)
    case .edit(let deal): name("edit", [deal])
    case .editAll(let deals): name("edit-all", deals)
    case .add(let stage): "add \(stage.text)"
    case .remark(let deal): name("remark", [deal])
    case .closeReview: "close-review"
    case .saveView: "save-view"
    case .qualify(let deal, let criterion): name("qualify", [deal]) + " \(criterion.text)"
    case .pay(let deal, let kind): name("pay", [deal]) + " \(kind.rawValue)"
    case .organization(let id): "organization \(id.text)"
    case .colleague(let id, let contact): "colleague \(id.text) \(contact?.text ?? "new")"
    case .contact(let deal, let subject): name("contact", [deal]) + " \(subject.draftName)"
    }
  }

  private func name(_ question: String, _ deals: [Deal.ID]) -> String {
    ([question] + deals.map(\.text)).joined(separator: " ")
  }
}

extension Prompt.Input.Name {
  /// The name of the field in drafts.
  fileprivate var draftName: String {
    switch self {
    case .field(let field): field.name
    case .custom(let field): "\(Field.customFields.name).\(field.id)"
    case .contact(let field): field.definition.name.description
    case .ofOrganization(let field): field.definition.name.description
    default: "\(self)"
    }
  }
}

extension ContactSubject {
  fileprivate var draftName: String {
    switch self {
    case .new: "new"
    case .known(let id): id.text
    case .noted(let place): "noted \(place)"
    }
  }
}

extension Prompt.Input {
  /// True when the text takes a moment to type again: four characters of free text at least.
  fileprivate var isWorthKeeping: Bool {
    guard isAnswered, case .text = kind else { return false }
    return text.trimmed.count >= 4
  }
}
