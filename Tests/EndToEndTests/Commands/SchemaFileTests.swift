import Testing

/// Every board the program makes, checked against the published schema by an independent validator.
struct SchemaFileTests {
  /// Expects the validator to accept all files.
  private func expectValid(_ files: [String], in folder: Workspace) throws {
    #expect(try StandardValidator.lines(of: files, in: folder) == files.map { "\($0): valid" })
    for file in files {
      let checked = try Program.run("check", "--strict", file, in: folder)
      #expect(checked.status == 0, "\(checked.diagnostics)")
    }
  }

  @Test func `the sample board is valid`() throws {
    try expectValid([StandardValidator.sample], in: Workspace())
  }

  @Test func `a new board is valid, of every profile and language, with holidays and without`()
    throws
  {
    let folder = try Workspace()
    var files: [String] = []
    for profile in ["short", "standard", "long"] {
      for language in ["en", "fr"] {
        for holidays in [[], ["--holidays", "FR"], ["--holidays", "alsaceMoselle"]] {
          let file = "board\(files.count).json"
          let made = try Program.run(
            Program.path,
            [
              "init", file, "--profile", profile, "--language", language, "--time-zone",
              "Europe/Paris",
            ] + holidays, in: folder)
          #expect(made.status == 0, "\(made.diagnostics)")
          files.append(file)
        }
      }
    }
    try expectValid(files, in: folder)
  }

  @Test func `a made-up board is valid, in both languages`() throws {
    let folder = try Workspace()
    var files: [String] = []
    for (language, seed) in [("en", "1"), ("fr", "2"), ("en", "21")] {
      let file = "board\(seed).json"
      let made = try Program.run(
        "generate", "--deals", "400", "--seed", seed, "--until", "2026-11-20", "--language",
        language,
        "--file", file, in: folder)
      #expect(made.status == 0, "\(made.diagnostics)")
      files.append(file)
    }
    try expectValid(files, in: folder)
  }

  @Test func `an imported board is valid`() throws {
    let folder = try Workspace()
    try folder.write(
      """
      opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value
      1C1I7A6R,Ann Ames,Basic,Cobalt,Won,2016-10-20,2017-03-01,1054
      ENGAGING,Ben Barr,Pro,,Engaging,2017-05-01,,

      """, to: "deals.csv")
    let made = try Program.run("import", "deals.csv", "--file", "board.json", in: folder)
    #expect(made.status == 0, "\(made.diagnostics)")
    try expectValid(["board.json"], in: folder)
  }

  @Test func `what was done to a board leaves it valid`() throws {
    let folder = try Workspace()
    #expect(try Program.run("init", in: folder).status == 0)
    for arguments in [
      ["add", "Audit", "--amount", "1200"], ["next", "Audit", "call", "--due", "2026-11-25"],
      ["log", "Audit", "call"], ["won", "Audit"],
      ["cost", "add", "2026-11", "900", "--kind", "sales"],
    ] {
      let done = try Program.run(Program.path, arguments, in: folder)
      #expect(done.status == 0, "\(arguments) \(done.diagnostics)")
    }
    #expect(
      try StandardValidator.lines(of: ["pipeline.json"], in: folder) == ["pipeline.json: valid"])
  }

  @Test func `what is no board by the schema is told`() throws {
    let folder = try Workspace()
    try folder.write("{\"version\": 1, \"name\": 3, \"stages\": [], \"deals\": {}}")
    #expect(
      try StandardValidator.lines(of: ["pipeline.json"], in: folder) == [
        "pipeline.json: $.name: 3 is not of type 'string'"
      ])
  }
}
