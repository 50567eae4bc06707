/// Changes of a deal that were written together: fields, the organization by its name, and contacts by theirs.
public struct DealDraft: Equatable, Sendable {
  /// A contact as named, with the role they play.
  public struct Person: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The role.
    public var role: StakeholderRole

    /// A contact in a role.
    public init(name: String, role: StakeholderRole) {
      (self.name, self.role) = (name, role)
    }
  }

  /// The fields that were changed, but for organization and contacts.
  public var edits: [Action.Edit] = []
  /// The name of the organization, empty for none; `nil` when it was not changed.
  public var organization: String?
  /// The contacts that were added, or have another role.
  public var joined: [Person] = []
  /// The names of those that were taken off.
  public var left: [String] = []

  /// A draft that changes nothing.
  public init() {}

  /// True when it changes nothing.
  public var isEmpty: Bool {
    edits.isEmpty && organization == nil && joined.isEmpty && left.isEmpty
  }
}

extension Board {
  /// The changes that a draft of a deal asks for, together: the contacts it names for the first time, then the
  /// deal. A name of the organization's people is that person.
  public func plan(
    _ draft: DealDraft, of id: Deal.ID, at now: Instant, in zone: Zone, by author: String,
    accepting isAccepted: (Objection) -> Bool = { _ in false }, metadata: () -> ChangeMetadata,
    random: inout SeededRandom
  ) throws(Objection) -> [Change] {
    let changes: [Change]
    do throws(Refusal) {
      changes = try self.changes(by: draft, of: id, metadata: metadata, random: &random)
    } catch {
      throw .refused(error)
    }
    return try settled(changes, at: now, in: zone, by: author, accepting: isAccepted)
  }

  private func changes(
    by draft: DealDraft, of id: Deal.ID, metadata: () -> ChangeMetadata, random: inout SeededRandom
  ) throws(Refusal) -> [Change] {
    guard let deal = self[id] else { throw .unknownDeal(id) }
    var (edits, changes) = (draft.edits, [Change]())
    var newOrganization: Organization?
    var place = deal.organization
    if let name = draft.organization {
      let party = organization(named: name, random: &random)
      place = party?.organization.id
      if party?.isNew == true { newOrganization = party?.organization }
      edits.append(Action.Edit(.organization, place.map { .text($0.text) } ?? .none))
    }
    var roles = deal.stakeholders
    for name in draft.left {
      for id in roles.keys where settings.contacts.current(id)?.isCalled(name) == true {
        roles[id] = nil
      }
    }
    for person in draft.joined {
      let known =
        roles.keys.sorted().first { settings.contacts.current($0)?.isCalled(person.name) == true }
        ?? settings.contacts.people(of: place).first { $0.isCalled(person.name) }?.id
      if let known {
        roles[known] = person.role
        continue
      }
      let stamp = metadata()
      let contact = Contact(
        id: Contact.ID(random.identifier()), organization: place, name: person.name, at: stamp.at,
        by: stamp.by)
      changes.append(try change(to: .contact(contact), metadata: stamp))
      roles[contact.id] = person.role
    }
    if roles != deal.stakeholders {
      edits.append(Action.Edit(.stakeholders, roles.isEmpty ? .none : .stakeholders(roles)))
    }
    var change = try change(.edit(edits), on: id, metadata: metadata())
    change.newOrganization = newOrganization
    return changes + [change]
  }
}

extension Contact {
  fileprivate func isCalled(_ name: String) -> Bool { FoldedText(self.name) == FoldedText(name) }
}
