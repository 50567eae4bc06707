import ArgumentParser
import Glibc
import Localization

/// The options of every command that works on a board.
struct BoardOptions: ParsableArguments {
  @Option(help: .board(.file), completion: Completions.boards)
  var file: String?

  @Flag(help: .board(.json))
  var json = false

  @Flag(help: .board(.plain))
  var plain = false

  @Option(help: .board(.language))
  var language: Language?

  /// The path of the board: `--file`, `$DEALDECK_FILE`, `./pipeline.json`, the user's data directory.
  var path: String { BoardOptions.path(file) }

  static func path(_ given: String?) -> String {
    if let path = given ?? ProcessEnvironment.variable("DEALDECK_FILE") { return path }
    let here = "pipeline.json"
    guard access(here, F_OK) != 0, let home = userPath, access(home, F_OK) == 0 else { return here }
    return home
  }

  /// `$XDG_DATA_HOME/dealdeck/pipeline.json`, by default under `~/.local/share`.
  static var userPath: String? {
    ProcessEnvironment.userFile("pipeline.json", in: "XDG_DATA_HOME", else: "/.local/share")
  }

  /// Prints a table.
  func show(_ rows: [[String]], rightAligned: Set<Int> = []) {
    for line in Table(rows: rows, rightAligned: rightAligned, isPlain: plain).lines {
      Output.line(line)
    }
  }

  /// Prints a blank line before the next part.
  func tellGap() {
    if !plain { Output.line("") }
  }
}
