package import PipelineDomain

/// What an import would do: the board it begins with, the changes that add the deals, and all that
/// there is to tell. Nothing is done yet.
package struct ImportPlan: Sendable {
  /// The board to begin with: the one given, or a new one without deals.
  package var base: Board
  /// Additions and closings, oldest first; they apply to `base` in this order.
  package var changes: [Change]
  /// How many deals they add.
  package var dealCount: Int
  /// How many rows the file has below its header.
  package var rowCount: Int
  /// Every heading that was understood, with its meaning.
  package var columns: [(heading: String, field: ImportField)]
  /// What was done with what the file says: what concerns a file as a whole, then by the first line
  /// and the column.
  package var findings: [Finding]

  /// Plans the import of a table, with the tables beside it, onto a board or into a new one.
  ///
  /// A row that is a deal of the board already is left alone, so that importing a file twice adds
  /// nothing. A cell that cannot be read refuses its row: corrected, the row can be imported later.
  /// O(rows + the board's deals).
  package init(
    of table: CSVTable, beside side: [CSVTable] = [], format: ImportFormat? = nil,
    onto board: Board? = nil, options: ImportOptions
  ) throws(ImportRefusal) {
    let format = format ?? ImportFormat.recognizing(table.header)
    var log = FindingLog()
    for table in [table] + side where table.encoding != .utf8 {
      log.note(.encoding(table.encoding), in: table.name)
    }
    let columns = try ImportColumns(of: table, format: format, options: options, log: &log)
    let currency = board?.settings.currency ?? options.currency
    var rows: [ImportRow] = []
    for row in table.rows {
      do throws(Finding.Refusal) {
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
    findings = building.log.sorted(by: table.header)
    self.columns = ImportField.allCases.compactMap { field in
      columns.heading(field).map { ($0, field) }
    }
  }

  /// The board with everything applied. A change fits the board it was planned for: a conflict
  /// can only come of a board changed since. O(deals + history).
  package func applied() throws(Conflict) -> Board {
    var board = base
    for change in changes { try board.apply(change) }
    return board
  }

  /// Ranks for so many deals in the order of the file, behind every card of the board.
  private static func ranks(_ count: Int, below board: Board?) -> [Rank] {
    guard var last = board?.deals.lazy.map(\.rank).max() else { return Rank.spread(count) }
    return (0..<count).map { _ in
      last = .between(last, nil)
      return last
    }
  }

  private static func settings(
    rows: [ImportRow], sides: SideTables, format: ImportFormat, file: String,
    options: ImportOptions, log: inout FindingLog
  ) -> Settings {
    var settings = Settings.profile(
      .standard, name: options.name, currency: options.currency, timeZone: options.zone.name,
      names: options.names)
    settings.stages = StageBuilder(
      format: format, rows: rows, file: file, usual: options.names
    ).stages(log: &log)
    settings.panel = Panel(unit: format.unit)
    // An export tells of no promise that the team made.
    settings.serviceLevels = []
    settings.team = sides.team
    settings.team += rows.map { $0.text(.owner) }.distinct
      .filter { sides.team.named($0, \.name) == nil }.map { Member(name: $0) }
    settings.sources = rows.map { $0.text(.source) }.distinct
    // What no row tells nobody kept so far: it would be missing everywhere.
    if settings.sources.isEmpty { settings.fieldOwners[.source] = nil }
    if settings.team.isEmpty { settings.fieldOwners[.owner] = nil }
    let reasons = rows.map { $0.text(.lossReason) }.distinct
    if !reasons.isEmpty { settings.lossReasons = reasons }
    return settings
  }
}

extension [String] {
  /// The names that are not empty, each once as it is spelt first, in order of appearance.
  fileprivate var distinct: [String] {
    var seen: Set<FoldedText> = []
    return filter { !$0.isEmpty && seen.insert(FoldedText($0)).inserted }
  }
}
