import Foundation
import Testing

extension Workspace {
  /// Writes a generated board, the same at every run.
  func generate(deals: Int = 30, seed: Int = 3, to name: String = "pipeline.json") throws {
    let made = try Program.run(
      "generate", "--deals", "\(deals)", "--seed", "\(seed)", "--until", "2026-11-20", "--file",
      name, in: self)
    try #require(made.status == 0, "\(made.diagnostics)")
  }

  /// Writes the sample board with its open deals, those that lines name, and closed ones with an id below that one: a
  /// part, for a test that runs many commands on it.
  func writeSample(naming lines: [String], closedBelow limit: String = "") throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../data/sample.json")
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: path))
    var board = try #require(object as? [String: Any])
    let deals = try #require(board["deals"] as? [String: [String: Any]])
    let closed: Set = ["won", "lost", "disqualified", "renewed", "not-renewed"]
    let customers = Set(deals.values.compactMap { $0["upsellOf"] as? String })
    board["deals"] = deals.filter { id, deal in
      let title = deal["title"] as? String ?? ""
      return !closed.contains(deal["stage"] as? String ?? "") || customers.contains(id)
        || id < limit
        || lines.contains { $0.contains("'\(title)'") || $0.contains(id.prefix(4)) }
    }
    try JSONSerialization.data(withJSONObject: board, options: [.prettyPrinted, .sortedKeys])
      .write(to: URL(fileURLWithPath: file("pipeline.json")))
    try write(text(of: "pipeline.json"), to: "team.json")
  }

  /// The document on disk.
  func document(_ name: String = "pipeline.json") throws -> JSONAnswer {
    try JSONAnswer(text(of: name))
  }

  /// The history entries a person wrote, over all deals, in the order in which they were written.
  func entries(by author: String, in name: String = "pipeline.json") throws -> [JSONAnswer] {
    try document(name)["deals"].members.values
      .flatMap { $0["history"].items }
      .filter { $0["by"].text == author }
      .sorted { ($0["seq"].integer ?? 0) < ($1["seq"].integer ?? 0) }
  }

  /// Returns the ids of deals from `list` with these arguments.
  func deals(_ arguments: String...) throws -> [String] {
    let listed = try Program.run(Program.path, ["list", "--json"] + arguments, in: self)
    try #require(listed.status == 0, "\(listed.diagnostics)")
    return try JSONAnswer(listed.output)["deals"].items.compactMap { $0["id"].text }
  }
}
