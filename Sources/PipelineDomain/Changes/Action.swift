/// What a person asks of a deal, in the board's words; a board turns it into a change or says why not.
public enum Action: Equatable, Sendable {
  /// Puts the deal into an open stage; from a closed one that re-opens it.
  case move(to: Stage.ID)
  /// Closes it as won, for that amount when given, on that day.
  case win(amount: Money?, on: Day)
  /// Closes it as lost because of that reason, with what else there is to say.
  case lose(reason: String, on: Day, note: Activity? = nil)
  /// Sets it aside as never having been a real chance, with what else there is to say.
  case disqualify(reason: String, on: Day, note: Activity? = nil)
  /// Says what is next, or that nothing is.
  case setNextStep(NextStep?)
  /// Notes something done.
  case log(Activity)
  /// Notes something done and says what is next, as one change.
  case complete(Activity, next: NextStep)
  /// Takes the deal out of triage until a day, or with `nil` puts it back.
  case snooze(until: Day?)
  /// Notes something the prospect did.
  case note(Signal)
  /// Writes down what was invoiced or collected.
  case pay(Payment)
  /// Answers one question of the qualification, in the place of the answer before.
  case qualify(Qualification.Criterion.ID, Qualification.Answer)
  /// Ticks an item of a checklist off, or with `nil` no longer.
  case checkOff(ChecklistItem.ID, ChecklistItem.Mark?)
  /// Notes that a milestone after the signature was done on a day.
  case reach(MilestoneRule.ID, on: Day)
  /// Takes the decision of sales on a lead: accepted, it enters the first qualified stage unless it
  /// is there or beyond; rejected, it is disqualified for the reason; nurtured, what is next is
  /// `step` on the day it comes back.
  case decide(LeadDecision, step: String)
  /// Gives it a place in its stage.
  case reorder(Rank)
  /// Sets fields to new values.
  case edit([Edit])

  /// One field to be set.
  public struct Edit: Equatable, Sendable {
    /// Which.
    public var field: Field
    /// To what.
    public var value: FieldValue

    /// A field to be set to a value.
    public init(_ field: Field, _ value: FieldValue) {
      self.field = field
      self.value = value
    }
  }
}

/// Why an action makes no sense on this board now. Nothing changed.
public enum Refusal: Error, Hashable, Sendable {
  case unknownDeal(Deal.ID)
  case unknownStage(Stage.ID)
  /// The stage is kept for the past alone.
  case retiredStage(Stage.ID)
  /// The board has no stage with the outcome that is asked for.
  case noStage(Stage.Outcome)
  /// The deal is where it is asked to go.
  case alreadyThere(Stage.ID)
  /// A deal is not lost or disqualified without a reason.
  case reasonNeeded
  /// The text that must not be empty is.
  case emptyText(Field)
  /// A chance lies between 0 and 100.
  case probabilityOutOfRange(Int)
  /// Nothing is invoiced or collected on a deal that is not won.
  case notWon
  /// Nothing is invoiced or collected before the signature, on that day.
  case paidBeforeSigned(Day)
  /// Something that is invoiced or collected is more than nothing.
  case amountNotPositive
  /// What a deal is worth, brings in or costs is not less than nothing.
  case negativeAmount(Field)
  /// A deal does not follow itself, over others or at once.
  case upsellCycle
  /// The value does not fit the field, or the field is not for editing.
  case unfit(Field)
  /// All values asked for are those the deal has.
  case nothingChanges
  /// The deal is closed, where only an open one will do.
  case closed(Stage.ID)
  /// A deal is not closed on a day that is still to come.
  case closedAhead(Day)
  /// A deal is not created after the day it was typed in.
  case createdAfterEntry(Day)
  /// A deal is not created after the day it was closed.
  case createdAfterClosing(Day)
  /// There is nothing left to undo.
  case nothingToUndo
  /// There is nothing left to redo.
  case nothingToRedo
  /// The board has no such record that counts.
  case unknownRecord(Record.ID)
  /// A record lacks a text that it cannot do without.
  case blankRecord(Record.List)
  /// The filter of the view cannot be read, or asks for the view itself.
  case unreadableView(Filter.ParseError)
  /// A campaign has so many calls to action, where it is to have one.
  case callsToAction(Int)
  /// Something ends on a day that lies before its first.
  case endsBeforeStart(Day)
  /// A persona has more of something than is worth remembering.
  case tooMany(Persona.Trait)
  /// An experiment is to run for so many days, which is too short or too long.
  case experimentLength(days: Int)
  /// The stage has an experiment in that month or at that time already.
  case stageUnderTest(Stage.ID, Experiment.ID)
  /// An experiment is not measured before that day.
  case measuredTooSoon(Day)
  /// Only what was measured is made general or tried again.
  case notMeasured
}

