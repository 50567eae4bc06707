import Glibc
import TerminalKit
import Wording

/// What takes long, told on a terminal while it lasts. Where nobody watches nothing is written.
enum Progress {
  /// Does the work, with a line on standard error that is gone when it ends, whatever comes of it.
  static func during<Result>(
    _ work: LongWork, _ words: any Vocabulary, _ body: () throws -> Result
  ) rethrows -> Result {
    guard isatty(STDERR_FILENO) == 1 else { return try body() }
    // A line that is broken could not be written over.
    let line = DisplayWidth.truncated(words.ongoing(work), to: 72)
    Output.passing(line + "\r")
    defer {
      Output.passing(String(repeating: " ", count: DisplayWidth.of(line)) + "\r")
    }
    return try body()
  }
}
