/// The merge of two deals field by field: which value stays of each field in which they differ.
public struct DealMerge: Equatable, Sendable {
  /// The deal that stays.
  public let kept: Deal
  /// The deal that goes into it.
  public let spent: Deal
  /// The fields in which the two differ and one value has to be chosen, in the order of a deal.
  public let fields: [Field]
  /// The fields of which the value of the deal that goes is taken.
  public private(set) var taken: Set<Field>

  /// A merge that takes what the deal that stays lacks.
  public init(_ spent: Deal, into kept: Deal) {
    self.kept = kept
    self.spent = spent
    fields = Field.allCases.filter { DealMerge.isChosen($0) && kept[$0] != spent[$0] }
    taken = Set(fields.filter { kept[$0] == .none })
  }

  /// Takes the value of the other deal, or no longer.
  public mutating func toggle(_ field: Field) {
    guard fields.contains(field) else { return }
    if taken.remove(field) == nil { taken.insert(field) }
  }

  /// True for a field with one value. Stage and closing stay those of the deal that stays, which has been
  /// through them; lists are joined.
  private static func isChosen(_ field: Field) -> Bool {
    switch field {
    case .title, .organization, .amount, .probability, .forecastCategory, .expectedClose, .nextStep,
      .owner, .source,
      .persona, .cost, .recurring, .snoozedUntil:
      true
    default: false
    }
  }

  /// The deal that stays with the values chosen and the lists joined.
  fileprivate func merged(createdOn: Day?) -> Deal {
    var deal = kept
    for field in taken { _ = deal.set(field, to: spent[field]) }
    if taken.contains(.nextStep) { deal.repeats = spent.repeats }
    deal.createdOn = createdOn
    deal.customFields.merge(spent.customFields) { own, _ in own }
    deal.tags += spent.tags.filter { !kept.tags.contains($0) }
    deal.stakeholders.merge(spent.stakeholders) { min($0, $1) }
    deal.checklist.merge(spent.checklist) { own, _ in own }
    deal.milestones.merge(spent.milestones) { own, other in
      own + other.filter { !own.contains($0) }
    }
    deal.qualification.answers.merge(spent.qualification.answers) { own, _ in own }
    let notes = [kept.notes, spent.notes].filter { !$0.isEmpty }
    deal.notes = kept.notes == spent.notes ? kept.notes : notes.joined(separator: "\n")
    deal.mergedFrom += [spent.id.text] + spent.mergedFrom
    return deal
  }
}

extension Board {
  /// The changes that make one deal of two, together: the values chosen, the lists joined, the activities,
  /// signals and payments of both, the earlier creation. The other is deleted, and what was an upsell of it
  /// is one of the deal that stays. O(deals).
  public func changes(
    of merge: DealMerge, in zone: Zone, metadata: () -> ChangeMetadata
  ) throws(Refusal) -> [Change] {
    let (id, other) = (merge.kept.id, merge.spent.id)
    guard let kept = self[id], !kept.isRemoved else { throw .unknownDeal(id) }
    guard id != other else { throw .nothingChanges }
    guard let spent = self[other], !spent.isRemoved else { throw .unknownDeal(other) }
    let creations = [kept, spent].compactMap { $0.creationDay(in: zone) }
    let created = creations.min() == kept.creationDay(in: zone) ? kept.createdOn : creations.min()
    var merged = merge.merged(createdOn: created)
    var changes = contacts(notedOn: spent, for: kept, metadata)
    for case .contact(let contact)? in changes.map(\.record) {
      merged.stakeholders[contact.id] = .other
    }
    let fields = merged.changes(from: kept).filter { !$0.field.isEvent }
    changes.append(Change(deal: id, entry: metadata().entry(fields)))
    let known = Set(kept.activities.map(\.id))
    for activity in spent.activities where !activity.isWithdrawn && !known.contains(activity.id) {
      changes.append(event(.activity, activity.id.text, .activity(activity), on: id, metadata()))
    }
    let signals = Set(kept.signals.map(\.id))
    for signal in spent.signals where !signal.isWithdrawn && !signals.contains(signal.id) {
      changes.append(event(.signal, signal.id.text, .signal(signal), on: id, metadata()))
    }
    let payments = Set(kept.payments.map(\.id))
    for payment in spent.payments where !payment.isWithdrawn && !payments.contains(payment.id) {
      try check(payment, on: kept)
      changes.append(event(.payment, payment.id.text, .payment(payment), on: id, metadata()))
    }
    for deal in deals where deal.upsellOf == other {
      let heir: FieldValue = deal.id == id ? .none : .text(id.text)
      let change = FieldChange(.upsellOf, from: .text(other.text), to: heir)
      changes.append(Change(deal: deal.id, entry: metadata().entry([change])))
    }
    changes.append(try change(.delete, on: other, metadata: metadata()))
    return changes.together
  }

  /// The changes that make contacts of the people noted on a deal alone, whom another deal takes.
  private func contacts(
    notedOn deal: Deal, for heir: Deal, _ metadata: () -> ChangeMetadata
  ) -> [Change] {
    deal.contacts.filter { !heir.contacts.contains($0) }.map { noted in
      let metadata = metadata()
      var contact = Contact(
        id: Contact.ID(metadata.id.text), organization: heir.organization ?? deal.organization,
        name: noted.name, at: metadata.at, by: metadata.by)
      (contact.title, contact.email, contact.phone) = (noted.role, noted.email, noted.phone)
      return Change(
        .record(
          Record.ID(.contacts, contact.id.text), before: nil, after: .contact(contact)),
        entry: metadata.entry())
    }
  }

  private func event(
    _ field: Field, _ key: String, _ addition: Change.Addition, on id: Deal.ID,
    _ metadata: ChangeMetadata
  ) -> Change {
    Change(
      deal: id, entry: metadata.entry([FieldChange(field, from: .none, to: .text(key))]),
      adding: [addition])
  }

  /// The lines of the timeline of a deal, oldest first, each with the deal it is of: its own, and the changes
  /// of the deals that were merged into it, whose activities are its own by now.
  public func timeline(of deal: Deal) -> [(event: TimelineEvent, deal: Deal)] {
    let own = deal.timeline.map { ($0, deal) }
    guard !deal.mergedFrom.isEmpty else { return own }
    let merged = deal.mergedFrom.compactMap { self[Deal.ID($0)] }.flatMap { spent in
      spent.timeline.filter { !$0.isActivity }.map { ($0, spent) }
    }
    return (own + merged).sorted { $0.0.at < $1.0.at }
  }
}
