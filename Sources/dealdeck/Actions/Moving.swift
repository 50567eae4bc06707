import ArgumentParser
import PipelineDomain
import Wording

/// `move`: another open stage; a closed deal is re-opened by it.
struct Move: ParsableCommand {
  static let configuration = CommandConfiguration(.move)

  @OptionGroup var options: BoardOptions
  @Argument(help: .deal(.deal)) var deal: String
  @Argument(help: .deal(.toStage)) var stage: String
  @Flag(help: .deal(.anywayMove)) var anyway = false

  func run() throws {
    var opened = try OpenedBoard(options)
    let before = try opened.deal(matching: deal)
    let target = try opened.stage(matching: stage)
    guard target.outcome == .open else {
      throw Failure.refused(
        opened.words.complaint(.closes(stage: target.name, target.outcome)))
    }
    let after = try opened.act(
      .move(to: target.id), on: before, path: options.path, isOverriding: anyway)
    let from = opened.board.settings.stage(before.stage)?.name ?? before.stage.text
    opened.answer(
      after, .moved(after.title, to: target.name, from: from), json: options.json)
  }
}
