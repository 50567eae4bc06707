/// An action that a person requests on a deal; a board turns it into a change or refuses it.
public enum Action: Equatable, Sendable {
  /// Puts the deal into an open stage; from a closed one that re-opens it.
  case move(to: Stage.ID)
  /// Closes it as won, for that amount when given, on that day.
  case win(amount: Money?, on: Day)
  /// Closes it as lost for that reason, with an activity when given.
  case lose(reason: String, on: Day, note: Activity? = nil)
  /// Disqualifies it as never having been a real opportunity, with an activity when given.
  case disqualify(reason: String, on: Day, note: Activity? = nil)
  /// Sets the next step, with the interval at which it comes back, or removes it.
  case setNextStep(NextStep?, repeating: Repetition? = nil)
  /// Logs an activity.
  case log(Activity)
  /// Logs an activity and sets the next step, as one change.
  case complete(Activity, next: NextStep, repeating: Repetition? = nil)
  /// Snoozes the deal in triage until a day, or with `nil` ends the snooze.
  case snooze(until: Day?)
  /// Records a signal of the prospect.
  case note(Signal)
  /// Records an invoice or a payment.
  case pay(Payment)
  /// Answers one question of the qualification, in place of the answer before.
  case qualify(Qualification.Criterion.ID, Qualification.Answer)
  /// Checks off an item of a checklist, or with `nil` unchecks it.
  case checkOff(ChecklistItem.ID, ChecklistItem.Mark?)
  /// Gives a contact a part in the decision, or with `nil` none any more.
  case link(Contact.ID, as: StakeholderRole?)
  /// Records that a milestone after the signature was done on a day.
  case reach(MilestoneRule.ID, on: Day)
  /// Records the decision of sales on a lead: accepted, it enters the first qualified stage unless it
  /// is there or beyond; rejected, it is disqualified for the reason; nurtured, its next step is `step`
  /// on the day it comes back.
  case decide(LeadDecision, step: String)
  /// Gives it a position in its stage.
  case reorder(Rank)
  /// Deletes it: kept in the file, shown and counted nowhere.
  case delete
  /// Brings a deleted deal back.
  case restore
  /// Sets fields to new values.
  case edit([Edit])

  /// One field to be set.
  public struct Edit: Equatable, Sendable {
    /// The field.
    public var field: Field
    /// The new value.
    public var value: FieldValue

    /// A field to be set to a value.
    public init(_ field: Field, _ value: FieldValue) {
      self.field = field
      self.value = value
    }
  }
}

/// A reason for which an action is not possible on this board now. Nothing changed.
public enum Refusal: Error, Hashable, Sendable {
  case unknownDeal(Deal.ID)
  case unknownStage(Stage.ID)
  /// The stage is kept for history alone.
  case retiredStage(Stage.ID)
  /// The board has no stage with that outcome.
  case noStage(Stage.Outcome)
  /// The deal is in that stage already.
  case alreadyThere(Stage.ID)
  /// A loss or a disqualification needs a reason.
  case reasonNeeded
  /// A required text is empty.
  case emptyText(Field)
  /// A probability lies between 0 and 100.
  case probabilityOutOfRange(Int)
  /// Only a won deal has invoices and payments.
  case notWon
  /// An invoice or a payment cannot precede the signature, on that day.
  case paidBeforeSigned(Day)
  /// An invoice or a payment is more than zero.
  case amountNotPositive
  /// An amount, a recurring revenue or a cost is never negative.
  case negativeAmount(Field)
  /// A deal cannot be an upsell of itself, over others or directly.
  case upsellCycle
  /// Only a won deal with an end date is renewed.
  case noContractEnd
  /// The value does not fit the field, or the field cannot be edited.
  case unfit(Field)
  /// The board defines no such field for deals.
  case unknownField(CustomField.ID)
  /// The value does not fit the field of the board.
  case unfitField(CustomField)
  /// The deal has all requested values already.
  case nothingChanges
  /// The deal is closed, and the action needs an open one.
  case closed(Stage.ID)
  /// A deal cannot be closed on a future day.
  case closedAhead(Day)
  /// A deal cannot be created after the day it was typed in.
  case createdAfterEntry(Day)
  /// A deal cannot be created after the day it was closed.
  case createdAfterClosing(Day)
  /// There is nothing left to undo.
  case nothingToUndo
  /// There is nothing left to redo.
  case nothingToRedo
  /// The board has no such record that counts.
  case unknownRecord(Record.ID)
  /// A record lacks a required text.
  case blankRecord(Record.List)
  /// Another organization has the name.
  case organizationNamed(Organization.ID)
  /// An organization cannot belong to itself, over others or directly.
  case parentCycle
  /// A number of employees is never negative.
  case negativeEmployees
  /// The filter of the view is not valid, or uses the view itself.
  case unreadableView(Filter.ParseError)
  /// A campaign has that many calls to action, where exactly one is needed.
  case callsToAction(Int)
  /// The end, on that day, is before the start.
  case endsBeforeStart(Day)
  /// A persona has more of a trait than is worth remembering.
  case tooMany(Persona.Trait)
  /// An experiment of that many days is too short or too long.
  case experimentLength(days: Int)
  /// The stage has that experiment already in the month or at the time.
  case stageUnderTest(Stage.ID, Experiment.ID)
  /// An experiment cannot be measured before that day.
  case measuredTooSoon(Day)
  /// Only a measured experiment can be generalised or iterated.
  case notMeasured
}

