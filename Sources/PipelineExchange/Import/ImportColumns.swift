import PipelineDomain

/// Which column tells which field, and how its dates and amounts are to be read.
struct ImportColumns {
  private let indices: [ImportField: Int]
  /// The columns that tell when a stage was entered.
  private let entered: [(stage: String, index: Int)]
  private let dates: DateColumnParser
  private let amounts: AmountColumnParser
  private let table: CSVTable

  init(
    of table: CSVTable, format: ImportFormat, options: ImportOptions, log: inout FindingLog
  ) throws(ImportFault) {
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
      let field = format.columns[heading.foldedLetters] ?? ImportField(heading: heading)
      if let field, indices[field] == nil {
        indices[field] = index
      } else if !heading.isEmpty {
        log.note(.columnIgnored, in: table.name, column: heading)
      }
    }
    guard [.title, .product, .organization].contains(where: { indices[$0] != nil }) else {
      throw .noTitleColumn(found: table.header)
    }
    if indices[.title] == nil { log.note(.noTitles, in: table.name) }
    let dated = ImportField.allCases.filter(\.isDate).compactMap { indices[$0] }
    dates = try DateColumnParser(
      columns: (dated + entered.map(\.index)).map { index in
        (table.header[index], table.rows.map { $0[index].told })
      },
      order: options.dateOrder, zone: options.zone)
    let amount = indices[.amount]
    amounts = try AmountColumnParser(
      column: amount.map { table.header[$0] } ?? "", cells: table.rows.lazy.map { $0[amount].told },
      mark: options.decimalMark)
    self.indices = indices
    self.entered = entered
    self.table = table
  }

  /// Whether a column tells that field.
  func tell(_ field: ImportField) -> Bool {
    indices[field] != nil
  }

  /// The heading of the column that tells a field.
  func heading(_ field: ImportField) -> String? {
    indices[field].map { table.header[$0] }
  }

  /// The cell of a field, empty when it says that there is nothing.
  func text(_ field: ImportField, _ row: CSVTable.Row) -> String {
    row[indices[field]].told
  }

  /// The date of a field, `nil` when the cell is blank.
  func moment(_ field: ImportField, _ row: CSVTable.Row) throws(Finding.Refusal) -> Moment? {
    try moment(text(field, row))
  }

  /// The stages the row tells the entry of, oldest first.
  func stageEntries(
    _ row: CSVTable.Row
  ) throws(Finding.Refusal) -> [(stage: String, at: Moment)] {
    var entries: [(stage: String, at: Moment)] = []
    for (stage, index) in entered {
      if let moment = try moment(row[index].told) { entries.append((stage, moment)) }
    }
    return entries.sorted { $0.at.at < $1.at.at }
  }

  private func moment(_ text: String) throws(Finding.Refusal) -> Moment? {
    guard !text.isEmpty else { return nil }
    guard let moment = dates.moment(text) else { throw .unreadableDate(text) }
    return moment
  }

  /// The amount of the row, `nil` when the cell is blank.
  func amount(_ row: CSVTable.Row, currency: Currency) throws(Finding.Refusal) -> Money? {
    let text = text(.amount, row)
    guard !text.isEmpty else { return nil }
    guard let money = amounts.money(text, currency: currency) else {
      throw .unreadableAmount(text)
    }
    guard money.minorUnits >= 0 else { throw .negativeAmount(text) }
    return money
  }

  /// The stage of a HubSpot heading such as `Date entered "Proposal (Sales Pipeline)"`.
  private static func stage(entered heading: String) -> String? {
    guard heading.lowercased().hasPrefix("date entered ") else { return nil }
    var name = heading.dropFirst(13).filter { !"\"'“”".contains($0) }
    if name.hasSuffix(")"), let pipeline = name.lastIndex(of: "(") {
      name = String(name[..<pipeline])
    }
    return name.trimmed.isEmpty ? nil : name.trimmed
  }

  /// Yes or no, `nil` when the cell is blank.
  func flag(_ field: ImportField, _ row: CSVTable.Row) throws(Finding.Refusal) -> Bool? {
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
  /// The text, or nothing where programs write a word or a null key for nothing.
  fileprivate var told: String {
    switch self {
    case "NULL", "null", "N/A", "n/a", "#N/A", "-", "(none)", "000000000000000AAA": ""
    default: self
    }
  }
}
