import PipelineDomain
import TerminalKit
import Localization

extension Model {
  /// Asks a question at the spot.
  mutating func ask(_ question: Question) {
    guard let prompt = prompt(for: question) else { return }
    enter(.prompt(withDraft(prompt)))
  }

  private func prompt(for question: Question) -> Prompt? {
    switch question {
    case .win: winning(subjects)
    case .lose: about { Prompt(.lose($0), [reason, Prompt.Input(.note)]) }
    case .disqualify: about { Prompt(.disqualify($0), [reason, Prompt.Input(.note)]) }
    case .nextStep: about { Prompt(.nextStep($0), [Prompt.Input(.step, text: remark(on: $0))]) }
    case .log: about { Prompt(.log($0), [kind] + partner + [Prompt.Input(.note)]) }
    case .complete:
      about { deals in
        let step = Prompt.Input(.step, text: suggestedStep)
        return Prompt(
          .complete(deals), [step, kind(of: subjects)] + partner + [Prompt.Input(.note)])
      }
    case .snooze: about { Prompt(.snooze($0), [Prompt.Input(.until, kind: .date)]) }
    case .assign: about { Prompt(.assign($0), [owner(of: subjects)]) }
    case .edit:
      hasMarks && subjects.count > 1
        ? about { Prompt(.editAll($0), sharedFields.map { input(for: $0) } + customInputs()) }
        : subject.map(edition)
    case .add: addition
    case .search: Prompt(.search, [Prompt.Input(.search)])
    case .remark:
      subject.map {
        Prompt(.remark($0.id), [Prompt.Input(.note, text: reviewDraft.notes[$0.id] ?? "")])
      }
    case .overrule, .saveView, .setting, .addSetting, .qualify, .invoice, .collect, .contact,
      .organization, .mergeOrganization, .purge, .closeReview, .filter, .newBoard, .importExport,
      .removeSetting, .export:
      nil
    }
  }

  /// Returns the note of the review on screen on a deal by itself: what was agreed becomes its next step.
  private func remark(on deals: [Deal.ID]) -> String {
    place == .review && deals.count == 1 ? reviewDraft.notes[deals[0]] ?? "" : ""
  }

  private func about(_ prompt: ([Deal.ID]) -> Prompt) -> Prompt? {
    let deals = subjects.map(\.id)
    return deals.isEmpty ? nil : prompt(deals)
  }

  /// Returns the question for won deals; several are won for the amount each has.
  private func winning(_ deals: [Deal]) -> Prompt? {
    let date = Prompt.Input(.date, kind: .date, text: words.today)
    guard let first = deals.first else { return nil }
    return Prompt(
      .win(deals.map(\.id)), deals.count == 1 ? [input(for: .amount, of: first), date] : [date])
  }

  private func owner(of deals: [Deal]) -> Prompt.Input {
    let present = Set(deals.map(\.owner))
    return input(for: .owner, holding: present.count == 1 ? deals.first?.owner ?? "" : "")
  }

  private var addition: Prompt? {
    let open = stageTargets
    let here = stageUnderCursor.flatMap { $0.outcome == .open ? $0 : nil }
    guard let stage = here ?? open.first else { return nil }
    return Prompt(
      .add(stage.id),
      [
        input(for: .title), input(for: .organization), input(for: .amount),
        input(for: .owner, holding: author), input(for: .createdOn),
      ])
  }

  /// The fields that several deals can be given at once.
  private var sharedFields: [Field] {
    [.expectedClose, .probability, .source, .tags, .forecastCategory]
  }

  private func edition(of deal: Deal) -> Prompt {
    let fields: [Field] = [
      .title, .organization, .amount, .expectedClose, .owner, .source, .createdOn,
    ]
    return Prompt(
      .edit(deal.id), fields.map { input(for: $0, of: deal) } + customInputs(of: deal))
  }

  /// Returns the input for a field, with its present value.
  func input(for field: Field, of deal: Deal) -> Prompt.Input {
    let text =
      switch field {
      case .organization: board.organization(of: deal)?.name ?? ""
      case .forecastCategory: deal.forecastCategory.map(words.category) ?? ""
      default: fieldParser().text(of: deal[field])
      }
    return input(for: field, holding: text)
  }

