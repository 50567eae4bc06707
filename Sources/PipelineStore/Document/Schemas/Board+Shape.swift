import PipelineDomain

extension ObjectShape {
  /// The whole file.
  static let board = ObjectShape(
    name: nil, summary: "Unlisted members are kept unchanged.",
    members: [
      MemberShape("$schema", .anything, "This schema, for editors."),
      MemberShape(
        "version", .integer(1...Int.max), isRequired: true,
        "Format version; files of a later version open read-only."),
    ]
      + Settings.schema.shape.members
      + Record.List.arrays.map { MemberShape($0.rawValue, .list(of: $0.shape), $0.summary) }
      + [
        MemberShape(
          Document.historyMember,
          .list(of: .anyOf([.object(recordChange), .object(settingChange)])),
          "Changes of settings, of the lists above and of organizations, oldest first."),
        MemberShape(
          Record.List.organizations.rawValue, .map(of: Record.List.organizations.shape, by: .any),
          Record.List.organizations.summary),
        MemberShape(
          "deals", .map(of: .object(.deal), by: .any), isRequired: true,
          "Deals, by random key."),
      ])

  /// A change of a record.
  private static let recordChange = ObjectShape(
    name: "recordChange", summary: "A change of a record.",
    members: changeMembers + [
      MemberShape(
        "list", ValueSchema<Record.List>.choice().shape, isRequired: true,
        "List of the record."),
      MemberShape("record", .text(.plain), isRequired: true, "Key of the record."),
      MemberShape(
        "before", .anyOf(Record.List.allCases.map(\.shape)),
        "Record before the change; missing when it was added."),
    ])

  /// A change of a setting.
  private static let settingChange = ObjectShape(
    name: "settingChange", summary: "A change of a setting.",
    members: changeMembers + [
      MemberShape(
        "setting", .text(.plain), isRequired: true,
        "Path of the setting: names separated by dots, list elements by id or name."),
      MemberShape(
        "before", .text(.plain),
        "Value before, as `settings get` prints it; missing for the default."),
      MemberShape("after", .text(.plain), "Value after, likewise."),
    ])

  private static let changeMembers = [
    MemberShape("id", .text(.plain), isRequired: true, "Random key, unique in the board."),
    MemberShape("at", .text(.instant), isRequired: true),
    MemberShape("by", .text(.plain), isRequired: true, "Author."),
    MemberShape("bulk", .text(.plain), "Id of the first change made together with it."),
    MemberShape(
      "seq", .integer(nil),
      "Revision number among all changes of the board, those of deals included."),
    MemberShape("undoes", .text(.plain), "Id of the change it undoes."),
  ]
}

extension Document {
  /// The JSON Schema that is published for editors and other programs.
  static var publishedSchema: [UInt8] {
    JSONText.schema(
      of: .board, id: schema, title: "A dealdeck board, version \(BoardFormat.version)")
  }

  /// The URI that files name the schema by.
  static let schema = "urn:dealdeck:schema:pipeline-v1"
}

extension Record.List {
  /// The lists that are arrays in the file; the organizations are an object.
  static let arrays = allCases.filter { $0 != .organizations }

  /// The shape of a record of the list.
  fileprivate var shape: Shape {
    switch self {
    case .campaigns: Campaign.schema.value.shape
    case .contacts: Contact.schema.value.shape
    case .costs: Cost.schema.value.shape
    case .experiments: Experiment.schema.value.shape
    case .organizations: Organization.schema.value.shape
    case .personas: Persona.schema.value.shape
    case .plans: ActionPlan.schema.value.shape
    case .rates: ExchangeRate.value.shape
    case .reviews: ClosedReview.schema.value.shape
    case .views: SavedView.schema.value.shape
    }
  }

  fileprivate var summary: String {
    switch self {
    case .campaigns: "Marketing campaigns."
    case .contacts: "Contacts of the organizations."
    case .costs: "Acquisition costs."
    case .experiments: "Experiments."
    case .organizations: "Organizations, by random key."
    case .personas: "Buyer personas."
    case .plans: "90-day plans."
    case .rates: "Exchange rates."
    case .reviews: "Closed pipeline reviews."
    case .views: "Saved filters, used as @name."
    }
  }
}
