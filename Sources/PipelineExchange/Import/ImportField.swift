package import PipelineDomain

/// The field of a deal in a column of an imported table.
package enum ImportField: Hashable, Sendable, CaseIterable {
  /// A field of the deal as it is stored.
  case field(Field)
  /// A custom field of the deal.
  case custom(CustomField)
  /// The key in the source program.
  case id
  case product, currency, pipeline
  /// Open, won or lost, in a column apart from the stage.
  case status
  /// Yes or no.
  case isWon, isLost, isClosed, isDeleted
  /// No for a deal that was archived: with a loss reason it is lost.
  case isActive
  case created
  /// The day of closing of a closed deal, the close date of an open deal.
  case closeDate
  case wonOn, lostOn, nextStepDue
  /// The day the deal entered its present stage.
  case stageEntered
  /// The day of the last activity, and of the last change of any kind.
  case lastActivity, lastModified
  /// A field of a cost, a quota or a rate.
  case record(RecordField)
  /// A field of the contact; the name is that of ``Field/contacts``.
  case contact(Contact.Field)

  /// The fields that a column may hold.
  package static let fields = Field.allCases.filter {
    $0 != .createdOn && (!$0.definition.headings.isEmpty || $0.definition.access == .typed)
  }

  /// The fields of a contact, beside the name, that a column may fill.
  package static let contactFields: [Contact.Field] = [.title, .email, .phone]

  /// All fields, those of the deal first.
  package static let allCases =
    fields.map(ImportField.field) + [
      .id, .product, .currency, .pipeline, .status, .isWon, .isLost, .isClosed, .isDeleted,
      .isActive, .created, .closeDate, .wonOn, .lostOn, .nextStepDue, .stageEntered, .lastActivity,
      .lastModified,
    ] + contactFields.map(ImportField.contact)

  /// The name in `--map`.
  package var name: String {
    switch self {
    case .field(.contacts): "contact"
    case .contact(.title): "contactTitle"
    case .contact(.email): "contactEmail"
    case .contact(.phone): "contactPhone"
    case .field(let field): field.name
    case .custom(let field): field.id.text
    case .record(let field): field.rawValue
    default: "\(self)"
    }
  }

  /// The name in `--map` of a column that is left out.
  package static let noneName = "-"

  /// Creates the field of a name in `--map`, in a table of that kind.
  package init?(named name: String, of kind: ImportKind, or fields: [CustomField] = []) {
    guard kind != .deals else {
      self.init(named: name, or: fields)
      return
    }
    guard let field = kind.fields.first(where: { $0.rawValue == name }) else { return nil }
    self = .record(field)
  }

  /// Creates the field of a name in `--map`, of the program or of the board.
  package init?(named name: String, or fields: [CustomField] = []) {
    if let field = ImportField.allCases.first(where: { $0.name == name }) {
      self = field
    } else if let field = fields.meant(by: name, key: \.id.text, name: \.name) {
      self = .custom(field)
    } else {
      return nil
    }
  }

  /// True when its cells are amounts.
  var isAmount: Bool {
    switch self {
    case .field(let field): field.kind == .money
    case .custom(let field): field.kind == .money
    case .record(let field): field == .amount
    default: false
    }
  }

  /// The field of a column with such a heading whose cells are yes or no.
  var ofFlags: ImportField {
    switch self {
    case .field(.closedOn): .isClosed
    case .wonOn: .isWon
    case .lostOn: .isLost
    default: self
    }
  }

  /// True when its cells are dates.
  var isDate: Bool {
    switch self {
    case .created, .closeDate, .wonOn, .lostOn, .nextStepDue, .stageEntered, .lastActivity,
      .lastModified:
      true
    case .field(let field): field.isDay
    case .custom(let field): field.kind == .date
    case .record(let field): field.isDate
    default: false
    }
  }
}

extension ImportField {
  /// Creates the field of a heading, ignoring case, blanks, accents and punctuation; `nil` for a heading of
  /// no known program. A prefix such as `Deal - ` is understood, and so is an ending such as `de l’affaire`.
  package init?(heading: String) {
    var words = heading.foldedLetters
    // "Deal - Deal created" needs two prefixes removed.
    while ImportField.meanings[words] == nil {
      guard
        let rest = ImportField.prefixes.lazy.compactMap({ words.without(prefix: $0) }).first
          ?? ImportField.suffixes.lazy.compactMap({ words.without(suffix: $0) }).first
      else { return nil }
      words = rest
    }
    guard let field = ImportField.meanings[words] else { return nil }
    self = field
  }

  private static let prefixes = [
    "properties", "deal", "opportunity", "affaire", "transaction", "opportunite",
  ]

  private static let suffixes = ["delaffaire", "delatransaction", "delopportunite", "dudeal"]

  private static let meanings = Dictionary(
    (headings + fields.map { (.field($0), $0.definition.headings + [$0.name]) }
      + contactFields.map { (.contact($0), $0.definition.headings) }
      + ImportField.foreignHeadings)
      .flatMap { field, names in names.map { ($0.foldedLetters, field) } },
    uniquingKeysWith: { first, _ in first })
}

extension String {
  /// Returns the rest after `prefix`; `nil` without it or when the rest is empty.
  fileprivate func without(prefix: String) -> String? {
    hasPrefix(prefix) && count > prefix.count ? String(dropFirst(prefix.count)) : nil
  }

  /// Returns the rest before `suffix`; `nil` without it or when the rest is empty.
  fileprivate func without(suffix: String) -> String? {
    hasSuffix(suffix) && count > suffix.count ? String(dropLast(suffix.count)) : nil
  }
}
