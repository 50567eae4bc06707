import Testing

/// Names that the board does not know yet: nearly the same as one it knows, or new.
struct NewNameTests {
  private let folder: Workspace

  init() throws {
    folder = try Workspace()
    try #require(Program.run("init", in: folder).status == 0)
    try #require(Program.run("add", "Audit", in: folder).status == 0)
  }

  private func run(_ arguments: [String]) throws -> Program.Outcome {
    try Program.run(Program.path, arguments, in: folder)
  }

  @Test(arguments: [
    (["lost", "Audit", "--reason", "prcie"], "“prcie” is a new loss reason; did you mean price?"),
    (["disqualify", "Audit", "--reason", "a student"], "“a student” is a new loss reason."),
    (["edit", "Audit", "--source", "refferal"], "did you mean referral?"),
    (["add", "Other", "--source", "on the bus"], "“on the bus” is a new source."),
  ])
  func `a name that is new is refused, with the one that may be meant, until --new adds it`(
    arguments: [String], told: String
  ) throws {
    let before = try folder.text()
    let refused = try run(arguments)
    #expect(refused.status == 1)
    #expect(refused.diagnostics.contains(told))
    #expect(refused.diagnostics.contains("--new "))
    #expect(try folder.text() == before)
    #expect(try run(arguments + ["--new"]).status == 0)
  }

  @Test func `a name that a deal has is known from then on`() throws {
    #expect(try run(["edit", "Audit", "--source", "on the bus", "--new"]).status == 0)
    #expect(try run(["add", "Other", "--source", "On The BUS"]).status == 0)
  }

  @Test(arguments: ["PRICE", " price ", "Price"])
  func `a name that is known is taken as the board spells it`(reason: String) throws {
    try #require(run(["lost", "Audit", "--reason", reason]).status == 0)
    #expect(try folder.text().contains("\"lossReason\": \"price\""))
  }

  @Test func `whoever asks need not be on the team to be given a deal`() throws {
    let given = try Program.run(
      "assign", "Audit", "me", in: folder, environment: ["DEALDECK_USER": "Somebody"])
    #expect(given.status == 0, "\(given.diagnostics)")
  }
}
