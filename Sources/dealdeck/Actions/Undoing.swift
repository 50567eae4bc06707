import ArgumentParser
import PipelineDomain
import Wording

/// What `undo` and `redo` are told.
struct UndoOptions: ParsableArguments {
  @OptionGroup var board: BoardOptions
  @Argument(help: .deal(.changedDeal)) var deal: String?

  /// Commits the operation made of the board, the user and the deal, and tells so.
  ///
  /// - Parameter reversal: Finds it among the changes of a deal, or of the whole board when none is
  ///   named.
  func turn(
    isRedo: Bool, _ reversal: (Board, String, Deal.ID?, Stamp) throws -> Reversal
  ) throws {
    var opened = try OpenedBoard(board)
    let id = try deal.map { try opened.deal(matching: $0).id }
    try opened.repeating(path: board.path) { opened, random in
      switch try reversal(opened.board, Surroundings.author(), id, opened.stamp(&random)) {
      case .deal(let operation):
        let after = try opened.keep(operation)
        let fields = after.history.last?.changes.map(\.field) ?? []
        opened.answer(
          after, isRedo ? .redone(fields, on: after.title) : .undone(fields, on: after.title),
          json: board.json)
      case .record(let change):
        let record = try opened.keep(change)
        opened.answer(
          record.id, done: opened.words.turned(record.id, isRedo: isRedo),
          json: board.json)
      }
    }
  }
}

/// `undo`: takes back the user's latest change.
struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(.undo)

  @OptionGroup var options: UndoOptions

  func run() throws {
    try options.turn(isRedo: false) { board, author, deal, stamp in
      guard let deal else { return try board.undoLatest(by: author, stamp: stamp) }
      return .deal(try board.undo(by: author, on: deal, stamp: stamp))
    }
  }
}

/// `redo`: does again what was taken back last.
struct Redo: ParsableCommand {
  static let configuration = CommandConfiguration(.redo)

  @OptionGroup var options: UndoOptions

  func run() throws {
    try options.turn(isRedo: true) { board, author, deal, stamp in
      guard let deal else { return try board.redoLatest(by: author, stamp: stamp) }
      return .deal(try board.redo(by: author, on: deal, stamp: stamp))
    }
  }
}
