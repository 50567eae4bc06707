import ArgumentParser
import Glibc
import PipelineExchange
import Localization

/// The format of a list, by its name.
struct ListFormat: ExpressibleByArgument {
  let format: ExportFormat

  init?(argument: String) {
    guard let format = ExportFormat(rawValue: argument.lowercased()),
      ExportFormat.ofLists.contains(format)
    else { return nil }
    self.format = format
  }

  static var allValueStrings: [String] { ExportFormat.ofLists.map(\.rawValue) }
}

/// The columns, order and number of rows of a list.
struct ColumnOptions: ParsableArguments {
  @Option(help: .board(.columns), completion: Completions.columns) var columns: String?
  // Unconditional, since a descending order begins with a sign: `-amount`.
  @Option(parsing: .unconditional, help: .board(.sort), completion: Completions.columns)
  var sort: String?
  @Option(help: .board(.limit).ofNumber) var limit: Int?

  /// True when none is given.
  var isEmpty: Bool { columns == nil && sort == nil && limit == nil }
}

/// The options of every command that shows a list.
struct FormatOptions: ParsableArguments {
  @Option(help: .board(.listFormat)) var format: ListFormat?
  @OptionGroup var choice: ColumnOptions

  /// True when the list is asked for by itself, without the report around it.
  var isList: Bool { format != nil || !choice.isEmpty }

  /// Returns the format asked for; `--json` is short for one of them.
  func format(_ options: BoardOptions, _ words: Strings) throws -> ExportFormat {
    guard options.json else { return format?.format ?? .table }
    guard let format, format.format != .json else { return .json }
    throw CommandFailure.usage(words.refusal(.twoFormats(format.format.rawValue)))
  }

  /// Refuses formats and columns that there are none of, before anything is changed.
  func check<Row>(_ answer: ListAnswer<Row>, _ options: BoardOptions, _ words: Strings) throws {
    var answer = answer
    _ = try format(options, words)
    try answer.narrow(by: choice, words)
  }

  /// Prints a list in the format asked for; a table comes below the lines of its head.
  func show<Row>(
    _ answer: ListAnswer<Row>, _ options: BoardOptions, _ words: Strings, below head: [String] = []
  ) throws {
    var answer = answer
    let chosen = try format(options, words)
    try answer.narrow(by: choice, words)
    guard chosen == .table else { return Output.raw(answer.bytes(as: chosen, words)) }
    for line in head { Output.line(line) }
    let width = ProcessEnvironment.terminalColumns
    let lines = answer.lines(
      isPlain: options.plain,
      hasHeadings: format != nil || choice.columns != nil || (width != nil && !options.plain),
      width: width, words)
    for line in lines { Output.line(line) }
  }
}
