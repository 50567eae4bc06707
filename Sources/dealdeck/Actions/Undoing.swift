import ArgumentParser
import PipelineDomain

/// What `undo` and `redo` are told.
struct UndoOptions: ParsableArguments {
  @OptionGroup var board: BoardOptions
  @Argument(help: "The deal; by default the one you changed last.") var deal: String?

  /// Commits the operation made of the board, the user and the deal, and tells so.
  func turn(
    _ word: String, _ operation: (Board, String, Deal.ID?, Stamp) throws -> Operation
  ) throws {
    var opened = try OpenedBoard(board.path)
    let id = try deal.map { try opened.board.deal(matching: $0).id }
    let after = try opened.commit(path: board.path) { opened, random in
      try operation(opened.board, Surroundings.author(), id, opened.stamp(&random))
    }
    let fields = after.history.last?.changes.map(\.field.rawValue).joined(separator: ", ") ?? ""
    opened.answer(after, done: "\(word) on “\(after.title)”: \(fields).", json: board.json)
  }
}

/// `undo`: takes back the user's latest change.
struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take back your latest change, on the board or on one deal.")

  @OptionGroup var options: UndoOptions

  func run() throws {
    try options.turn("Undone") { board, author, deal, stamp in
      try board.undo(by: author, on: deal, stamp: stamp)
    }
  }
}

/// `redo`: does again what was taken back last.
struct Redo: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Do again what you took back last.")

  @OptionGroup var options: UndoOptions

  func run() throws {
    try options.turn("Redone") { board, author, deal, stamp in
      try board.redo(by: author, on: deal, stamp: stamp)
    }
  }
}
