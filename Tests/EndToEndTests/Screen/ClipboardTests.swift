import Foundation
import Testing

/// The texts sent to the clipboard of the terminal.
@Suite(.serialized)
struct ClipboardTests {
  @Test func `a title that would run a command where it is pasted is one harmless line`() throws {
    let folder = try Workspace()
    let made = try Program.run("init", in: folder)
    try #require(made.status == 0, "\(made.diagnostics)")
    let added = try Program.run("add", "Audit", in: folder)
    try #require(added.status == 0, "\(added.diagnostics)")
    try folder.write(
      folder.text().replacing(
        #""title": "Audit""#, with: ##""title": "Audit\u001b[201~\nreboot\u202e\u200b!""##))
    let terminal = try RawTerminal(100, 30, in: folder)
    try terminal.wait(for: "Audit")
    let sent = try terminal.type("y", until: "\u{7}")
    let start = try #require(sent.firstRange(of: "\u{1B}]52;c;")?.upperBound)
    let copied = try #require(
      Data(base64Encoded: String(sent[start...].prefix { $0 != "\u{7}" })))
    let text = String(decoding: copied, as: UTF8.self)
    #expect(text.hasPrefix("Audit[201~ reboot! · ") && !text.contains { $0.isNewline })
    terminal.type("q")
    #expect(terminal.exit() == 0)
  }
}
