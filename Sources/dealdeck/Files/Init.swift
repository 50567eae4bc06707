public import ArgumentParser
import BoardUI
import Diagnostics
import Glibc
public import PipelineDomain
import PipelineStore
import Localization

extension Profile: ExpressibleByArgument {}

/// `init`: creates an empty board, of options or of answers on the terminal.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(.create, named: "init")

  @Argument(help: .file(.created), completion: Completions.boards) var file = "pipeline.json"
  @Option(help: .file(.cycle)) var profile: Profile?
  @Option(help: .file(.boardName)) var name: String?
  @Option(help: .file(.currency)) var currency: String?
  @Option(help: .file(.systemZone)) var timeZone: String?
  @Option(help: .file(.holidays)) var holidays: Holiday.Region?
  @Option(help: .file(.user)) var user: String?
  @Option(help: .board(.language)) var language: Language?

  func run() throws {
    let configuration = UserConfiguration.read(in: language)
    let chosen = LanguageChoice.language(asked: language, configuration.preferences)
    let words = chosen.words()
    let zone = timeZone ?? ProcessEnvironment.systemZoneName()
    var options = try self.options(words)
    if hasNoOption, TerminalQuestions.isPossible {
      guard access(file, F_OK) != 0 else { throw CommandFailure(.alreadyExists(path: file), words) }
      let offer = NewBoard.offer(at: file, configuration, chosen)
      options = try NewBoardQuestions(offer: offer, words: words).ask()
    }
    let settings = try NewBoard.make(options, timeZone: zone, at: file, words)
    if let path = try configuration.keep(user: options.user, words) {
      Output.line(words.userKept(options.user, in: path))
    }
    Output.line(words.reply(.made(file, openStages: settings.openStages.count)))
    Output.line(words.reply(.opening(file)))
  }

  private var hasNoOption: Bool {
    profile == nil && holidays == nil && language == nil
      && [name, currency, timeZone, user].allSatisfy { $0 == nil }
  }

  private func options(_ words: Strings) throws -> NewBoardOptions {
    let typed = InputParser(words: words, order: .dayMonthYear)
    return NewBoardOptions(
      name: name ?? words.defaultBoardName, profile: profile ?? .standard,
      currency: try currency.map(typed.currency) ?? .euro, language: language?.rawValue,
      region: holidays, user: user?.trimmed ?? "")
  }
}
