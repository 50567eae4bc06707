import ArgumentParser
import PipelineDomain
import Localization

/// `left`: records that the customer of a won deal churned.
struct Left: ParsableCommand {
  static let configuration = CommandConfiguration(.left, note: .left)

  @OptionGroup var options: BoardOptions
  @Argument(help: .deal(.wonDeal), completion: Completions.deals) var deal: String
  @Option(parsing: .unconditional, help: .deal(.firstDayWithout)) var on: String?
  @Option(help: .deal(.whyLost), completion: Completions.listed(.lossReasons)) var reason: String
  @Flag(help: .deal(.newName)) var new = false

  func run() throws {
    var opened = try OpenedBoard(options)
    let before = try opened.deal(matching: deal)
    guard opened.board.stage(of: before)?.outcome == .won else {
      throw CommandFailure.refused(opened.words.refusal(.notWon(before.title)))
    }
    guard !reason.allSatisfy(\.isWhitespace) else {
      throw CommandFailure.refused(opened.words.refusal(.reasonNeeded, on: opened.board))
    }
    let day = try on.map { try opened.typed.day($0, on: opened.today) } ?? opened.today
    if let signed = opened.board.closingDay(of: before, in: opened.zone), day < signed {
      throw CommandFailure.refused(opened.words.refusal(.beforeSignature(day, signed)))
    }
    let after = try opened.act(
      .edit([
        Action.Edit(.leftOn, .day(day)), Action.Edit(.leftBecause, .text(reason)),
      ]), on: before, path: options.path, accepting: Acceptance(newNames: new))
    let others =
      opened.board.customer(of: after, in: opened.zone)?.contracts.count { $0.spell.contains(day) }
      ?? 0
    opened.answer(
      after, .left(after.title, day, because: after.leftBecause ?? reason, others: others),
      json: options.json)
  }
}
