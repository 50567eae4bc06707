import GrammarVectors
import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

/// Fields that a board defines for organizations and contacts, on the page of organizations and on a deal.
struct RecordFieldTests {
  private static let subjects: [CustomField.Subject] = [.organization, .contact]

  /// A board with the fields of the vectors on one kind of record, and one contact of one organization.
  private static func board(
    _ subject: CustomField.Subject, holding values: CustomField.Values = [:]
  ) -> Board {
    var settings = testSettings()
    settings.fields = CustomFieldVector.fields.map {
      CustomField(id: $0.id, name: $0.name, kind: $0.kind, on: subject, choices: $0.choices)
    }
    var organization = Organization(id: "ost", name: "Ostéa")
    var contact = Contact(id: "claire", organization: "ost", name: "Claire", at: testNow, by: "Léa")
    if subject == .organization { organization.customFields = values }
    if subject == .contact { contact.customFields = values }
    settings.put(.contact(contact))
    var deals = testBoard().deals
    deals[0].organization = "ost"
    deals[0].stakeholders = ["claire": .decisionMaker]
    return Board(
      settings: settings,
      organizations: [organization, Organization(id: "other", name: "Zénith")], deals: deals)
  }

  /// The page of the organization, the cursor on a row.
  private func page(
    _ board: Board, at row: OrganizationsPage.Row, size: Size = Size(columns: 100, rows: 40)
  ) throws -> Model {
    var model = testModel(board)
    _ = model.update(.event(.resize(size)))
    play("g o enter", on: &model)
    rest(&model)
    if model[OrganizationsPage.self]?.current == nil { play("enter", on: &model) }
    let rows = try #require(model[OrganizationsPage.self]?.rows)
    let place = try #require(rows.firstIndex(of: row))
    for _ in 0..<place { play("j", on: &model) }
    return model
  }

