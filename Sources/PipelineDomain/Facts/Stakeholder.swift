/// A person on the other side of a deal, as known by now.
public struct Stakeholder: Equatable, Sendable {
  /// The contact; of a person noted on the deal alone, the details noted there.
  public var contact: Contact
  /// The part they play; `nil` for a person noted on the deal alone.
  public var role: StakeholderRole?

  /// True for a contact of the board, and not noted on the deal alone.
  public var isContact: Bool { role != nil }

  fileprivate init(_ contact: Contact, as role: StakeholderRole) {
    self.contact = contact
    self.role = role
  }

  fileprivate init(_ noted: DealContact, on deal: Deal) {
    contact = Contact(
      id: "", organization: deal.organization, name: noted.name, at: Instant(seconds: 0), by: "")
    contact.title = noted.role
    contact.email = noted.email
    contact.phone = noted.phone
  }
}

extension Board {
  /// The people on the other side of a deal: those who weigh most first, those noted on it alone last.
  /// O(people of the deal).
  public func stakeholders(of deal: Deal) -> [Stakeholder] {
    let noted = deal.contacts.map { Stakeholder($0, on: deal) }
    guard !deal.stakeholders.isEmpty else { return noted }
    let known = deal.stakeholders.compactMap { id, role in
      settings.contacts.current(id).map { Stakeholder($0, as: role) }
    }
    return known.sorted { $0.isBefore($1) } + noted
  }

  /// The names of the decision makers among the contacts of a deal, which answer for authority.
  public func decisionMakers(of deal: Deal) -> [String] {
    stakeholders(of: deal).filter { $0.role == .decisionMaker }.map(\.contact.name)
  }

  /// The person to call about a deal: of those who may be contacted the first with a number, else the first.
  public func contactToCall(on deal: Deal) -> Contact? {
    let people = stakeholders(of: deal).map(\.contact).filter { !$0.doNotContact }
    return people.first { !$0.phone.isEmpty } ?? people.first
  }
}

extension Stakeholder {
  fileprivate func isBefore(_ other: Stakeholder) -> Bool {
    guard role == other.role else {
      guard let role, let theirs = other.role else { return role != nil }
      return role < theirs
    }
    let names = [self, other].map { FoldedText($0.contact.name) }
    return names[0] == names[1] ? contact.id < other.contact.id : names[0] < names[1]
  }
}
