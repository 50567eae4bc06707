import PipelineDomain
import Localization

/// An error in an answer: its field and its text.
struct WrongAnswer: Error, Equatable {
  var field: Prompt.Input.Name?
  var text: String
}

extension Model {
  /// Takes the answer to the present question: performs it, or shows the error at the spot.
  mutating func accept() -> [Effect] {
    guard case .prompt(var prompt) = mode else { return [] }
    if let problem = prompt.problem {
      prompt.accepted.insert(problem)
      mode = .prompt(prompt)
    }
    do throws(WrongAnswer) {
      if let deal = prompt.closedMeanwhile.flatMap({ board[$0] }) {
        throw WrongAnswer(text: changedElsewhere(deal))
      }
      // The typed text stays: the board may become writable again.
      if prompt.purpose.changesBoard, let refusal = readOnlyRefusal {
        throw WrongAnswer(text: words.keyRefusal(refusal))
      }
      let effects = try answer(prompt)
      drafts.removeAll { $0.question == prompt.purpose.draftName }
      return effects
    } catch {
      prompt.problem = error.text
      prompt.focus = prompt.inputs.firstIndex { $0.name == error.field } ?? prompt.focus
      mode = .prompt(prompt)
      return []
    }
  }

  /// Cancels the question, and restores the state before it; the typed text is kept as a draft.
  mutating func cancel() {
    if case .prompt(let prompt) = mode {
      if prompt.purpose == .search { giveUpSearch() }
      if case .overrule = prompt.purpose { say(words.theirsStays) }
      keepDraft(of: prompt)
    }
    leave()
    giveUpFilter()
  }

  private mutating func answer(_ prompt: Prompt) throws(WrongAnswer) -> [Effect] {
    switch prompt.purpose {
    case .win(let ids): return try win(ids, prompt)
    case .lose(let ids): return try close(ids, as: .lost, prompt)
    case .disqualify(let ids): return try close(ids, as: .disqualified, prompt)
    case .nextStep(let ids): return try setNextStep(ids, prompt)
    case .log(let ids): return try log(ids, prompt)
    case .complete(let ids): return try complete(ids, prompt)
    case .snooze(let ids): return try snooze(ids, prompt)
    case .assign(let ids): return try assign(ids, prompt)
    case .edit(let id): return try edit(id, prompt)
    case .editAll(let ids): return try edit(ids, prompt)
    case .add(let stage): return try add(to: stage, prompt)
    case .remark(let id): return remark(on: id, prompt)
    case .closeReview(let review): return try close(review, prompt)
    case .qualify(let id, let criterion): return try qualify(id, criterion, prompt)
    case .pay(let id, let kind): return try pay(id, kind, prompt)
    case .contact(let id, let subject): return try saveContact(subject, of: id, prompt)
    case .colleague(let id, let contact): return try saveColleague(contact, at: id, prompt)
    case .organization(let id): return try saveOrganization(id, prompt)
    case .mergeOrganization(let id): return try mergeOrganization(id, prompt)
    case .purge: return try purge(prompt)
    case .overrule(let dispute): return try overrule(dispute, prompt)
    case .saveView: return try saveView(prompt)
    case .addSetting(let list): return try add(to: list, prompt)
    case .setting(let entry): return try edit(entry, prompt)
    case .removeSetting(let list): return try remove(from: list, prompt)
    case .start(let offer, let choice): return try start(choice, offer, prompt)
    case .export(let offer): return try export(offer, prompt)
    case .search:
      keepSearch()
      return []
    case .filter:
      try keepFilter(prompt)
      return []
    }
  }

  private mutating func win(_ ids: [Deal.ID], _ prompt: Prompt) throws(WrongAnswer) -> [Effect] {
    let amount = try amount(prompt)
    guard amount != nil || prompt.input(.amount)?.isAnswered != true else {
      throw WrongAnswer(field: .amount, text: words.winNeedsAmount)
    }
    let day = try day(prompt, .date, .near) ?? today
    return try finish(.win(amount: amount, on: day), on: ids, prompt) { words, deals in
      words.closed(deals, as: .won, because: nil)
    }
  }

  private mutating func close(
    _ ids: [Deal.ID], as outcome: Stage.Outcome, _ prompt: Prompt
  ) throws(WrongAnswer) -> [Effect] {
    let reason = prompt.input(.reason)?.answer ?? ""
    guard !reason.isEmpty else {
      throw WrongAnswer(field: .reason, text: words.refusal(.reasonNeeded, on: board))
    }
    let isNoted = prompt.input(.note)?.answer.isEmpty == false
    return try finish(on: ids, prompt) { model, _ in
      let note = isNoted ? model.activity(.note, prompt) : nil
      return outcome == .lost
        ? .lose(reason: reason, on: model.today, note: note)
        : .disqualify(reason: reason, on: model.today, note: note)
    } saying: { words, deals in
      words.closed(deals, as: outcome, because: reason)
    }
  }

  private mutating func setNextStep(
    _ ids: [Deal.ID], _ prompt: Prompt
  ) throws(WrongAnswer) -> [Effect] {
    let answer = try step(prompt)
    let (step, repetition) = (answer?.step, answer?.repetition)
    let today = today
    return try finish(.setNextStep(step, repeating: repetition), on: ids, prompt) { words, deals in
      words.nextStep(step, repeating: repetition, of: deals, near: today)
    }
  }

  private mutating func assign(
    _ ids: [Deal.ID], _ prompt: Prompt
  ) throws(WrongAnswer) -> [Effect] {
    let owner = try value(of: .owner, prompt)
    return try finish(.edit([Action.Edit(.owner, owner)]), on: ids, prompt) { words, deals in
      words.assigned(deals, to: owner.text)
    }
  }

