import PipelineDomain
import PipelineExchange
import Testing

/// People that the files of other programs name, as contacts of the board.
struct ContactImportTests {
  private func board(_ text: String, onto board: Board? = nil) throws -> Board {
    try ImportPlan(of: table(text), onto: board, options: options()).applied()
  }

  private func people(of title: String, on board: Board) throws -> [Contact] {
    let deal = try #require(board.deals.first { $0.title == title })
    return board.stakeholders(of: deal).map(\.contact)
  }

  @Test(
    arguments: [
      ("Contact person", ImportField.field(.contacts)), ("Email", .contact(.email)),
      ("E-mail du contact", .contact(.email)), ("Adresse e-mail", .contact(.email)),
      ("Person - Email", .contact(.email)), ("Phone", .contact(.phone)),
      ("Téléphone", .contact(.phone)), ("Job title", .contact(.title)),
      ("Fonction", .contact(.title)),
    ] as [(String, ImportField)])
  func `headings of people are known whatever their spelling`(
    _ heading: String, field: ImportField
  ) {
    #expect(ImportField(heading: heading) == field)
    #expect(ImportField(named: field.name) == field)
  }

  @Test func `a person is a contact once, with what each program tells, and linked to the deals`()
    throws
  {
    let board = try board(
      """
      Title,Organization,Contact,Email,Phone,Job title,Status
      A,Ostéa,Claire Dupin,claire@x.fr,01 23 45 67 89,CFO,open
      B,Ostéa,C. Dupin,CLAIRE@X.FR,,,open
      C,Ostéa,claire dupin,,,,open
      D,Ostéa,C. D.,,+33 1 23 45 67 89,,open
      E,Other,Claire Dupin,,,,open
      F,Ostéa,,,,,open
      G,Ostéa,,bo@x.fr,,,open

      """)
    let claire = try people(of: "A", on: board)
    #expect(claire.map(\.name) == ["Claire Dupin"] && claire.first?.title == "CFO")
    #expect(claire.first?.phone == "01 23 45 67 89")
    for title in ["B", "C", "D"] { #expect(try people(of: title, on: board) == claire) }
    #expect(try people(of: "E", on: board) != claire)
    #expect(try people(of: "F", on: board).isEmpty)
    #expect(try people(of: "G", on: board).map(\.name) == ["bo@x.fr"])
    #expect(board.settings.contacts.all.count == 3)
    let organizations = Set(board.settings.contacts.all.compactMap(\.organization))
    #expect(organizations.allSatisfy { board.organizations[$0] != nil })
  }

  @Test func `importing again adds no one, and finds those of the board`() throws {
    let file = "Title,Organization,Contact,Email,Status\nA,Ostéa,Claire,c@x.fr,open\n"
    let once = try board(file)
    let twice = try board(file, onto: once)
    #expect(twice.settings.contacts == once.settings.contacts)
    let more = try board(
      "Title,Contact,Email,Status\nB,Claire D.,C@X.FR,open\n", onto: once)
    #expect(more.settings.contacts.all.count == 1)
    #expect(try people(of: "B", on: more) == once.settings.contacts.all)
  }
}
