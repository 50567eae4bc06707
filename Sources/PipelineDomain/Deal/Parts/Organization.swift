/// A company or institution that deals are made with.
public struct Organization: Equatable, Sendable {
  /// The random key.
  public typealias ID = Identifier<Organization>

  /// The key.
  public var id: ID
  /// The name.
  public var name: String
  /// Its line of business, empty when unknown.
  public var sector: String
  /// The country of its seat, empty when unknown.
  public var country: String
  /// The number of employees; `nil` when unknown.
  public var employees: Int?
  /// The values of the fields that the board defines.
  public var customFields: CustomField.Values = [:]
  /// The organization it belongs to; `nil` for none.
  public var parent: ID?
  /// True when it was deleted: kept in the file, shown nowhere.
  public var isWithdrawn = false

  /// An organization; only key and name are needed.
  public init(
    id: ID, name: String, sector: String = "", country: String = "", employees: Int? = nil,
    parent: ID? = nil
  ) {
    self.id = id
    self.name = name
    self.sector = sector
    self.country = country
    self.employees = employees
    self.parent = parent
  }
}

/// A member of the team who owns deals.
public struct Member: Equatable, Sendable {
  /// The name, as owner of deals and author of changes.
  public var name: String
  /// The job title, empty when not given.
  public var role: String
  /// The quota of every quarter that has none of its own.
  public var quota: Money?
  /// The quotas of months, quarters and years, each period once.
  public var quotas: [PeriodQuota] = []
  /// The manager they report to, empty when not given.
  public var manager: String

  /// A member; only the name is needed.
  public init(name: String, role: String = "", quota: Money? = nil, manager: String = "") {
    self.name = name
    self.role = role
    self.quota = quota
    self.manager = manager
  }
}
