extension Contact {
  /// The fields of a contact, in the order in which it is shown.
  public enum Field: Sendable, CaseIterable {
    case name, title, organization, email, phone, language, notes, doNotContact

    /// The row of the field in the table of all.
    public var definition: Definition {
      switch self {
      case .name:
        Definition("name", .text(\.name), "Name.", isRequired: true)
      case .title:
        Definition(
          "title", .text(\.title), "Job title.",
          headings: "Contact title, Job title, Position, Contact position, Fonction, Poste, "
            + "Fonction du contact")
      case .organization:
        Definition(
          "organization", .organization(\.organization), "Organization they work for, by key.")
      case .email:
        Definition(
          "email", .text(\.email), "E-mail address, as typed.",
          headings: "Contact email, Contact e-mail, Email, E-mail, Email address, E-mail address, "
            + "Person - Email, Adresse e-mail, Courriel, E-mail du contact, Email du contact")
      case .phone:
        Definition(
          "phone", .text(\.phone), "Phone number, as typed.",
          headings: "Contact phone, Phone, Phone number, Telephone, Mobile, Person - Phone, "
            + "Téléphone, Numéro de téléphone, Portable, Téléphone du contact")
      case .language:
        Definition("language", .text(\.language), "Language they are spoken to in, such as fr.")
      case .notes: Definition("notes", .text(\.notes), "Notes.")
      case .doNotContact:
        Definition(
          "doNotContact", .flag(\.doNotContact), "True when they asked not to be contacted.")
      }
    }
  }
}

extension Contact.Field {
  /// All that is known of a field: what it holds and where, and what the files of other programs call it.
  public struct Definition: Sendable {
    /// The name in the file.
    public let name: StaticString
    /// The property that keeps it.
    public let storage: Storage
    /// A sentence on it.
    public let meaning: String
    /// True when a contact without it is refused.
    public let isRequired: Bool
    /// The headings of its column in the files of other programs.
    public let headings: [String]

    init(
      _ name: StaticString, _ storage: Storage, _ meaning: String, isRequired: Bool = false,
      headings: String = ""
    ) {
      self.name = name
      self.storage = storage
      self.meaning = meaning
      self.isRequired = isRequired
      self.headings = headings.split(separator: ", ").map(String.init)
    }
  }

  /// The kind of content of a field, and the property that keeps it.
  public enum Storage: Sendable {
    /// A property of a contact.
    public typealias Path<Value> = any WritableKeyPath<Contact, Value> & Sendable

    case text(Path<String>)
    case flag(Path<Bool>)
    case organization(Path<Organization.ID?>)
  }

  /// The fields that hold a text.
  public static let texts = allCases.filter {
    if case .text = $0.definition.storage { true } else { false }
  }
}

extension Contact {
  /// The content of a field; an empty text is nothing.
  public subscript(field: Field) -> FieldContent {
    get {
      switch field.definition.storage {
      case .text(let path): .text(self[keyPath: path])
      case .flag(let path): .flag(self[keyPath: path])
      case .organization(let path): .organization(self[keyPath: path])
      }
    }
    set {
      switch (field.definition.storage, newValue) {
      case (.text(let path), .text(let text)): self[keyPath: path] = text
      case (.flag(let path), .flag(let flag)): self[keyPath: path] = flag
      case (.organization(let path), .organization(let id)): self[keyPath: path] = id
      default: break
      }
    }
  }

  /// The content of a field of a contact.
  public enum FieldContent: Equatable, Sendable {
    case text(String)
    case flag(Bool)
    case organization(Organization.ID?)

    /// The text, if it is one.
    public var text: String? { if case .text(let text) = self { text } else { nil } }

    /// True when nothing is known.
    public var isBlank: Bool {
      switch self {
      case .text(let text): text.allSatisfy(\.isWhitespace)
      case .flag(let flag): !flag
      case .organization(let id): id == nil
      }
    }
  }
}
