import Foundation
import Testing

/// Deals imported on screen.
struct ImportingTests {
  private static let deals = """
    Deal Name,Partner,Stage,Amount,Created,Close Date
    Acme renewal,Acme,Proposal,"12,500.00",03/04/2026,05/12/2026
    Cobalt pilot,Cobalt,Legal review,"4,200.00",11/02/2026,08/12/2026

    """

  @Test func `the page and the command write the same board, and u takes it back whole`() throws {
    let folder = try Workspace()
    let made = try Program.run("init", "told.json", "--name", "Sales", in: folder)
    try #require(made.status == 0, "\(made.diagnostics)")
    try FileManager.default.copyItem(
      atPath: folder.file("told.json"), toPath: folder.file("pipeline.json"))
    try folder.write(Self.deals, to: "crm.csv")
    let told = try Program.run(
      "import", "crm.csv", "--file", "told.json", "--dates", "dayFirst", "--stage",
      "Legal review=Negotiation", in: folder)
    try #require(told.status == 0, "\(told.diagnostics)")

    let window = try TerminalWindow.board(
      100, 30, in: folder, environment: Program.environment(in: folder))
    try window.press("I")
    try window.wait(for: "crm.csv")
    try window.enter("crm")
    try window.press("Enter")
    try window.wait(for: "which date is 03/04/2026?")
    try window.press("Enter", "Enter")
    try window.wait(for: "What does stage “Legal review” of the file mean?")
    try window.press("Enter")
    try window.enter("nego")
    try window.press("Enter")
    try window.wait(for: "I imports")
    #expect(try folder.deals("--all", "--file", "pipeline.json").isEmpty)
    try window.press("I")
    try window.wait(for: "Imported 2 deals. u undo")
    let boards = ["pipeline.json", "told.json"].map {
      FileManager.default.contents(atPath: folder.file($0))
    }
    #expect(boards[0] != nil && boards[0] == boards[1])

    try window.press("u")
    try window.wait(for: "Undid: removed 2 deals.")
    #expect(try window.quit() == 0)
    #expect(try folder.deals("--all", "--file", "pipeline.json").isEmpty)
    #expect(try Program.run("check", "--strict", in: folder).diagnostics == "")
  }
}