  /// Sets the fields that were filled in, the same on every deal; a dash clears one.
  private mutating func edit(
    _ ids: [Deal.ID], _ prompt: Prompt
  ) throws(WrongAnswer) -> [Effect] {
    var edits: [Action.Edit] = []
    var names: [String] = []
    for input in prompt.inputs where input.isAnswered && !input.answer.isEmpty {
      switch input.name {
      case .custom(let field): edits.append(try edit(of: field, prompt))
      case .field(let field):
        let value = input.answer == "-" ? .none : try value(of: field, prompt)
        edits.append(Action.Edit(field, value))
      default: continue
      }
      names.append(words.label(input.name))
    }
    return try finish(.edit(edits), on: ids, prompt) { words, deals in
      words.edited(names, of: deals)
    }
  }

  /// Logs the activity done, and sets the next step.
  private mutating func complete(
    _ ids: [Deal.ID], _ prompt: Prompt
  ) throws(WrongAnswer) -> [Effect] {
    let kind = try kind(prompt)
    guard let (next, repetition) = try step(prompt) else {
      throw WrongAnswer(field: .step, text: words.stepNeedsDay)
    }
    let today = today
    return try finish(on: ids, prompt) { model, _ in
      .complete(model.activity(kind, prompt), next: next, repeating: repetition)
    } saying: { words, deals in
      words.completed(kind, next, of: deals, near: today)
    }
  }

  private mutating func snooze(
    _ ids: [Deal.ID], _ prompt: Prompt
  ) throws(WrongAnswer) -> [Effect] {
    guard let day = try day(prompt, .until, .ahead), day > today else {
      throw WrongAnswer(field: .until, text: words.snoozeNeedsDay)
    }
    let today = today
    return try finish(.snooze(until: day), on: ids, prompt) { words, deals in
      words.snoozed(deals, until: day, near: today)
    }
  }

  private mutating func log(_ ids: [Deal.ID], _ prompt: Prompt) throws(WrongAnswer) -> [Effect] {
    let kind = try kind(prompt)
    return try finish(on: ids, prompt) { model, _ in
      .log(model.activity(kind, prompt))
    } saying: { words, deals in
      words.logged(kind, on: deals)
    }
  }

  /// Plans an action on each deal, leaves the question and makes it; refused, the question stays.
  private mutating func finish(
    on ids: [Deal.ID], _ prompt: Prompt, _ action: (inout Model, Deal.ID) -> Action,
    saying text: (Strings, DealReference) -> String
  ) throws(WrongAnswer) -> [Effect] {
    let actions = ids.map { action(&self, $0) }
    let changes = try planned(on: ids, prompt) { id in
      actions[ids.firstIndex(of: id) ?? 0]
    }
    let message = text(words, DealReference(changes.compactMap { board.deal(of: $0)?.title }))
    leave()
    return make(changes, saying: message)
  }

  private mutating func finish(
    _ action: Action, on ids: [Deal.ID], _ prompt: Prompt,
    saying text: (Strings, DealReference) -> String
  ) throws(WrongAnswer) -> [Effect] {
    try finish(on: ids, prompt, { _, _ in action }, saying: text)
  }

  /// Plans the changes of an answer; an objection is shown at the spot, and overridden by the same answer
  /// again.
  mutating func planned(
    on ids: [Deal.ID], _ prompt: Prompt, _ action: (Deal.ID) -> Action
  ) throws(WrongAnswer) -> [Change] {
    var random = random
    defer { self.random = random }
    do throws(Objection) {
      return try plan(
        on: ids, &random, accepting: { prompt.accepted.contains(message($0)) }, action)
    } catch {
      throw WrongAnswer(field: error.input, text: message(error))
    }
  }

  /// Settles a change of an answer, as ``planned`` does.
  func settled(_ change: Change, _ prompt: Prompt) throws(WrongAnswer) -> Change {
    do throws(Objection) {
      let settled = try board.settled(
        [change], at: now, in: zone, by: author,
        accepting: { prompt.accepted.contains(message($0)) })
      return settled[0]
    } catch {
      throw WrongAnswer(field: error.input, text: message(error))
    }
  }

  /// Returns the text of an objection, and the key that overrides it.
  func message(_ objection: Objection) -> String {
    switch objection {
    case .refused(let refusal): words.refusal(refusal, on: board)
    case .shortfalls(let unmetCriteria, let id):
      board[id].map { message(unmetCriteria, of: $0) } ?? ""
    case .newName(let field, let name):
      words.newName(name, for: field, among: board.settings.names(for: field)) + " "
        + words.newNameAgain
    case .duplicateContact(let id, let match):
      words.duplicate(board.settings.contacts[id]?.name ?? id.text, match) + " "
        + words.duplicateAgain
    }
  }
}

extension Objection {
  /// The field of the question that it is about.
  fileprivate var input: Prompt.Input.Name? {
    switch self {
    case .refused(.closedAhead): .date
    case .refused(.createdAfterEntry): .field(.createdOn)
    case .refused(.reasonNeeded): .reason
    case .newName(.lossReason, _): .reason
    case .newName(.owner, _): .owner
    case .newName(let field, _): .field(field)
    case .refused, .shortfalls, .duplicateContact: nil
    }
  }
}

extension Prompt.Purpose {
  /// True when its answer changes the file.
  fileprivate var changesBoard: Bool {
    switch self {
    case .search, .filter, .saveView, .start, .export: false
    case .win, .lose, .disqualify, .nextStep, .log, .complete, .snooze, .assign, .edit, .editAll,
      .add,
      .remark,
      .closeReview, .qualify, .pay, .setting, .addSetting, .removeSetting, .contact, .colleague,
      .organization, .mergeOrganization, .purge, .overrule:
      true
    }
  }
}
