import PipelineDomain

/// Finds the contacts that rows name among those of the board and of the rows before, or enters them.
struct ContactBuilder {
  private let options: ImportOptions
  /// The mark of what the import makes together.
  private let mark: HistoryEntry.ID
  private var keys: ImportKeys
  private var known: [Contact]
  private var places: [Key: Int] = [:]
  /// The changes that enter contacts, in the order of the rows.
  private(set) var changes: [Change] = []

  /// The key by which a contact is recognized.
  private enum Key: Hashable {
    case email(EmailAddress)
    case name(FoldedText, Organization.ID?)
  }

  init(_ board: Board, keys: ImportKeys, mark: HistoryEntry.ID, options: ImportOptions) {
    self.options = options
    self.mark = mark
    self.keys = keys
    known = board.settings.contacts.standing
    for place in known.indices { note(place) }
  }

  /// The contact of a row at an organization; `nil` when it names none.
  mutating func contact(of row: ImportRow, at organization: Organization.ID?) -> Contact.ID? {
    let name = row.contact[.name] ?? row.contact[.email] ?? row.contact[.phone]
    guard let name else { return nil }
    var contact = Contact(
      id: "", organization: organization, name: name, at: options.now, by: options.author)
    for (field, text) in row.contact where field != .name { contact[field] = .text(text) }
    for key in keys(of: contact) {
      if let place = places[key] { return known[place].id }
    }
    if let number = PhoneNumber(contact.phone),
      let same = known.first(where: { PhoneNumber($0.phone).map(number.isSame) ?? false })
    {
      return same.id
    }
    let key = self.keys.contact(contact)
    contact.id = key
    known.append(contact)
    note(known.count - 1)
    var entry = HistoryEntry(
      id: self.keys.entry(ofContact: key), at: options.now, by: options.author, changes: [])
    entry.bulk = mark
    changes.append(
      Change(
        .record(Record.ID(.contacts, key.text), before: nil, after: .contact(contact)),
        entry: entry))
    return key
  }

  private mutating func note(_ place: Int) {
    for key in keys(of: known[place]) where places[key] == nil { places[key] = place }
  }

  private func keys(of contact: Contact) -> [Key] {
    let name = Key.name(FoldedText(contact.name), contact.organization)
    return (EmailAddress(contact.email).map { [.email($0)] } ?? []) + [name]
  }
}
