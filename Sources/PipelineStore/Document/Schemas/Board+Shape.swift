import PipelineDomain

extension ObjectShape {
  /// The whole file.
  static let board = ObjectShape(
    name: nil, summary: "Members that are not listed here are kept as they are.",
    members: [
      MemberShape("$schema", .anything, "This schema, for editors."),
      MemberShape(
        "version", .integer(1...Int.max), isRequired: true,
        "The version of the format. A later one is shown and not written."),
    ]
      + Settings.schema.shape.members
      + Record.List.allCases.map { MemberShape($0.rawValue, .list(of: $0.shape), $0.summary) }
      + [
        MemberShape(
          Document.historyMember,
          .list(of: .anyOf([.object(recordChange), .object(settingChange)])),
          "Every change of the settings and of the lists above, oldest first."),
        MemberShape(
          "organizations", .map(of: .object(Organization.schema.shape), by: .any),
          "The organizations, by a random key."),
        MemberShape(
          "deals", .map(of: .object(.deal), by: .any), isRequired: true,
          "The deals, by a random key."),
      ])

  /// A change of a record.
  private static let recordChange = ObjectShape(
    name: "recordChange", summary: "A change of a record.",
    members: changeMembers + [
      MemberShape(
        "list", ValueSchema<Record.List>.choice().shape, isRequired: true,
        "The list the record is in."),
      MemberShape("record", .text(.plain), isRequired: true, "The key of the record."),
      MemberShape(
        "before", .anyOf(Record.List.allCases.map(\.shape)),
        "The record as it was; missing when this change added it."),
    ])

  /// A change of a setting.
  private static let settingChange = ObjectShape(
    name: "settingChange", summary: "A change of a setting.",
    members: changeMembers + [
      MemberShape(
        "setting", .text(.plain), isRequired: true,
        "The path of the value: names with dots between them, elements of lists by id or name."),
      MemberShape(
        "before", .text(.plain),
        "The value as it was, in words as `settings get` prints it; missing for the standard."),
      MemberShape("after", .text(.plain), "The value as it became, likewise."),
    ])

  private static let changeMembers = [
    MemberShape("id", .text(.plain), isRequired: true, "A random key, unique in the board."),
    MemberShape("at", .text(.instant), isRequired: true),
    MemberShape("by", .text(.plain), isRequired: true, "Its author."),
    MemberShape("bulk", .text(.plain), "The first of the changes made together with it."),
    MemberShape(
      "seq", .integer(nil),
      "Its place in the order of all changes, those of deals included; later is higher."),
    MemberShape("undoes", .text(.plain), "The change that this one takes back."),
  ]
}

extension Document {
  /// The JSON Schema that is published for editors and other programs.
  static var publishedSchema: [UInt8] {
    JSONText.schema(of: .board, id: schema, title: "A dealdeck board, version \(version)")
  }

  /// The URI that files name the schema by.
  static let schema = "urn:dealdeck:schema:pipeline-v1"
}

extension Record.List {
  /// The shape of a record of the list.
  fileprivate var shape: Shape {
    switch self {
    case .campaigns: Campaign.schema.value.shape
    case .costs: Cost.schema.value.shape
    case .experiments: Experiment.schema.value.shape
    case .personas: Persona.schema.value.shape
    case .plans: ActionPlan.schema.value.shape
    case .rates: ExchangeRate.value.shape
    case .reviews: ClosedReview.schema.value.shape
    case .views: SavedView.schema.value.shape
    }
  }

  fileprivate var summary: String {
    switch self {
    case .campaigns: "The campaigns of marketing over its sources."
    case .costs: "Acquisition costs."
    case .experiments: "The experiments."
    case .personas: "The buyer personas."
    case .plans: "The plans of ninety days."
    case .rates: "Exchange rates."
    case .reviews: "The pipeline reviews that were closed."
    case .views: "The saved filters, used as @name."
    }
  }
}
