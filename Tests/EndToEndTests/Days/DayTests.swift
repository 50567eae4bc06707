import Foundation
import Testing

/// A rep's and a manager's day on the sample board, at two sizes and in both languages; the file then
/// holds exactly what was done.
@Suite(.serialized)
struct DayTests {
  private static let windows = [(160, 48, "en"), (80, 24, "en"), (160, 48, "fr"), (80, 24, "fr")]

  /// Plays a script on a copy of the sample, and gives back its folder.
  private func day(_ name: String, _ columns: Int, _ rows: Int, _ language: String) throws
    -> Workspace
  {
    let folder = try Workspace()
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../data/sample.json")
    try folder.write(String(contentsOf: root, encoding: .utf8))
    let environment = "DEALDECK_NOW=2026-11-20T09:00:00Z DEALDECK_USER=Tester LC_ALL=C.UTF-8"
    let window = try TerminalWindow(
      columns, rows,
      running: "\(environment) '\(Program.path)' --language \(language) pipeline.json"
        + "; echo left $?; read -r _", in: folder)
    try KeyScript(name).play(in: window)
    #expect(try window.quit() == 0)
    let checked = try Program.run("check", in: folder)
    #expect(checked.status == 0, "\(checked.diagnostics)")
    return folder
  }

  @Test(arguments: [(120, 40, "en")])
  func `all stale deals are lost at once`(columns: Int, rows: Int, language: String) throws {
    let entries = try day("stale-lost", columns, rows, language).entries(by: "Tester")
    #expect(
      entries.map { $0["changes"]["lossReason"][1].text } == .init(repeating: "price", count: 6))
  }

  @Test(arguments: windows)
  func `the rep's morning is in the file, and nothing else`(
    columns: Int, rows: Int, language: String
  ) throws {
    let folder = try day("rep-morning", columns, rows, language)
    let entries = try folder.entries(by: "Tester")
    let changed = { (field: String) in entries.filter { !$0["changes"][field].isAbsent } }
    #expect(entries.count == 28)
    #expect(changed("activity").count == 2)
    #expect(changed("snoozedUntil").count == 17)
    #expect(changed("lossReason").map { $0["changes"]["lossReason"][1].text } == ["price"])
    #expect(changed("owner").allSatisfy { $0["changes"]["owner"][1].text == "Inès Moreau" })
    #expect(changed("owner").count == 3)
    let moves = changed("stage").filter { $0["changes"]["lossReason"].isAbsent }
    #expect(moves.count == 5)
    #expect(entries.filter { $0["undoes"].text != nil }.count == 1)
    let left = try Program.run(
      Program.path, ["triage", "--json", "--filter", "pipeline:sales"], in: folder,
      environment: ["DEALDECK_NOW": "2026-11-20T09:00:00Z"])
    #expect(try JSONAnswer(left.output)["exceptions"].items.count == 14)
  }

  @Test(arguments: windows)
  func `the manager's Monday is in the file, and nothing else`(
    columns: Int, rows: Int, language: String
  ) throws {
    let folder = try day("manager-monday", columns, rows, language)
    let entries = try folder.entries(by: "Tester")
    #expect(entries.count == 1)
    #expect(entries.first?["changes"]["nextStep"][1]["due"].text == "2026-11-27")
    let board = try JSONAnswer(folder.text())
    let mine = board["history"].items.filter { $0["by"].text == "Tester" }
    #expect(mine.map { $0["list"].text } == ["reviews"])
    let reviews = board["reviews"].items
    let review = try #require(reviews.last)
    #expect(reviews.count == 2 && review["note"].text == "seen with the team")
    #expect(review["since"].text == reviews[0]["until"].text)
    #expect(review["until"].text == "2026-11-20T09:00:00Z")
    let notes = review["walked"].items.compactMap { $0["note"].text }
    #expect(notes == ["ask for the date"])
  }
}
