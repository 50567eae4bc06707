import ArgumentParser
import BoardUI
import PipelineDomain
import PipelineExchange
import PipelineStore
import Wording

/// `generate`: a board nobody's, with a history that agrees with itself.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a synthetic board: same deals, seed and day, same bytes.",
    discussion: "Without --file the board goes to standard output.")

  @Option(help: "How many deals.") var deals: Int
  @Option(help: "The seed.") var seed: UInt64 = 1
  @Option(help: "The file to create.") var file: String?
  @Option(help: "The last day told; by default today.") var until: String?
  @Option(help: "The zone days are counted in.") var timeZone = "Europe/Paris"

  func validate() throws {
    guard (0...1_000_000).contains(deals) else {
      throw ValidationError("--deals lies between 0 and 1000000")
    }
  }

  func run() throws {
    let zone = try Surroundings.zone(named: timeZone)
    let now = try Surroundings.now()
    let typed = Typed(words: Language.english.words(), order: .dayMonthYear)
    let day = try until.map { try typed.day($0, on: zone.day(of: now)) } ?? zone.day(of: now)
    let board = SyntheticBoard.generate(deals: deals, seed: seed, until: day, zone: zone)
    guard let file else {
      Output.raw(InMemoryBoardStore.Text(board).bytes)
      return
    }
    try NewBoard.write(board, to: file)
    Output.line("Created \(file): \(board.deals.count) deals up to \(day), seed \(seed).")
  }
}
