import Foundation
import Testing

/// A CSV export brought in by the program, with the tables that belong to it.
struct ImportTests {
  @Test func `an export becomes a sound board that keeps its dates`() throws {
    let folder = try export()
    let outcome = try importing(in: folder)
    #expect(outcome.status == 0, "\(outcome.diagnostics)")
    #expect(outcome.output.hasPrefix("Added 5 deals of 7 rows to board.json"))
    #expect(outcome.output.contains("sales_pipeline.csv:7"))
    #expect(outcome.output.contains("“2017-02-30” isn’t a date"))

    #expect(try Program.run("check", "--file", "board.json", in: folder).status == 64)
    #expect(try Program.run("check", "board.json", in: folder).status == 0)
    #expect(try folder.trace(of: "board.json").mode == 0o600)
    let won = try JSONAnswer(
      try Program.run(
        "list", "--stage", "won", "--file", "board.json", "--json", in: folder
      ).output)["deals"].items
    #expect(Set(won.compactMap { $0["closedOn"].text }) == ["2017-03-01", "2017-03-11"])
    #expect(Set(won.compactMap { $0["amount"].integer }) == [105_400, 451_400])
    #expect(try folder.deals("--all", "--file", "board.json").count == 5)
  }

  @Test func `a dry run tells the same and makes no file`() throws {
    let folder = try export()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let dry = try importing("--dry-run", in: folder)
    #expect(dry.status == 0)
    #expect(Set(try FileManager.default.contentsOfDirectory(atPath: folder.path)) == Set(names))
    let real = try importing(in: folder)
    #expect(dry.output == real.output.replacing("Added", with: "Would add"))
  }

  @Test func `the same export once more adds nothing and writes nothing`() throws {
    let folder = try export()
    #expect(try importing(in: folder).status == 0)
    let before = try folder.trace(of: "board.json")
    let again = try importing(in: folder)
    #expect(again.status == 0)
    #expect(again.output.hasPrefix("Added 0 deals of 7 rows"))
    #expect(try folder.trace(of: "board.json") == before)
  }

  @Test func `a report for scripts counts what was added, known and refused`() throws {
    let folder = try export()
    let first = try JSONAnswer(try importing("--json", in: folder).output)
    #expect(
      first.keys == [
        "added", "alreadyThere", "apiVersion", "dryRun", "file", "findings", "plan", "refused",
        "rows", "updated",
      ])
    #expect(first["plan"]["columns"].items.map { $0["field"].text }.contains("title") == false)
    #expect(first["plan"]["stages"].items.map { $0["outcome"].text }.contains("won"))
    #expect(first["added"].integer == 5)
    #expect(first["refused"].integer == 2)
    #expect(first["rows"].integer == 7)
    #expect(first["dryRun"].flag == false)
    let refused = first["findings"].items.filter { $0["lines"].items.map(\.integer) == [7] }
    #expect(refused.contains { $0["message"].text?.contains("2017-02-30") == true })

