import ArgumentParser
import BoardUI
import Diagnostics
import Glibc
import PipelineDomain
public import PipelineExchange
import PipelineStore
import Localization

extension ImportOptions.DateOrder: ExpressibleByArgument {}
extension ImportOptions.DecimalMark: ExpressibleByArgument {}

/// `import`: adds deals from a CSV export, with their dates.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    .importDeals, named: "import", note: .importDeals(fields: ImportField.allCases.map(\.name)))

  @OptionGroup var options: BoardOptions
  @Argument(help: .file(.csv))
  var csv: String
  @Option(help: .file(.format(ImportFormat.all.map(\.name))))
  var format: String?
  @Option(help: .file(.currencyUnnamed))
  var currency: String?
  @Option(help: .file(.mapping))
  var map: [String] = []
  @Option(help: .file(.stageMapping))
  var stage: [String] = []
  @Flag(help: .file(.addStages)) var addStages = false
  @Flag(help: .file(.updates)) var update = false
  @Flag(help: .file(.overwrites)) var overwrite = false
  @Option(help: .file(.onlyRows))
  var only: [String] = []
  @Option(help: .file(.headerGiven)) var header: String?
  @Option(help: .file(.sourceProgram)) var source: String?
  @Option(help: .file(.newBoardZone)) var timeZone: String?
  @Option(help: .file(.dateOrder))
  var dates: ImportOptions.DateOrder?
  @Option(help: .file(.decimalMark))
  var decimals: ImportOptions.DecimalMark?
  @Flag(help: .file(.estimate))
  var estimate = false
  @Flag(help: .file(.dryRun)) var dryRun = false

  func run() throws {
    let existing = try existingBoard()
    let words = existing?.words ?? LanguageChoice.words(asked: options.language)
    let plan = try Progress.during(.reading(csv), words) { try self.plan(onto: existing, words) }
    let report = ImportReport(plan: plan, file: options.path, isDryRun: dryRun)
    // Rows that all were rejected leave nothing to make a board of.
    let failed = plan.changes.isEmpty && report.refused > 0 && report.known == 0
    if !dryRun, !failed {
      try Progress.during(.writing(options.path), words) { try apply(plan, to: existing, words) }
    }
    if options.json {
      report.writeJSON()
    } else {
      for line in report.lines(words) { Output.line(line) }
    }
    if failed { throw CommandFailure.badData("\(csv): \(words.nothingImported)") }
  }

  private func plan(onto existing: OpenedBoard?, _ words: Strings) throws -> ImportPlan {
    try ExportFile.plan(
      of: csv,
      header: header.map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      },
      as: try format.map { try Import.format($0, words) }, onto: existing?.board,
      try importOptions(existing, words), words)
  }

  /// Returns the board to add to; `nil` when a new one is to be made.
  private func existingBoard() throws -> OpenedBoard? {
    guard access(options.path, F_OK) == 0 || errno != ENOENT else { return nil }
    return try OpenedBoard(options)
  }

  private func apply(
    _ plan: ImportPlan, to existing: OpenedBoard?, _ words: Strings
  ) throws {
    guard var opened = existing else {
      try NewBoard.write(try plan.applied(), to: options.path, words)
      return
    }
    guard !plan.changes.isEmpty else { return }
    let edits = SettingsText(opened.board.settings).edits(to: plan.base.settings)
    do throws(StoreError) {
      _ = try opened.store.commit(plan.changes(with: edits))
    } catch {
      throw CommandFailure(error, at: options.path, words)
    }
  }

  private func importOptions(
    _ existing: OpenedBoard?, _ words: Strings
  ) throws -> ImportOptions {
    let zoneName = timeZone ?? ProcessEnvironment.systemZoneName()
    let code = try currency.map { try InputParser(words: words, order: .dayMonthYear).currency($0) }
    var result = ImportOptions(
      name: CSVFiles.stem(of: csv), currency: code,
      zone: try existing?.zone ?? ProcessEnvironment.zone(named: zoneName, words),
      now: try ProcessEnvironment.now(words))
    result.names = words.boardNames
    result.author = ProcessEnvironment.author()
    result.updates = update || overwrite
    result.overwrites = overwrite
    result.dateOrder = dates
    result.decimalMark = decimals
    result.estimatesAmounts = estimate
    result.addsStages = addStages
    result.source = source ?? ""
    for pair in stage {
      let (name, meaning) = try Import.pair(pair, words)
      result.stages[name] = meaning
    }
    for pair in only {
      let (column, value) = try Import.pair(pair, words)
      result.only[column] = value
    }
    let own = existing?.board.settings.fields(on: .deal) ?? []
    for pair in map {
      guard let separator = pair.lastIndex(of: "="),
        let field = ImportField(
          named: String(pair[pair.index(after: separator)...]), or: own)
      else {
        let fields = ImportField.allCases.map(\.name) + own.map(\.id.text)
        throw CommandFailure.usage(words.refusal(.notAMapping(pair, fields: fields)))
      }
      result.columns[String(pair[..<separator])] = field
    }
    return result
  }

  /// Returns the sides of the last equals sign.
  private static func pair(_ text: String, _ words: Strings) throws -> (String, String) {
    guard let sign = text.lastIndex(of: "=") else {
      throw CommandFailure.usage(words.refusal(.notAPair(text)))
    }
    return (String(text[..<sign]), String(text[text.index(after: sign)...]))
  }

  private static func format(_ name: String, _ words: Strings) throws -> ImportFormat {
    guard let format = ImportFormat.named(name) else {
      throw CommandFailure.usage(
        words.refusal(.noFormat(name, there: ImportFormat.all.map(\.name))))
    }
    return format
  }
}
