import ArgumentParser
import PipelineDomain
import PipelineStore
import Localization

/// The options of `undo` and `redo`.
struct UndoOptions: ParsableArguments {
  @OptionGroup var board: BoardOptions
  @Argument(help: .deal(.changedDeal), completion: Completions.deals) var deal: String?

  /// Commits the change made from the board, the user, the deal and the entries to skip, and prints the
  /// result.
  ///
  /// Changes made together with it are undone or redone together, unless a deal is named.
  ///
  /// - Parameter turning: Finds the change among those of a deal, or of the whole board when none is named.
  func turn(
    isRedo: Bool, isOverruling: Bool = false, isSkipping: Bool = false,
    _ turning: (Board, String, Deal.ID?, Set<HistoryEntry.ID>, ChangeMetadata) throws -> Change
  ) throws {
    var opened = try OpenedBoard(board)
    let id = try deal.map { try opened.deal(matching: $0).id }
    let author = ProcessEnvironment.author()
    try opened.repeating(path: board.path) { opened, random in
      var passed: Set<HistoryEntry.ID> = []
      while true {
        let found = try turning(opened.board, author, id, passed, opened.metadata(&random))
        var changes = [found]
        if id == nil {
          changes += opened.board.companions(of: found).map { $0.inverse(opened.metadata(&random)) }
        }
        let conflicts = changes.compactMap(opened.board.conflict)
        if let conflict = conflicts.first {
          if isSkipping {
            passed.formUnion(changes.compactMap(\.entry.undoes))
            continue
          }
          guard isOverruling else { throw refusal(conflict, in: opened) }
          changes = changes.compactMap { change in
            let conflict = opened.board.conflict(with: change)
            return opened.board.overruling(
              change, against: conflict, metadata: opened.metadata(&random))
          }
        }
        return try save(changes.together, isRedo: isRedo, in: &opened)
      }
    }
  }

  private func refusal(_ conflict: Conflict, in opened: OpenedBoard) -> CommandFailure {
    let text = opened.words.undoConflict(
      conflict, by: opened.board.author(of: conflict), on: opened.board, near: opened.today)
    return .refused("\(text) \(opened.words.undoAnyway)")
  }

  private func save(_ changes: [Change], isRedo: Bool, in opened: inout OpenedBoard) throws {
    guard let first = changes.first else { throw Refusal.nothingChanges }
    try opened.save(changes)
    guard board.json else {
      return Output.line(
        opened.words.turned(changes, isRedo: isRedo, on: opened.board, near: opened.today))
    }
    let deal = opened.board.deal(of: first)
    Output.json { object in
      object.member("asOf", opened.now.description)
      if let deal {
        object.key("deal")
        DealAnswer(deal: deal, opened: opened).append(to: &object)
        object.key("deals")
        object.array { ids in for id in changes.deals { ids.string(id.text) } }
      }
      object.member("entry", first.entry.id.text)
      switch first.subject {
      case .deal: break
      case .record(let id, _, _): object.record(id)
      case .setting(let edit): object.setting(edit)
      }
      object.member("saved", true)
    }
  }
}

/// `undo`: undoes the user's latest change.
struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(.undo)

  @OptionGroup var options: UndoOptions
  @Flag(help: .deal(.anywayUndo)) var anyway = false
  @Flag(help: .deal(.skipUndo)) var skip = false

  func run() throws {
    try options.turn(isRedo: false, isOverruling: anyway, isSkipping: skip) {
      board, author, deal, passed, metadata in
      try board.undo(by: author, on: deal, except: passed, metadata: metadata)
    }
  }
}

/// `redo`: redoes the last change undone.
struct Redo: ParsableCommand {
  static let configuration = CommandConfiguration(.redo)

  @OptionGroup var options: UndoOptions

  func run() throws {
    try options.turn(isRedo: true) { board, author, deal, _, metadata in
      try board.redo(by: author, on: deal, metadata: metadata)
    }
  }
}
