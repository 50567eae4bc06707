public import ArgumentParser
public import PipelineDomain
import PipelineStore

extension Profile: ExpressibleByArgument {}

/// `init`: a new, empty board.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Create an empty board.")

  @Argument(help: "The file to create; by default ./pipeline.json.") var file = "pipeline.json"
  @Option(help: "How long your sales take: short, standard or long.") var profile: Profile =
    .standard
  @Option(help: "The name of the board.") var name = "Pipeline"
  @Option(help: "The currency of amounts, such as EUR.") var currency = "EUR"
  @Option(help: "The zone days are counted in; by default the system's.") var timeZone: String?

  func run() throws {
    let zone = timeZone ?? Surroundings.systemZoneName()
    _ = try Surroundings.zone(named: zone)
    let settings = Settings.profile(
      profile, name: name, currency: try Init.currency(currency), timeZone: zone)
    try NewBoard.write(Board(settings: settings), to: file)
    Output.line("Created \(file): \(settings.openStages.count) open stages, no deal yet.")
    Output.line("`dealdeck \(file)` opens it; `a` adds the first deal.")
  }

  static func currency(_ code: String) throws -> Currency {
    guard let currency = Currency(code.uppercased()) else {
      throw Failure.usage("“\(code)” is no currency code; write three letters such as EUR")
    }
    return currency
  }
}

/// Puts a board that was just made into a file that is not there yet.
enum NewBoard {
  static func write(_ board: Board, to path: String) throws {
    do throws(StoreError) {
      try FileBoardStore.create(board, at: path)
    } catch {
      throw Failure(error, at: path)
    }
  }
}
