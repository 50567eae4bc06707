import PipelineDomain
import PipelineExchange
import Testing

/// Exports of several files in which rows, tables or archives are not as they should be.
struct RelatedFaultTests {
  private func plan(_ files: [(String, String)]) throws -> ImportPlan {
    var draft = try RelatedImportTests.draft(files)
    return try draft.plan()
  }

  private static let deals = """
    Id,Name,StageName,CloseDate,CreatedDate,AccountId,OwnerId
    1,Alpha,Proposal,2026-12-01,2026-02-01,7,8
    2,Beta,Proposal,2026-12-01,2026-02-01,7,
    """
  private static let accounts = "Id,Name,Industry\n7,Northmill,Energy\n7,Oakline,\n7,Northmill,\n"

  @Test func `ids without a file, and ids of two names, are told`() throws {
    let plan = try plan([("deals.csv", Self.deals), ("accounts.csv", Self.accounts)])
    let names = try plan.applied().organizations.values.map(\.name)
    #expect(names == ["Northmill"])
    #expect(plan.lines(of: .keyTwice) == [3])
    #expect(plan.issues.contains { $0.kind == .tableMissing(.users) && $0.column == "OwnerId" })
  }

  @Test func `ids and names alone are told by the name of their file`() throws {
    let names = "Id,FirstName,LastName\n8,Léa,Martin\n"
    let plan = try plan([
      ("deals.csv", Self.deals), ("export/User.csv", names),
      ("Account.csv", "Id,Name\n7,Oakline\n"),
    ])
    let alpha = try #require(try plan.applied().deals.first { $0.title == "Alpha" })
    #expect(alpha.owner == "Léa Martin")
    #expect(try plan.applied().organization(of: alpha)?.name == "Oakline")
  }

  @Test func `history before the creation, of other deals or without a date is told`() throws {
    let history = """
      OpportunityId,StageName,CreatedDate
      1,Qualification,2026-01-01
      1,Proposal,2026-03-01
      9,Proposal,2026-03-01
      2,Qualification,soon
      """
    let plan = try plan([("deals.csv", Self.deals), ("history.csv", history)])
    let board = try plan.applied()
    let alpha = try #require(board.deals.first { $0.title == "Alpha" })
    #expect(alpha.created.map(Zone.utc.day) == Day("2026-02-01"))
    #expect(alpha.history.contains { Zone.utc.day(of: $0.at) == Day("2026-03-01") })
    #expect(plan.lines(of: .enteredBeforeCreation) == [2])
    #expect(plan.lines(of: .noSuchDeal(in: "deals.csv")) == [4])
    #expect(plan.lines(of: .dropped(.day("soon"))) == [5])
  }

  @Test func `an activity done on no day, or on one to come, is told and left out`() throws {
    let tasks = """
      WhatId,Subject,ActivityDate,Status
      1,Call,,Completed
      1,Call,2030-01-01,Completed
      1,Call,2026-03-01,Completed
      """
    let plan = try plan([("deals.csv", Self.deals), ("Task.csv", tasks)])
    #expect(plan.lines(of: .activityUndated) == [2, 3])
    #expect(try plan.applied().deals.map(\.activities.count) == [1, 0])
  }

  @Test func `a row of too many cells and the header again stay that beside other tables`() throws {
    let deals =
      Self.deals.replacing("2026-02-01,7,8", with: "2026-02-01,7,8,Oakline") + "\n"
      + Self.deals.prefix { $0 != "\n" } + "\n3,Gamma,Lead,,,7,,,\n4,Delta,Lead\n"
    let plan = try plan([("deals.csv", deals), ("accounts.csv", Self.accounts)])
    #expect(plan.lines(of: .refused(.tooManyCells)) == [2])
    #expect(plan.lines(of: .repeatedHeader) == [4] && plan.dealCount == 3)
    #expect(plan.lines(of: .keyUnknown(in: "accounts.csv")) == [])
    let board = try plan.applied()
    #expect(
      board.deals.compactMap { board.organization(of: $0)?.name } == ["Northmill", "Northmill"])
  }

  @Test func `dates that show no order have that of the deals`() throws {
    let deals = """
      Id,Name,StageName,CreatedDate
      1,Alpha,Proposal,13/02/2026
      """
    let history = "OpportunityId,StageName,CreatedDate\n1,Lead,13/02/2026\n1,Proposal,04/03/2026\n"
    let tasks = "WhatId,Subject,ActivityDate,Status\n1,Call,05/03/2026,Completed\n"
    let board = try plan([("a.csv", deals), ("b.csv", history), ("c.csv", tasks)]).applied()
    #expect(board.deals[0].activities.map { Zone.utc.day(of: $0.at) } == [Day("2026-03-05")])
  }

  @Test func `a list of deals with ids, stages and days is no history`() throws {
    let report = """
      Opportunity ID,Opportunity Name,Stage,Created Date,Account ID
      1,Alpha,Proposal,2026-01-01,7
      """
    let plan = try plan([("report.csv", report), ("accounts.csv", Self.accounts)])
    #expect(plan.dealCount == 1)
  }

  @Test func `files without deals, or with several tables of them, are refused or asked about`()
    throws
  {
    var none = try RelatedImportTests.draft([("accounts.csv", Self.accounts)])
    #expect(throws: ImportRefusal.noDealFile(found: ["accounts.csv"])) { try none.plan() }
    var odd = try RelatedImportTests.draft(
      [("odd.csv", "Thing,Where,Konto\nA,Lead,7\n"), ("accounts.csv", Self.accounts)], named: "odd")
    #expect(throws: ImportRefusal.noTitleColumn(found: ["Thing", "Where", "Konto"])) {
      try odd.plan()
    }
    let two = [("a.csv", Self.deals), ("b.csv", "Title,Stage\nGamma,Lead\n")]
    var several = try RelatedImportTests.draft(two)
    let refusal = ImportRefusal.severalFiles(["a.csv", "b.csv"])
    #expect(throws: refusal) { try several.plan() }
    let question = try #require(several.question(about: refusal))
    several.take(question.answers[1], to: question)
    #expect(try several.plan().applied().deals.map(\.title) == ["Gamma"])
  }

  @Test func `the tables of an archive are those of text, in any folder of it`() throws {
    var zip = ZipWriter()
    for path in [
      "x/deals.csv", "../../up.csv", "x/readme.txt", "__MACOSX/x/._deals.csv", "x/.hidden.csv",
      "x/a/Task.csv", "x/b/Task.csv",
    ] { zip.add(path, "a,b") }
    var archive = try #require(try ExportArchive(zip.archive))
    #expect(
      archive.paths.map(archive.name) == ["up.csv", "x/a/Task.csv", "x/b/Task.csv", "deals.csv"])
    #expect(try archive.bytes(of: "x/deals.csv") == Array("a,b".utf8))
  }

  @Test func `archives of other files are none, those of locked tables are refused`() throws {
    #expect(try ExportArchive(TestWorkbook("<row/>").bytes) == nil)
    #expect(try ExportArchive(ZipWriter().archive) == nil)
    #expect(try ExportArchive(Array("Title,Stage".utf8)) == nil)
    var zip = ZipWriter()
    zip.add("deals.csv", "a,b")
    zip.add("Account.csv", "a,b") { $0.flags = 1 }
    #expect(throws: WorkbookError.locked(part: "Account.csv")) { try ExportArchive(zip.archive) }
  }
}
