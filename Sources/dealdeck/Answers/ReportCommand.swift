import ArgumentParser
import PipelineDomain
import PipelineExchange
import PipelineStore
import Localization

/// The formats of a report; the raw value is the name in `--format`.
enum ReportFormat: String, ChoiceArgument {
  case html, md, text, eml

  /// Returns the format of a file by the end of its name, or refuses a name that tells none.
  static func named(by path: String, _ words: Strings) throws -> ReportFormat {
    switch path.split(separator: ".").dropFirst().last?.lowercased() {
    case "html", "htm": return .html
    case "md", "markdown": return .md
    case "txt", "text": return .text
    case "eml": return .eml
    default:
      throw CommandFailure.usage(
        words.refusal(.noFormat(path, among: ["html", "md", "txt", "eml"])))
    }
  }
}

/// `report`: one page about the pipeline, to be sent.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(.report, note: .report)

  @Option(help: .board(.file), completion: Completions.boards) var file: String?
  @Option(help: .board(.language)) var language: Language?
  @OptionGroup var figures: FigureOptions
  @OptionGroup var whose: OwnerOptions
  // Unconditional, since a day may begin with a sign: -2w.
  @Option(parsing: .unconditional, help: .board(.since)) var since: String?
  @Option(help: .file(.reportFormat)) var format: ReportFormat?
  @Option(help: .file(.output), completion: Completions.files) var output: String?
  @Option(help: .file(.mail), completion: Completions.files) var eml: String?
  @Option(help: .file(.recipient)) var to: [String] = []

  func run() throws {
    let path = BoardOptions.path(file)
    let opened = try OpenedBoard(path, in: language, asOf: figures.asOf)
    let words = opened.words
    let output = output ?? (eml == nil || format != nil ? "-" : nil)
    for file in [output, eml].compactMap(\.self) where file != "-" {
      try ExportTarget(path: file, board: path, words: words).check()
    }
    let format =
      try format ?? output.map { try $0 == "-" ? .text : ReportFormat.named(by: $0, words) }
    guard eml != nil || format == .eml || to.isEmpty else {
      throw CommandFailure.usage(words.refusal(.onlyMail))
    }
    if let eml, eml == output { throw CommandFailure.usage(words.refusal(.twoOutputs(eml))) }
    let recipients = try to.map { text in
      guard let address = MailAddress(text) else {
        throw CommandFailure.usage(words.refusal(.notAnAddress(text)))
      }
      return address
    }
    let report = ReportFile(
      ReportDocument(ReportFigures(try scope(of: opened), of: opened)), of: opened, path)
    if let eml { try report.export(as: .eml, to: eml, for: recipients) }
    if let output { try report.export(as: format, to: output, for: recipients) }
  }

  private func scope(of opened: OpenedBoard) throws -> ReportFigures.Scope {
    let filter = try figures.filtering.filter(for: opened)
    let owner = whose.owner(on: opened)
    let since = try since.map { try opened.reviewStart($0) }
    if let since, since >= opened.now {
      throw CommandFailure.usage(opened.words.refusal(.reviewEndsFirst(self.since ?? "")))
    }
    return ReportFigures.Scope(
      period: try figures.period(of: opened, by: opened.board.settings.panel.unit),
      filter: owner.map { filter.narrowed(to: $0) } ?? filter,
      filterText: figures.filtering.filter, owner: owner, since: since)
  }
}

/// A report on its way into a file, or onto the standard output.
struct ReportFile {
  private let report: ReportDocument
  private let opened: OpenedBoard
  private let board: String

  /// Creates the file of a report of the board at a path.
  init(_ report: ReportDocument, of opened: OpenedBoard, _ board: String) {
    self.report = report
    self.opened = opened
    self.board = board
  }

  /// Writes the report, by default in the format of the file's name; a mail is for the recipients.
  func export(
    as format: ReportFormat? = nil, to path: String, for recipients: [MailAddress] = []
  ) throws {
    let format = try format ?? ReportFormat.named(by: path, opened.words)
    let bytes = Array(text(as: format, for: recipients).utf8)
    guard path != "-" else { return Output.raw(bytes) }
    try ExportTarget(path: path, board: board, words: opened.words).write(bytes)
  }

  private func text(as format: ReportFormat, for recipients: [MailAddress]) -> String {
    switch format {
    case .html: HTMLPage(report, by: Version.product).text
    case .md: ReportMarkdown(report).text
    case .text: ReportText(report).text
    case .eml:
      MailMessage(
        subject: report.headline, to: recipients, at: opened.clock, text: ReportText(report).text,
        html: HTMLPage(report, by: Version.product).text
      ).text
    }
  }
}
