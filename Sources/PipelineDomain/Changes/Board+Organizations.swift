extension Board {
  /// Refuses an organization without a name or with that of another, one that belongs to itself, and a
  /// negative size. O(organizations).
  func check(_ organization: Organization) throws(Refusal) {
    guard !organization[.name].isBlank else { throw .blankRecord(.organizations) }
    guard organization.employees ?? 0 >= 0 else { throw .negativeEmployees }
    let name = FoldedText(organization.name)
    // A name that two had already may stay.
    if known(organization.id).map({ !name.isAll(of: $0.name) }) ?? true,
      let other = organizations.values.first(where: {
        $0.id != organization.id && name.isAll(of: $0.name)
      })
    {
      throw .organizationNamed(other.id)
    }
    guard let parent = organization.parent else { return }
    guard organizations[parent] != nil else {
      throw .unknownRecord(Record.ID(.organizations, parent.text))
    }
    guard !parents(from: parent).contains(organization.id) else { throw .parentCycle }
  }

  /// An organization with all it belongs to, itself first.
  public func parents(from start: Organization.ID) -> [Organization.ID] {
    var found: [Organization.ID] = []
    var next: Organization.ID? = start
    while let current = next, !found.contains(current) {
      found.append(current)
      next = organizations[current]?.parent
    }
    return found
  }

  /// The changes of a record, oldest first. O(history).
  public func changes(of record: Record.ID) -> [Change] {
    settings.history.filter { change in
      if case .record(record, _, _) = change.subject { true } else { false }
    }
  }

  /// The records that name an organization: its deals, its contacts and the organizations below it.
  public struct OrganizationUses: Equatable, Sendable {
    /// The deals, deleted ones included, in the order of the board.
    public fileprivate(set) var deals: [Deal.ID] = []
    /// The contacts, deleted ones included, in the order they were entered.
    public fileprivate(set) var contacts: [Contact.ID] = []
    /// The organizations that belong to it, in the order of their keys.
    public fileprivate(set) var parts: [Organization.ID] = []
  }

  /// Returns the records that name an organization. O(deals + contacts + organizations).
  public func uses(of id: Organization.ID) -> OrganizationUses {
    var uses = OrganizationUses()
    for deal in deals where deal.organization == id { uses.deals.append(deal.id) }
    uses.contacts = settings.contacts.all.filter { $0.organization == id }.map(\.id)
    uses.parts = allOrganizations.filter { $0.parent == id }.map(\.id)
    return uses
  }

  /// The changes that delete an organization, together: its deals, its contacts and those that belong to it
  /// have none then. O(deals + contacts + organizations).
  public func removal(
    ofOrganization id: Organization.ID, metadata: () -> ChangeMetadata
  ) throws(Refusal) -> [Change] {
    let record = Record.ID(.organizations, id.text)
    let withdrawal = try withdrawal(of: record, metadata: metadata())
    return (moves(from: id, to: nil, metadata) + [withdrawal]).together
  }

  /// The changes that make one organization of two, together: what is not known of the one that stays is
  /// taken from the other, whose deals, contacts and parts go to it. The other is deleted.
  /// O(deals + contacts + organizations).
  public func merge(
    organization other: Organization.ID, into id: Organization.ID, metadata: () -> ChangeMetadata
  ) throws(Refusal) -> [Change] {
    let ids = [id, other].map { Record.ID(.organizations, $0.text) }
    guard let kept = organizations[id] else { throw .unknownRecord(ids[0]) }
    guard id != other else { throw .nothingChanges }
    guard let spent = organizations[other] else { throw .unknownRecord(ids[1]) }
    var merged = kept.filled(from: spent)
    // One that belonged to the other belongs to what that belonged to.
    if merged.parent == other { merged.parent = spent.parent }
    if merged.parent.map(parents)?.contains(id) ?? false { merged.parent = nil }
    var changes: [Change] = []
    if merged != kept { changes.append(change(from: kept, to: merged, metadata())) }
    changes += moves(from: other, to: id, metadata)
    changes.append(try withdrawal(of: ids[1], metadata: metadata()))
    return changes.together
  }

  /// The changes of all that names an organization: it names another then, or none. What is deleted names it
  /// too, so that it has a customer when it is restored.
  private func moves(
    from id: Organization.ID, to heir: Organization.ID?, _ metadata: () -> ChangeMetadata
  ) -> [Change] {
    let uses = uses(of: id)
    let change = FieldChange(
      .organization, from: .text(id.text), to: heir.map { .text($0.text) } ?? .none)
    var changes = uses.deals.map { Change(deal: $0, entry: metadata().entry([change])) }
    for contact in uses.contacts.compactMap({ settings.contacts[$0] }) {
      var moved = contact
      moved.organization = heir
      changes.append(
        Change(
          .record(
            Record.ID(.contacts, contact.id.text), before: .contact(contact),
            after: .contact(moved)), entry: metadata().entry()))
    }
    // The parent of the heir cannot belong to the heir.
    let above = heir.map(parents) ?? []
    for part in uses.parts.compactMap(known) where part.id != heir {
      var moved = part
      moved.parent = above.contains(part.id) ? nil : heir
      changes.append(self.change(from: part, to: moved, metadata()))
    }
    return changes
  }

  private func change(
    from before: Organization, to after: Organization, _ metadata: ChangeMetadata
  ) -> Change {
    Change(
      .record(
        Record.ID(.organizations, before.id.text), before: .organization(before),
        after: .organization(after)), entry: metadata.entry())
  }
}
