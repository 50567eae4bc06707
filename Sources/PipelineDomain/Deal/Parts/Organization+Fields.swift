extension Organization {
  /// The fields of an organization, in the order in which it is shown.
  public enum Field: Sendable, CaseIterable {
    case name, sector, employees, country, parent

    /// The row of the field in the table of all.
    public var definition: Definition {
      switch self {
      case .name: Definition("name", .text(\.name), "Name.", isRequired: true)
      case .sector: Definition("sector", .text(\.sector), "Sector.")
      case .employees: Definition("employees", .number(\.employees), "Number of employees.")
      case .country: Definition("country", .text(\.country), "Country.")
      case .parent:
        Definition("parent", .organization(\.parent), "Organization it belongs to, by key.")
      }
    }
  }
}

extension Organization.Field {
  /// All that is known of a field: what it holds, where, and its name in the file.
  public struct Definition: Sendable {
    /// The name in the file.
    public let name: StaticString
    /// The property that keeps it.
    public let storage: Storage
    /// A sentence on it.
    public let meaning: String
    /// True when an organization without it is refused.
    public let isRequired: Bool

    init(
      _ name: StaticString, _ storage: Storage, _ meaning: String, isRequired: Bool = false
    ) {
      self.name = name
      self.storage = storage
      self.meaning = meaning
      self.isRequired = isRequired
    }
  }

  /// The kind of content of a field, and the property that keeps it.
  public enum Storage: Sendable {
    /// A property of an organization.
    public typealias Path<Value> = any WritableKeyPath<Organization, Value> & Sendable

    case text(Path<String>)
    case number(Path<Int?>)
    case organization(Path<Organization.ID?>)
  }
}

extension Organization {
  /// The content of a field; an empty text is nothing.
  public subscript(field: Field) -> FieldContent {
    get {
      switch field.definition.storage {
      case .text(let path): .text(self[keyPath: path])
      case .number(let path): .number(self[keyPath: path])
      case .organization(let path): .organization(self[keyPath: path])
      }
    }
    set {
      switch (field.definition.storage, newValue) {
      case (.text(let path), .text(let text)): self[keyPath: path] = text
      case (.number(let path), .number(let number)): self[keyPath: path] = number
      case (.organization(let path), .organization(let id)): self[keyPath: path] = id
      default: break
      }
    }
  }

  /// The content of a field of an organization.
  public enum FieldContent: Equatable, Sendable {
    case text(String)
    case number(Int?)
    case organization(Organization.ID?)

    /// True when nothing is known.
    public var isBlank: Bool {
      switch self {
      case .text(let text): text.allSatisfy(\.isWhitespace)
      case .number(let number): number == nil
      case .organization(let id): id == nil
      }
    }
  }
}
