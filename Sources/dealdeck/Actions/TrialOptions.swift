import ArgumentParser
import PipelineDomain
import PipelineStore
import Localization

/// The options of the commands that may be tried first, as their changes reach further than one deal.
struct TrialOptions: ParsableArguments {
  @OptionGroup var board: BoardOptions
  @Flag(help: .setup(.dryRun)) var dryRun = false

  /// Plans changes on the board as it is, saves them unless it is a trial, and prints the result.
  ///
  /// - Parameter plan: The changes, what they are about, and the sentence on them.
  func change(
    _ plan: (OpenedBoard, () -> ChangeMetadata) throws -> (
      changes: [Change], subject: DeletedItem.Subject, reply: String
    )
  ) throws {
    var opened = try OpenedBoard(board)
    let (changes, subject, reply) = try opened.repeating(path: board.path) { opened, random in
      let planned = try plan(opened) { opened.metadata(&random) }
      if !dryRun { try opened.save(planned.changes) }
      return planned
    }
    guard board.json else {
      return Output.line(opened.words.trial(reply, isTrial: dryRun))
    }
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.key("deals")
      object.array { ids in for id in changes.deals { ids.string(id.text) } }
      object.member("dryRun", dryRun)
      object.subject(subject)
      object.member("saved", !dryRun)
    }
  }
}

extension JSONText {
  /// Writes what a command changed: a deal by its key, or a record.
  fileprivate mutating func subject(_ subject: DeletedItem.Subject) {
    switch subject {
    case .deal(let id): member("deal", id.text)
    case .contact(let id): record(Record.ID(.contacts, id.text))
    case .organization(let id): record(Record.ID(.organizations, id.text))
    }
  }
}
