import ArgumentParser
import PipelineDomain
import PipelineStore
import Wording

/// What `undo` and `redo` are told.
struct UndoOptions: ParsableArguments {
  @OptionGroup var board: BoardOptions
  @Argument(help: .deal(.changedDeal)) var deal: String?

  /// Commits what is made of the board, the user, the deal and the entries to pass over, and tells so.
  ///
  /// What was made together with it is turned together, unless a deal is named.
  ///
  /// - Parameter reversal: Finds it among the changes of a deal, or of the whole board when none is
  ///   named.
  func turn(
    isRedo: Bool, isOverruling: Bool = false, isSkipping: Bool = false,
    _ reversal: (Board, String, Deal.ID?, Set<HistoryEntry.ID>, Stamp) throws -> Reversal
  ) throws {
    var opened = try OpenedBoard(board)
    let id = try deal.map { try opened.deal(matching: $0).id }
    let author = Surroundings.author()
    try opened.repeating(path: board.path) { opened, random in
      var passed: Set<HistoryEntry.ID> = []
      while true {
        do {
          let found = try reversal(opened.board, author, id, passed, opened.stamp(&random))
          guard case .deal(let operation) = found else {
            return try keep(found, isRedo: isRedo, in: &opened)
          }
          var operations = [operation]
          if id == nil {
            operations += opened.board.companions(of: operation).map { deal, entry in
              opened.board.inverse(of: entry, on: deal, stamp: opened.stamp(&random))
            }
          }
          if let conflict = operations.lazy.compactMap(opened.board.conflict).first {
            if isSkipping {
              passed.formUnion(operations.compactMap(\.entry.undoes))
              continue
            }
            guard isOverruling else { throw refusal(conflict, in: opened) }
            operations = operations.compactMap { operation in
              opened.board.overruling(operation, stamp: opened.stamp(&random))
            }
          }
          return try keep(operations.together, isRedo: isRedo, in: &opened)
        } catch Refusal.recordChangedSince where isSkipping {
          guard let refused = opened.board.latestUndoable(by: author, except: passed) else {
            throw Refusal.nothingToUndo
          }
          passed.insert(refused)
        }
      }
    }
  }

  private func refusal(_ conflict: Conflict, in opened: OpenedBoard) -> Failure {
    var author: String?
    if case .changedSince(let id, let field, _, _, _) = conflict {
      author = opened.board.author(of: field, on: id)
    }
    let text = opened.words.undoConflict(
      conflict, by: author, on: opened.board, near: opened.today)
    return .refused("\(text) \(opened.words.undoAnyway)")
  }

  private func keep(
    _ operations: [PipelineDomain.Operation], isRedo: Bool, in opened: inout OpenedBoard
  ) throws {
    guard let first = operations.first else { throw Refusal.nothingChanges }
    let after = try opened.keep(operations)
    let text = opened.words.turned(
      operations, isRedo: isRedo, on: opened.board, near: opened.today)
    guard board.json else { return Output.line(text) }
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.key("deal")
      DealAnswer(deal: after, opened: opened).append(to: &object)
      object.key("deals")
      object.array { ids in for operation in operations { ids.string(operation.deal.text) } }
      object.member("entry", first.entry.id.text)
      object.member("saved", true)
    }
  }

  private func keep(_ reversal: Reversal, isRedo: Bool, in opened: inout OpenedBoard) throws {
    guard case .record(let change) = reversal else { return }
    let record = try opened.keep(change)
    opened.answer(
      record.id, done: opened.words.turned(record.id, isRedo: isRedo), json: board.json)
  }
}

/// `undo`: takes back the user's latest change.
struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(.undo)

  @OptionGroup var options: UndoOptions
  @Flag(help: .deal(.anywayUndo)) var anyway = false
  @Flag(help: .deal(.skipUndo)) var skip = false

  func run() throws {
    try options.turn(isRedo: false, isOverruling: anyway, isSkipping: skip) {
      board, author, deal, passed, stamp in
      guard let deal else {
        return try board.undoLatest(by: author, except: passed, stamp: stamp)
      }
      return .deal(try board.undo(by: author, on: deal, except: passed, stamp: stamp))
    }
  }
}

/// `redo`: does again what was taken back last.
struct Redo: ParsableCommand {
  static let configuration = CommandConfiguration(.redo)

  @OptionGroup var options: UndoOptions

  func run() throws {
    try options.turn(isRedo: true) { board, author, deal, _, stamp in
      guard let deal else { return try board.redoLatest(by: author, stamp: stamp) }
      return .deal(try board.redo(by: author, on: deal, stamp: stamp))
    }
  }
}
