import PipelineDomain

/// The columns of the fields, with the parsers of their dates, amounts and percentages.
struct ImportColumns {
  let meanings: ColumnMeanings
  private let dates: DateColumns
  let amounts: [ImportField: AmountColumn]
  private let percents: PercentColumn
  private let fields: FieldParser
  private let header: [String]
  /// True for whole amounts in the smallest unit of their currency.
  private let isInMinorUnits: Bool
  /// The rows that are deals.
  let rows: [CSVTable.Row]
  /// The custom fields of the board that a column may fill.
  let custom: [CustomField]
  /// The past of the deals in the tables beside theirs.
  private let history: RelatedHistory
  /// The outcomes that the names of stages tell, read once for each name.
  private let closings: [String: Stage.Outcome?]

  init(
    of table: CSVTable, beside related: RelatedTables, format: ImportFormat,
    custom: [CustomField], options: ImportOptions, log: inout ImportIssueLog
  ) throws(ImportRefusal) {
    let meanings = try ColumnMeanings(
      of: table, format: format, custom: custom, options: options, log: &log)
    let rows = try RowSieve(table, meanings, options: options).rows(log: &log)
    let own = custom.map { ImportField.custom($0) }
    let dated = (ImportField.allCases + own).filter(\.isDate).compactMap { meanings.indices[$0] }
    let dates = try DateColumns(
      (dated + meanings.entered.map(\.index)).map { index in
        DateColumns.Column(
          index: index, heading: table.header[index], cells: rows.map { $0[index] })
      },
      order: options.dateOrder, zone: options.zone, now: options.now)
    for (heading, reading) in dates.readings {
      log.note(.datesRead(reading), in: table.name, column: heading)
    }
    fields = FieldParser(AmountParser(.euro)) { _, _ in nil }
    var amounts: [ImportField: AmountColumn] = [:]
    for field in ImportField.fields.map(ImportField.field) + own where field.isAmount {
      guard let index = meanings.indices[field] else { continue }
      amounts[field] = try AmountColumn(
        column: table.header[index], cells: rows.lazy.map { $0[index] }, mark: options.decimalMark)
    }
    let probability = meanings.indices[.field(.probability)]
    percents = PercentColumn(probability.map { index in rows.map { $0[index] } } ?? [])
    if percents.isShares, let probability {
      log.note(.sharesRead, in: table.name, column: table.header[probability])
    }
    history = try RelatedHistory(
      related, of: meanings.indices[.id], in: table, order: options.dateOrder ?? dates.order,
      options: options, log: &log)
    self.meanings = meanings
    self.dates = dates
    self.amounts = amounts
    self.custom = custom
    self.rows = rows
    let stage = meanings.indices[.field(.stage)]
    closings = Set(rows.lazy.map { $0[stage] }).reduce(into: [:]) {
      $0.updateValue(StageNames.closing($1), forKey: $1)
    }
    header = table.header
    isInMinorUnits = table.findings.contains { $0.oddity == .minorUnits }
  }

  /// Returns true when there is a column of that field.
  func has(_ field: ImportField) -> Bool {
    meanings.indices[field] != nil
  }

  /// Returns the heading of the column of a field.
  func heading(_ field: ImportField) -> String? {
    meanings.indices[field].map { header[$0] }
  }

  /// Returns the cell of a field, empty for a cell that stands for nothing.
  func text(_ field: ImportField, _ row: CSVTable.Row) -> String {
    row[meanings.indices[field]]
  }

  /// The stages that rows name, refused rows too, each once: in a row those with a day of entry come before
  /// the present one.
  var stages: [String] {
    rows.flatMap { row in
      history.stages(of: key(row))
        + meanings.entered.compactMap { row[$0.index].isEmpty ? nil : $0.stage }
        + [text(.field(.stage), row)]
    }.distinct
  }

  /// Returns the outcome of a closed stage of that name; `nil` when the name is not known to close.
  func closing(_ stage: String) -> Stage.Outcome? {
    closings[stage] ?? StageNames.closing(stage)
  }

  /// The pipelines that rows name, each once.
  var pipelines: [String] {
    has(.pipeline) ? rows.map { text(.pipeline, $0) }.distinct : []
  }

  /// Returns the currency of amounts that name none.
  ///
  /// Given in the options; else that of the board, else the only one in the file, else the euro.
  func currency(_ options: ImportOptions, board: Board?, log: inout ImportIssueLog, in file: String)
    throws(ImportRefusal) -> Currency
  {
    var named = Set(amounts.values.flatMap(\.currencies))
    for row in rows where has(.currency) {
      named.insert(AmountParser.currencies(named: text(.currency, row)))
    }
    let only = Set(named.filter { $0.count == 1 }.joined())
    let currency =
      options.currency ?? board?.settings.currency ?? (only.count == 1 ? only.first : nil)
    for (field, column) in amounts where !has(.currency) {
      try column.check(currency, column: heading(field) ?? field.name)
    }
    guard let currency else {
      let hasAmounts = amounts.keys.contains { field in
        rows.contains { !text(field, $0).isEmpty }
      }
      if hasAmounts, !has(.currency) { log.note(.currencyAssumed(.euro), in: file) }
      return .euro
    }
    return currency
  }

