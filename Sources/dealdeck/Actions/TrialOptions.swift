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
  /// - Parameter plan: The changes, their subjects, and the sentences on them.
  func change(
    _ plan: (OpenedBoard, () -> ChangeMetadata) throws -> (
      changes: [Change], subjects: [DeletedItem.Subject], replies: [String]
    )
  ) throws {
    var opened = try OpenedBoard(board)
    let (changes, subjects, replies) = try opened.repeating(path: board.path) { opened, random in
      let planned = try plan(opened) { opened.metadata(&random) }
      if !dryRun { try opened.save(planned.changes) }
      return planned
    }
    guard board.json else {
      for reply in replies { Output.line(opened.words.trial(reply, isTrial: dryRun)) }
      return
    }
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.key("deals")
      object.array { ids in for id in changes.deals { ids.string(id.text) } }
      object.member("dryRun", dryRun)
      if subjects.count == 1 {
        object.subject(subjects[0])
      } else {
        object.key("records")
        object.array { array in
          for record in subjects.compactMap(\.record) { array.object { $0.place(of: record) } }
        }
      }
      object.member("saved", !dryRun)
    }
  }
}

extension JSONText {
  /// Writes what a command changed: a deal by its key, or a record.
  fileprivate mutating func subject(_ subject: DeletedItem.Subject) {
    switch subject {
    case .deal(let id): member("deal", id.text)
    case .contact, .organization: if let record = subject.record { self.record(record) }
    }
  }
}

extension DeletedItem.Subject {
  /// The record it is; `nil` for a deal.
  fileprivate var record: Record.ID? {
    switch self {
    case .deal: nil
    case .contact(let id): Record.ID(.contacts, id.text)
    case .organization(let id): Record.ID(.organizations, id.text)
    }
  }
}
