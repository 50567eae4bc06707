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

  func run() throws {
    var opened = try OpenedBoard(options)
    let before = try opened.deal(matching: deal)
    let name = name(in: opened.board.settings.team, opened.words)
    let value = name.isEmpty ? FieldValue.none : .text(name)
    let after = try opened.act(
      .edit([Action.Edit(.owner, value)]), on: before, path: options.path)
    opened.answer(after, .assigned(after.title, to: after.owner), json: options.json)
  }

  /// The name meant. Somebody from outside the team gets the deal too, as with `edit`, but not
  /// unnoticed.
  private func name(in team: [Member], _ words: any Vocabulary) -> String {
    let name = OpenedBoard.owner(owner)
    if !name.isEmpty, !team.isEmpty, team.named(name, \.name) == nil {
      Output.diagnose("dealdeck: \(words.complaint(.outsideTeam(name)))")
    }
    return name
  }
}
