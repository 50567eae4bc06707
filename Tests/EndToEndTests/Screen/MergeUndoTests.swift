import Foundation
import Testing

/// A stage merged on the page of settings, and brought back by one key.
struct MergeUndoTests {
  @Test func `u brings back the stage that was merged, its place and its deals`() throws {
    let folder = try Workspace()
    try folder.generate(deals: 60)
    let before = try folder.deals("--stage", "discovery")
    let stages = try folder.document()["stages"].items.map { $0["id"].text }
    try #require(before.count > 1)
    let window = try TerminalWindow.board(120, 40, in: folder)
    try window.press(",")
    try window.wait(for: "Loss reasons")
    try window.press("j", "j", "j", "j", "j", "j", "Enter")
    try window.wait(for: "Prospecting · name")
    try window.press("Tab", "Tab", "x")
    try window.wait(for: "Remove or merge · Stages")
    try window.press("Tab")
    try window.enter("Proposal")
    try window.wait(for: "‹ Proposal ›")
    try window.press("Enter")
    try window.wait(for: "\(before.count) deals would change")
    #expect(try folder.deals("--stage", "discovery") == before)
    try window.press("Enter")
    try window.wait(for: "Stage Discovery merged into Proposal")
    try Waiting.wait(for: "the deals moved") {
      try folder.deals("--stage", "discovery").isEmpty
    }
    try window.press("u")
    try window.wait(for: "Undid")
    try Waiting.wait(for: "the deals are back") {
      try folder.deals("--stage", "discovery").count == before.count
    }
    #expect(try Set(folder.deals("--stage", "discovery")) == Set(before))
    #expect(try folder.document()["stages"].items.map { $0["id"].text } == stages)
    try window.press("q")
    try window.wait(for: "Loss reasons")
    try window.press("q")
    try window.waitForBoard()
    #expect(try window.quit() == 0)
    #expect(try Program.run("check", "--strict", in: folder).diagnostics == "")
  }
}
