extension Board {
  /// The changes that remove a contact and take it off its deals, together. O(deals).
  public func removal(
    of id: Contact.ID, metadata: () -> ChangeMetadata
  ) throws(Refusal) -> [Change] {
    let record = Record.ID(.contacts, id.text)
    var changes = [try withdrawal(of: record, metadata: metadata())]
    for deal in deals where !deal.isRemoved && deal.stakeholders[id] != nil {
      changes.append(try change(.link(id, as: nil), on: deal.id, metadata: metadata()))
    }
    return changes.together
  }

  /// The changes that make one contact of two, together: what is not known of the one that stays is
  /// taken from the other, notes follow each other, and each deal has the weightier of two roles. The
  /// other is removed. O(deals).
  public func merge(
    _ other: Contact.ID, into id: Contact.ID, metadata: () -> ChangeMetadata
  ) throws(Refusal) -> [Change] {
    let ids = [id, other].map { Record.ID(.contacts, $0.text) }
    guard let kept = settings.contacts.current(id) else { throw .unknownRecord(ids[0]) }
    guard id != other else { throw .nothingChanges }
    guard let spent = settings.contacts.current(other) else { throw .unknownRecord(ids[1]) }
    var changes: [Change] = []
    let merged = kept.taking(from: spent)
    if merged != kept { changes.append(try change(to: .contact(merged), metadata: metadata())) }
    changes.append(try withdrawal(of: ids[1], metadata: metadata()))
    for deal in deals where !deal.isRemoved {
      guard let role = deal.stakeholders[other] else { continue }
      var roles = deal.stakeholders
      roles[other] = nil
      roles[id] = [deal.stakeholders[id], role].compactMap(\.self).min()
      let edit = Action.Edit(.stakeholders, .stakeholders(roles))
      changes.append(try change(.edit([edit]), on: deal.id, metadata: metadata()))
    }
    return changes.together
  }
}

extension Contact {
  /// This with what it lacks taken from another.
  fileprivate func taking(from other: Contact) -> Contact {
    var merged = filled(from: other)
    if !notes.isEmpty, !other.notes.isEmpty, notes != other.notes {
      merged.notes = notes + "\n" + other.notes
    }
    return merged
  }
}

extension StakeholderRole: Comparable {
  /// The weightier is the lesser.
  public static func < (left: StakeholderRole, right: StakeholderRole) -> Bool {
    left.weight < right.weight
  }

  private var weight: Int { StakeholderRole.allCases.firstIndex(of: self) ?? .max }
}
