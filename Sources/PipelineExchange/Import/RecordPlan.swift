package import PipelineDomain

/// The plan of an import of costs, quotas or exchange rates. Nothing is done yet.
package struct RecordPlan: PlannedFile {
  /// The things that the rows are.
  package let kind: ImportKind
  /// The board with the team as the quotas make it; its records are those before the import.
  package let base: Board
  /// The changes of records, in the order of the file.
  package let changes: [Change]
  /// The numbers of costs, quotas or rates that are new, that change, and that are there as in the file.
  package let addedCount, updateCount, sameCount: Int
  package let rowCount: Int
  package let file: String
  package let columns: [PlannedColumn]
  package let currency: Currency
  package let decimalMark: ImportOptions.DecimalMark?
  package let dateOrder: ImportOptions.DateOrder?
  package let encoding: TextEncoding
  package let issues: [ImportIssue]
  private let now: Instant
  private let author: String
  /// The mark of what is made together.
  private let mark: HistoryEntry.ID

  /// Plans the import of a table onto a board.
  ///
  /// A cost is known by its month, channel, kind and currency, a quota by its member and period, a rate by its
  /// day and currencies; one that is there takes the amount of the file. O(cells + the board's records).
  package init(
    of table: CSVTable, as kind: ImportKind, onto board: Board, options: ImportOptions
  ) throws(ImportRefusal) {
    var log = ImportIssueLog()
    for finding in table.findings { log.note(finding, in: table.name) }
    let meanings = try RecordMeanings(of: table, kind: kind, options: options, log: &log)
    let rows = try RowSieve(table, meanings.columns, options: options).records(log: &log)
    let cells = try RecordCells(
      of: table, rows: rows, meanings, kind: kind, home: board.settings.currency, options: options,
      log: &log)
    var builder = RecordBuilder(
      board, cells, file: table.name, header: table.header, options: options, log: log)
    builder.build(kind)
    self.kind = kind
    var base = board
    base.settings.team = builder.team
    self.base = base
    changes = builder.changes
    (addedCount, updateCount, sameCount) = (builder.added, builder.updated, builder.same)
    (file, rowCount) = (table.name, table.rows.count)
    columns = meanings.planned(table, options)
    currency = cells.currency
    decimalMark =
      cells.amounts.isDecided ? (cells.amounts.decimalSign == "," ? .comma : .point) : nil
    issues = builder.log.sorted(by: table.header)
    dateOrder = ImportOptions.DateOrder(given: options.dateOrder, shownBy: issues)
    encoding = table.encoding
    (now, author, mark) = (options.now, options.author, builder.mark)
  }

  /// The questions about names that the board does not have.
  var questions: [ImportQuestion] {
    var seen: Set<FoldedText> = []
    return issues.compactMap { issue in
      guard case .refused(.unknownName(let name, let list)) = issue.kind,
        seen.insert(FoldedText(name)).inserted
      else { return nil }
      let names = base.settings.names(in: list)
      return ImportQuestion(
        .name(list, name), (names + [name]).map { .name(name, means: $0) })
    }
  }

  /// Returns true when nothing of the board changes.
  package var isEmpty: Bool { addedCount + updateCount == 0 }

  /// Returns the changes with those of settings, all made together.
  package func changes(with settings: [SettingEdit]) -> [Change] {
    settings.enumerated().map { place, edit in
      var entry = HistoryEntry(
        id: HistoryEntry.ID(StableKey.hash("setting", mark.text, "\(place)")), at: now, by: author,
        changes: [])
      entry.bulk = mark
      return Change(.setting(edit), entry: entry)
    } + changes
  }
}

/// A file in the plan of an import, as it was read.
package protocol PlannedFile: Sendable {
  /// The board with what the import adds to its settings.
  var base: Board { get }
  /// The name of the file, for messages.
  var file: String { get }
  /// The number of rows below the header.
  var rowCount: Int { get }
  /// The columns of the file, in its order.
  var columns: [PlannedColumn] { get }
  /// The currency of amounts that name none.
  var currency: Currency { get }
  /// The decimal mark that amounts showed, or that was given; `nil` when they showed none, or both.
  var decimalMark: ImportOptions.DecimalMark? { get }
  /// The order of dates that was given, or that the file showed; `nil` when it showed none, or several.
  var dateOrder: ImportOptions.DateOrder? { get }
  /// The encoding of the file.
  var encoding: TextEncoding { get }
  /// The issues: those about a file as a whole, then by the first line and the column.
  var issues: [ImportIssue] { get }
}

extension PlannedFile {
  /// The number of rows that were rejected.
  package var refusedCount: Int {
    count { if case .refused = $0 { true } else { false } }
  }

  /// Returns the number of lines with an issue.
  func count(_ matches: (ImportIssue.Kind) -> Bool) -> Int {
    issues.filter { matches($0.kind) }.reduce(0) { $0 + $1.lines.count }
  }
}

extension ImportOptions.DateOrder {
  /// The order given, or the only one that issues of a file tell.
  init?(given: ImportOptions.DateOrder?, shownBy issues: [ImportIssue]) {
    let orders = Set(
      issues.compactMap { issue -> DateOrder? in
        if case .datesRead(.order(let order, _)) = issue.kind { order } else { nil }
      })
    let shown =
      orders.count == 1 ? ImportOptions.DateOrder.allCases.first { orders.contains($0.order) } : nil
    guard let order = given ?? shown else { return nil }
    self = order
  }
}

extension ImportPlan: PlannedFile {}

extension RecordMeanings {
  /// The columns of the table with their meanings, in its order.
  func planned(_ table: CSVTable, _ options: ImportOptions) -> [PlannedColumn] {
    let fields = Dictionary(
      columns.indices.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    let spread = Dictionary(
      spread.map { ($0.index, $0.column.text) }, uniquingKeysWith: { first, _ in first })
    let value = ImportField.record(spreadField)
    return table.header.enumerated().map { index, heading in
      PlannedColumn(
        heading: heading,
        meaning: fields[index].map { .field($0) } ?? spread[index].map { .part(value, of: $0) }
          ?? .ignored,
        certainty: options.columns[heading] != nil || options.leftOut.contains(heading)
          ? .given : .known)
    }
  }
}