extension Board {
  /// The change that performs an action, checked against this board; the board is not changed. Values the
  /// settings list are spelled as there.
  public func change(
    _ action: Action, on id: Deal.ID, metadata: ChangeMetadata
  ) throws(Refusal) -> Change {
    guard let deal = self[id], deal.isRemoved == (action == .restore) else {
      throw .unknownDeal(id)
    }
    var edits = try edits(for: action, on: deal).map(settings.spelled)
    if let target = edits.first(where: { $0.field == .stage }), target.value != deal[.stage],
      case .text(let key) = target.value
    {
      let rank = rank(ofArriving: id, in: Stage.ID(key))
      edits.append(Action.Edit(.rank, .text(rank.digits)))
    }
    var changes = edits.joined.compactMap { deal.change(of: $0.field, to: $0.value) }
    var additions: [Change.Addition] = []
    switch action {
    case .log(let done), .complete(let done, _, _), .lose(_, _, let done?),
      .disqualify(_, _, let done?):
      additions = [.activity(done)]
      changes.append(FieldChange(.activity, from: .none, to: .text(done.id.text)))
    case .note(let noted):
      additions = [.signal(noted)]
      changes = [FieldChange(.signal, from: .none, to: .text(noted.id.text))]
    case .pay(let paid):
      try check(paid, on: deal)
      additions = [.payment(paid)]
      changes = [FieldChange(.payment, from: .none, to: .text(paid.id.text))]
    default: break
    }
    guard !changes.isEmpty else { throw .nothingChanges }
    return Change(deal: id, entry: metadata.entry(changes), adding: additions)
  }

  /// The change that adds a deal, last in its stage: its history opens with every field that is
  /// set.
  public func addition(
    of deal: Deal, organization: Organization? = nil, metadata: ChangeMetadata
  ) throws(Refusal) -> Change {
    guard let stage = settings.stage(deal.stage) else { throw .unknownStage(deal.stage) }
    guard !stage.isRetired else { throw .retiredStage(stage.id) }
    try check(Action.Edit(.title, .text(deal.title)))
    var deal = deal
    for change in deal.changes() {
      let edit = try checked(Action.Edit(change.field, change.after))
      if edit.value != change.after { _ = deal.set(edit.field, to: edit.value) }
    }
    deal.rank = rank(ofArriving: deal.id, in: deal.stage)
    let additions = [.deal(deal)] + (organization.map { [Change.Addition.organization($0)] } ?? [])
    return Change(deal: deal.id, entry: metadata.entry(deal.changes()), adding: additions)
  }

  /// A value for a new deal as the board spells it; refused when its field never holds it.
  package func checked(_ edit: Action.Edit) throws(Refusal) -> Action.Edit {
    let edit = settings.spelled(edit)
    try check(edit)
    return edit
  }

  private func edits(for action: Action, on deal: Deal) throws(Refusal) -> [Action.Edit] {
    switch action {
    case .move(let target):
      return try move(deal, to: target)
    case .win(let amount, let day):
      var edits = try closing(deal, as: .won, on: day)
      if let amount, amount != deal.amount {
        try check(Action.Edit(.amount, .money(amount)))
        edits.append(Action.Edit(.amount, .money(amount)))
      }
      return edits
    case .lose(let reason, let day, _):
      return try closing(deal, as: .lost, on: day, because: reason)
    case .disqualify(let reason, let day, _):
      return try closing(deal, as: .disqualified, on: day, because: reason)
    case .snooze(let day):
      return [Action.Edit(.snoozedUntil, day.map { .day($0) } ?? .none)]
    case .complete(_, let step, let repetition):
      return try edits(for: .setNextStep(step, repeating: repetition), on: deal)
    case .setNextStep(let step, let repetition):
      guard step?.what.allSatisfy(\.isWhitespace) != true else { throw .emptyText(.nextStep) }
      let interval = step == nil ? nil : repetition
      return [
        Action.Edit(.nextStep, step.map { .step($0) } ?? .none),
        Action.Edit(.repeats, interval.map { .text($0.description) } ?? .none),
      ]
    case .log, .note, .pay:
      return []
    case .qualify(let criterion, let answer):
      var answers = deal.qualification.answers
      answers[criterion] = answer
      return [Action.Edit(.qualification, .answers(answers))]
    case .checkOff(let item, let mark):
      var marks = deal.checklist
      marks[item] = mark
      return [Action.Edit(.checklist, marks.isEmpty ? .none : .marks(marks))]
    case .link(let contact, let role):
      guard role == nil || settings.contacts.current(contact) != nil else {
        throw .unknownRecord(Record.ID(.contacts, contact.text))
      }
      var roles = deal.stakeholders
      roles[contact] = role
      return [Action.Edit(.stakeholders, roles.isEmpty ? .none : .stakeholders(roles))]
    case .reach(let milestone, let day):
      var milestones = deal.milestones
      let days = milestones[milestone, default: []]
      if !days.contains(day) { milestones[milestone] = days + [day] }
      return [Action.Edit(.milestones, .milestones(milestones))]
    case .decide(let verdict, let step):
      return try decision(verdict, on: deal, step: step)
    case .delete: return [Action.Edit(.removed, .flag(true))]
    case .restore:
      guard let stage = stage(of: deal), stage.isRetired,
        let heir = settings.stage(for: stage.outcome, beside: stage.id)
      else { return [Action.Edit(.removed, .none)] }
      return [Action.Edit(.removed, .none), Action.Edit(.stage, .text(heir.id.text))]
    case .reorder(let rank):
      return [Action.Edit(.rank, .text(rank.digits))]
    case .edit(let edits):
      for edit in edits { try check(edit, on: deal) }
      return edits
    }
  }

