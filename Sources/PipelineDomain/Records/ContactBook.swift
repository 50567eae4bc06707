/// The contacts of a board, by key.
public struct ContactBook: Equatable, Sendable {
  /// All of them in the order they were entered, removed ones included.
  public private(set) var all: [Contact] = []
  private var places: [Contact.ID: Int] = [:]

  /// No contacts.
  public init() {}

  /// Those that were not removed, in the order they were entered. O(contacts).
  public var standing: [Contact] { all.standing }

  /// The contact of that key, removed or not.
  public subscript(id: Contact.ID) -> Contact? { places[id].map { all[$0] } }

  /// The contact of that key unless it was removed.
  public func current(_ id: Contact.ID) -> Contact? {
    self[id].flatMap { $0.isWithdrawn ? nil : $0 }
  }

  /// Adds a contact, or puts it in the place of the one with its key.
  mutating func put(_ contact: Contact) {
    if let place = places[contact.id] {
      all[place] = contact
    } else {
      places[contact.id] = all.count
      all.append(contact)
    }
  }

  /// Leaves out those entered after a moment.
  mutating func removeAll(after moment: Instant) {
    guard all.contains(where: { $0.at > moment }) else { return }
    let earlier = all.filter { $0.at <= moment }
    self = ContactBook()
    for contact in earlier { put(contact) }
  }

  /// By keys alone, which follow from the contacts.
  public static func == (left: ContactBook, right: ContactBook) -> Bool { left.all == right.all }
}

extension Contact: BoardRecord {}

extension Contact {
  /// The evidence that two contacts are one person.
  public enum Match: Equatable, Sendable {
    case email, phone
    /// The same name in the same organization.
    case name
  }

  /// The evidence that another contact is the same person; `nil` without any.
  public func match(with other: Contact) -> Match? {
    if let own = EmailAddress(email), own == EmailAddress(other.email) { return .email }
    if let own = PhoneNumber(phone), let theirs = PhoneNumber(other.phone), own.isSame(as: theirs) {
      return .phone
    }
    let isSameName = organization == other.organization && FoldedText(name).isAll(of: other.name)
    return isSameName ? .name : nil
  }

  /// Tells whether a text stands in the name, the title or the address, or its digits in the number.
  public func isFound(by words: FoldedText) -> Bool {
    [name, email, title].contains { !$0.isEmpty && words.isFound(in: $0) } || hasNumber(words.text)
  }

  /// Tells whether a text is the name, the address or the number and nothing else.
  public func isCalled(_ words: FoldedText) -> Bool {
    if words.isAll(of: name) || !email.isEmpty && words.isAll(of: email) { return true }
    guard let number = PhoneNumber(phone), let wanted = PhoneNumber(words.text) else {
      return false
    }
    return words.text.allSatisfy(\.isPartOfNumber) && number.isSame(as: wanted)
  }

  private func hasNumber(_ text: String) -> Bool {
    let digits = text.filter(\.isNumber)
    guard digits.count >= 4, !phone.isEmpty, text.allSatisfy(\.isPartOfNumber) else {
      return false
    }
    let trunk = digits.first == "0" ? String(digits.dropFirst()) : digits
    return PhoneNumber(phone).map { $0.digits.contains(digits) || $0.digits.contains(trunk) }
      ?? false
  }
}

extension Character {
  fileprivate var isPartOfNumber: Bool { isNumber || "+-./() ".contains(self) }
}

extension ContactBook {
  /// The contacts that are likely the same person, in the order they were entered. O(contacts).
  public func duplicates(of contact: Contact) -> [(contact: Contact, match: Contact.Match)] {
    all.compactMap { other in
      guard !other.isWithdrawn, other.id != contact.id else { return nil }
      return contact.match(with: other).map { (other, $0) }
    }
  }

  /// The contacts of an organization, in the order of their names. O(contacts).
  public func people(of organization: Organization.ID?) -> [Contact] {
    standing.filter { $0.organization == organization }
      .sorted { (FoldedText($0.name), $0.id) < (FoldedText($1.name), $1.id) }
  }
}
