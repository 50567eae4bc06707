import Testing

extension Workspace {
  /// Writes a generated board, the same at every run.
  func generate(deals: Int = 30, seed: Int = 3, to name: String = "pipeline.json") throws {
    let made = try Program.run(
      "generate", "--deals", "\(deals)", "--seed", "\(seed)", "--until", "2026-11-20", "--file",
      name, in: self)
    try #require(made.status == 0, "\(made.diagnostics)")
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
