import PipelineDomain
import PipelineExchange
import Testing

/// Exports of several files: deals, and beside them accounts, contacts, users, stage history, activities.
struct RelatedImportTests {
  private static let opportunities = #"""
    "Id","IsDeleted","AccountId","Name","StageName","Amount","Probability","CloseDate","IsClosed","IsWon","OwnerId","CreatedDate","LastActivityDate","LastModifiedDate","ContactId","Region__c"
    "0065g00000AAAAAAA1","0","0015g00000BBBBBBB1","Alpha","Closed Won","12000.5","100","2026-03-01 00:00:00","1","1","0055g00000CCCCCCC1","2026-01-05 10:00:00","","2026-03-01 11:00:00","000000000000000AAA","x"
    "0065g00000AAAAAAA2","0","0015g00000BBBB2","Beta","Negotiation","7000","90","2026-12-01 00:00:00","0","0","0055g00000CCCCCCC2","2026-01-06 10:00:00","2026-09-01","2026-09-20 09:00:00","0035g00000DDDDDDD1","x"
    "0065g00000AAAAAAA3","0","0015g00000BBBBBBB9","Gamma","Closed Lost","5000","0","2026-02-03 00:00:00","1","0","0055g00000CCCCCCC2","2026-01-07 10:00:00","","2026-02-03 11:00:00","",""
    "0065g00000AAAAAAA4","1","0015g00000BBBBBBB1","Deleted","Closed Won","900","100","2026-02-03 00:00:00","1","1","0055g00000CCCCCCC1","2026-01-07 10:00:00","","","",""
    """#
  private static let accounts = #"""
    "Id","IsDeleted","Name","Type","BillingCountry","Industry","Tier__c"
    "0015g00000BBBBBBB1","0","Northmill","Customer","France","Energy","1"
    "0015g00000BBBBBBB","0","Oakline","","","",""
    "0015g00000BBBB2AAP","0","Oakline, Ltd","Prospect","","Retail",""
    """#
  private static let contacts = #"""
    "Id","IsDeleted","AccountId","LastName","FirstName","Name","Phone","Email","Title"
    "0035g00000DDDDDDD1","0","0015g00000BBBBBBB2","Roe","Jane","Jane Roe","+33 1 02 03 04 05","jane@oakline.example","CFO"
    """#
  private static let users = #"""
    "Id","Username","LastName","FirstName","Name","Email","IsActive"
    "0055g00000CCCCCCC1","ann@example.com","Ames","Ann","Ann Ames","ann@example.com","1"
    "0055g00000CCCCCCC2","bo@example.com","Barr","Bo","Bo Barr","bo@example.com","0"
    """#
  private static let history = """
    Id,OpportunityId,CreatedById,CreatedDate,StageName,Amount,ExpectedRevenue,CloseDate,Probability,ForecastCategory,SystemModstamp,IsDeleted
    1,0065g00000AAAAAAA1,0055g00000CCCCCCC1,2026-01-05 10:00:00,Qualification,1,1,2026-03-01,10,Pipeline,2026-01-05 10:00:00,0
    2,0065g00000AAAAAAA1,0055g00000CCCCCCC1,2026-02-01 10:00:00,Proposal,1,1,2026-03-01,10,Pipeline,2026-01-05 10:00:00,0
    3,0065g00000AAAAAAA1,0055g00000CCCCCCC1,2026-03-01 10:00:00,Closed Won,1,1,2026-03-01,10,Closed,2026-01-05 10:00:00,0
    4,0065g00000AAAAAAA2,0055g00000CCCCCCC1,2026-02-10 10:00:00,Proposal,1,1,2026-03-01,10,Pipeline,2026-01-05 10:00:00,0
    5,0065g00000AAAAAAA2,0055g00000CCCCCCC1,2026-01-06 10:00:00,Qualification,1,1,2026-03-01,10,Pipeline,2026-01-05 10:00:00,0
    6,0065g00000AAAAAAA2,0055g00000CCCCCCC1,2026-03-10 10:00:00,Qualification,1,1,2026-03-01,10,Pipeline,2026-01-05 10:00:00,0
    7,0065g00000AAAAAAA2,0055g00000CCCCCCC1,2026-04-10 10:00:00,Negotiation,1,1,2026-03-01,10,Pipeline,2026-01-05 10:00:00,0
    8,0065g00000AAAAAAA2,0055g00000CCCCCCC1,2026-05-10 10:00:00,Proposal,1,1,2026-03-01,10,Pipeline,2026-01-05 10:00:00,1
    """
  private static let tasks = #"""
    "Id","WhatId","Subject","ActivityDate","Status","OwnerId","TaskSubtype","IsDeleted","Description"
    "00T1","0065g00000AAAAAAA2","Call Jane","2026-09-15","Completed","0055g00000CCCCCCC1","Call","0","a, ""b""
    c"
    "00T2","0065g00000AAAAAAA2","Send the offer","2026-11-25","Not Started","0055g00000CCCCCCC2","Task","0",""
    "00T3","0065g00000AAAAAAA2","Later","2026-12-25","Not Started","0055g00000CCCCCCC2","Task","0",""
    "00T4","0065g00000AAAAAAA1","Demo of it","2026-01-02","Completed","0055g00000CCCCCCC1","Task","0",""
    "00T5","000000000000000AAA","Nobody's","2026-01-02","Completed","0055g00000CCCCCCC1","Task","0",""
    """#

  static let salesforce = [
    ("Opportunity.csv", opportunities), ("Account.csv", accounts), ("Contact.csv", contacts),
    ("User.csv", users), ("OpportunityHistory.csv", history), ("Task.csv", tasks),
    ("Campaign.csv", "Id,Name,Status,ExpectedRevenue\n1,Fair,Planned,5\n"),
    ("Case.csv", "Id,ContactId,AccountId,Subject,Status\n1,2,3,Broken,Open\n"),
    ("Product2.csv", "Id,Name,ProductCode\n0015g00000BBBBBBB1,Thing,T\n"),
    ("Lead.csv", "Id,LastName,Name,Company,Email,Status,IsConverted\n1,A,A,B,a@b.example,New,0\n"),
  ]

  static func draft(
    _ files: [(String, String)], named sheet: String? = nil, onto board: Board? = nil
  ) throws -> ImportDraft {
    let tables = try files.map { name, text in
      ExportTables.needed(try table(text, name: name), for: .deals, named: sheet)
    }
    return ImportDraft(
      of: .export(tables), onto: board,
      options: options {
        ($0.currency, $0.stages, $0.updates) = (nil, [:], board != nil)
        $0.sheet = sheet
      })
  }

  private func plan(_ files: [(String, String)], onto board: Board? = nil) throws -> ImportPlan {
    var draft = try RelatedImportTests.draft(files, onto: board)
    return try draft.plan()
  }

  private func deal(_ title: String, of board: Board) throws -> Deal {
    try #require(board.deals.first { $0.title == title })
  }

  /// The stages of a deal with the days it entered them.
  private func way(_ title: String, of board: Board) throws -> [String] {
    try deal(title, of: board).history.compactMap { entry in
      guard case .text(let key)? = entry.change(of: .stage)?.after else { return nil }
      let name = board.settings.stages.first { $0.id.text == key }?.name ?? key
      return "\(Zone.utc.day(of: entry.at)) \(name)"
    }
  }

  @Test func `a weekly export of Salesforce has its owners, organizations, contacts and past`()
    throws
  {
    let plan = try plan(Self.salesforce)
    let board = try plan.applied()
    #expect(board.integrityIssues(in: .utc).filter { $0.severity == .error } == [])
    // The figures are those that the table of deals gives alone.
    let alone = try self.plan([Self.salesforce[0]]).applied()
    for (one, other) in zip(board.deals, alone.deals) {
      #expect(one.amount == other.amount && one.closedOn == other.closedOn)
      #expect(one.created == other.created)
      #expect(board.stage(of: one)?.outcome == alone.stage(of: other)?.outcome)
    }
    #expect(board.deals.map { $0.owner } == ["Ann Ames", "Bo Barr", "Bo Barr"])
    #expect(
      board.deals.map { board.organization(of: $0)?.name } == ["Northmill", "Oakline, Ltd", nil])
    let northmill = try #require(board.organization(named: "Northmill"))
    #expect(northmill.country == "France" && northmill.sector == "Energy")
    #expect(board.settings.contacts.standing.map(\.email) == ["jane@oakline.example"])
    #expect(try deal("Beta", of: board).stakeholders.count == 1)
    #expect(
      try way("Alpha", of: board) == [
        "2026-01-05 Qualification", "2026-02-01 Proposal", "2026-03-01 Closed Won",
      ])
    #expect(
      try way("Beta", of: board) == [
        "2026-01-06 Qualification", "2026-02-10 Proposal", "2026-03-10 Qualification",
        "2026-04-10 Negotiation",
      ])
    #expect(plan.lines(of: .keyUnknown(in: "Account.csv")) == [4])
    let roles = plan.issues.compactMap { issue in
      if case .tableRead(let role) = issue.kind { role } else { nil }
    }
    #expect(roles == [.accounts, .contacts, .users, .stageHistory, .activities])
    #expect(
      plan.issues.filter { $0.kind == .tableIgnored }.map(\.file) == [
        "Campaign.csv", "Case.csv", "Product2.csv", "Lead.csv",
      ])
  }

  @Test func `activities are logged with their kind and day, the next one due is the next step`()
    throws
  {
    let board = try plan(Self.salesforce).applied()
    let beta = try deal("Beta", of: board)
    #expect(beta.nextStep == NextStep(what: "Send the offer", due: try #require(Day("2026-11-25"))))
    #expect(
      beta.activities.map { "\($0.kind) \(Zone.utc.day(of: $0.at)) \($0.by) \($0.note)" } == [
        "call 2026-09-15 Ann Ames Call Jane"
      ])
    // One before the creation of its deal is entered with that, and keeps its day.
    let alpha = try deal("Alpha", of: board)
    #expect(alpha.activities.map { "\($0.kind) \(Zone.utc.day(of: $0.at))" } == ["demo 2026-01-02"])
    let entry = try #require(alpha.history.first { $0.change(of: .activity) != nil })
    #expect(entry.at >= (try #require(alpha.created)))
  }

  @Test func `changes of fields tell the way through the stages where no history does`() throws {
    let changes = """
      Id,OpportunityId,CreatedDate,Field,OldValue,NewValue,IsDeleted
      1,0065g00000AAAAAAA2,2026-02-10 10:00:00,StageName,Qualification,Proposal,0
      2,0065g00000AAAAAAA2,2026-03-10 10:00:00,StageName,Proposal,Negotiation,0
      3,0065g00000AAAAAAA2,2026-03-11 10:00:00,Amount,1,2,0
      """
    let board = try plan([("a.csv", changes), ("b.csv", Self.opportunities)]).applied()
    #expect(
      try way("Beta", of: board) == [
        "2026-01-06 Qualification", "2026-02-10 Proposal", "2026-03-10 Negotiation",
      ])
  }

  @Test func `the same export again changes nothing`() throws {
    let board = try plan(Self.salesforce).applied()
    let again = try plan(Self.salesforce, onto: board)
    #expect(again.changes.isEmpty && again.dealCount == 0, "\(again.issues)")
  }

  @Test func `Pipedrive's deals, persons, organizations and activities belong together`() throws {
    let board = try plan([
      (
        "deals.csv",
        """
        Deal - ID;Deal - Title;Deal - Value;Deal - Currency of Value;Deal - Organization ID;Deal - Contact person ID;Deal - Stage;Deal - Status;Deal - Deal created;Deal - Won time;Deal - Next activity date
        11;Alpha;1 000,50;EUR;7;9;Proposal Made;Won;2026-01-06 10:00:00;2026-02-07 11:00:00;
        12;Beta;2 000,00;EUR;8;;Lead In;Open;2026-01-06 10:00:00;;2026-12-01
        """
      ),
      ("organizations.csv", "Organization - ID,Organization - Name\n7,Northmill\n8,Oakline\n"),
      (
        "people.csv",
        "Person - ID,Person - Name,Person - Email - Work,Person - Phone - Work\n9,Jane Roe,jane@oakline.example,+33 1\n"
      ),
      (
        "activities.csv",
        "Activity - Subject,Activity - Type,Activity - Done,Activity - Due date,Activity - Deal ID\nLunch,Meeting,Done,2026-02-01,12\nLater,Task,To do,2026-12-09,12\nQuote,Task,To do,2026-12-01,12\n"
      ),
    ]).applied()
    #expect(board.deals.map { board.organization(of: $0)?.name } == ["Northmill", "Oakline"])
    #expect(board.settings.contacts.standing.map(\.name) == ["Jane Roe"])
    let beta = try deal("Beta", of: board)
    #expect(beta.activities.map(\.kind) == [.meeting] && beta.nextStep?.what == "Quote")
  }

  @Test func `HubSpot's companies and contacts are found by the ids associated with a deal`() throws
  {
    let board = try plan([
      (
        "all-deals.csv",
        """
        Record ID,Deal Name,Deal Stage,Amount,Close Date,Create Date,Associated Company IDs,Associated Contact IDs
        701,Alpha,Closed Won,1000,2026-03-01 10:00,2026-01-01 09:00,55;56,91
        702,Beta,Qualified To Buy,2000,2026-12-01 10:00,2026-02-01 10:00,,
        """
      ),
      (
        "companies.csv",
        "Record ID,Company name,Industry,Country/Region\n55,Northmill,Energy,France\n"
      ),
      (
        "contacts.csv",
        "Record ID,First Name,Last Name,Email,Phone Number,Job Title\n91,Jane,Roe,jane@north.example,,CEO\n"
      ),
    ]).applied()
    #expect(board.deals.map { board.organization(of: $0)?.name } == ["Northmill", nil])
    #expect(board.settings.contacts.standing.map { "\($0.name) \($0.title)" } == ["Jane Roe CEO"])
  }

  @Test func `notes and events are logged, an event to come is the next step`() throws {
    let board = try plan([
      ("Opportunity.csv", Self.opportunities),
      (
        "Event.csv",
        """
        Id,WhatId,Subject,StartDateTime,OwnerId
        1,0065g00000AAAAAAA2,On site,2026-08-01 09:00:00,
        2,0065g00000AAAAAAA2,Signing,2026-12-01 09:00:00,
        """
      ),
      (
        "Note.csv",
        #"""
        Id,ParentId,Title,Body,CreatedDate,IsDeleted
        1,0065g00000AAAAAAA2,Budget,"Approved
        by Jane",2026-08-02 09:00:00,0
        """#
      ),
    ]).applied()
    let beta = try deal("Beta", of: board)
    #expect(
      beta.activities.prefix(2).map { "\($0.kind) \($0.note)" } == [
        "meeting On site", "note Budget: Approved by Jane",
      ])
    #expect(beta.nextStep?.what == "Signing")
  }

  @Test func `the contact of a deal is the primary one of its roles`() throws {
    let roles = """
      OpportunityId,ContactId,Role,IsPrimary
      0065g00000AAAAAAA1,0035g00000DDDDDDD2,Buyer,0
      0065g00000AAAAAAA1,0035g00000DDDDDDD1,Decider,1
      """
    let contacts =
      Self.contacts + #"""

        "0035g00000DDDDDDD2","0","","Moe","Bob","Bob Moe","","",""
        """#
    let board = try plan([
      ("Opportunity.csv", Self.opportunities), ("Contact.csv", contacts), ("Role.csv", roles),
    ]).applied()
    let contact = try #require(try deal("Alpha", of: board).stakeholders.keys.first)
    #expect(board.settings.contacts.standing.first { $0.id == contact }?.name == "Jane Roe")
  }

  @Test func `the tables of a folder in the shape of Maven's are those beside its deals`() throws {
    let board = try plan(
      MavenImportTests.sides + [("sales_pipeline.csv", MavenImportTests.deals)]
    ).applied()
    #expect(board.settings.team.contains { $0.name == "Moses Frase" && $0.manager == "Ann" })
    #expect(board.organization(named: "Cancity")?.country == "Kenya")
  }
}
