import Diagnostics
import TerminalKit

/// A notification of the desktop, shown by `notify-send`.
struct Notification {
  let title: String
  /// The lines below the title.
  let lines: [String]

  /// Shows the notification; returns the reason if it cannot.
  func show() -> ProgramFailure? {
    let body = lines.map(Notification.markup).joined(separator: "\n")
    let arguments = ["--app-name=dealdeck", "--", SafeText.displayable(title), body]
    guard let process = ChildProcess("notify-send", arguments, .none) else { return .notStarted }
    return process.outcome(stoppingAfter: {})
  }

  /// Returns a text as the body of a notification, which may hold tags, shows it.
  private static func markup(_ text: String) -> String {
    SafeText.displayable(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;")
  }
}
