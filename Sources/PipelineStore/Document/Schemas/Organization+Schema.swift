import PipelineDomain

extension Organization {
  /// The members are the rows of the table of fields; the key is the name of the member it stands under.
  static let schema = ObjectSchema(
    "organization", "A company or institution.", blank: Organization(id: "", name: ""),
    Field.allCases.map(member) + [
      .member(
        "fields", \.customFields, CustomField.Value.byField,
        "Values of custom fields, by key; numbers and dates as text."),
      .member("withdrawn", \.isWithdrawn, .bool, "True when deleted: kept, not shown."),
    ])

  private static func member(_ field: Field) -> ObjectSchema<Organization>.Member {
    let row = field.definition
    return switch row.storage {
    case .text(let path) where row.isRequired: .required(row.name, path, .text, row.meaning)
    case .text(let path): .member(row.name, path, .text, row.meaning)
    case .number(let path): .optional(row.name, path, .integer, row.meaning)
    case .organization(let path): .optional(row.name, path, .key(), row.meaning)
    }
  }
}
