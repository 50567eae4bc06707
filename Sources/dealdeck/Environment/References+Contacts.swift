import PipelineDomain
import Localization

extension OpenedBoard {
  /// The contact a user means: by id, by name, e-mail or number, or by the unique start of an id.
  ///
  /// - Parameter organization: Where they are looked for first.
  func contact(
    matching reference: String, at organization: Organization.ID? = nil
  ) throws -> Contact {
    guard let contact = try knownContact(matching: reference, at: organization) else {
      throw CommandFailure.refused(words.refusal(.notOne(reference, count: 0, of: .contacts)))
    }
    return contact
  }

  /// The same; `nil` when there is none.
  func knownContact(
    matching reference: String, at organization: Organization.ID? = nil
  ) throws -> Contact? {
    let book = board.settings.contacts
    if let contact = book.current(Contact.ID(reference)) { return contact }
    let wanted = FoldedText(reference)
    guard !wanted.isEmpty else { return nil }
    let standing = book.standing
    var matches = standing.filter { $0.isCalled(wanted) }
    if matches.isEmpty { matches = standing.filter { $0.id.text.hasPrefix(reference) } }
    let colleagues = matches.filter { $0.organization == organization }
    if organization != nil, !colleagues.isEmpty { matches = colleagues }
    guard matches.count > 1 else { return matches.first }
    let names = matches.prefix(4).map { contact in
      let place = contact.organization.flatMap { board.organizations[$0]?.name }
      return "\(contact.id) \(words.quoted(contact.name))" + (place.map { ", \($0)" } ?? "")
    }
    throw CommandFailure.refused(words.refusal(.severalContacts(reference, names: names)))
  }
}
