import Foundation
import Testing

/// Reminders: `agenda --due`, with its exit code, its number and its notification.
struct DueTests {
  private let folder: Workspace

  init() throws {
    folder = try Workspace()
    try folder.write(
      BadFileTests.board.replacing("2026-12-01", with: "2027-06-01")
        .replacing("\"Only\"", with: "\"--icon=<b>&\"")
        .replacing(
          "\"stage\":",
          with: "\"nextStep\": {\"due\": \"2026-11-19\", \"what\": \"call\"}, \"stage\":"))
  }

  private func run(
    _ line: String, on day: String = "2026-11-20", path: String = "/usr/bin:/bin"
  ) throws -> Program.Outcome {
    try Program.run(
      Program.path, ["agenda"] + line.split(separator: " ").map(String.init), in: folder,
      environment: ["DEALDECK_NOW": "\(day)T09:00:00Z", "PATH": path])
  }

  /// Puts a `notify-send` in the folder that keeps its arguments and ends with a code; returns the path to it.
  private func notifier(code: Int = 0) throws -> String {
    try folder.write(
      "#!/bin/sh\nfor word; do printf '%s\\n' \"$word\"; done >\"\(folder.path)/shown\"\nexit \(code)\n",
      to: "script")
    // A program that this process wrote may still be open in a child of another test, and then does not start.
    let copy = ["-m", "755", "script", "notify-send"]
    try #require(Program.run("/usr/bin/install", copy, in: folder).status == 0)
    return "\(folder.path):/usr/bin:/bin"
  }

  @Test(arguments: [("2026-11-18", 0), ("2026-11-19", 1), ("2026-12-31", 1)])
  func `what is due on a day or before is counted, and the exit code says if anything is`(
    day: String, count: Int
  ) throws {
    let code: Int32 = count == 0 ? 1 : 0
    let number = try run("--due --count", on: day)
    #expect(number.output == "\(count)\n" && number.status == code)
    let list = try run("--due --json", on: day)
    #expect(try JSONAnswer(list.output)["entries"].items.count == count && list.status == code)
    let ahead = try run("--count", on: day)
    #expect(ahead.output == "1\n" && ahead.status == 0)
  }

  @Test func `a notification has the text of deals as text, and nothing else is printed`() throws {
    let outcome = try run("--notify", path: notifier())
    #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.diagnostics.isEmpty)
    let shown = try folder.text(of: "shown")
    #expect(
      shown == "--app-name=dealdeck\n--\n1 overdue\ncall · --icon=&lt;b&gt;&amp;\n")
    try folder.remove("shown")
    #expect(try run("--notify", on: "2026-11-18", path: notifier()).status == 1)
    #expect(!FileManager.default.fileExists(atPath: folder.file("shown")))
  }

  @Test(arguments: [true, false])
  func `without a notification the list is printed, with the reason`(isInstalled: Bool) throws {
    let path = isInstalled ? try notifier(code: 3) : "/nowhere"
    let outcome = try run("--notify", path: path)
    #expect(outcome.status == 0 && outcome.output.contains("--icon=<b>&"))
    #expect(outcome.diagnostics.contains(isInstalled ? "code 3" : "libnotify-bin"))
  }
}
