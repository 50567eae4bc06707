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
  /// The number of deals on the board that change.
  package var updateCount: Int
  private let now: Instant
  private let author: String
  private let givenOrder: ImportOptions.DateOrder?
  /// The mark of what is made together.
  private let mark: HistoryEntry.ID
  /// The name of the file, for messages.
  package let file: String
  /// The number of rows below the header.
  package var rowCount: Int
  /// The columns of the file, in its order.
  package let columns: [PlannedColumn]
  /// The stages of the file, in the order of the rows.
  package let stages: [PlannedStage]
  /// The currency of amounts that name none.
  package let currency: Currency
  /// The decimal mark that amounts showed, or that was given; `nil` when they showed none, or both.
  package let decimalMark: ImportOptions.DecimalMark?
  /// The encoding of the file.
  package let encoding: TextEncoding
  /// The issues: those about a file as a whole, then by the first line and the column.
  package var issues: [ImportIssue]

  /// The order of dates that was given, or that the file showed; `nil` when it showed none, or several.
  package var dateOrder: ImportOptions.DateOrder? {
    ImportOptions.DateOrder(given: givenOrder, shownBy: issues)
  }

  /// The number of rows whose deal is on the board and stays as it is.
  package var knownCount: Int { count { $0 == .alreadyThere } }

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
    for table in [table] + side {
      for finding in table.findings { log.note(finding, in: table.name) }
    }
    let related = RelatedTables(side, log: &log)
    let table = related.joined(table, log: &log)
    let fields = board?.settings.fields(on: .deal) ?? []
    let columns = try ImportColumns(
      of: table, beside: related, format: format, custom: fields, options: options, log: &log)
    let currency = try columns.currency(options, board: board, log: &log, in: table.name)
    var rows = ImportPlan.rows(columns, currency: currency, file: table.name, log: &log)
    let sides = SideTables(side, accounts: related.accountDetails)
    let stages = columns.stages
    let tellsOutcome = [ImportField.status, .isWon, .isLost].contains { columns.has($0) }
    try ImportPlan.check(tellsOutcome ? [] : stages, options.aliases, onto: board)
    let base: Board
    if let board {
      let added = options.addsStages ? stages : stages.filter(options.aliases.keeps)
      base = try ImportPlan.adding(
        added, to: board, options.aliases, log: &log, in: table.name)
    } else {
      base = Board(
        settings: ImportPlan.settings(
          stages: stages, rows: rows, currency: currency, sides: sides, format: format,
          file: table.name, options: options, log: &log))
    }
    var building = DealBuilder(
      board: base, team: board?.settings.team ?? sides.team, sides: sides, format: format,
      columns: columns, file: table.name, options: options, log: log)
    for (index, rank) in zip(rows.indices, ImportPlan.ranks(rows.count, below: board)) {
      building.add(rows[index], rank: rank)
      // The changes take the place of the values in memory.
      rows[index].values = [:]
    }
    self.base = base
    changes = building.chronological
    dealCount = building.dealCount
    updateCount = building.updateCount
    mark = building.mark
    (now, author, givenOrder) = (options.now, options.author, options.dateOrder)
    (file, rowCount) = (table.name, table.rows.count)
    issues = building.log.sorted(by: table.header)
    self.columns = columns.planned(table, options)
    self.stages = columns.planned(
      stages, base.settings, options,
      assumed: Set(
        issues.compactMap { if case .stageAssumedOpen(let name) = $0.kind { name } else { nil } }))
    self.currency = currency
    let signs = Set(columns.amounts.values.filter(\.isDecided).map(\.decimalSign))
    decimalMark = signs.count == 1 ? (signs.contains(",") ? .comma : .point) : nil
    encoding = table.encoding
  }

  /// Returns the board with everything applied. The changes fit the board they were planned for: a conflict
  /// means that the board was changed since. O(deals + history).
  package consuming func applied() throws(Conflict) -> Board {
    var board = base
    // Each change goes as soon as it is applied: all of them take as much memory as the board.
    var waiting = changes
    changes = []
    waiting.reverse()
    while let change = waiting.popLast() { try board.apply(change) }
    return board
  }

  /// Returns the changes, with those of settings that go before them. They stand when the import is undone: its
  /// deals are deleted then, and keep their stages.
  package func changes(with settings: [SettingEdit]) -> [Change] {
    settings.enumerated().map { place, edit in
      Change(
        .setting(edit),
        entry: HistoryEntry(
          id: HistoryEntry.ID(StableKey.hash("setting", mark.text, "\(place)")), at: now,
          by: author, changes: []))
    } + changes
  }

  /// Returns ranks for so many deals in the order of the file, behind every card of the board.
  private static func ranks(_ count: Int, below board: Board?) -> [Rank] {
    guard var last = board?.deals.lazy.map(\.rank).max() else { return Rank.spread(count) }
    return (0..<count).map { _ in
      last = .between(last, nil)
      return last
    }
  }

  /// Returns the parsed rows; those that cannot be deals are noted.
  private static func rows(
    _ columns: ImportColumns, currency: Currency, file: String, log: inout ImportIssueLog
  ) -> [ImportRow] {
    var rows: [ImportRow] = []
    rows.reserveCapacity(columns.rows.count)
    for row in columns.rows {
      do throws(ImportIssue.Refusal) {
        let read = try ImportRow(row, columns: columns, currency: currency) { kind, field in
          log.note(kind, in: file, column: columns.heading(field), line: row.line)
        }
        if read.isArchived {
          log.note(.archivedAtSource, in: file, line: row.line)
        } else {
          rows.append(read)
        }
      } catch {
        log.note(.refused(error), in: file, line: row.line)
      }
    }
    let pipelines = columns.pipelines
    if pipelines.count > 1 {
      log.note(.pipelinesJoined(pipelines), in: file, column: columns.heading(.pipeline))
    }
    return rows
  }

  /// Returns a board with those of the stages that it does not have: each in its usual place, else behind the
  /// others.
  private static func adding(
    _ stages: [String], to board: Board, _ aliases: StageAliases, log: inout ImportIssueLog,
    in file: String
  ) throws(ImportRefusal) -> Board {
    var board = board
    for name in stages {
      let name = aliases.meaning(of: name)
      guard StageNames.closing(name) == nil,
        StageMatch(board.settings, aliases).openStage(name) == nil,
        board.settings.stage(named: name) == nil
      else { continue }
      let before = StageNames.order(name).flatMap { own in
        board.settings.openStages.last { StageNames.order($0.name).map { $0 <= own } ?? false }
      }
      do throws(SetupRefusal) {
        let place = before.map { StagePlace.after($0.id) } ?? .last
        board.settings = try board.addingStage(named: name, at: place).settings
      } catch {
        throw .unknownStage(name)
      }
      log.note(.stageMade(name, .open), in: file)
    }
    return board
  }

  /// Refuses stages that close deals nobody knows how, and stages asked for that are nowhere.
  private static func check(
    _ stages: [String], _ aliases: StageAliases, onto board: Board?
  ) throws(ImportRefusal) {
    for name in stages {
      let meant = aliases.meaning(of: name)
      if StageNames.closesUnknown(meant), board?.settings.stage(named: meant) == nil {
        throw .unknownOutcome(stage: name)
      }
    }
    guard let board else { return }
    for target in aliases.targets
    where StageNames.closing(target) == nil && board.settings.stage(named: target) == nil
      && !aliases.keeps(target)
    {
      throw .unknownStage(target)
    }
  }

  private static func settings(
    stages: [String], rows: [ImportRow], currency: Currency, sides: SideTables,
    format: ImportFormat, file: String, options: ImportOptions, log: inout ImportIssueLog
  ) -> Settings {
    var settings = Settings.profile(
      .standard, name: options.name, currency: currency, timeZone: options.zone.name,
      names: options.names)
    settings.stages = StageBuilder(
      format: format, names: stages, rows: rows, file: file, aliases: options.aliases,
      usual: options.names
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
  var distinct: [String] {
    var seen: Set<FoldedText> = []
    return filter { !$0.isEmpty && seen.insert(FoldedText($0)).inserted }
  }
}