    let second = try JSONAnswer(try importing("--json", "--dry-run", in: folder).output)
    #expect(second["added"].integer == 0)
    #expect(second["alreadyThere"].integer == 5)
    #expect(second["dryRun"].flag == true)
  }

  @Test(arguments: [("", 65), ("a,b\n\"open", 65), ("a,b\n1,2\n", 65)])
  func `a file that is no export of deals makes no board`(text: String, code: Int32) throws {
    let folder = try Workspace()
    try folder.write(text, to: "sales_pipeline.csv")
    let outcome = try importing(in: folder)
    #expect(outcome.status == code)
    #expect(outcome.diagnostics.split(separator: "\n").count == 1)
    #expect(!FileManager.default.fileExists(atPath: folder.file("board.json")))
  }

  @Test func `a file of which every row is rejected makes no board`() throws {
    let folder = try Workspace()
    try folder.write(
      "Title,Stage,Created\nA,Lead,2026-02-30\nB,Lead,2026-02-31\n", to: "sales_pipeline.csv")
    let outcome = try importing(in: folder)
    #expect(outcome.status == 65 && outcome.output.contains("“2026-02-30” isn’t a date"))
    #expect(outcome.diagnostics.contains("nothing imported"))
    #expect(!FileManager.default.fileExists(atPath: folder.file("board.json")))
  }

  @Test func `an import onto a board is undone whole, and the stages it added stay`() throws {
    let folder = try export()
    #expect(try importing(in: folder).status == 0)
    try folder.write(
      "Title,Stage,Amount\nA,Legal review,5 €\nB,Engaging,7 €\n", to: "sales_pipeline.csv")
    let added = try importing("--add-stages", in: folder)
    #expect(added.status == 0 && added.output.hasPrefix("Added 2 deals of 2 rows"))
    #expect(try folder.deals("--all", "--file", "board.json").count == 7)
    let undone = try Program.run("undo", "--file", "board.json", in: folder)
    #expect(undone.status == 0, "\(undone.diagnostics)")
    #expect(try folder.deals("--all", "--file", "board.json").count == 5)
    // A deleted deal keeps its stage, so that it can be restored.
    #expect(try Program.run("undo", "--file", "board.json", in: folder).status != 0)
    #expect(try Program.run("check", "board.json", in: folder).status == 0)
    #expect(try Program.run("redo", "--file", "board.json", in: folder).status == 0)
    #expect(try folder.deals("--all", "--file", "board.json").count == 7)
  }

  @Test func `a mapping that was saved repeats an import without its options`() throws {
    let folder = try Workspace()
    try folder.write(
      "What,How far,Worth,Since\nA,Signed off,\"1.200,50\",03/04/2026\n",
      to: "sales_pipeline.csv")
    let options = [
      "--map", "What=title", "--map", "How far=stage", "--map", "Worth=amount", "--map",
      "Since=created", "--stage", "Signed off=Proposal", "--dates", "dayFirst", "--currency", "CHF",
    ]
    let first = try Program.run(
      Program.path,
      ["import", "sales_pipeline.csv", "--file", "one.json", "--save-mapping", "crm.map"] + options,
      in: folder)
    #expect(first.status == 0, "\(first.diagnostics)")
    let second = try Program.run(
      "import", "sales_pipeline.csv", "--file", "two.json", "--mapping", "crm.map", in: folder)
    #expect(second.status == 0, "\(second.diagnostics)")
    let boards = try ["one.json", "two.json"].map { file in
      try Program.run("list", "--file", file, "--format", "csv", in: folder).output
    }
    #expect(boards[0] == boards[1] && boards[0].contains("Proposal"))
    for path in ["one.json", "new.json"] {
      let before = FileManager.default.contents(atPath: folder.file(path))
      let refused = try Program.run(
        "import", "sales_pipeline.csv", "--file", path, "--mapping", "crm.map", "--save-mapping",
        path,
        in: folder)
      #expect(refused.status == 73, "\(refused.diagnostics)")
      #expect(FileManager.default.contents(atPath: folder.file(path)) == before)
    }
    try folder.write("maps What=title\n", to: "crm.map")
    let wrong = try Program.run(
      "import", "sales_pipeline.csv", "--file", "two.json", "--mapping", "crm.map", in: folder)
    #expect(wrong.status == 65 && wrong.diagnostics.contains("crm.map:1"))
  }

  @Test func `what a file leaves open is asked on a terminal, and the answers make a mapping`()
    throws
  {
    let folder = try Workspace()
    try folder.write(
      "Title,Stage,Created,Close Date\nA,Closed,03/04/2026,05/06/2026\n", to: "crm.csv")
    let command = "'\(Program.path)' import crm.csv --file asked.json --save-mapping crm.map"
    let window = try TerminalWindow(
      100, 40, running: "\(command); echo left $?; \(command); echo left $?; read -r _", in: folder,
      environment: Program.environment(in: folder))
    try window.wait(for: "which date is 03/04/2026?")
    try window.type("9")
    try window.wait(for: "“9” isn’t valid")
    try window.type("2")
    try window.wait(for: "What does stage “Closed” of the file mean?")
    try window.type("lost")
    try window.wait(for: "Import 1 deal? [Y/n]")
    try window.type("n")
    try window.wait(for: "left 1")
    #expect(!FileManager.default.fileExists(atPath: folder.file("asked.json")))
    for answer in ["2", "won", "y"] { try window.type(answer) }
    try window.wait(for: "left 0")
    let repeated = try Program.run(
      "import", "crm.csv", "--file", "told.json", "--mapping", "crm.map", in: folder)
    #expect(repeated.status == 0, "\(repeated.diagnostics)")
    for file in ["asked.json", "told.json"] {
      let listed = try Program.run("list", "--all", "--json", "--file", file, in: folder)
      let deal = try #require(try JSONAnswer(listed.output)["deals"].items.first)
      #expect(deal["closedOn"].text == "2026-05-06")
      #expect(deal["created"].text?.hasPrefix("2026-03-04") == true)
    }
  }

  @Test func `costs, quotas and rates come in with --as, as one change that a mapping repeats`()
    throws
  {
    let folder = try export()
    #expect(try importing(in: folder).status == 0)
    func run(_ words: String...) throws -> Program.Outcome {
      try Program.run(Program.path, words + ["--file", "board.json"], in: folder)
    }
    try folder.write("Month,Channel,Spend\n2026-01,Web,10\n2026-02,Web,20\n", to: "spend.csv")
    let plain = try run("import", "spend.csv")
    #expect(plain.status == 65 && plain.diagnostics.contains("add --as costs"))
    #expect(try run("import", "spend.csv", "--as", "costs").status == 65)
    #expect(try run("import", "spend.csv", "--as", "costs", "--add-stages").status == 64)
    #expect(try run("import", "spend.csv", "--set", "kind=sales").status == 64)
    let added = try run(
      "import", "spend.csv", "--as", "costs", "--set", "kind=marketing", "--save-mapping", "s.map")
    #expect(added.output.hasPrefix("Added 2 costs from 2 rows to board.json."), "\(added)")
    let before = try folder.trace(of: "board.json")
    let again = try run("import", "spend.csv", "--mapping", "s.map")
    #expect(again.output.hasPrefix("Added 0 costs from 2 rows to board.json; 2 unchanged."))
    #expect(try folder.trace(of: "board.json") == before)
    #expect(try run("undo").output.contains("2 costs"))
    try folder.write("Rep,2026-Q1,2026-Q2\nAnn Ames,5,6\nBen Barr,7,8\n", to: "quotas.csv")
    #expect(try run("import", "quotas.csv", "--as", "quotas").output.hasPrefix("Added 4 quotas"))
    let quotas = try run("quota", "list", "--json").output
    let listed = try JSONAnswer(quotas)
    #expect(listed["quotas"].items.map { $0["quotas"].items.count } == [2, 2])
    try folder.write(quotas, to: "quotas.json")
    #expect(
      try run("import", "quotas.json", "--as", "quotas").output.contains("4 unchanged"))
    #expect(try run("undo").status == 0)
    try folder.write("Date,USD\n2017-01-02,x\n", to: "rates.csv")
    let failed = try run("import", "rates.csv", "--as", "rates", "--set", "from=EUR")
    #expect(failed.status == 65 && failed.diagnostics.contains("nothing imported"))
  }

  @Test func `a folder and a zip of it are the same import, which one undo takes back`() throws {
    let folder = try Workspace()
    for path in ["crm", "empty"] {
      try FileManager.default.createDirectory(
        atPath: folder.file(path), withIntermediateDirectories: false)
    }
    try folder.write(
      "Id,Name,StageName,AccountId,ContactId\n1,Alpha,Proposal,7,9\n2,Beta,Lead,7,\n",
      to: "crm/deals.csv")
    try folder.write("Id,Name,Industry\n7,Northmill,Energy\n", to: "crm/accounts.csv")
    try folder.write("Id,LastName,Email\n9,Roe,roe@example.com\n", to: "crm/contacts.csv")
    let packed = try Program.run(
      "/usr/bin/env", ["python3", "-m", "zipfile", "-c", "crm.zip", "crm/"], in: folder)
    #expect(packed.status == 0)
    for source in ["crm", "crm.zip"] {
      let file = source + ".json"
      #expect(try Program.run("import", source, "--file", file, in: folder).status == 0)
      let listed = try Program.run("list", "--file", file, "--format", "tsv", in: folder).output
      #expect(listed.contains("Alpha") && listed.contains("Northmill"))
      let undone = try Program.run("undo", "--file", file, in: folder)
      #expect(undone.output.contains("2 deals"), "contacts go with them")
      #expect(try folder.deals("--all", "--file", file).isEmpty)
    }
    try folder.write("", to: "empty/readme.txt")
    let refused = try Program.run("import", "empty", "--file", "x.json", in: folder)
    #expect(refused.status == 65 && refused.diagnostics.split(separator: "\n").count == 1)
  }

  private func importing(_ more: String..., in folder: Workspace) throws -> Program.Outcome {
    try Program.run(
      Program.path,
      ["import", "sales_pipeline.csv", "--file", "board.json", "--time-zone", "UTC"] + more,
      in: folder)
  }

  /// An export of seven rows, of which one has an impossible date and one an id that was there.
  private func export() throws -> Workspace {
    let folder = try Workspace()
    try folder.write(
      """
      opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value
      1C1I7A6R,Ann Ames,Basic,Cobalt,Won,2016-10-20,2017-03-01,1054
      Z063OYW0,Ben Barr,Pro,Isdom,Won,2016-10-25,2017-03-11,4514
      UGVMC2UV,Ann Ames,Basic,Cobalt,Lost,2017-01-02,2017-02-03,0
      ENGAGING,Ann Ames,Pro,,Engaging,2017-05-01,,
      PROSPECT,Ben Barr,Basic,Isdom,Prospecting,,,
      BADDATE1,Ann Ames,Basic,Isdom,Won,2017-02-30,2017-03-01,55
      1C1I7A6R,Ann Ames,Basic,Isdom,Engaging,2017-02-03,,

      """, to: "sales_pipeline.csv")
    try folder.write(
      "account,sector,office_location\nCobalt,retail,Kenya\nIsdom,medical,\n", to: "accounts.csv")
    try folder.write("product,series,sales_price\nBasic,B,550\nPro,P,4821\n", to: "products.csv")
    try folder.write(
      "sales_agent,manager,regional_office\nAnn Ames,Zoe,Central\nBen Barr,Zoe,East\n",
      to: "sales_teams.csv")
    return folder
  }
}
