import Foundation
import Testing

/// A person's data is erased on screen, by the count.
struct PurgingTests {
  @Test func `from a deal, nothing of the person is left in the file`() throws {
    let folder = try Workspace()
    for arguments in [
      ["init", "pipeline.json"], ["add", "Audit", "--organization", "Ostéa", "--new"],
      ["contact", "add", "Claire Dupin", "--deal", "Audit", "--email", "claire@ostea.fr"],
      ["edit", "Audit", "--notes", "ask Dupin first"],
    ] {
      let done = try Program.run(Program.path, arguments, in: folder)
      try #require(done.status == 0, "\(done.diagnostics)")
    }
    let window = try TerminalWindow.board(120, 40, in: folder)
    try window.press("Enter")
    try window.wait(for: "add a contact")
    try window.press("a")
    try window.wait(for: "Contact · Audit")
    try window.press("C-c")
    try window.press("k", "P")
    try window.wait(for: "[ ] ask Dupin first")
    try window.press("Space")
    try window.wait(for: "[x]")
    let picture = try window.wait(until: "the count is known") { $0.contains(", then ") }
    let count = try #require(picture.firstMatch(of: /, then (\d+), erases/)?.1)
    try window.press("Enter")
    try window.wait(for: "Purge · Claire Dupin")
    try window.enter(String(count))
    try window.press("Enter")
    try window.wait(for: "Purged: \(count) places erased")
    try window.press("q")
    try window.wait(for: "Open pipeline")
    #expect(try window.quit() == 0)
    let text = try folder.text().lowercased()
    #expect(!text.contains("claire") && !text.contains("dupin") && text.contains("[redacted]"))
    #expect(try Program.run("check", "--strict", in: folder).diagnostics == "")
  }
}
