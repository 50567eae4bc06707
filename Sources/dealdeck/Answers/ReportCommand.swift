import ArgumentParser
import PipelineDomain
import PipelineExchange
import PipelineStore
import Localization

/// The formats of a report; the raw value is the name in `--format`.
enum ReportFormat: String, ChoiceArgument {
  case html, md, text

  /// The format of a file by the end of its name; `nil` for one that tells none.
  init?(path: String) {
    switch path.split(separator: ".").last?.lowercased() {
    case "html", "htm": self = .html
    case "md", "markdown": self = .md
    case "txt", "text": self = .text
    default: return nil
    }
  }
}

/// `report`: one page about the pipeline, to be sent.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(.report, note: .report)

  @Option(help: .board(.file)) var file: String?
  @Option(help: .board(.language)) var language: Language?
  @OptionGroup var figures: FigureOptions
  @OptionGroup var whose: OwnerOptions
  // Unconditional, since a day may begin with a sign: -2w.
  @Option(parsing: .unconditional, help: .board(.since)) var since: String?
  @Option(help: .file(.reportFormat)) var format: ReportFormat?
  @Option(help: .file(.output)) var output: String?
  @Option(help: .file(.mail)) var eml: String?
  @Option(help: .file(.recipient)) var to: [String] = []

  func run() throws {
    let path = BoardOptions.path(file)
    let opened = try OpenedBoard(path, in: language, asOf: figures.asOf)
    let words = opened.words
    guard eml != nil || to.isEmpty else { throw CommandFailure.usage(words.refusal(.onlyMail)) }
    guard eml != "-" || output != "-" && format == nil else {
      throw CommandFailure.usage(words.refusal(.twoOutputs))
    }
    let recipients = try to.map { text in
      guard let address = MailAddress(text) else {
        throw CommandFailure.usage(words.refusal(.notAnAddress(text)))
      }
      return address
    }
    let report = ReportFile(
      ReportDocument(ReportFigures(try scope(of: opened), of: opened)), of: opened, path)
    if let eml { try report.write(mailTo: recipients, to: eml) }
    if let output, output != "-" {
      try report.write(as: format ?? ReportFormat(path: output) ?? .html, to: output)
    } else if eml == nil || output != nil || format != nil {
      try report.write(as: format ?? .text, to: "-")
    }
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

extension Filter {
  /// Returns the filter that keeps an owner's deals alone; an empty name keeps those without one.
  fileprivate func narrowed(to owner: String) -> Filter {
    let term: Term =
      owner.isEmpty
      ? .none(.field(.owner)) : .text(.field(.owner), .text(owner), isWhole: true)
    return Filter(.every([expression, .term(term)]))
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

  /// Writes the report.
  func write(as format: ReportFormat, to path: String) throws {
    switch format {
    case .html: try write(HTMLPage(report).text, to: path)
    case .md: try write(ReportMarkdown(report).text, to: path)
    case .text: try write(ReportText(report).text, to: path)
    }
  }

  /// Writes a mail with the report in it.
  func write(mailTo recipients: [MailAddress], to path: String) throws {
    let subject = ([report.title] + report.facts.prefix(1)).joined(separator: " · ")
    let mail = MailMessage(
      subject: subject, to: recipients, at: opened.clock, text: ReportText(report).text,
      html: HTMLPage(report).text)
    try write(mail.text, to: path)
  }

  private func write(_ text: String, to path: String) throws {
    let bytes = Array(text.utf8)
    guard path != "-" else { return Output.raw(bytes) }
    try ExportTarget(path: path, board: board, words: opened.words).write(bytes)
  }
}
