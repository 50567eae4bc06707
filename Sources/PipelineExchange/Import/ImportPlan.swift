package import PipelineDomain

/// The plan of an import: the board it begins with, the changes that add the deals, and all issues. Nothing
/// is done yet.
package struct ImportPlan: Sendable {
  /// The board to begin with: the given one, or a new one without deals.
  package var base: Board
  /// Additions and closings, oldest first; they apply to `base` in this order.
  package var changes: [Change]
  /// The number of deals added.
  package var dealCount: Int
  /// The number of rows below the header.
  package var rowCount: Int
  /// The headings understood, with their fields.
  package var columns: [(heading: String, field: ImportField)]
  /// The issues: those about a file as a whole, then by the first line and the column.
  package var issues: [ImportIssue]

  /// Plans the import of a table, with the tables beside it, onto a board or into a new one.
  ///
  /// A row whose deal is already on the board is left alone, so that importing a file twice adds nothing. An
  /// unreadable cell refuses its row: once corrected, the row can be imported later. O(rows + the board's
  /// deals).
  package init(
    of table: CSVTable, beside side: [CSVTable] = [], format: ImportFormat? = nil,
    onto board: Board? = nil, options: ImportOptions
  ) throws(ImportRefusal) {
    let format = format ?? ImportFormat.recognizing(table.header)
    var log = ImportIssueLog()
    for table in [table] + side where table.encoding != .utf8 {
      log.note(.encoding(table.encoding), in: table.name)
    }
    let fields = board?.settings.fields(on: .deal) ?? []
    let columns = try ImportColumns(
      of: table, format: format, custom: fields, options: options, log: &log)
    let currency = board?.settings.currency ?? options.currency
    var rows: [ImportRow] = []
    for row in table.rows {
      do throws(ImportIssue.Refusal) {
        guard row.cells.count <= table.header.count else { throw .tooManyCells }
        if try columns.flag(.isDeleted, row) == true {
          log.note(.deletedAtSource, in: table.name, line: row.line)
        } else {
          rows.append(try ImportRow(row, columns: columns, currency: currency))
        }
      } catch {
        log.note(.refused(error), in: table.name, line: row.line)
      }
    }
    let sides = SideTables(side)
    let base =
      board
      ?? Board(
        settings: ImportPlan.settings(
          rows: rows, sides: sides, format: format, file: table.name, options: options, log: &log))
    var building = DealBuilder(
      board: base, team: board?.settings.team ?? sides.team, sides: sides, format: format,
      columns: columns, file: table.name, options: options, log: log)
    for (row, rank) in zip(rows, ImportPlan.ranks(rows.count, below: board)) {
      building.add(row, rank: rank)
    }
    self.base = base
    changes = building.chronological
    dealCount = building.dealCount
    rowCount = table.rows.count
    issues = building.log.sorted(by: table.header)
    self.columns = (ImportField.allCases + fields.map { .custom($0) }).compactMap { field in
      columns.heading(field).map { ($0, field) }
    }
  }

  /// Returns the board with everything applied. The changes fit the board they were planned for: a conflict
  /// means that the board was changed since. O(deals + history).
  package func applied() throws(Conflict) -> Board {
    var board = base
    for change in changes { try board.apply(change) }
    return board
  }

  /// Returns ranks for so many deals in the order of the file, behind every card of the board.
  private static func ranks(_ count: Int, below board: Board?) -> [Rank] {
    guard var last = board?.deals.lazy.map(\.rank).max() else { return Rank.spread(count) }
    return (0..<count).map { _ in
      last = .between(last, nil)
      return last
    }
  }

  private static func settings(
    rows: [ImportRow], sides: SideTables, format: ImportFormat, file: String,
    options: ImportOptions, log: inout ImportIssueLog
  ) -> Settings {
    var settings = Settings.profile(
      .standard, name: options.name, currency: options.currency, timeZone: options.zone.name,
      names: options.names)
    settings.stages = StageBuilder(
      format: format, rows: rows, file: file, usual: options.names
    ).stages(log: &log)
    settings.panel = Panel(unit: format.unit)
    // An export has no SLAs of the team.
    settings.serviceLevels = []
    settings.team = sides.team
    settings.team += rows.map { $0.text(.owner) }.distinct
      .filter { sides.team.named($0, \.name) == nil }.map { Member(name: $0) }
    settings.sources = rows.map { $0.text(.source) }.distinct
    // A field without any value was not maintained so far: it would be missing everywhere.
    if settings.sources.isEmpty { settings.fieldOwners[.source] = nil }
    if settings.team.isEmpty { settings.fieldOwners[.owner] = nil }
    let reasons = rows.map { $0.text(.lossReason) }.distinct
    if !reasons.isEmpty { settings.lossReasons = reasons }
    return settings
  }
}

extension [String] {
  /// The names that are not empty, each once in its first spelling, in order of appearance.
  fileprivate var distinct: [String] {
    var seen: Set<FoldedText> = []
    return filter { !$0.isEmpty && seen.insert(FoldedText($0)).inserted }
  }
}
