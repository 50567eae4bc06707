import ArgumentParser
import BoardUI
import DemoData
import PipelineDomain
import PipelineStore
import Localization

/// `generate`: makes a synthetic board with a consistent history.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(.generate, note: .generate)

  @Option(help: .file(.count).ofNumber) var deals: Int
  @Option(help: .file(.seed).ofNumber) var seed: UInt64 = 1
  @Option(help: .file(.written), completion: Completions.boards) var file: String?
  @Option(help: .file(.lastDay)) var until: String?
  @Option(help: .file(.zone)) var timeZone = "Europe/Paris"
  @Option(help: .board(.language)) var language: Language?

  private static let most = 1_000_000

  /// Refuses a number of deals below zero or above the maximum.
  static func check(deals: Int, _ words: Strings) throws {
    guard (0...most).contains(deals) else {
      throw CommandFailure.usage(words.refusal(.dealsOutOfRange(most: most)))
    }
  }

  func run() throws {
    let words = LanguageChoice.words(asked: language)
    try Generate.check(deals: deals, words)
    let zone = try ProcessEnvironment.zone(named: timeZone, words)
    let now = try ProcessEnvironment.now(words)
    let typed = InputParser(words: words, order: .dayMonthYear)
    let day = try until.map { try typed.day($0, on: zone.day(of: now)) } ?? zone.day(of: now)
    let board = Progress.during(.making(deals: deals), words) {
      SyntheticBoard.generate(
        deals: deals, seed: seed, until: day, zone: zone, texts: (language ?? .english).sample)
    }
    guard let file else {
      Output.raw(InMemoryBoardStore.Text(board).bytes)
      return
    }
    try Progress.during(.writing(file), words) { try NewBoard.write(board, to: file, words) }
    Output.line(
      words.reply(
        .generated(file, deals: board.deals.count, upTo: day.description, seed: seed)))
  }
}

extension Language {
  /// The texts of a synthetic board. They do not depend on the environment, so that the bytes do not.
  var sample: SyntheticTexts {
    switch self {
    case .english: .english
    case .french: .french
    }
  }
}
