import ArgumentParser
import Diagnostics
import PipelineDomain
import PipelineExchange
import PipelineStore
import Localization

/// The things that can be exported.
enum Exported: String, CaseIterable, ChoiceArgument {
  case deals, organizations, contacts, activities, history, kpis
}

/// The format of an export, by its name.
struct FileFormat: ExpressibleByArgument {
  let format: ExportFormat

  init?(argument: String) {
    guard let format = ExportFormat(rawValue: argument.lowercased()),
      ExportFormat.ofExports.contains(format)
    else { return nil }
    self.format = format
  }

  static var allValueStrings: [String] { ExportFormat.ofExports.map(\.rawValue) }
}

/// `export`: deals, or what belongs to them, as a file of other programs.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(.export, note: .export)

  @OptionGroup var options: BoardOptions
  @Argument(help: .file(.exported)) var what: Exported = .deals
  @OptionGroup var scope: DealScope
  @Option(help: .board(.fileFormat)) var format: FileFormat?
  @Flag(help: .file(.excel)) var excel = false
  @OptionGroup var choice: ColumnOptions
  @Flag(help: .file(.totals)) var totals = false
  @Flag(help: .file(.tasks)) var tasks = false
  @Option(help: .board(.period)) var period: String?
  @Option(help: .board(.figuresBy)) var by: GroupingChoice?
  @Option(help: .file(.output), completion: Completions.files) var output: String?

  func run() throws {
    let opened = try OpenedBoard(options, asOf: scope.asOf)
    let format = try format(opened.words)
    let bytes = try bytes(of: opened, as: format)
    guard let output, output != "-" else { return Output.raw(bytes) }
    try ExportTarget(path: output, board: options.path, words: opened.words).write(bytes)
  }

  private func format(_ words: Strings) throws -> ExportFormat {
    if options.json, let format, format.format != .json {
      throw CommandFailure.usage(words.refusal(.twoFormats(format.format.rawValue)))
    }
    let format = options.json ? .json : format?.format ?? .csv
    if excel, format != .csv { throw CommandFailure.usage(words.refusal(.onlyCSV)) }
    if totals, [.jsonl, .ics].contains(format) {
      throw CommandFailure.usage(words.refusal(.noTotals(format.rawValue)))
    }
    if tasks, format != .ics { throw CommandFailure.usage(words.refusal(.onlyCalendar)) }
    if what == .kpis {
      let isNarrower = scope.stage != nil || scope.whose.owner != nil || scope.stale
      if isNarrower || totals { throw CommandFailure.usage(words.refusal(.onlyFilter)) }
    } else if period != nil || by != nil {
      throw CommandFailure.usage(words.refusal(.onlyKPIs))
    }
    return format
  }

  private func bytes(of opened: OpenedBoard, as format: ExportFormat) throws -> [UInt8] {
    if what == .kpis { return try kpis(of: opened, as: format) }
    let deals = try scope.deals(of: opened, closedToo: true)
    if format == .ics {
      guard what == .deals else { throw CommandFailure.usage(opened.words.refusal(.onlyDeals)) }
      return try calendar(deals, of: opened)
    }
    let lists = ExportedLists(opened: opened, deals: deals, isNarrowed: isNarrowed)
    return switch what {
    case .deals, .kpis: try bytes(ListAnswer(deals, of: opened), format, opened.words)
    case .organizations: try bytes(lists.organizations, format, opened.words)
    case .contacts: try bytes(lists.contacts, format, opened.words)
    case .activities: try bytes(lists.activities, format, opened.words)
    case .history: try bytes(lists.history, format, opened.words)
    }
  }

  /// True when only some deals are asked for, and so what belongs to them.
  private var isNarrowed: Bool {
    scope.stage != nil || scope.whose.owner != nil || scope.stale
      || scope.filtering.filter != nil
  }

  private func bytes<Row>(
    _ answer: ListAnswer<Row>, _ format: ExportFormat, _ words: Strings
  ) throws -> [UInt8] {
    var answer = answer
    try answer.narrow(by: choice, totals: totals, words)
    let isFrench = words.language == .french
    let layout: DelimitedText =
      excel
      ? .csv(
        separator: isFrench ? ";" : ",", decimalMark: isFrench ? "," : ".", hasByteOrderMark: true)
      : .csv
    return answer.bytes(as: format, csv: layout, words)
  }

  private func kpis(of opened: OpenedBoard, as format: ExportFormat) throws -> [UInt8] {
    guard format != .ics else { throw CommandFailure.usage(opened.words.refusal(.onlyDeals)) }
    let panel = opened.board.settings.panel
    let period =
      try period.map { try opened.typed.period($0, on: opened.today, .near) }
      ?? Period(panel.unit, containing: opened.today)
    let figured = FiguredBoard(
      opened.board, under: try scope.filtering.filter(for: opened), at: opened.now,
      in: opened.zone, me: ProcessEnvironment.author(), over: period)
    let report = KPIReport(
      KPI.catalogue, of: opened, figured, over: period, by: try by.map(opened.grouping),
      listsDeals: false, isPlain: false)
    return try bytes(report.list, format, opened.words)
  }

  private func calendar(_ deals: [Deal], of opened: OpenedBoard) throws -> [UInt8] {
    var answer = ListAnswer(deals, of: opened)
    try answer.narrow(by: choice, opened.words)
    return DealCalendar(opened: opened, hasTasks: tasks).bytes(of: answer.list.rows)
  }
}
