import Foundation
import Testing

/// The tours for newcomers: each command shown there runs on the sample board.
struct TourTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../..").standardized

  @Test(arguments: ["rep", "manager", "commercial", "responsable"])
  func `every command of a tour runs on the sample board`(name: String) throws {
    let folder = try Workspace()
    try folder.write(
      String(contentsOf: Self.root.appendingPathComponent("data/sample.json"), encoding: .utf8))
    let page = try String(
      contentsOf: Self.root.appendingPathComponent("docs/tours/\(name).md"), encoding: .utf8)
    let commands = page.components(separatedBy: "```sh\n").dropFirst().flatMap { part in
      part.components(separatedBy: "```")[0].split(separator: "\n").map(String.init)
    }
    #expect(commands.count > 4)
    for command in commands {
      let line = "set -o pipefail; dealdeck() { '\(Program.path)' \"$@\"; }; \(command)"
      let outcome = try Program.run("/bin/bash", ["-c", line], in: folder)
      #expect(outcome.status == 0 && !outcome.output.isEmpty, "\(command): \(outcome.diagnostics)")
    }
  }
}
