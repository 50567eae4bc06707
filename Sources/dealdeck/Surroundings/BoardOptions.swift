import ArgumentParser
import Glibc

/// The options of every command that works on a board.
struct BoardOptions: ParsableArguments {
  @Option(help: "The board's file.")
  var file: String?

  @Flag(help: "Answer in JSON.")
  var json = false

  /// The file meant: `--file`, `$DEALDECK_FILE`, `./pipeline.json`, the user's data directory.
  var path: String { BoardOptions.path(file) }

  static func path(_ given: String?) -> String {
    if let path = given ?? Surroundings.variable("DEALDECK_FILE") { return path }
    let here = "pipeline.json"
    guard access(here, F_OK) != 0, let home = userPath, access(home, F_OK) == 0 else { return here }
    return home
  }

  /// `$XDG_DATA_HOME/dealdeck/pipeline.json`, by default under `~/.local/share`.
  static var userPath: String? {
    let home = Surroundings.variable("HOME").map { $0 + "/.local/share" }
    return (Surroundings.variable("XDG_DATA_HOME") ?? home).map { $0 + "/dealdeck/pipeline.json" }
  }
}
