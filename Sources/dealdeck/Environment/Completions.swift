import ArgumentParser
import PipelineDomain
import PipelineStore
import Localization

/// The completions of arguments that name something of the board, for the shell's completion script.
///
/// The board is the one that the words typed so far would open; none completes where it cannot be read.
enum Completions {
  /// The paths of settings.
  static let settingPaths = names { board in SettingsText(board.settings).entries.map(\.path) }
  /// The stages in use, by key and by name.
  static let stages = names { board in
    board.settings.currentStages.flatMap { [$0.id.text, $0.name] }
  }
  /// The ids a goal can be set under.
  static let goals = names { board in board.settings.goalNames }
  /// The types of activities.
  static let activities = CompletionKind.list(Activity.Kind.allCases.map(\.rawValue))
  /// The columns of lists, and the board's own.
  static let columns = names { board in
    Field.columns.map(\.name) + ColumnName.allCases.map(\.rawValue)
      + board.settings.fields.map(\.id.text)
  }
  /// The members of the team.
  static let members = listed(.team)

  /// The names of a list.
  static func listed(_ list: Field.NameList) -> CompletionKind {
    names { board in board.settings.names(in: list) }
  }

  private static func names(
    _ names: @escaping @Sendable (Board) -> [String]
  ) -> CompletionKind {
    .custom { words, _, _ in
      guard let board = board(of: words) else { return [] }
      return names(board).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
  }

  private static func board(of words: [String]) -> Board? {
    var given: String?
    for (word, next) in zip(words, words.dropFirst() + [""]) {
      if word == "--file" { given = next }
      if word.hasPrefix("--file=") { given = String(word.dropFirst(7)) }
    }
    do {
      var store = try FileBoardStore(at: BoardOptions.path(given))
      return try store.load().board
    } catch {
      return nil
    }
  }
}
