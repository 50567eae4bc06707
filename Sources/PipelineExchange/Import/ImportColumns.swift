import PipelineDomain

/// The columns of the fields, with the parsers of their dates and amounts.
struct ImportColumns {
  private let indices: [ImportField: Int]
  /// The columns with the days of stage entries.
  private let entered: [(stage: String, index: Int)]
  private let dates: DateColumnParser
  private let amounts: [ImportField: AmountColumn]
  /// The custom fields of the board that a column may fill.
  let custom: [CustomField]
  private let fields: FieldParser
  private let table: CSVTable

  init(
    of table: CSVTable, format: ImportFormat, custom: [CustomField], options: ImportOptions,
    log: inout ImportIssueLog
  ) throws(ImportRefusal) {
    for column in options.columns.keys.sorted() where table.column(column) == nil {
      throw .unknownColumn(column)
    }
    var indices: [ImportField: Int] = [:]
    var entered: [(stage: String, index: Int)] = []
    for (index, heading) in table.header.enumerated() {
      if let field = options.columns[heading] { indices[field] = index }
    }
    for (index, heading) in table.header.enumerated() where options.columns[heading] == nil {
      if let stage = ImportColumns.stage(entered: heading) {
        entered.append((stage, index))
        continue
      }
      let field =
        format.columns[heading.foldedLetters] ?? ImportField(heading: heading)
        ?? ImportColumns.field(heading: heading, among: custom)
      if let field, indices[field] == nil {
        indices[field] = index
      } else if !heading.isEmpty {
        log.note(.columnIgnored, in: table.name, column: heading)
      }
    }
    guard [.field(.title), .product, .field(.organization)].contains(where: { indices[$0] != nil })
    else {
      throw .noTitleColumn(found: table.header)
    }
    if indices[.field(.title)] == nil { log.note(.noTitles, in: table.name) }
    let own = custom.map { ImportField.custom($0) }
    let dated = (ImportField.allCases + own).filter(\.isDate).compactMap { indices[$0] }
    dates = try DateColumnParser(
      columns: (dated + entered.map(\.index)).map { index in
        (table.header[index], table.rows.map { $0[index].value })
      },
      order: options.dateOrder, zone: options.zone)
    let dates = dates
    fields = FieldParser(AmountParser(.euro)) { text, _ in dates.moment(text)?.day }
    var amounts: [ImportField: AmountColumn] = [:]
    for field in ImportField.fields.map(ImportField.field) + own where field.isAmount {
      guard let index = indices[field] else { continue }
      amounts[field] = try AmountColumn(
        column: table.header[index], cells: table.rows.lazy.map { $0[index].value },
        mark: options.decimalMark)
    }
    self.amounts = amounts
    self.custom = custom
    self.indices = indices
    self.entered = entered
    self.table = table
  }

  /// Returns true when there is a column of that field.
  func has(_ field: ImportField) -> Bool {
    indices[field] != nil
  }

  /// Returns the heading of the column of a field.
  func heading(_ field: ImportField) -> String? {
    indices[field].map { table.header[$0] }
  }

  /// Returns the cell of a field, empty for a cell that stands for nothing.
  func text(_ field: ImportField, _ row: CSVTable.Row) -> String {
    row[indices[field]].value
  }

  /// Returns the date of a field, `nil` when the cell is blank.
  func moment(_ field: ImportField, _ row: CSVTable.Row) throws(ImportIssue.Refusal) -> Moment? {
    try moment(text(field, row))
  }

  /// Returns the stages with a day of entry in the row, oldest first.
  func stageEntries(
    _ row: CSVTable.Row
  ) throws(ImportIssue.Refusal) -> [(stage: String, at: Moment)] {
    var entries: [(stage: String, at: Moment)] = []
    for (stage, index) in entered {
      if let moment = try moment(row[index].value) { entries.append((stage, moment)) }
    }
    return entries.sorted { $0.at.at < $1.at.at }
  }

