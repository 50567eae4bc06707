import PipelineDomain

extension Contact {
  /// The members are the rows of the table of fields.
  static let schema = ObjectSchema.record(
    "contact", "A contact.", blank: Contact(id: "", name: "", at: .blank, by: ""), layout: .line,
    head: \.id, \.at, \.by, \.isWithdrawn,
    Field.allCases.map(member) + [
      .member(
        "fields", \.customFields, CustomField.Value.byField,
        "Values of custom fields, by key; numbers and dates as text."),
      .optional(
        "purged", \.purge, Purge.schema.value, "Who erased their data for good, and when."),
    ])

  private static func member(_ field: Field) -> ObjectSchema<Contact>.Member {
    let row = field.definition
    return switch row.storage {
    case .text(let path) where row.isRequired: .required(row.name, path, .text, row.meaning)
    case .text(let path): .member(row.name, path, .text, row.meaning)
    case .flag(let path): .member(row.name, path, .bool, row.meaning)
    case .organization(let path): .optional(row.name, path, .key(), row.meaning)
    }
  }
}

extension Contact.Purge {
  fileprivate static let schema = ObjectSchema(
    "purge", "An erasure of a person’s data.", blank: Contact.Purge(at: .blank, by: ""),
    layout: .line,
    [
      .required("at", \.at, .instant),
      .required("by", \.by, .text, "Author."),
    ])
}
