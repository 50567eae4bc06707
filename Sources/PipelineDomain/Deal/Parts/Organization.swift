/// A company or institution that deals are made with.
public struct Organization: Equatable, Sendable {
  /// The random key.
  public typealias ID = Identifier<Organization>

  /// The key.
  public var id: ID
  /// The name it is called by.
  public var name: String
  /// Its line of business, empty when unknown.
  public var sector: String
  /// The country of its seat, empty when unknown.
  public var country: String
  /// How many people it employs; `nil` when unknown.
  public var employees: Int?

  /// An organization; only key and name are needed.
  public init(
    id: ID, name: String, sector: String = "", country: String = "", employees: Int? = nil
  ) {
    self.id = id
    self.name = name
    self.sector = sector
    self.country = country
    self.employees = employees
  }
}

/// Somebody of the team who owns deals.
public struct Member: Equatable, Sendable {
  /// The name deals are owned by and changes are signed with.
  public var name: String
  /// What they do, empty when not said.
  public var role: String
  /// What they are to sign in a quarter.
  public var quota: Money?
  /// Who they report to, empty when not said.
  public var manager: String

  /// A member; only the name is needed.
  public init(name: String, role: String = "", quota: Money? = nil, manager: String = "") {
    self.name = name
    self.role = role
    self.quota = quota
    self.manager = manager
  }
}

/// A person on the customer's side.
public struct Contact: Equatable, Sendable {
  /// The name they are called by.
  public var name: String
  /// Their part in the decision, empty when unknown.
  public var role: String
  /// An address, empty when unknown.
  public var email: String
  /// A number, empty when unknown.
  public var phone: String

  /// A contact; only the name is needed.
  public init(name: String, role: String = "", email: String = "", phone: String = "") {
    self.name = name
    self.role = role
    self.email = email
    self.phone = phone
  }
}