  /// Goes to the input of a field.
  private func focus(_ id: CustomField.ID, on model: inout Model) throws {
    guard case .prompt(let prompt) = model.mode else { throw NoPrompt() }
    let place = prompt.inputs.firstIndex {
      if case .custom(let field) = $0.name { field.id == id } else { false }
    }
    for _ in prompt.focus..<(try #require(place)) { play("tab", on: &model) }
  }

  private struct NoPrompt: Error {}

  private func values(_ subject: CustomField.Subject, in model: Model) -> CustomField.Values? {
    subject == .organization
      ? model.board.organizations["ost"]?.customFields
      : model.board.settings.contacts["claire"]?.customFields
  }

  private func opened(_ effects: [Effect]) -> [String] {
    effects.compactMap { if case .open(let link) = $0 { link.uri } else { nil } }
  }

  @Test(arguments: CustomFieldVector.all, subjects)
  func `the page of an organization takes a text as every other way does`(
    vector: CustomFieldVector, subject: CustomField.Subject
  ) throws {
    let board = Self.board(subject)
    let field = try #require(board.settings.field(vector.field))
    var model = try page(board, at: subject == .contact ? .contact("claire") : .custom(field))
    play("enter", on: &model)
    try focus(field.id, on: &model)
    type(vector.text, on: &model)
    let effects = play("enter", on: &model)
    guard let value = vector.value else {
      guard case .prompt(let prompt) = model.mode else {
        Issue.record("\(vector) was taken")
        return
      }
      #expect(prompt.problem != nil && prompt.focused.name == .custom(field))
      return
    }
    #expect(values(subject, in: model) == [field.id: value])
    #expect(committed(effects).count == 1)
    rest(&model)
    let shown = model.words.value(value, of: field, near: model.today)
    #expect(view(model).cell(of: shown) != nil)
    play("u", on: &model)
    #expect(values(subject, in: model) == [:])
  }

  @Test(arguments: subjects)
  func `the form of a record has every field, and its caret is on screen in a small window`(
    subject: CustomField.Subject
  ) throws {
    let row: OrganizationsPage.Row = subject == .contact ? .contact("claire") : .field(.name)
    var model = try page(Self.board(subject), at: row, size: Size(columns: 40, rows: 12))
    play("enter", on: &model)
    guard case .prompt(let prompt) = model.mode else { throw NoPrompt() }
    #expect(prompt.inputs.count > CustomFieldVector.fields.count)
    for input in prompt.inputs {
      let label = model.words.label(input.name)
      let canvas = view(model)
      let caret = try #require(canvas.cursor)
      #expect(canvas.text(ofRow: caret.row).contains(label))
      play("tab", on: &model)
    }
  }

  @Test(arguments: subjects)
  func `o opens the page in a field, y copies it, and a search and a filter find it`(
    subject: CustomField.Subject
  ) throws {
    let text = "https://example.com/Kumo"
    let board = Self.board(subject, holding: ["site": .text(text)])
    let field = try #require(board.settings.field("site"))
    let row: OrganizationsPage.Row = subject == .contact ? .contact("claire") : .custom(field)
    var model = try page(board, at: row)
    #expect(opened(play("o", on: &model)) == [text])
    if subject == .organization { #expect(play("y", on: &model).contains(.copy(text))) }
    var onBoard = testModel(board)
    #expect(opened(play("o", on: &onBoard)) == [text])
    play("f", on: &onBoard)
    type("com/kumo", on: &onBoard)
    play("enter", on: &onBoard)
    #expect(onBoard.shownCount == 1)
    play("esc /", on: &onBoard)
    type("com/KUMO", on: &onBoard)
    play("enter", on: &onBoard)
    #expect(onBoard.subject?.id == "a")
    onBoard.board.settings.fields = []
    #expect(onBoard.board["a"].map(onBoard.isFound) == false)
  }

  @Test func `a page that is not opened is not opened from a field of a record`() throws {
    let values: CustomField.Values = [
      "site": .text("http://example.com"), "note": .text("file:/x"),
    ]
    let board = Self.board(.organization, holding: values)
    let field = try #require(board.settings.field("site"))
    var model = try page(board, at: .custom(field))
    #expect(play("o", on: &model).isEmpty)
    #expect(model.status.text == model.words.keyRefusal(.noPage))
  }

  @Test func `a row without a value copies the name, and opens nothing of anybody else`() throws {
    var board = Self.board(.organization)
    var claire = try #require(board.settings.contacts["claire"])
    claire.phone = "+33 1 99 00 12 34"
    board.settings.put(.contact(claire))
    let field = try #require(board.settings.field("site"))
    var model = try page(board, at: .custom(field))
    #expect(play("y", on: &model).contains(.copy("Ostéa")))
    model = try page(board, at: .field(.sector))
    #expect(play("y", on: &model).contains(.copy("Ostéa")))
    board.settings.fields = Self.board(.deal).settings.fields
    var detail = testModel(board)
    _ = detail.update(.event(.resize(Size(columns: 100, rows: 60))))
    let parts = Frame(detail).detail(of: "a").rows.compactMap(\.part)
    let own = try #require(board.settings.field("site"))
    detail.mode = .detail("a", row: try #require(parts.firstIndex(of: .custom(own))))
    #expect(opened(play("o", on: &detail)).isEmpty)
    #expect(detail.status.text == detail.words.keyRefusal(.noPage))
  }

  @Test func `the list of organizations is written with their deals`() throws {
    var model = testModel(Self.board(.organization))
    play("g o", on: &model)
    rest(&model)
    play("^E", on: &model)
    type("a.csv", on: &model)
    let contents = play("enter", on: &model).compactMap { effect -> ExportRequest.Content? in
      if case .export(let request, _, _) = effect { request.content } else { nil }
    }
    #expect(contents == [.deals(["a"])])
  }

  @Test func `changing one field of an organization keeps what was typed of the others`() throws {
    let board = Self.board(.organization)
    let field = try #require(board.settings.field("note"))
    var model = try page(board, at: .field(.sector))
    play("enter", on: &model)
    type("health", on: &model)
    play("esc", on: &model)
    let rows = try #require(model[OrganizationsPage.self]?.rows)
    let here = try #require(model[OrganizationsPage.self]?.cursor.row)
    let place = try #require(rows.firstIndex(of: .custom(field)))
    for _ in here..<place { play("j", on: &model) }
    play("enter", on: &model)
    guard case .prompt(let prompt) = model.mode else { throw NoPrompt() }
    #expect(prompt.input(.ofOrganization(.sector))?.answer == "health")
    #expect(prompt.focused.name == .custom(field))
  }

  @Test func `a link of a deal opens and is copied at its row`() throws {
    var board = Self.board(.deal)
    var deal = try #require(board["a"])
    deal.customFields["site"] = .text("https://example.com/offer")
    board.put(deal)
    var model = testModel(board)
    _ = model.update(.event(.resize(Size(columns: 100, rows: 60))))
    let field = try #require(board.settings.field("site"))
    let parts = Frame(model).detail(of: "a").rows.compactMap(\.part)
    model.mode = .detail("a", row: try #require(parts.firstIndex(of: .custom(field))))
    #expect(opened(play("o", on: &model)) == ["https://example.com/offer"])
    #expect(play("y", on: &model).contains(.copy("https://example.com/offer")))
  }

  @Test func `the view of a deal shows the fields of its contacts`() throws {
    var model = testModel(Self.board(.contact, holding: ["seats": .text("1250")]))
    _ = model.update(.event(.resize(Size(columns: 100, rows: 60))))
    model.mode = .detail("a")
    #expect(view(model).cell(of: "Sièges 1,250") != nil)
  }

  @Test func `a contact is added to an organization, moved to another, and each is undone`() throws
  {
    var model = try page(Self.board(.contact), at: .field(.name))
    play("a", on: &model)
    type("Dana", on: &model)
    #expect(committed(play("enter", on: &model)).count == 1)
    rest(&model)
    let dana = try #require(model.board.settings.contacts.people(of: "ost").last)
    #expect(dana.name == "Dana")
    let rows = try #require(model[OrganizationsPage.self]?.rows)
    let here = try #require(model[OrganizationsPage.self]?.cursor.row)
    for _ in here..<(try #require(rows.firstIndex(of: .contact(dana.id)))) { play("j", on: &model) }
    play("enter tab ^U", on: &model)
    type("Nobody SA", on: &model)
    #expect(committed(play("enter", on: &model)).isEmpty)
    play("^U", on: &model)
    type("zénith", on: &model)
    #expect(committed(play("enter", on: &model)).count == 1)
    #expect(model.board.settings.contacts[dana.id]?.organization == "other")
    play("u u", on: &model)
    #expect(model.board.settings.contacts.people(of: "ost").map(\.name) == ["Claire"])
    #expect(model.board.settings.contacts.people(of: "other") == [])
  }

  @Test func `a field of the organization is changed, opened and copied in the view of a deal`()
    throws
  {
    var model = testModel(Self.board(.organization, holding: ["site": .text("https://x.example")]))
    _ = model.update(.event(.resize(Size(columns: 100, rows: 60))))
    let field = try #require(model.board.settings.field("site"))
    let parts = Frame(model).detail(of: "a").rows.compactMap(\.part)
    model.mode = .detail("a", row: try #require(parts.firstIndex(of: .ofOrganization(field))))
    #expect(opened(play("o", on: &model)) == ["https://x.example"])
    #expect(play("y", on: &model).contains(.copy("https://x.example")))
    play("enter ^U", on: &model)
    type("y.example", on: &model)
    #expect(committed(play("enter", on: &model)).count == 1)
    #expect(values(.organization, in: model) == ["site": .text("https://y.example")])
    #expect(model.place == .detail && view(model).cell(of: "https://y.example") != nil)
  }
}
