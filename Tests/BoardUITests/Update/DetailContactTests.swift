import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

/// Contacts of a deal, entered, changed, copied and taken off in its view.
struct DetailContactTests {
  private static let moment = Instant(seconds: 1_700_000_000)

  private static func contact(
    _ id: Contact.ID, _ name: String, title: String = "", phone: String = "", email: String = ""
  ) -> Contact {
    var contact = Contact(id: id, organization: "ost", name: name, at: moment, by: "Ana")
    (contact.title, contact.phone, contact.email) = (title, phone, email)
    return contact
  }

  private static let people = [
    contact("claire", "Claire Dupin", title: "CFO", phone: "+33 1 23 45", email: "claire@x.fr"),
    contact("bo", "Bo Li"),
  ]

  /// Deal `a` with one contact of two of its organization, and a person noted on it alone.
  private static func board(_ people: [Contact] = people) -> Board {
    var settings = testSettings()
    for contact in people { settings.put(.contact(contact)) }
    var deals = testBoard().deals
    deals[0].organization = "ost"
    deals[0].stakeholders = ["claire": .decisionMaker]
    deals[0].contacts = [DealContact(name: "Al", role: "CEO", phone: "0123456")]
    return Board(
      settings: settings, organizations: [Organization(id: "ost", name: "Ostéa")], deals: deals)
  }

  /// The view of the deal, the cursor on the row of a contact.
  private func detail(
    at subject: ContactSubject, of board: Board = board(), language: Language = .english,
    size: Size = Size(columns: 100, rows: 50)
  ) throws -> Model {
    var model = testModel(board, language: language)
    _ = model.update(.event(.resize(size)))
    let parts = Frame(model).detail(of: "a").rows.compactMap(\.part)
    let row = try #require(parts.firstIndex(of: .contact(subject)), "\(parts)")
    let line = try #require(Frame(model).detail(of: "a").line(ofPart: row))
    model.mode = .detail("a", line: max(0, line - 3), row: row)
    return model
  }

