import ArgumentParser
import Diagnostics
import Glibc
import PipelineDomain
import PipelineExchange
import PipelineStore
import Localization

/// `import`: adds deals from an export, with their dates, or updates them; or costs, quotas and rates.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    .importDeals, named: "import",
    note: .importDeals(
      fields: ImportField.allCases.map(\.name),
      others: ImportKind.allCases.dropFirst().map { ($0.rawValue, $0.fields.map(\.rawValue)) }))

  @OptionGroup var options: BoardOptions
  @Argument(help: .file(.csv), completion: Completions.tables)
  var csv: String
  @OptionGroup var meaning: ImportArguments
  @Flag(help: .file(.addStages)) var addStages = false
  @Flag(name: .customLong("new"), help: .file(.tables(.newNames))) var takesNew = false
  @Flag(help: .file(.updates)) var update = false
  @Flag(help: .file(.overwrites)) var overwrite = false
  @Option(help: .file(.newBoardZone)) var timeZone: String?
  @Flag(help: .file(.estimate))
  var estimate = false
  @Flag(help: .file(.dryRun)) var dryRun = false
  @Flag(help: .file(.planTaken)) var yes = false

  func run() throws {
    let existing = try existingBoard()
    let words = existing?.words ?? LanguageChoice.words(asked: options.language)
    var meaning = try meaning.filled(words)
    try meaning.savedMapping(beside: options.path, words)?.check()
    if let kind = meaning.kind, kind != .deals {
      return try importRecords(kind, meaning, onto: existing, words)
    }
    try refuse([("new", takesNew)], of: .deals, words)
    var draft = try Progress.during(.reading(csv), words) {
      try self.draft(meaning, onto: existing, words)
    }
    let dialogue = ImportDialogue(file: csv, path: options.path, words: words)
    var plan =
      asks
      ? try dialogue.plan(&draft)
      : try Progress.during(.reading(csv), words) { try ExportFile.plan(draft, of: csv, words) }
    meaning = meaning.adding(draft.answers)
    if asks, try !dialogue.isTaken(plan) { throw CommandFailure.refused(words.importCancelled) }
    // Rows that all were rejected leave nothing to make a board of.
    let failed = plan.changes.isEmpty && plan.refusedCount > 0 && plan.knownCount == 0
    if !dryRun, !failed {
      try Progress.during(.writing(options.path), words) { try apply(&plan, to: existing, words) }
    }
    let report = ImportReport(plan: plan, file: options.path, isDryRun: dryRun)
    try meaning.save(plan.columns, plan.dateOrder, board: options.path, words)
    if options.json {
      report.writeJSON()
    } else {
      let shown = asks ? [] : report.plan(words) + report.issues(words)
      for line in report.lines(words) + shown { Output.line(line) }
    }
    if failed { throw CommandFailure.badData("\(csv): \(words.nothingImported)") }
  }

  /// True when open questions are asked.
  private var asks: Bool {
    !yes && !dryRun && !options.json && csv != StandardInput.name && TerminalQuestions.isPossible
  }

  private func importRecords(
    _ kind: ImportKind, _ meaning: ImportArguments, onto existing: OpenedBoard?, _ words: Strings
  ) throws {
    try refuse(
      [
        ("add-stages", addStages), ("update", update), ("overwrite", overwrite),
        ("estimate", estimate), ("time-zone", timeZone != nil),
      ], of: kind, words)
    var board = try existing ?? OpenedBoard(options)
    let draft = try Progress.during(.reading(csv), words) {
      try self.draft(meaning, onto: board, words)
    }
    let records = RecordImport(
      kind: kind, file: csv, path: options.path, isDryRun: dryRun, isJSON: options.json,
      asks: asks, words: words)
    let (plan, answers) = try records.run(draft, onto: &board)
    try meaning.adding(answers)
      .save(plan.columns, plan.dateOrder, board: options.path, words)
  }

  /// Refuses options that mean nothing for that kind of table.
  private func refuse(
    _ options: [(name: String, isGiven: Bool)], of kind: ImportKind, _ words: Strings
  ) throws {
    if let option = options.first(where: \.isGiven) {
      throw CommandFailure.usage(words.refusal(.notForKind(option: option.name, kind.rawValue)))
    }
  }

  private func draft(
    _ meaning: ImportArguments, onto existing: OpenedBoard?, _ words: Strings
  ) throws -> ImportDraft {
    let zoneName = timeZone ?? ProcessEnvironment.systemZoneName()
    var asked = try ExportFile.options(
      for: csv, in: existing?.zone ?? ProcessEnvironment.zone(named: zoneName, words), words)
    asked.updates = update || overwrite
    asked.overwrites = overwrite
    asked.estimatesAmounts = estimate
    asked.addsStages = addStages
    asked.takesNewNames = takesNew
    try meaning.set(&asked, fields: existing?.board.settings.fields(on: .deal) ?? [], words)
    return try ExportFile.draft(
      of: csv, header: meaning.headings, as: meaning.namedFormat(words), onto: existing?.board,
      asked, words)
  }

  /// Returns the board to add to; `nil` when a new one is to be made.
  private func existingBoard() throws -> OpenedBoard? {
    guard options.path != StandardInput.name else {
      let words = LanguageChoice.words(asked: options.language)
      throw CommandFailure.usage(words.refusal(.nothingToSaveTo))
    }
    guard access(options.path, F_OK) == 0 || errno != ENOENT else { return nil }
    return try OpenedBoard(options)
  }

  /// Makes the import; a plan of a new board has no changes any more then.
  private func apply(
    _ plan: inout ImportPlan, to existing: OpenedBoard?, _ words: Strings
  ) throws {
    guard var opened = existing else {
      let whole = plan
      plan.changes = []
      try NewBoard.write(try (consume whole).applied(), to: options.path, words)
      return
    }
    guard !plan.changes.isEmpty else { return }
    do throws(StoreError) {
      _ = try opened.store.commit(plan.changes(onto: opened.board))
    } catch {
      throw CommandFailure(error, at: options.path, words)
    }
  }
}
