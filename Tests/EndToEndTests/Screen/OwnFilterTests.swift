import Foundation
import Testing

/// The filters of the user's own, on a real terminal.
@Suite(.serialized)
struct OwnFilterTests {
  @Test func `a filter is saved for oneself in a home that has no configuration yet`() throws {
    let folder = try Workspace()
    try folder.generate()
    #expect(!FileManager.default.fileExists(atPath: folder.file(".config")))
    let window = try TerminalWindow.board(100, 30, in: folder)
    try window.press("f")
    try window.enter("amount>10k")
    // Enter and a letter at once would be the lines of a paste.
    try window.press("Enter")
    try window.wait(for: "esc show all")
    try window.press("S")
    try window.enter("large")
    try window.wait(for: "large")
    try window.press("Enter")
    try window.wait(until: "the filter is in the file") { _ in
      let text = try? folder.text(of: ".config/dealdeck/config.toml")
      return text?.contains("amount>10k") == true
    }
    #expect(try window.quit() == 0)
  }
}