  /// Takes back the latest change and compares.
  private func expectUndo(_ model: inout Model, _ before: Board) {
    play("u", on: &model)
    #expect(model.board["a"]?.stakeholders == before["a"]?.stakeholders)
    #expect(model.board["a"]?.contacts == before["a"]?.contacts)
    #expect(
      model.board.settings.contacts.standing == before.settings.contacts.standing)
    #expect(model.contradictions == [])
  }

  @Test func `a opens the form, and what is typed is a contact with its role, undone by u`() throws
  {
    var model = try detail(at: .known("claire"))
    let before = model.board
    play("a", on: &model)
    type("Zoé Roy", on: &model)
    play("tab", on: &model)
    type("cham", on: &model)
    play("tab", on: &model)
    type("CTO", on: &model)
    play("tab tab", on: &model)
    type("06 11 22 33 44", on: &model)
    let changes = committed(play("enter", on: &model))
    #expect(changes.count == 2)
    let new = try #require(model.board.settings.contacts.standing.last)
    #expect(new.name == "Zoé Roy" && new.title == "CTO" && new.phone == "06 11 22 33 44")
    #expect(new.organization == "ost")
    #expect(model.board["a"]?.stakeholders[new.id] == .champion)
    expectUndo(&model, before)
  }

  @Test func `a colleague of that name is linked, not entered again`() throws {
    var model = try detail(at: .new)
    let before = model.board
    play("enter", on: &model)
    type("bo", on: &model)
    play("right", on: &model)
    #expect(committed(play("enter", on: &model)).count == 1)
    #expect(model.board["a"]?.stakeholders == ["claire": .decisionMaker, "bo": .other])
    expectUndo(&model, before)
  }

  @Test func `Enter on a contact changes its fields and its role together`() throws {
    var model = try detail(at: .known("claire"))
    let before = model.board
    play("enter tab", on: &model)
    type("block", on: &model)
    play("tab ^A ^K", on: &model)
    type("CEO", on: &model)
    #expect(committed(play("enter", on: &model)).count == 2)
    #expect(model.board.settings.contacts["claire"]?.title == "CEO")
    #expect(model.board.settings.contacts["claire"]?.phone == "+33 1 23 45")
    #expect(model.board["a"]?.stakeholders == ["claire": .blocker])
    expectUndo(&model, before)
  }

  @Test func `a person noted on the deal alone becomes a contact when saved`() throws {
    var model = try detail(at: .noted(0))
    let before = model.board
    play("enter", on: &model)
    #expect(committed(play("enter", on: &model)).count == 2)
    let deal = try #require(model.board["a"])
    #expect(deal.contacts == [] && deal.stakeholders.count == 2)
    let al = try #require(model.board.settings.contacts.standing.last)
    #expect(al.name == "Al" && al.title == "CEO" && al.phone == "0123456")
    expectUndo(&model, before)
  }

  @Test(arguments: [ContactSubject.known("claire"), .noted(0)], ["del", "-"])
  func `a contact is taken off the deal and stays on the board`(
    subject: ContactSubject, key: String
  ) throws {
    var model = try detail(at: subject)
    let before = model.board
    #expect(committed(play(key, on: &model)).count == 1)
    #expect(model.board.stakeholders(of: try #require(model.board["a"])).count == 1)
    #expect(model.board.settings.contacts == before.settings.contacts)
    expectUndo(&model, before)
  }

  @Test func `y copies the number, else the address, else the name`() throws {
    var model = try detail(at: .known("claire"))
    #expect(play("y", on: &model) == [.copy("+33 1 23 45")])
    for (email, copied) in [("c@x.fr", "c@x.fr"), ("", "Claire Dupin")] {
      var contact = Self.people[0]
      (contact.phone, contact.email) = ("", email)
      model = try detail(at: .known("claire"), of: Self.board([contact]))
      #expect(play("y", on: &model) == [.copy(copied)])
    }
    var noted = try detail(at: .noted(0))
    #expect(play("y", on: &noted) == [.copy("0123456")])
  }

  @Test(arguments: Language.allCases)
  func `a likely duplicate and a missing name are said at the spot`(language: Language) throws {
    var model = try detail(at: .new, language: language)
    play("enter enter", on: &model)
    #expect(prompt(of: model)?.problem?.isEmpty == false)
    type("C. D.", on: &model)
    play("tab tab tab", on: &model)
    type("CLAIRE@x.fr", on: &model)
    #expect(play("enter", on: &model) == [])
    #expect(prompt(of: model)?.problem?.contains("Claire Dupin") == true)
    #expect(committed(play("enter", on: &model)).count == 2)
  }

  private func prompt(of model: Model) -> Prompt? {
    if case .prompt(let prompt) = model.mode { prompt } else { nil }
  }

  @Test func `the list of deals says whom to call when a call is next`() throws {
    var board = Self.board()
    var deal = try #require(board["a"])
    deal.nextStep = NextStep(what: "Call back", due: testDay)
    board.put(deal)
    #expect(
      Frame(testModel(board)).contactLine(of: deal) == "call Claire Dupin, CFO, +33 1 23 45")
    #expect(
      Frame(testModel(board, language: .french)).contactLine(of: deal)
        == "appeler Claire Dupin, CFO, +33 1 23 45")
    deal.nextStep = NextStep(what: "demo", due: testDay)
    #expect(
      Frame(testModel(board)).contactLine(of: deal)
        == "Claire Dupin, CFO, decision maker, +33 1 23 45, claire@x.fr")
  }

  @Test func `an activity logged says whom it was with, by the first letters`() throws {
    var model = try detail(at: .known("claire"))
    play("c tab", on: &model)
    type("cl", on: &model)
    #expect(committed(play("enter", on: &model)).count == 1)
    let deal = try #require(model.board["a"])
    #expect(deal.activities.last?.contact == "claire")
    let event = try #require(deal.timeline.last)
    #expect(
      model.words.event(event, of: deal, on: model.board, near: testDay)
        .hasPrefix("call with Claire Dupin"))
  }

  @Test func `a search finds deals by contacts`() throws {
    for text in ["dupin", "claire@", "cfo"] {
      var model = testModel(Self.board())
      play("/", on: &model)
      type(text, on: &model)
      play("enter", on: &model)
      #expect(model.isFound(try #require(model.board["a"])), "\(text)")
      #expect(model.board.deals.count { model.isFound($0) } == 1)
    }
  }

  @Test(arguments: Contact.Field.texts)
  func `a hostile text in any field is shown escaped and copied without controls`(
    field: Contact.Field
  ) throws {
    let hostile = "\u{1B}[31m\u{202E}x\u{7}\u{9B}" + String(repeating: "é", count: 3_000)
    var contact = Self.people[0]
    contact[field] = .text(hostile)
    let board = Self.board([contact, Self.people[1]])
    for size in [Size(columns: 100, rows: 50), Size(columns: 40, rows: 12)] {
      var model = try detail(at: .known("claire"), of: board, size: size)
      let shown = Frame(model).detail(of: "a").rows.map(\.left.text).joined()
      #expect(screen(of: model).unicodeScalars.allSatisfy(isHarmless), "\(shown.prefix(80))")
      for case .copy(let text) in play("y", on: &model) {
        #expect(text.unicodeScalars.allSatisfy(isHarmless))
      }
      play("enter", on: &model)
      #expect(screen(of: model).unicodeScalars.allSatisfy(isHarmless))
    }
  }

  private func screen(of model: Model) -> String {
    ScreenFile(view(model)).text
  }

  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n"
      || scalar.properties.generalCategory != .control
        && !("\u{202A}"..."\u{202E}").contains(scalar)
  }
}
