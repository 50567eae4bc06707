import Diagnostics
import Glibc
import PipelineStore
import TerminalKit
import Localization

/// The two output streams of a command. Text from data is made safe on the way.
enum Output {
  /// Prints one line on standard output.
  static func line(_ text: String) {
    write(shown(text) + "\n", to: STDOUT_FILENO)
  }

  /// Writes JSON, or a board, to standard output, byte for byte.
  static func raw(_ bytes: [UInt8]) {
    write(bytes[...], to: STDOUT_FILENO)
  }

  /// Prints one JSON object on standard output.
  static func json(_ body: (inout JSONText) -> Void) {
    raw(jsonBytes(body))
  }

  /// Returns the bytes of one JSON object.
  static func jsonBytes(_ body: (inout JSONText) -> Void) -> [UInt8] {
    var text = JSONText()
    text.object(.block) { object in
      object.member("apiVersion", apiVersion)
      body(&object)
    }
    text.finish()
    return text.bytes
  }

  /// The version of the answers in JSON: a member that is taken away or changes its meaning makes a new one,
  /// a further member does not.
  static let apiVersion = 1

  /// True when the answer is asked for in JSON, and so errors and warnings are too.
  static let isJSON = {
    let words = CommandLine.arguments.dropFirst().prefix { $0 != "--" }
    return words.contains("--json")
      || words.contains { ["--format=json", "--format=jsonl"].contains($0) }
      || zip(words, words.dropFirst()).contains {
        $0 == "--format" && ["json", "jsonl"].contains($1)
      }
  }()

  /// Prints a warning beside an answer: one line on standard error, in JSON where the answer is.
  static func warn(_ message: String) {
    guard isJSON else { return diagnose("dealdeck: \(message)") }
    diagnose { $0.member("warning", message) }
  }

  /// Prints one JSON object on standard error, on one line.
  static func diagnose(_ body: (inout JSONText) -> Void) {
    var text = JSONText(layout: .line)
    text.object { object in
      object.member("apiVersion", apiVersion)
      body(&object)
    }
    text.finish()
    write(text.bytes[...], to: STDERR_FILENO)
  }

  /// Prints an error or a warning: one line on standard error.
  static func diagnose(_ text: String) {
    write(shown(text) + "\n", to: STDERR_FILENO)
  }

  /// Prints a question on standard output, whose answer is typed behind it.
  static func asking(_ text: String) {
    write(shown(text), to: STDOUT_FILENO)
  }

  /// Writes a temporary text on standard error; it must be safe already.
  static func passing(_ text: String) {
    write(text, to: STDERR_FILENO)
  }

  /// Returns the text made safe, with ASCII punctuation if the locale is not UTF-8; letters stay as they
  /// are in the data.
  private static func shown(_ text: String) -> String {
    let safe = SafeText.displayable(text)
    return ProcessEnvironment.isUTF8 ? safe : String(safe.flatMap { plainSigns[$0] ?? String($0) })
  }

  private static let plainSigns: [Character: String] = [
    "“": "\"", "”": "\"", "«": "\"", "»": "\"", "‘": "'", "’": "'", "…": "...", "–": "-", "—": "-",
    "−": "-", "\u{A0}": " ", "\u{202F}": " ", "·": "-", "→": "->", "≥": ">=", "≤": "<=", "÷": "/",
    "×": "x",
  ]

  private static func write(_ text: String, to descriptor: Int32) {
    write(Array(text.utf8)[...], to: descriptor)
  }

  private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
        continue
      }
      let error = errno
      switch error {
      case EINTR: break
      case EAGAIN:
        var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&ready, 1, -1)
      // A reader that closed the pipe, as `head` does, needs no more output and no error.
      case EPIPE: return
      // An error of standard error cannot be reported anywhere.
      case _ where descriptor == STDERR_FILENO: return
      default: giveUp(ErrorNumber(rawValue: error))
      }
    }
  }

  /// Ends the program: a script must not take a part of an answer for the whole.
  private static func giveUp(_ error: ErrorNumber) -> Never {
    let failure = CommandFailure.inputOutput(
      LanguageChoice.commandLineWords.refusal(.outputTruncated(error.cause)))
    failure.report()
    Glibc.exit(failure.code)
  }
}

/// The progress line of long work, shown on a terminal while it lasts; elsewhere nothing is written.
enum Progress {
  /// Does the work, with a line on standard error that is cleared when it ends, also by an error.
  static func during<Result>(
    _ work: LongWork, _ words: Strings, _ body: () throws -> Result
  ) rethrows -> Result {
    guard isatty(STDERR_FILENO) == 1 else { return try body() }
    // A wrapped line could not be overwritten.
    let line = DisplayWidth.truncated(words.ongoing(work), to: 72)
    Output.passing(line + "\r")
    defer {
      Output.passing(String(repeating: " ", count: DisplayWidth.of(line)) + "\r")
    }
    return try body()
  }
}
