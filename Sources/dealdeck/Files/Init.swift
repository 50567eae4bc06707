public import ArgumentParser
import BoardUI
import Diagnostics
public import PipelineDomain
import PipelineStore
import Localization

extension Profile: ExpressibleByArgument {}

/// `init`: creates an empty board.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(.create, named: "init")

  @Argument(help: .file(.created)) var file = "pipeline.json"
  @Option(help: .file(.cycle)) var profile: Profile =
    .standard
  @Option(help: .file(.boardName)) var name = "Pipeline"
  @Option(help: .file(.currency)) var currency = "EUR"
  @Option(help: .file(.systemZone)) var timeZone: String?
  @Option(help: .file(.holidays)) var holidays: Holiday.Region?
  @Option(help: .board(.language)) var language: Language?

  func run() throws {
    let words = LanguageChoice.words(asked: language)
    let zone = timeZone ?? ProcessEnvironment.systemZoneName()
    _ = try ProcessEnvironment.zone(named: zone, words)
    var settings = Settings.profile(
      profile, name: name,
      currency: try InputParser(words: words, order: .dayMonthYear).currency(currency),
      timeZone: zone,
      names: words.boardNames)
    settings.language = language?.rawValue
    settings.calendar = settings.calendar.keeping(holidays?.holidays ?? [])
    try NewBoard.write(Board(settings: settings), to: file, words)
    Output.line(words.reply(.made(file, openStages: settings.openStages.count)))
    Output.line(words.reply(.opening(file)))
  }
}

/// The creation of the file of a new board.
enum NewBoard {
  static func write(_ board: Board, to path: String, _ words: Strings) throws {
    do throws(StoreError) {
      try FileBoardStore.create(board, at: path)
    } catch {
      throw CommandFailure(error, at: path, words)
    }
  }
}
