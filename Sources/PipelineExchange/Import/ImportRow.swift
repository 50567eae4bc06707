import PipelineDomain

/// The parsed cells of one row; blank text and `nil` are missing values.
struct ImportRow {
  var line: Int
  var id: String
  var product: String
  /// The values of its cells, by field.
  var values: [Field: FieldValue] = [:]
  /// The outcome, in a column apart from the stage.
  var outcome: Stage.Outcome?
  /// The stage entries, oldest first.
  var entries: [(stage: String, at: Moment)]
  var created: Moment?
  var closed: Moment?
  var nextStepDue: Day?
  /// The values of custom fields; blank ones left out.
  var custom: [CustomField.ID: CustomField.Value] = [:]
  /// The cells about the contact, by field; blank ones left out.
  var contact: [Contact.Field: String] = [:]

  init(
    _ row: CSVTable.Row, columns: ImportColumns, currency: Currency
  ) throws(ImportIssue.Refusal) {
    line = row.line
    id = columns.text(.id, row)
    product = columns.text(.product, row)
    nextStepDue = try columns.moment(.nextStepDue, row)?.day
    entries = try columns.stageEntries(row)
    created = try columns.moment(.created, row)
    outcome = try ImportRow.outcome(row, columns)
    let code = columns.text(.currency, row)
    guard let currency = code.isEmpty ? currency : Currency(code) else {
      throw .unreadableCurrency(code)
    }
    for field in ImportField.fields {
      values[field] = try columns.value(field, row, currency: currency)
    }
    for field in columns.custom {
      let value = try columns.value(field, row, currency: currency)
      custom[field.id] = value == .none ? nil : value
    }
    for field in ImportField.contactFields {
      let text = columns.text(.contact(field), row)
      contact[field] = text.isEmpty ? nil : text
    }
    contact[.name] = values[.contacts]?.phrases.first
    let won = try columns.moment(.wonOn, row)
    let lost = try columns.moment(.lostOn, row)
    closed =
      try columns.moment(.field(.closedOn), row) ?? (outcome == .lost ? lost : won ?? lost)
    closeDate = try columns.moment(.closeDate, row)
  }

  /// Returns the text of a cell, empty when it is missing.
  func text(_ field: Field) -> String { values[field]?.phrases.first ?? "" }

  /// The day of closing or the close date, depending on the outcome.
  private var closeDate: Moment?

  /// The moment of closing of a closed deal.
  var closing: Moment? { closed ?? closeDate }

  /// The close date of an open deal.
  var expectedClose: Day? { values[.expectedClose]?.day ?? closeDate?.day }

  private static func outcome(
    _ row: CSVTable.Row, _ columns: ImportColumns
  ) throws(ImportIssue.Refusal) -> Stage.Outcome? {
    let status = columns.text(.status, row)
    if !status.isEmpty {
      guard let outcome = StageNames.outcome(ofStatus: status) else {
        throw .unknownStatus(status)
      }
      return outcome
    }
    if try columns.flag(.isWon, row) == true { return .won }
    return try columns.flag(.isClosed, row).map { $0 ? .lost : .open }
  }
}
