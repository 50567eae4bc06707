import Foundation
import Testing

/// A terminal window with a shell or the program in it: a private tmux server, ended with the test.
final class TerminalWindow {
  private let folder: Workspace
  private let socket: String

  /// The reason why a command of tmux failed.
  struct Refusal: Error, CustomStringConvertible {
    let description: String
  }

  /// Opens a window that runs a command line; its working folder is `folder`.
  init(
    _ columns: Int, _ rows: Int, running command: String, in folder: Workspace,
    environment: [String: String] = [:]
  ) throws {
    self.folder = folder
    socket = folder.newFile().path
    try FileManager.default.removeItem(atPath: socket)
    try tmux(
      [
        "-f", "/dev/null", "start-server", ";", "set", "-g", "default-terminal", "tmux-256color",
        ";", "set", "-g", "status", "off", ";",
        "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", command,
      ], environment: environment)
  }

  /// Opens a window with a shell of job control and a known prompt.
  static func shell(_ columns: Int, _ rows: Int, in folder: Workspace) throws -> TerminalWindow {
    let settings = folder.newFile()
    try Data("PS1='ready> '".utf8).write(to: settings)
    let window = try TerminalWindow(
      columns, rows, running: "bash --noprofile --rcfile \(settings.path)", in: folder)
    try window.wait(for: "ready>")
    return window
  }

  /// Opens a window that shows a board, and then the exit code.
  static func board(
    _ columns: Int, _ rows: Int, of file: String = "pipeline.json", in folder: Workspace,
    environment: [String: String] = [:]
  ) throws -> TerminalWindow {
    let window = try TerminalWindow(
      columns, rows, running: "'\(Program.path)' \(file); echo left $?; read -r _", in: folder,
      environment: environment)
    try window.waitForBoard()
    return window
  }

  deinit {
    _ = try? tmux(["kill-server"])
  }

  /// Presses keys, in the names of tmux: `j`, `Enter`, `C-z`, `Escape`.
  func press(_ keys: String...) throws {
    try tmux(["send-keys"] + keys)
  }

  /// Types a text.
  func enter(_ text: String) throws {
    try tmux(["send-keys", "-l", text])
  }

  /// Types a line and Enter.
  func type(_ line: String) throws {
    try enter(line)
    try press("Enter")
  }

  /// Pastes a text, marked as a paste for programs that asked for it.
  func paste(_ text: String) throws {
    try tmux(["set-buffer", "--", text, ";", "paste-buffer", "-p"])
  }

  func resize(to columns: Int, _ rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Returns the text of the window, with or without the sequences that style it.
  func picture(styled: Bool = false) throws -> String {
    try tmux(["capture-pane", "-p"] + (styled ? ["-e"] : []))
  }

  /// Returns a fact of tmux about the window, such as `alternate_on`.
  func fact(_ name: String) throws -> String {
    try tmux(["display-message", "-p", "#{\(name)}"]).trimmingCharacters(
      in: .whitespacesAndNewlines)
  }

  /// Looks until the fact has the value.
  func wait(forFact name: String, _ value: String) throws {
    try wait(until: "\(name) is \(value)") { _ in try fact(name) == value }
  }

  /// Looks until the last line is that of the board's keys.
  func waitForBoard() throws {
    try wait(for: "? all keys")
  }

  /// Presses `q` on a board, and gives back the exit code of the program.
  func quit() throws -> Int? {
    try press("q")
    func status(_ picture: String) -> Int? {
      // Programs that had the terminal leave their lines above.
      picture.firstMatch(of: /(?m)^left (\d+)/).flatMap { Int($0.1) }
    }
    return status(try wait(until: "the board is left") { status($0) != nil })
  }

  /// Looks until the text is on the screen, or any picture that fits.
  @discardableResult
  func wait(for text: String) throws -> String {
    try wait(until: "it shows “\(text)”") { $0.contains(text) }
  }

  @discardableResult
  func wait(until what: String, _ fits: (String) throws -> Bool) throws -> String {
    var picture = ""
    try Waiting.wait(for: "\(what); the screen was\n\(picture)") {
      picture = try self.picture()
      return try fits(picture)
    }
    return picture
  }

  @discardableResult
  private func tmux(_ arguments: [String], environment: [String: String] = [:]) throws -> String {
    let outcome = try Program.run(
      "tmux", ["-S", socket] + arguments, in: folder, environment: environment)
    guard outcome.status == 0 else { throw Refusal(description: "tmux: \(outcome.diagnostics)") }
    return outcome.output
  }
}
