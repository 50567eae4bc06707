/// A person at an organization whom the team talks to.
public struct Contact: Equatable, Sendable {
  /// The random key.
  public typealias ID = Identifier<Contact>

  /// The key.
  public var id: ID
  /// The organization they work for; `nil` when unknown.
  public var organization: Organization.ID?
  /// The name they are called by.
  public var name: String
  /// Their position, such as `CFO`; empty when unknown.
  public var title = ""
  /// An address as typed, empty when unknown.
  public var email = ""
  /// A number as typed, empty when unknown.
  public var phone = ""
  /// The language they are spoken to in, empty when unknown.
  public var language = ""
  /// Free text.
  public var notes = ""
  /// True when they asked not to be contacted.
  public var doNotContact = false
  /// The values of the fields that the board defines.
  public var customFields: CustomField.Values = [:]
  /// The time of entry.
  public var at: Instant
  /// The author of the entry.
  public var by: String
  /// True when they were removed: kept in the file, shown nowhere.
  public var isWithdrawn = false
  /// Who erased their data for good, and when; `nil` while the data is there.
  public var purge: Purge?

  /// The erasure of the data of a person.
  public struct Purge: Equatable, Sendable {
    /// The moment.
    public var at: Instant
    /// The person who asked for it.
    public var by: String

    /// An erasure.
    public init(at: Instant, by: String) {
      self.at = at
      self.by = by
    }
  }

  /// True when nothing but the key is left of them.
  public var isPurged: Bool { purge != nil }

  /// A contact; everything but the name is unknown.
  public init(
    id: ID, organization: Organization.ID? = nil, name: String, at: Instant, by: String
  ) {
    self.id = id
    self.organization = organization
    self.name = name
    self.at = at
    self.by = by
  }
}

/// The part somebody plays in the decision on a deal, the weightiest first.
public enum StakeholderRole: String, Sendable, CaseIterable {
  /// They sign, or say yes.
  case decisionMaker
  /// They want it and speak for it.
  case champion
  /// They hold the budget.
  case finance
  /// They will work with it.
  case user
  /// They speak against it.
  case blocker
  case other
}

/// A person noted on a deal alone, as files had them before contacts were kept beside the deals.
public struct DealContact: Equatable, Sendable {
  /// The name they are called by.
  public var name: String
  /// Their position, empty when unknown.
  public var role: String
  /// An address, empty when unknown.
  public var email: String
  /// A number, empty when unknown.
  public var phone: String

  /// A person; only the name is needed.
  public init(name: String, role: String = "", email: String = "", phone: String = "") {
    self.name = name
    self.role = role
    self.email = email
    self.phone = phone
  }
}
