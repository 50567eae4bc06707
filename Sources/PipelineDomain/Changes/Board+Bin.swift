/// A deal, a contact or an organization that was deleted and can be restored.
public struct DeletedItem: Equatable, Sendable {
  /// The kind of record, with its key.
  public enum Subject: Hashable, Sendable {
    case deal(Deal.ID)
    case contact(Contact.ID)
    case organization(Organization.ID)
  }

  /// The record that was deleted.
  public let subject: Subject
  /// The title or the name.
  public let name: String
  /// The moment it was deleted; `nil` when no history tells.
  public let at: Instant?
  /// The person who deleted it; `nil` when no history tells.
  public let by: String?

  /// The key.
  public var key: String {
    switch subject {
    case .deal(let id): id.text
    case .contact(let id): id.text
    case .organization(let id): id.text
    }
  }
}

extension Board {
  /// All that was deleted, the latest first. O(deals + history).
  public var bin: [DeletedItem] {
    var marks: [Record.ID: HistoryEntry] = [:]
    for change in settings.history {
      guard change.withdraws, case .record(let id, _, _) = change.subject else { continue }
      marks[id] = change.entry
    }
    let deals = deals.lazy.filter(\.isRemoved).map { deal in
      DeletedItem(.deal(deal.id), deal.title, by: deal.removal)
    }
    let contacts = settings.contacts.all.lazy.filter { $0.isWithdrawn && !$0.isPurged }.map {
      contact in
      DeletedItem(
        .contact(contact.id), contact.name, by: marks[Record.ID(.contacts, contact.id.text)])
    }
    let organizations = deletedOrganizations.values.map { organization in
      DeletedItem(
        .organization(organization.id), organization.name,
        by: marks[Record.ID(.organizations, organization.id.text)])
    }
    return (Array(deals) + contacts + organizations).sorted { left, right in
      let (a, b) = (left.at ?? .distant, right.at ?? .distant)
      return a == b ? left.key < right.key : a > b
    }
  }

  /// The changes that restore something deleted, together, with what named it then and does not name
  /// anything else by now. A deal that was merged into another parts from it again. O(deals + history).
  public func restoration(
    of subject: DeletedItem.Subject, metadata: () -> ChangeMetadata
  ) throws(Refusal) -> [Change] {
    switch subject {
    case .deal(let id):
      let parting = partings(of: id, metadata)
      if !parting.isEmpty { return parting.together }
      return [try change(.restore, on: id, metadata: metadata())]
    case .contact(let id):
      let record = Record.ID(.contacts, id.text)
      guard var contact = settings.contacts[id], contact.isWithdrawn, !contact.isPurged else {
        throw .unknownRecord(record)
      }
      let former = Record.contact(contact)
      contact.isWithdrawn = false
      let restored = Change(
        .record(record, before: former, after: .contact(contact)), entry: metadata().entry())
      return ([restored] + links(of: id, metadata)).together
    case .organization(let id):
      let record = Record.ID(.organizations, id.text)
      guard var organization = deletedOrganizations[id] else { throw .unknownRecord(record) }
      let former = Record.organization(organization)
      organization.isWithdrawn = false
      try check(organization)
      let restored = Change(
        .record(record, before: former, after: .organization(organization)),
        entry: metadata().entry())
      return ([restored] + returns(to: id, metadata)).together
    }
  }

  /// The entries made together with the latest withdrawal of a record, by the deal they are of.
  private func companions(ofWithdrawal record: Record.ID) -> [(deal: Deal, entry: HistoryEntry)] {
    let withdrawal = changes(of: record).last(where: \.withdraws)
    guard let mark = withdrawal?.entry.bulk else { return [] }
    return deals.flatMap { deal in
      deal.history.filter { $0.bulk == mark }.map { (deal, $0) }
    }
  }

  /// The changes that give a contact its roles back on the deals it was taken off.
  private func links(of id: Contact.ID, _ metadata: () -> ChangeMetadata) -> [Change] {
    companions(ofWithdrawal: Record.ID(.contacts, id.text)).compactMap { deal, entry in
      guard case .stakeholders(let before)? = entry.change(of: .stakeholders)?.before,
        let role = before[id], deal.stakeholders[id] == nil
      else { return nil }
      var roles = deal.stakeholders
      roles[id] = role
      let change = FieldChange(
        .stakeholders, from: deal[.stakeholders], to: .stakeholders(roles))
      return Change(deal: deal.id, entry: metadata().entry([change]))
    }
  }

  /// The changes that give an organization its deals, contacts and parts back.
  private func returns(to id: Organization.ID, _ metadata: () -> ChangeMetadata) -> [Change] {
    let record = Record.ID(.organizations, id.text)
    var changes: [Change] = companions(ofWithdrawal: record).compactMap { deal, entry in
      guard let moved = entry.change(of: .organization), moved.before == .text(id.text),
        deal[.organization] == moved.after
      else { return nil }
      return Change(deal: deal.id, entry: metadata().entry([moved.inverse]))
    }
    let mark = self.changes(of: record).last(where: \.withdraws)?.entry.bulk
    for change in settings.history where mark != nil && change.entry.bulk == mark {
      switch change.subject {
      case .record(let other, .contact(let before)?, .contact(let after)?):
        guard before.organization == id, var contact = settings.contacts[before.id],
          contact.organization == after.organization
        else { continue }
        let found = Record.contact(contact)
        contact.organization = id
        changes.append(
          Change(
            .record(other, before: found, after: .contact(contact)), entry: metadata().entry()))
      case .record(let other, .organization(let before)?, .organization(let after)?):
        guard before.parent == id, var part = known(before.id), part.parent == after.parent else {
          continue
        }
        let found = Record.organization(part)
        part.parent = id
        changes.append(
          Change(
            .record(other, before: found, after: .organization(part)), entry: metadata().entry()))
      default: continue
      }
    }
    return changes
  }

  /// The changes that part a deal from the one it was merged into; none when it was not.
  private func partings(of id: Deal.ID, _ metadata: () -> ChangeMetadata) -> [Change] {
    guard let mark = self[id]?.removal?.bulk,
      deals.contains(where: { !$0.isRemoved && $0.mergedFrom.contains(id.text) })
    else { return [] }
    return deals.flatMap { deal in
      deal.standingEntries.filter { $0.bulk == mark }.reversed().compactMap { entry in
        var change = deal.change(of: entry).inverse(metadata())
        change.entry.undoes = nil
        return conflict(with: change) == nil ? change : nil
      }
    }
  }
}

extension DeletedItem {
  fileprivate init(_ subject: Subject, _ name: String, by entry: HistoryEntry?) {
    self.init(subject: subject, name: name, at: entry?.at, by: entry?.by)
  }
}

extension Change {
  /// True when it deletes a record that was there.
  fileprivate var withdraws: Bool {
    guard case .record(_, let before?, let after?) = subject else { return false }
    return after.isWithdrawn && !before.isWithdrawn
  }
}

extension Deal {
  /// The latest entry that deleted the deal.
  fileprivate var removal: HistoryEntry? {
    history.last { $0.change(of: .removed)?.after == .flag(true) }
  }
}

extension Instant {
  /// Before anything that is dated.
  fileprivate static let distant = Instant(seconds: .min)
}
