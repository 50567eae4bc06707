import PipelineDomain
import PipelineExchange
import Testing

struct GenericImportTests {
  func plan(
    _ text: String, onto board: Board? = nil, _ change: (inout ImportOptions) -> Void = { _ in }
  ) throws -> ImportPlan {
    try ImportPlan(of: table(text), onto: board, options: options(change))
  }

  @Test(
    arguments: [
      ("Deal - Title", ImportField.field(.title)), ("Deal - Deal created", .created),
      ("Deal - Deal closed on", .field(.closedOn)), ("Deal - Currency of Value", .currency),
      ("Deal - Won time", .wonOn), ("Organization - Name", .field(.organization)),
      ("Record ID", .id),
      ("Is Deal Closed?", .isClosed), ("Deal Owner", .field(.owner)), ("StageName", .field(.stage)),
      ("CloseDate", .closeDate), ("Probability (%)", .field(.probability)),
      ("LeadSource", .field(.source)),
      ("Étape", .field(.stage)), ("E\u{301}tape", .field(.stage)), ("montant", .field(.amount)),
      ("SOCIÉTÉ", .field(.organization)),
      ("Motif de perte", .field(.lossReason)), ("Affaire - Titre", .field(.title)),
      ("Nom de l'affaire", .field(.title)), ("Nom de l’opportunité", .field(.title)),
      ("Nom de la transaction", .field(.title)), ("Raison de perte", .field(.lossReason)),
      ("Raison de la perte", .field(.lossReason)), ("Motif de la perte", .field(.lossReason)),
      ("Phase de la transaction", .field(.stage)), ("Étape de l'opportunité", .field(.stage)),
      ("Propriétaire de la transaction", .field(.owner)), ("Date de fermeture", .closeDate),
      ("Nom du compte", .field(.organization)), ("Nom de l’entreprise", .field(.organization)),
      ("Date de création de la transaction", .created), ("Montant de l’affaire", .field(.amount)),
      ("Chargé d'affaires", .field(.owner)), ("ID de la transaction", .id),
    ] as [(String, ImportField)])
  func `headings are known whatever their spelling`(_ heading: String, field: ImportField) {
    #expect(ImportField(heading: heading) == field)
  }

  @Test(arguments: ImportField.fields)
  func `a field is known by its name, in --map too, and by each of its headings`(field: Field) {
    #expect(ImportField(named: ImportField.field(field).name) == .field(field))
    for heading in field.definition.headings + [field.name] {
      #expect(ImportField(heading: heading) == .field(field), "\(heading)")
    }
  }

  @Test func `a column tells a field that no other program has, of closed deals too`() throws {
    let plan = try plan(
      "Title,Status,Closed on,Persona,Cost,Labels\nA,won,2026-01-05,CFO,\"1,200.50\",\"x; y\"\n")
    let deal = try #require(try plan.applied().deals.first)
    #expect(deal.persona == "CFO" && deal.tags == ["x", "y"])
    #expect(deal.cost == Money(minorUnits: 120_050, currency: .euro))
  }

  @Test(arguments: [
    "Weighted value", "Weighted amount", "", " - ", "Exchange rate", "Dealer",
    "Type de la transaction", "De l’affaire",
  ])
  func `a heading that only resembles a known one is none`(_ heading: String) {
    #expect(ImportField(heading: heading) == nil)
  }

