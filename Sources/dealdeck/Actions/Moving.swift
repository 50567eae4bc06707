import ArgumentParser
import PipelineDomain

/// `move`: another open stage; a closed deal is re-opened by it.
struct Move: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Move a deal to another open stage.")

  @OptionGroup var options: BoardOptions
  @Argument(help: "The deal.") var deal: String
  @Argument(help: "The stage.") var stage: String
  @Flag(help: "Move it although something is missing.") var anyway = false

  func run() throws {
    var opened = try OpenedBoard(options.path)
    let before = try opened.board.deal(matching: deal)
    let target = try opened.board.stage(matching: stage)
    switch target.outcome {
    case .open: break
    case .won:
      throw Failure.refused("\(target.name) closes a deal: use `dealdeck won DEAL`")
    case .lost:
      throw Failure.refused("\(target.name) takes a reason: use `dealdeck lost DEAL --reason …`")
    case .disqualified:
      throw Failure.refused(
        "\(target.name) takes a reason: use `dealdeck disqualify DEAL --reason …`")
    }
    let after = try opened.act(
      .move(to: target.id), on: before, path: options.path, isOverriding: anyway)
    let from = opened.board.settings.stage(before.stage)?.name ?? before.stage.text
    opened.answer(
      after, done: "Moved “\(after.title)” to \(target.name) (was \(from)).", json: options.json)
  }
}
