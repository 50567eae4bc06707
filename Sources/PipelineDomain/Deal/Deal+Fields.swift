extension Deal {
  /// What a field holds. Contacts show as their names: they are not told apart further in history.
  public subscript(field: Field) -> FieldValue {
    switch field {
    case .title: .text(title)
    case .organization: organization.map { .text($0.text) } ?? .none
    case .contacts: contacts.isEmpty ? .none : .list(contacts.map(\.name))
    case .owner: owner.map { .text($0) } ?? .none
    case .source: source.map { .text($0) } ?? .none
    case .persona: persona.map { .text($0) } ?? .none
    case .amount: amount.map { .money($0) } ?? .none
    case .cost: cost.map { .money($0) } ?? .none
    case .recurring: recurring.map { .money($0) } ?? .none
    case .probability: probability.map { .integer($0) } ?? .none
    case .expectedClose: expectedClose.map { .day($0) } ?? .none
    case .stage: .text(stage.text)
    case .rank: .text(rank.digits)
    case .tags: tags.isEmpty ? .none : .list(tags)
    case .notes: notes.isEmpty ? .none : .text(notes)
    case .nextStep: nextStep.map { .step($0) } ?? .none
    case .lossReason: lossReason.map { .text($0) } ?? .none
    case .closedOn: closedOn.map { .day($0) } ?? .none
    case .createdOn: createdOn.map { .day($0) } ?? .none
    case .removed: isRemoved ? .flag(true) : .none
    case .qualification:
      qualification.answers.isEmpty ? .none : .answers(qualification.answers)
    case .handOver: handOver.map { .verdict($0) } ?? .none
    case .checklist: checklist.isEmpty ? .none : .marks(checklist)
    case .milestones: milestones.isEmpty ? .none : .milestones(milestones)
    case .usageStableOn: usageStableOn.map { .day($0) } ?? .none
    case .snoozedUntil: snoozedUntil.map { .day($0) } ?? .none
    case .leftOn: leftOn.map { .day($0) } ?? .none
    case .leftBecause: leftBecause.map { .text($0) } ?? .none
    case .upsellOf: upsellOf.map { .text($0.text) } ?? .none
    case .activity, .signal, .payment: .none
    }
  }

  /// Puts a value into a field; `false` when the field cannot hold it, and then nothing changed.
  ///
  /// - Parameter former: Contacts that were there before; of names that come back all that was known
  ///   comes back.
  mutating func set(
    _ field: Field, to value: FieldValue, recalling former: [Contact] = []
  ) -> Bool {
    switch (field, value) {
    case (.title, .text(let text)): title = text
    case (.organization, .text(let text)): organization = Organization.ID(text)
    case (.organization, .none): organization = nil
    case (.contacts, .list(let names)): setContacts(named: names, recalling: former)
    case (.contacts, .none): contacts = []
    case (.owner, .text(let text)): owner = text
    case (.owner, .none): owner = nil
    case (.source, .text(let text)): source = text
    case (.source, .none): source = nil
    case (.persona, .text(let text)): persona = text
    case (.persona, .none): persona = nil
    case (.amount, .money(let money)): amount = money
    case (.amount, .none): amount = nil
    case (.cost, .money(let money)): cost = money
    case (.cost, .none): cost = nil
    case (.recurring, .money(let money)): recurring = money
    case (.recurring, .none): recurring = nil
    case (.probability, .integer(let percent)): probability = percent
    case (.probability, .none): probability = nil
    case (.expectedClose, .day(let day)): expectedClose = day
    case (.expectedClose, .none): expectedClose = nil
    case (.stage, .text(let text)): stage = Stage.ID(text)
    case (.rank, .text(let digits)):
      guard let rank = Rank(digits) else { return false }
      self.rank = rank
    case (.tags, .list(let words)): tags = words
    case (.tags, .none): tags = []
    case (.notes, .text(let text)): notes = text
    case (.notes, .none): notes = ""
    case (.nextStep, .step(let step)): nextStep = step
    case (.nextStep, .none): nextStep = nil
    case (.lossReason, .text(let text)): lossReason = text
    case (.lossReason, .none): lossReason = nil
    case (.closedOn, .day(let day)): closedOn = day
    case (.closedOn, .none): closedOn = nil
    case (.createdOn, .day(let day)): createdOn = day
    case (.createdOn, .none): createdOn = nil
    case (.qualification, .answers(let answers)): qualification.answers = answers
    case (.qualification, .none): qualification.answers = [:]
    case (.handOver, .verdict(let verdict)): handOver = verdict
    case (.handOver, .none): handOver = nil
    case (.checklist, .marks(let marks)): checklist = marks
    case (.checklist, .none): checklist = [:]
    case (.milestones, .milestones(let days)): milestones = days
    case (.milestones, .none): milestones = [:]
    case (.snoozedUntil, .day(let day)): snoozedUntil = day
    case (.snoozedUntil, .none): snoozedUntil = nil
    case (.usageStableOn, .day(let day)): usageStableOn = day
    case (.usageStableOn, .none): usageStableOn = nil
    case (.leftOn, .day(let day)): leftOn = day
    case (.leftOn, .none): leftOn = nil
    case (.leftBecause, .text(let text)): leftBecause = text
    case (.leftBecause, .none): leftBecause = nil
    case (.upsellOf, .text(let text)): upsellOf = Deal.ID(text)
    case (.upsellOf, .none): upsellOf = nil
    case (.removed, .flag(let flag)): isRemoved = flag
    case (.removed, .none): isRemoved = false
    default: return false
    }
    return true
  }

  private mutating func setContacts(named names: [String], recalling former: [Contact]) {
    var known = contacts + former
    contacts = names.map { name in
      guard let index = known.firstIndex(where: { $0.name == name }) else {
        return Contact(name: name)
      }
      return known.remove(at: index)
    }
  }

  /// Makes what a change names no longer count where it says so before, and count where it says so
  /// after; only for a field that is an event.
  mutating func setEvents(of change: FieldChange) {
    if case .text(let id) = change.before { setEvent(id, of: change.field, counts: false) }
    if case .text(let id) = change.after { setEvent(id, of: change.field, counts: true) }
  }

  private mutating func setEvent(_ id: String, of field: Field, counts: Bool) {
    switch field {
    case .signal:
      guard let index = signals.firstIndex(where: { $0.id.text == id }) else { return }
      signals[index].isWithdrawn = !counts
    case .payment:
      guard let index = payments.firstIndex(where: { $0.id.text == id }) else { return }
      payments[index].isWithdrawn = !counts
    default:
      guard let index = activities.firstIndex(where: { $0.id.text == id }) else { return }
      activities[index].isWithdrawn = !counts
    }
  }
}
