import PipelineDomain

/// The field of each column of a table of costs, quotas or rates.
struct RecordMeanings {
  /// The columns by field.
  private(set) var columns: ColumnMeanings
  /// The columns that hold the amounts or rates of a month, a period, a currency each.
  private(set) var spread: [(column: SpreadColumn, index: Int)] = []
  /// The currencies that the headings of amounts name, by column.
  private(set) var named: [Int: [Currency]] = [:]
  private let kind: ImportKind
  private let options: ImportOptions

  init(
    of table: CSVTable, kind: ImportKind, options: ImportOptions, log: inout ImportIssueLog
  ) throws(ImportRefusal) {
    for column in options.leftOut.union(options.columns.keys).sorted()
    where table.column(column) == nil {
      throw .unknownColumn(column)
    }
    self.kind = kind
    self.options = options
    var indices: [ImportField: Int] = [:]
    for (index, heading) in table.header.enumerated() {
      if let field = options.columns[heading] { indices[field] = index }
    }
    var others: [(heading: String, index: Int)] = []
    for (index, heading) in table.header.enumerated()
    where options.columns[heading] == nil && !heading.isEmpty {
      if options.leftOut.contains(heading) {
        log.note(.columnIgnored, in: table.name, column: heading)
        continue
      }
      guard let field = RecordField(heading: heading, of: kind).map(ImportField.record),
        indices[field] == nil
      else {
        others.append((heading, index))
        continue
      }
      indices[field] = index
    }
    let value = ImportField.record(kind.value)
    for (heading, index) in others {
      if indices[value] == nil, let column = SpreadColumn(heading: heading, of: kind),
        !spread.contains(where: { $0.column == column })
      {
        spread.append((column, index))
      } else {
        log.note(.columnIgnored, in: table.name, column: heading)
      }
    }
    for index in [indices[value]].compactMap(\.self) where kind != .rates {
      let currencies = HeadingCurrency(table.header[index]).currencies
      if !currencies.isEmpty { named[index] = currencies }
    }
    columns = ColumnMeanings(indices: indices, others: spread.map(\.index))
    try check(table)
  }

  /// The field that several columns hold.
  var spreadField: RecordField { kind.value }

  /// Returns the column of a field.
  func index(_ field: RecordField) -> Int? { columns.indices[.record(field)] }

  /// Returns true when a column or a value given for all rows has that field.
  func has(_ field: RecordField) -> Bool { index(field) != nil || options.values[field] != nil }

  /// Returns the cell of a field, else the value given for all rows.
  func text(_ field: RecordField, _ row: CSVTable.Row) -> String {
    let text = row[index(field)]
    return text.isEmpty ? options.values[field] ?? "" : text
  }

  private func check(_ table: CSVTable) throws(ImportRefusal) {
    let isSpread = !spread.isEmpty
    switch kind {
    case .deals: break
    case .costs:
      if !isSpread { try require([.month], table) }
      try require([.kind], table)
    case .quotas:
      try require([.member], table)
      if !isSpread { try require([.period, .quarter, .month, .year], table) }
    case .rates: try require([.day], table)
    }
    if !isSpread { try require([kind.value], table) }
    if kind == .rates { try checkSides(table) }
  }

  /// Refuses a table without any of these fields.
  private func require(_ fields: [RecordField], _ table: CSVTable) throws(ImportRefusal) {
    guard !fields.contains(where: has) else { return }
    throw .noColumn(fields[0], found: table.header)
  }

  /// Refuses rates of which one currency is known alone.
  private func checkSides(_ table: CSVTable) throws(ImportRefusal) {
    let pairs = spread.allSatisfy { if case .pair = $0.column { true } else { false } }
    if has(.pair) || pairs && !spread.isEmpty || has(.from) && has(.to) { return }
    if has(.from) || has(.to) {
      // The other one is that of the column, or of the heading.
      guard has(.currency) || !spread.isEmpty else {
        throw .noColumn(has(.from) ? .to : .from, found: table.header)
      }
      return
    }
    let column = spread.first { if case .currency = $0.column { true } else { false } }
    if let column {
      let example = table.rows.lazy.map { $0[column.index] }.first { !$0.isEmpty }
      throw .oneSidedRates(column.column.text, example: example ?? "")
    }
    guard has(.currency) else { throw .noColumn(.from, found: table.header) }
    let row = table.rows.first { !text(.currency, $0).isEmpty && !text(.rate, $0).isEmpty }
    throw .oneSidedRates(
      row.map { text(.currency, $0) } ?? "", example: row.map { text(.rate, $0) } ?? "")
  }
}