extension Board {
  /// The change that does what is asked, checked against this board; the board is not changed.
  /// Values the settings list are written as they spell them.
  public func change(
    _ action: Action, on id: Deal.ID, metadata: ChangeMetadata
  ) throws(Refusal) -> Change {
    guard let deal = self[id], !deal.isRemoved else { throw .unknownDeal(id) }
    var edits = try edits(for: action, on: deal).map(settings.spelled)
    if let target = edits.first(where: { $0.field == .stage }), target.value != deal[.stage],
      case .text(let key) = target.value
    {
      let rank = rank(ofArriving: id, in: Stage.ID(key))
      edits.append(Action.Edit(.rank, .text(rank.digits)))
    }
    var changes: [FieldChange] = []
    for edit in edits where deal[edit.field] != edit.value {
      changes.append(FieldChange(edit.field, from: deal[edit.field], to: edit.value))
    }
    var additions: [Change.Addition] = []
    switch action {
    case .log(let done), .complete(let done, _), .lose(_, _, let done?),
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

  /// A value for a new deal as the board spells it; refused where the field never holds it.
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
    case .complete(_, let step):
      return try edits(for: .setNextStep(step), on: deal)
    case .setNextStep(let step):
      guard step?.what.allSatisfy(\.isWhitespace) != true else { throw .emptyText(.nextStep) }
      return [Action.Edit(.nextStep, step.map { .step($0) } ?? .none)]
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
    case .reach(let milestone, let day):
      var milestones = deal.milestones
      let days = milestones[milestone, default: []]
      if !days.contains(day) { milestones[milestone] = days + [day] }
      return [Action.Edit(.milestones, .milestones(milestones))]
    case .decide(let verdict, let step):
      return try decision(verdict, on: deal, step: step)
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
    // A closing has a day, and a loss a reason, that a bare move does not tell.
    guard stage.outcome == .open else { throw .reasonNeeded }
    return [
      Action.Edit(.stage, .text(target.text)), Action.Edit(.closedOn, .none),
      Action.Edit(.lossReason, .none),
    ]
  }

  func closing(
    _ deal: Deal, as outcome: Stage.Outcome, on day: Day, because reason: String? = nil
  ) throws(Refusal) -> [Action.Edit] {
    guard let stage = settings.stage(for: outcome) else { throw .noStage(outcome) }
    guard deal.stage != stage.id else { throw .alreadyThere(stage.id) }
    guard reason?.allSatisfy(\.isWhitespace) != true else { throw .reasonNeeded }
    return [
      Action.Edit(.stage, .text(stage.id.text)), Action.Edit(.closedOn, .day(day)),
      Action.Edit(.lossReason, reason.map { .text($0.trimmed) } ?? .none),
      Action.Edit(.nextStep, .none),
    ]
  }

  /// Whether the deals that one follows, from link to link, lead to another.
  func follows(_ id: Deal.ID, from start: Deal.ID) -> Bool {
    var seen: Set<Deal.ID> = []
    var next: Deal.ID? = start
    while let current = next, seen.insert(current).inserted {
      if current == id { return true }
      next = self[current]?.upsellOf
    }
    return false
  }

  /// Refuses a value that its field never holds, on whatever deal.
  private func check(_ edit: Action.Edit) throws(Refusal) {
    switch (edit.field.kind, edit.value) {
    case (.money, .money(let money)) where money.minorUnits < 0: throw .negativeAmount(edit.field)
    case (.percent, .integer(let percent)) where !(0...100).contains(percent):
      throw .probabilityOutOfRange(percent)
    case (.text, .text(let text))
    where edit.field.definition.isRequired && text.allSatisfy(\.isWhitespace):
      throw .emptyText(edit.field)
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

extension Settings {
  /// The edit with its value as the board spells it.
  fileprivate func spelled(_ edit: Action.Edit) -> Action.Edit {
    guard let text = edit.value.text else { return edit }
    return Action.Edit(edit.field, .text(spelling(of: text, for: edit.field)))
  }
}