  /// Returns the input for a field.
  private func input(for field: Field, holding text: String = "") -> Prompt.Input {
    let kind: Prompt.Input.Kind =
      switch field.kind {
      case .money: .amount
      case .day: .date
      case .category: .suggesting(ForecastCategory.allCases.map(words.category))
      default: suggesting(board.settings.names(for: field))
      }
    return Prompt.Input(.field(field), kind: kind, text: text)
  }

  /// The next step from the playbook of the deals' stage, else the present one again, else a call, due in
  /// three business days.
  ///
  /// A step that comes back is proposed again, at its interval.
  private var suggestedStep: String {
    if subjects.count == 1, let step = subjects[0].nextStep, let repetition = subjects[0].repeats,
      let due = repetition.next(after: step.due, today: today)
    {
      return words.typed(NextStep(what: step.what, due: due), repeating: repetition)
    }
    let stages = Set(subjects.map(\.stage))
    let playbook = stages.count == 1 ? stages.first.flatMap(board.settings.stage)?.playbook : nil
    let known = subjects.count == 1 ? subjects.first?.nextStep?.what : nil
    let what = [playbook?.nextStep ?? "", known ?? ""].first { !$0.isEmpty }
    var due = today
    for _ in 0..<3 {
      repeat { due = due.adding(days: 1) } while !board.settings.calendar.isBusinessDay(due)
    }
    return "\(what ?? words.activity(.call)) \(due)"
  }

  /// Returns the input for the kind of activity that the first word of a deal's step names, else the first.
  private func kind(of deals: [Deal]) -> Prompt.Input {
    var input = kind
    guard deals.count == 1, let what = deals[0].nextStep?.what,
      let named = input.choices.first(where: { what.rest(after: $0) != nil })
    else { return input }
    input = Prompt.Input(.kind, kind: input.kind, text: named)
    return input
  }

  /// The contacts of a deal that an activity was with; none of several deals.
  private var partner: [Prompt.Input] {
    let people = subjects.count == 1 ? board.stakeholders(of: subjects[0]) : []
    let names = people.filter(\.isContact).map(\.contact.name)
    return names.isEmpty ? [] : [Prompt.Input(.with, kind: .choice(names))]
  }

  private var kind: Prompt.Input {
    let kinds = Activity.Kind.allCases.map { words.activity($0) }
    return Prompt.Input(.kind, kind: .choice(kinds), text: kinds.first ?? "")
  }

  private var reason: Prompt.Input {
    let reasons = board.settings.lossReasons
    return Prompt.Input(.reason, kind: reasons.isEmpty ? .text : .choice(reasons))
  }

  private func suggesting(_ names: [String]) -> Prompt.Input.Kind {
    names.isEmpty ? .text : .suggesting(names)
  }
}

extension Model {
  /// Takes typed or pasted text into the input with the keys.
  mutating func type(_ text: String) {
    switch mode {
    case .prompt(var prompt):
      prompt.focused.insert(text)
      replace(prompt)
    case .screen(var screen):
      guard !screen.isClosed(by: text) else { return leave() }
      screen.input?.insert(text)
      mode = .screen(screen)
    case .board, .prefix: break
    }
  }

  /// Edits the text of the input with the keys; right at its end takes the completion offered.
  mutating func edit(_ stroke: Prompt.Input.Stroke) {
    switch mode {
    case .prompt(var prompt):
      if stroke == .right || stroke == .end, takeCompletion() { return }
      prompt.focused.edit(stroke)
      replace(prompt)
    case .screen(var screen):
      screen.input?.edit(stroke)
      mode = .screen(screen)
    case .board, .prefix: break
    }
  }

  /// Moves the focus to the next or previous field.
  mutating func focusField(_ step: Int) {
    guard case .prompt(var prompt) = mode else { return }
    prompt.focusField(step)
    replace(prompt)
  }

  private mutating func replace(_ prompt: Prompt) {
    var prompt = prompt
    prompt.problem = nil
    mode = .prompt(offering(prompt))
    if prompt.purpose == .search { followSearch() }
    if prompt.purpose == .filter { followFilter() }
  }
}