  private func moment(_ text: String) throws(ImportIssue.Refusal) -> Moment? {
    guard !text.isEmpty else { return nil }
    guard let moment = dates.moment(text) else { throw .unreadable(.day(text)) }
    return moment
  }

  /// Returns the value of a field in a row; a next step, an organization and a stage are their text.
  func value(
    _ field: Field, _ row: CSVTable.Row, currency: Currency
  ) throws(ImportIssue.Refusal) -> FieldValue {
    let text = text(.field(field), row)
    guard !text.isEmpty else { return .none }
    // A cell holds one person, whatever signs the name has.
    if field.kind == .contacts { return .list([text]) }
    if field.kind == .percent, let percent = ImportColumns.rounded(text) {
      return .integer(percent)
    }
    // Closed deals have a category of their own there.
    if field.kind == .category, ["closed", "closedwon", "closedlost"].contains(text.foldedLetters) {
      return .none
    }
    do throws(FieldParser.ParseError) {
      guard let column = amounts[.field(field)] else { return try fields.value(text, for: field) }
      let amounts = AmountParser(currency, decimalSign: column.decimalSign, dollarNames: false)
      return try FieldParser(amounts) { _, _ in nil }.value(text, for: field)
    } catch {
      throw .unreadable(error)
    }
  }

  /// Returns the value of a custom field in a row; none for a blank cell.
  func value(
    _ field: CustomField, _ row: CSVTable.Row, currency: Currency
  ) throws(ImportIssue.Refusal) -> CustomField.Value {
    let text = text(.custom(field), row)
    do throws(FieldParser.ParseError) {
      guard let column = amounts[.custom(field)] else { return try fields.value(text, for: field) }
      let amounts = AmountParser(currency, decimalSign: column.decimalSign, dollarNames: false)
      return try FieldParser(amounts) { _, _ in nil }.value(text, for: field)
    } catch {
      throw .unreadable(error)
    }
  }

  /// Returns the custom field whose name or key a heading is.
  private static func field(heading: String, among fields: [CustomField]) -> ImportField? {
    let letters = heading.foldedLetters
    guard !letters.isEmpty else { return nil }
    return fields.first { [$0.name, $0.id.text].contains { $0.foldedLetters == letters } }
      .map { .custom($0) }
  }

  /// Returns a computed percentage as a whole one; a share such as 0.4 counts as 40. `nil` for any other
  /// text.
  private static func rounded(_ text: String) -> Int? {
    guard let value = PercentParser.number(text)?.ratio, value >= Ratio(0), value <= Ratio(100)
    else { return nil }
    let isShare = value <= Ratio(1) && text.contains { ".,".contains($0) } && !text.contains("%")
    return (isShare ? value.scaled(by: 100) : value)?.rounded().map { Int($0) }
  }

  /// Returns the stage of a HubSpot heading such as `Date entered "Proposal (Sales Pipeline)"`.
  private static func stage(entered heading: String) -> String? {
    guard heading.lowercased().hasPrefix("date entered ") else { return nil }
    var name = heading.dropFirst(13).filter { !"\"'“”".contains($0) }
    if name.hasSuffix(")"), let pipeline = name.lastIndex(of: "(") {
      name = String(name[..<pipeline])
    }
    return name.trimmed.isEmpty ? nil : name.trimmed
  }

  /// Returns yes or no, `nil` when the cell is blank.
  func flag(_ field: ImportField, _ row: CSVTable.Row) throws(ImportIssue.Refusal) -> Bool? {
    let text = text(field, row)
    switch text.foldedLetters {
    case "": return nil
    case "1", "true", "yes", "oui", "vrai": return true
    case "0", "false", "no", "non", "faux": return false
    default: throw .unreadableFlag(text)
    }
  }
}

extension String {
  /// The text, or an empty one for the words and null keys that programs write for nothing.
  fileprivate var value: String {
    switch self {
    case "NULL", "null", "N/A", "n/a", "#N/A", "-", "(none)", "000000000000000AAA": ""
    default: self
    }
  }
}
