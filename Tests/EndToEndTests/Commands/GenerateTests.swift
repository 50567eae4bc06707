import Testing

/// Boards that are made up.
struct GenerateTests {
  @Test(arguments: ["0001-01-01", "0003-05-05", "9998-02-28", "9999-12-31"])
  func `a board of the first and last years of the calendar is a board as files have it`(
    day: String
  ) throws {
    let folder = try Workspace()
    let made = try Program.run(
      "generate", "--deals", "300", "--until", day, "--file", "pipeline.json", in: folder)
    #expect(made.status == 0, "\(made.diagnostics)")
    let checked = try Program.run("check", "--strict", "pipeline.json", in: folder)
    #expect(checked.status == 0, "\(checked.diagnostics)")
  }
}
