import ArgumentParser
import PipelineDomain
import Wording

/// `assign`: whose deal it is.
struct Assign: ParsableCommand {
  static let configuration = CommandConfiguration(.assign)

  @OptionGroup var options: BoardOptions
  @Argument(help: .deal(.deal)) var deal: String
  @Argument(help: .deal(.assignee))
  var owner: String
  @Flag(help: .deal(.newName)) var new = false

  func run() throws {
    var opened = try OpenedBoard(options)
    let before = try opened.deal(matching: deal)
    let name = OpenedBoard.owner(owner)
    let value = name.isEmpty ? FieldValue.none : .text(name)
    let after = try opened.act(
      .edit([Action.Edit(.owner, value)]), on: before, path: options.path,
      accepting: Acceptance(newNames: new))
    opened.answer(after, .assigned(after.title, to: after.owner), json: options.json)
  }
}
