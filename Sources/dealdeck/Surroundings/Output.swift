import Diagnostics
import Glibc
import PipelineStore
import TerminalKit
import Wording

/// The two streams a command speaks on. Everything that came from data is made safe on the way.
enum Output {
  /// Answers the user: one line on standard output.
  static func line(_ text: String) {
    write(shown(text) + "\n", to: STDOUT_FILENO)
  }

  /// Answers a script: text that is JSON, or a board, byte for byte.
  static func raw(_ bytes: [UInt8]) {
    write(bytes[...], to: STDOUT_FILENO)
  }

  /// Answers a script with one JSON object.
  static func json(_ body: (inout JSONText) -> Void) {
    var text = JSONText()
    text.object(.block, body)
    text.finish()
    raw(text.bytes)
  }

  /// Tells what went wrong, or what to know: one line on standard error.
  static func diagnose(_ text: String) {
    write(shown(text) + "\n", to: STDERR_FILENO)
  }

  /// Writes on standard error what is soon written over; it must be safe already.
  static func passing(_ text: String) {
    write(text, to: STDERR_FILENO)
  }

  /// The text made safe, and where the locale is not UTF-8 with the punctuation of ASCII; letters stay
  /// as they are in the data.
  private static func shown(_ text: String) -> String {
    let safe = SafeText.displayable(text)
    return Surroundings.isUTF8 ? safe : String(safe.flatMap { plainSigns[$0] ?? String($0) })
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
      // A reader that went away, as `head` does, wants no more and no complaint.
      case EPIPE: return
      // Nowhere is left to complain of standard error.
      case _ where descriptor == STDERR_FILENO: return
      default: giveUp(ErrorNumber(rawValue: error))
      }
    }
  }

  /// Ends the program: a script must not take part of an answer for the whole.
  private static func giveUp(_ error: ErrorNumber) -> Never {
    let failure = Failure.inputOutput(
      LanguageChoice.commandLineWords.complaint(.answerCut(error.cause)))
    failure.report()
    Glibc.exit(failure.code)
  }
}
