extension Field {
  /// The definition of a field: its name in the file, its kind and storage, its access, and its names in
  /// filters, commands and the files of other programs.
  public struct Definition: Sendable {
    /// The name in the file.
    public let name: StaticString
    /// A sentence on it, for a reader of the file or the help of the option.
    public let meaning: String
    /// The way it gets its value.
    public let access: Access
    /// True when a deal without it is refused.
    public let isRequired: Bool
    /// The name in filters; `nil` when they do not offer it.
    public let filter: String?
    /// The name in French filters, where it differs.
    public let frenchFilter: String?
    /// The name as an option; `nil` when no value of it is typed.
    public let option: String?
    /// The option in one letter.
    public let letter: Character?
    /// The headings of its column in the files of other programs.
    public let headings: [String]
    /// The kind of its values.
    public var kind: Kind { storage.kind }
    let storage: Storage

    init(
      _ name: StaticString, _ storage: Storage, _ meaning: String,
      _ access: Access = .typed, isRequired: Bool = false, filter: String? = nil,
      inFrench frenchFilter: String? = nil, option: String? = nil, letter: Character? = nil,
      headings: String = ""
    ) {
      self.name = name
      self.storage = storage
      self.meaning = meaning
      self.access = access
      self.isRequired = isRequired
      self.filter = filter
      self.frenchFilter = frenchFilter
      let isTyped = (access == .typed || access == .onceWon) && storage.kind != .organization
      self.option = option ?? (isTyped ? name.description : nil)
      self.letter = letter
      self.headings = headings.split(separator: ", ").map(String.init)
    }
  }

  /// The kind of a field's values, by which it is typed, read, compared, completed and shown.
  public enum Kind: Hashable, Sendable {
    case text
    /// A name from a list of the settings; one they do not list is accepted too.
    case name(NameList)
    /// The key of a stage, an organization or another deal.
    case stage, organization, deal
    case money
    /// A whole number from 0 to 100.
    case percent
    /// A forecast category.
    case category
    /// A day; one without its year or week is taken in that direction.
    case day(DateExpression.Direction)
    /// A list of words.
    case words
    case flag
    /// The interval of something that comes back, as files write it.
    case repetition
    /// The keys of other deals.
    case deals
    case rank, contacts, stakeholders, step, answers, verdict, marks, milestones
    /// Values of fields that the board defines.
    case custom
    /// An event in a list of the deal, by its key.
    case event
  }

  /// The lists of the settings that hold names.
  public enum NameList: Sendable {
    case team, sources, personas, lossReasons
  }

  /// The way a field gets its value.
  public enum Access: Sendable {
    /// Typed, at any time.
    case typed
    /// Typed while the deal is open, or once it is won.
    case whileOpen, onceWon
    /// By moving the deal while it is open, never by an edit.
    case moved
    /// By a command of its own.
    case byCommand
    /// As a consequence of another change, never by an edit.
    case consequence
  }

  /// The definitions of all fields, in their order.
  private static let table = allCases.map(row)

  /// The definition of the field.
  public var definition: Definition { Field.table[Int(rawValue)] }

  /// The name in the file.
  public var name: String { definition.name.description }

  // Read for every value, so kept apart: a definition is large to copy.
  private static let kinds = table.map(\.kind)
  private static let storages = table.map(\.storage)
  private static let getters = table.map(\.storage.get)

  /// The kind of its values.
  public var kind: Kind { Field.kinds[Int(rawValue)] }

  /// Returns its value in a deal.
  func value(in deal: Deal) -> FieldValue { Field.getters[Int(rawValue)](deal) }

  /// The storage of its value in a deal.
  var storage: Storage { Field.storages[Int(rawValue)] }

  private static let named = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.name, $0) })

  /// The field of a name in the file.
  public init?(named name: String) {
    guard let field = Field.named[name] else { return nil }
    self = field
  }

  /// True when it holds a day.
  public var isDay: Bool { if case .day = kind { true } else { false } }

  /// The fields that every deal in a file has.
  public static let required = allCases.filter(\.definition.isRequired)

  /// True for an event in a list of the deal, told by its key: the deal itself holds nothing under the
  /// field.
  public var isEvent: Bool { kind == .event }

  /// The fields that an ordinary deal may hold: without those that few deals have.
  package static let ofOrdinaryDeals = allCases.filter { !$0.definition.storage.isRare }

  /// True when it is shown among the facts of a deal.
  public var isFact: Bool {
    switch kind {
    case .deals, .rank, .contacts, .stakeholders, .answers, .marks, .milestones, .custom, .flag,
      .event:
      false
    default: true
    }
  }

  /// True when an edit may set it.
  public var isEditable: Bool {
    switch definition.access {
    case .moved, .consequence: false
    case .typed, .whileOpen, .onceWon, .byCommand: true
    }
  }

  /// Returns true when it can be typed among the facts of a deal with that outcome.
  public func isTyped(_ outcome: Stage.Outcome) -> Bool {
    switch definition.access {
    case .typed: true
    case .whileOpen, .moved: outcome == .open
    case .onceWon: outcome == .won
    case .byCommand, .consequence: false
    }
  }
}
