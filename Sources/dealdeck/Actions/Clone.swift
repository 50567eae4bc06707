import ArgumentParser
import PipelineDomain
import Localization

/// `clone`: adds a deal like another one.
struct Clone: ParsableCommand {
  static let configuration = CommandConfiguration(.clone)

  @OptionGroup var options: BoardOptions
  @Argument(help: .deal(.deal), completion: Completions.deals) var deal: String
  @Option(help: .deal(.cloneTitle)) var title: String?

  func run() throws {
    var opened = try OpenedBoard(options)
    let model = try opened.deal(matching: deal)
    let after = try opened.commit(path: options.path) { opened, random in
      let clone = try opened.board.clone(
        of: opened.board[model.id] ?? model, as: Deal.ID(random.identifier()),
        titled: title?.trimmed ?? opened.words.copy(of: model.title))
      return try opened.board.addition(of: clone, metadata: opened.metadata(&random))
    }
    let stage = opened.words.stageName(after.stage, on: opened.board.settings)
    opened.answer(after, .added(after, to: stage), json: options.json)
  }
}