  @Test func `a won deal of a program that keeps the last stage shows how far it came`() throws {
    let board = try plan(
      """
      Deal - ID,Deal - Title,Deal - Stage,Deal - Status,Deal - Deal created,Deal - Won time,Deal - Value
      7,Big one,Proposal Made,Won,2026-01-05 09:30:00,2026-02-06 17:00,12000
      8,Small one,Qualified,Open,2026-01-06,,500
      """
    ).applied()
    #expect(
      board.settings.stages.map(\.name) == ["Qualified", "Proposal Made", "Won", "Lost"])
    let deal = try #require(board.deals.first { $0.title == "Big one" })
    #expect(deal.visits.map(\.stage) == ["proposal-made", "won"])
    #expect(deal.created == Instant("2026-01-05T09:30:00Z"))
    #expect(deal.closedOn == Day("2026-02-06"))
    #expect(board.integrityIssues(in: .utc).isEmpty)
  }

  @Test func `a close date is expected while the deal is open`() throws {
    let board = try plan(
      """
      Name;Étape;Montant;Date de clôture;Date de création
      Un;Découverte;1 234,50 €;25/12/2026;01/08/2026
      Deux;Gagné;2 000,00 €;03/10/2026;01/09/2026
      """
    ).applied()
    let open = try #require(board.deals.first { $0.title == "Un" })
    #expect(open.expectedClose == Day("2026-12-25"))
    #expect(open.amount == Money(minorUnits: 123_450, currency: .euro))
    let won = try #require(board.deals.first { $0.title == "Deux" })
    #expect(won.closedOn == Day("2026-10-03"))
    #expect(won.expectedClose == nil)
    #expect(board.stage(of: won)?.outcome == .won)
  }

  @Test func `a row without title is called by what else it says, and that is told`() throws {
    let plan = try plan("Title,Organization,Id\nAudit,Hexa,1\n,Bâti,2\n,,3\n")
    #expect(plan.changes.compactMap(\.newDeal?.title) == ["Audit", "Bâti · 2"])
    #expect(plan.issues.filter { $0.kind == .untitled }.map(\.lines) == [[3]])
    #expect(plan.issues.first { $0.kind == .untitled }?.column == "Title")
    #expect(plan.refusals == [4: .refused(.emptyText(.title))])
  }

  @Test func `a table without titles says once that they are made up`() throws {
    let made = try plan("Organization,Id\nHexa,1\nBâti,2\n")
    #expect(made.issues.filter { $0.kind == .noTitles }.map(\.lines) == [[]])
    let told = try plan("Nom de l'affaire,Id\nHexa,1\n")
    #expect(told.lines(of: .noTitles) == [] && !told.issues.contains { $0.kind == .noTitles })
  }

  @Test func `a deal closed on a day still to come is kept, and that is told`() throws {
    let plan = try plan(
      "Title,Stage,Close Date\nA,Won,2026-09-21\nB,Won,2026-09-22\nC,Lead,2027-01-01\n")
    #expect(plan.dealCount == 3 && plan.lines(of: .closedAhead) == [3])
  }

  @Test func `a row worth less than nothing is refused, as the edit of a deal would be`() throws {
    let plan = try plan("Title,Amount\nAudit,-5\nPlan,5\n")
    #expect(plan.refusals == [2: .refused(.negativeAmount(.amount))])
    #expect(try plan.applied().integrityIssues(in: .utc).isEmpty)
  }

  @Test func `issues are told by line, then by column, what concerns the file first`() throws {
    let header = ["Owner", "Farbe", "Title", "Organization", "Stage"]
    let rows = ["Léa,,Audit,,", ",,,Hexa,Lead", ",,Plan,Hexa,Nowhere"]
    let plan = try plan(([header.joined(separator: ",")] + rows).joined(separator: "\n"))
    let places = plan.issues.map { issue in
      (issue.lines.first ?? 0, issue.column.flatMap { header.firstIndex(of: $0) } ?? -1)
    }
    #expect(places.contains { $0.0 == 0 } && places.contains { $0.0 > 0 })
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test func `names of unknown meaning become open stages in order of appearance`() throws {
    let plan = try plan("Title,Stage\nA,Zeta\nB,Alpha\nC,Closed Lost\n")
    #expect(plan.base.settings.stages.map(\.name) == ["Zeta", "Alpha", "Won", "Closed Lost"])
    #expect(plan.issues.contains { $0.kind == .stageAssumedOpen("Zeta") })
    #expect(plan.refusals == [4: .noClosingDay])
  }

  @Test func `a deal of a stage of unknown patience is stale after more than 14 quiet days`() throws
  {
    let board = try plan("Title,Stage,Created\nAudit,Somewhere,2026-01-05\n").applied()
    let deal = try #require(board.deals.first)
    let created = try #require(deal.created.map(Zone.utc.day))
    for (days, state) in [(7, Freshness.State.fresh), (8, .cooling), (14, .cooling), (15, .stale)] {
      let freshness = board.freshness(of: deal, on: created.adding(days: days), in: .utc)
      #expect(freshness.state == state)
    }
  }

  @Test func `a field that no row tells is not asked for`() throws {
    let bare = try plan("Title,Stage\nAudit,Somewhere\n").applied()
    #expect(bare.settings.keyFields == [.stage])
    let told = try plan("Title,Stage,Deal Owner,LeadSource\nAudit,Somewhere,Ana,web\n").applied()
    #expect(told.settings.keyFields == [.owner, .source, .stage])
  }

  @Test func `names without letters are names too`() throws {
    let plan = try plan("Title,Stage,Company\nA,🔥,!\nB,💰,?\nC,,!\n")
    let board = try plan.applied()
    #expect(board.settings.openStages.map(\.name) == ["🔥", "💰"])
    #expect(board.integrityIssues(in: .utc).isEmpty)
    #expect(board.deals.map(\.stage) == ["🔥", "💰", "🔥"])
    #expect(board.organizations.count == 2)
  }

  @Test func `on a board a stage is found by name, key or meaning, and never made`() throws {
    let board = Board(settings: .profile(.standard, name: "B"))
    let plan = try plan(
      """
      Title,Stage,Closed on
      A,PROPOSAL,
      B,Closed Won,2026-03-02
      C,Elsewhere,
      """, onto: board)
    let filled = try plan.applied()
    #expect(filled.settings == board.settings)
    #expect(Set(filled.deals.map(\.stage)) == ["proposal", "won"])
    #expect(plan.refusals == [4: .refused(.unknownStage("Elsewhere"))])
  }

  @Test func `what is dated oldest comes first, and only the closing is dated without creation`()
    throws
  {
    let plan = try plan(
      "Title,Status,Won time\nLate,Won,2026-03-04\nEarly,Won,2026-01-02\n")
    let board = try plan.applied()
    #expect(board.deals.map(\.title) == ["Early", "Late"])
    #expect(plan.lines(of: .creationUnknown) == [2, 3])
    let early = try #require(board.deals.first)
    #expect(early.created == nil)
    #expect(early.asOf(try #require(Instant("2026-01-01T00:00:00Z")))?.closedOn == nil)
    #expect(board.integrityIssues(in: .utc).isEmpty)
  }

  @Test func `columns can be named by hand and unknown ones are told`() throws {
    let plan = try plan("Was,Wieviel,Farbe\nA,12,rot\n") {
      $0.columns = ["Was": .field(.title), "Wieviel": .field(.amount)]
    }
    #expect(try plan.applied().deals.first?.amount == Money(minorUnits: 1_200, currency: .euro))
    #expect(plan.issues.filter { $0.kind == .columnIgnored }.map(\.column) == ["Farbe"])
  }

  @Test func `a file without names, or a hand-named column it lacks, is refused whole`() {
    #expect(throws: ImportRefusal.noTitleColumn(found: ["Amount"])) { try plan("Amount\n1\n") }
    #expect(throws: ImportRefusal.unknownColumn("X")) {
      try plan("Title\nA\n") { $0.columns = ["X": .field(.amount)] }
    }
  }

  @Test func `equal rows without a key are deals of their own, the same ones every time`() throws {
    let text = "Title,Amount\nA,1\nA,1\nB,2\n"
    let board = try plan(text).applied()
    #expect(board.deals.count == 3)
    #expect(try plan(text, onto: board).changes.isEmpty)
  }

  @Test func `a row deleted at its source and one with too many cells are told`() throws {
    let plan = try plan("Title,IsDeleted\nA,0\nB,1\nC,0,x\nD,maybe\n")
    #expect(plan.dealCount == 1)
    #expect(plan.lines(of: .deletedAtSource) == [3])
    #expect(plan.refusals == [4: .tooManyCells, 5: .unreadableFlag("maybe")])
  }

  @Test func `days on which stages were entered become the deal's history`() throws {
    let plan = try plan(
      #"""
      Deal Name,Deal Stage,Create Date,Close Date,"Date entered ""Qualified to buy (Sales)""","Date entered 'Contract sent (Sales)'"
      Won one,Closed Won,2026-01-05,2026-03-01,2026-01-07,2026-02-03
      Open one,Contract sent,,,2026-02-01 10:00,2026-02-09
      Odd one,Qualified to buy,2026-01-05,,2026-01-07,2026-02-03
      """#)
    let board = try plan.applied()
    #expect(board.integrityIssues(in: .utc).isEmpty)
    let won = try #require(board.deals.first { $0.title == "Won one" })
    #expect(won.visits.map(\.stage) == ["qualified-to-buy", "contract-sent", "closed-won"])
    #expect(
      won.visits.map { Zone.utc.day(of: $0.entered).description } == [
        "2026-01-05", "2026-02-03", "2026-03-01",
      ])
    let open = try #require(board.deals.first { $0.title == "Open one" })
    #expect(open.created == Instant("2026-02-01T10:00:00Z"))
    #expect(open.visits.count == 2)
    #expect(plan.lines(of: .stageDatesDisagree) == [4])
  }

  @Test func `a next step needs its day`() throws {
    let plan = try plan(
      "Title,Next step,Next activity date\nA,call,2026-11-30\nB,call,\nC,,2026-12-01\n")
    let board = try plan.applied()
    #expect(board.deals.compactMap(\.nextStep?.what) == ["call", "activity"])
    #expect(plan.lines(of: .nextStepWithoutDay("call")) == [3])
    #expect(plan.lines(of: .nextStepUnnamed) == [4])
  }

  @Test func `names are those of the board, whatever case, accents and blanks`() throws {
    var board = Board(
      settings: .profile(.standard, name: "B"),
      organizations: [Organization(id: "sg", name: "Société Générale")])
    board.settings.team = [Member(name: "Inès")]
    board.settings.sources = ["Référence"]
    board.settings.lossReasons = ["Prix"]
    let plan = try plan(
      """
      Title,Company,Owner,Source,Stage,Closed on,Lost reason
      A,societe  generale,ines,REFERENCE,,,
      B,SOCIÉTÉ GÉNÉRALE,Inès,Salon,Lost,2026-03-02,prix
      """, onto: board)
    let filled = try plan.applied()
    #expect(filled.organizations.count == 1)
    #expect(filled.deals.allSatisfy { $0.organization == "sg" && $0.owner == "Inès" })
    #expect(Set(filled.deals.map(\.source)) == ["Référence", "Salon"])
    #expect(filled.deals.compactMap(\.lossReason) == ["Prix"])
    #expect(plan.lines(of: .readAs(from: "ines", to: "Inès")) == [2])
    #expect(!plan.issues.contains { $0.kind == .newName(.owner, "ines") })
  }

  @Test func `a name the board does not know is taken and told, once a deal has it no more`() throws
  {
    var board = Board(settings: .profile(.standard, name: "B"))
    board.settings.lossReasons = ["Prix"]
    board.settings.sources = ["Salon"]
    let text =
      "Title,Source,Stage,Closed on,Lost reason\nA,Radio,Lost,2026-03-02,Prxi\nB,RADIO,,,\n"
    let plan = try plan(text, onto: board)
    #expect(plan.lines(of: .newName(.source, "Radio")) == [2])
    #expect(plan.lines(of: .newName(.lossReason, "Prxi")) == [2])
    let again = try self.plan("Title,Source\nC,Radio\n", onto: plan.applied())
    #expect(again.lines(of: .newName(.source, "Radio")) == [])
  }

  @Test func `a row created after the day of its import is refused, as a deal would be`() throws {
    let plan = try plan("Title,Created\nA,2026-09-21\nB,2026-09-22\n")
    #expect(plan.refusals == [3: .refused(.createdAfterEntry(Day(ordinal: 20_717)))])
  }

  @Test func `a new board spells a name as the file does first`() throws {
    let board = try plan("Title,Company,Owner\nA,Ostéa,Inès\nB,OSTEA,INES\n").applied()
    #expect(board.organizations.values.map(\.name) == ["Ostéa"])
    #expect(board.settings.team.map(\.name) == ["Inès"])
    #expect(board.deals.map(\.owner) == ["Inès", "Inès"])
  }
}