  private func move(_ deal: Deal, to target: Stage.ID) throws(Refusal) -> [Action.Edit] {
    guard let stage = settings.stage(target) else { throw .unknownStage(target) }
    guard deal.stage != target else { throw .alreadyThere(target) }
    guard !stage.isRetired else { throw .retiredStage(target) }
    // A closing needs a day, and a loss a reason, that a bare move lacks.
    guard stage.outcome == .open else { throw .reasonNeeded }
    return [
      Action.Edit(.stage, .text(target.text)), Action.Edit(.closedOn, .none),
      Action.Edit(.lossReason, .none),
    ]
  }

  func closing(
    _ deal: Deal, as outcome: Stage.Outcome, on day: Day, because reason: String? = nil
  ) throws(Refusal) -> [Action.Edit] {
    guard let stage = settings.stage(for: outcome, beside: deal.stage) else {
      throw .noStage(outcome)
    }
    guard deal.stage != stage.id else { throw .alreadyThere(stage.id) }
    guard reason?.allSatisfy(\.isWhitespace) != true else { throw .reasonNeeded }
    return [
      Action.Edit(.stage, .text(stage.id.text)), Action.Edit(.closedOn, .day(day)),
      Action.Edit(.lossReason, reason.map { .text($0.trimmed) } ?? .none),
      Action.Edit(.nextStep, .none), Action.Edit(.repeats, .none),
    ]
  }

  /// Returns true when the chain of upsells from `start`, itself included, leads to a deal.
  func follows(_ id: Deal.ID, from start: Deal.ID) -> Bool {
    var seen: Set<Deal.ID> = []
    var next: Deal.ID? = start
    while let current = next, seen.insert(current).inserted {
      if current == id { return true }
      next = self[current]?.upsellOf
    }
    return false
  }

  /// Refuses a value that its field never holds, on any deal.
  private func check(_ edit: Action.Edit) throws(Refusal) {
    switch (edit.field.kind, edit.value) {
    case (.money, .money(let money)) where money.minorUnits < 0: throw .negativeAmount(edit.field)
    case (.percent, .integer(let percent)) where !(0...100).contains(percent):
      throw .probabilityOutOfRange(percent)
    case (.text, .text(let text))
    where edit.field.definition.isRequired && text.allSatisfy(\.isWhitespace):
      throw .emptyText(edit.field)
    case (.custom, .custom(let values)):
      for (id, value) in values where value != .none {
        guard let field = settings.field(id, on: .deal) else { throw .unknownField(id) }
        guard field.reading(value) != nil else { throw .unfitField(field) }
      }
    default: break
    }
  }

  private func check(_ edit: Action.Edit, on deal: Deal) throws(Refusal) {
    try check(edit)
    var trial = deal
    guard edit.field.isEditable, trial.set(edit.field, to: edit.value) else {
      throw .unfit(edit.field)
    }
    guard let followed = trial.upsellOf, edit.field == .upsellOf else { return }
    guard self[followed] != nil else { throw .unknownDeal(followed) }
    guard !follows(deal.id, from: followed) else { throw .upsellCycle }
  }
}

extension [Action.Edit] {
  /// The edits with those of custom fields as one.
  fileprivate var joined: [Action.Edit] {
    let values = compactMap { $0.field == .customFields ? $0.value.custom : nil }
    guard values.count > 1 else { return self }
    let all = values.reduce(into: [:]) { $0.merge($1) { _, later in later } }
    return filter { $0.field != .customFields } + [Action.Edit(.customFields, .custom(all))]
  }
}

extension Settings {
  /// The edit with its value as the board spells it.
  fileprivate func spelled(_ edit: Action.Edit) -> Action.Edit {
    guard let text = edit.value.text else { return edit }
    return Action.Edit(edit.field, .text(spelling(of: text, for: edit.field)))
  }
}