  /// Returns the date of a field, `nil` when the cell is blank.
  func moment(_ field: ImportField, _ row: CSVTable.Row) throws(ImportIssue.Refusal) -> Moment? {
    try moment(at: meanings.indices[field], row)
  }

  /// Returns the stages with a day of entry in the row, or in a table beside, oldest first. Those in another
  /// table begin with the creation, which is that of the row.
  func stageEntries(
    _ row: CSVTable.Row, created: Moment?, note: (ImportIssue.Kind, ImportField) -> Void
  ) throws(ImportIssue.Refusal) -> [(stage: String, at: Moment)] {
    var entries: [(stage: String, at: Moment)] = []
    for (stage, index) in meanings.entered {
      if let moment = try moment(at: index, row) { entries.append((stage, moment)) }
    }
    let key = key(row)
    if let first = history.beginning(of: key), let created { entries.append((first, created)) }
    let past = history.entries(of: key)
    if let created, let first = past.first, first.at.day < created.day {
      note(.enteredBeforeCreation, .created)
    }
    entries += past.map { entry in
      guard let created, entry.at.at < created.at else { return entry }
      return (entry.stage, created)
    }
    return entries.enumerated().sorted {
      ($0.element.at.at, $0.offset) < ($1.element.at.at, $1.offset)
    }.map(\.element)
  }

  /// Returns the activities of the deal of a row in a table beside, in the order of their file.
  func activities(_ row: CSVTable.Row) -> [RelatedActivity] {
    history.isEmpty ? [] : history.activities(of: key(row))
  }

  /// Returns the key by which other tables name the deal of a row.
  private func key(_ row: CSVTable.Row) -> String {
    history.isEmpty ? "" : RelatedTable.key(text(.id, row))
  }

  private func moment(
    at index: Int?, _ row: CSVTable.Row
  ) throws(ImportIssue.Refusal) -> Moment? {
    let text = row[index]
    guard let index, !text.isEmpty else { return nil }
    guard let moment = dates.moment(text, column: index) else { throw .unreadable(.day(text)) }
    return moment
  }

  /// Returns the value of a field in a row; a next step, an organization and a stage are their text.
  ///
  /// - Parameter isRounded: Set for an amount with more decimals than its currency has.
  func value(
    _ field: Field, _ row: CSVTable.Row, currency: Currency, isRounded: inout Bool
  ) throws(ImportIssue.Refusal) -> FieldValue {
    let text = text(.field(field), row)
    guard !text.isEmpty else { return .none }
    switch field.kind {
    // A cell holds one person, whatever signs the name has.
    case .contacts: return .list([text])
    case .percent:
      guard let percent = percents.percent(text) else { throw .unreadable(.percent(text)) }
      return .integer(percent)
    case .day: return try moment(.field(field), row).map { .day($0.day) } ?? .none
    // Closed deals have a category of their own there.
    case .category where ["closed", "closedwon", "closedlost"].contains(text.foldedLetters):
      return .none
    case .money:
      return .money(
        try money(text, .field(field), currency: currency, isRounded: &isRounded))
    default:
      do throws(FieldParser.ParseError) {
        return try fields.value(text, for: field)
      } catch {
        throw .unreadable(error)
      }
    }
  }

  /// Returns the value of a custom field in a row; none for a blank cell.
  func value(
    _ field: CustomField, _ row: CSVTable.Row, currency: Currency, isRounded: inout Bool
  ) throws(ImportIssue.Refusal) -> CustomField.Value {
    let text = text(.custom(field), row)
    guard !text.isEmpty else { return .none }
    switch field.kind {
    case .money:
      return .money(
        try money(text, .custom(field), currency: currency, isRounded: &isRounded))
    case .date:
      return try moment(.custom(field), row).map { .text($0.day.description) } ?? .none
    default:
      do throws(FieldParser.ParseError) {
        return try fields.value(text, for: field)
      } catch {
        throw .unreadable(error)
      }
    }
  }

  private func money(
    _ text: String, _ field: ImportField, currency: Currency, isRounded: inout Bool
  ) throws(ImportIssue.Refusal) -> Money {
    if isInMinorUnits, let units = Int64(text) {
      return Money(minorUnits: units, currency: currency)
    }
    guard let column = amounts[field] else { throw .unreadable(.amount(text)) }
    return try column.money(text, in: currency, isRounded: &isRounded)
  }

  /// Returns yes or no, `nil` when the cell is blank.
  func flag(_ field: ImportField, _ row: CSVTable.Row) throws(ImportIssue.Refusal) -> Bool? {
    let text = text(field, row)
    guard !text.isEmpty else { return nil }
    guard let flag = Bool(typed: text) else { throw .unreadableFlag(text) }
    return flag
  }
}
