import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

/// Addresses, numbers and pages of a deal, opened by another program.
struct OpenLinkTests {
  private static func board(
    email: String = "", phone: String = "", notes: String = "", asks: Bool = true
  ) -> Board {
    var settings = testSettings()
    var contact = Contact(
      id: "claire", organization: "ost", name: "Claire Dupin", at: Instant(seconds: 1_700_000_000),
      by: "Ana")
    (contact.email, contact.phone, contact.doNotContact) = (email, phone, !asks)
    settings.put(.contact(contact))
    var deals = testBoard().deals
    deals[0].organization = "ost"
    deals[0].stakeholders = ["claire": .decisionMaker]
    deals[0].notes = notes
    return Board(
      settings: settings, organizations: [Organization(id: "ost", name: "Ostéa")], deals: deals)
  }

  private func opened(_ effects: [Effect]) -> [String] {
    effects.compactMap { if case .open(let link) = $0 { link.uri } else { nil } }
  }

  /// The view of the deal, the cursor on its contact.
  private func detail(_ board: Board) throws -> Model {
    var model = testModel(board)
    _ = model.update(.event(.resize(Size(columns: 100, rows: 50))))
    let parts = Frame(model).detail(of: "a").rows.compactMap(\.part)
    let row = try #require(parts.firstIndex(of: .contact(.known("claire"))))
    model.mode = .detail("a", line: 0, row: row)
    return model
  }

  @Test func `o opens the one address or number of a contact`() throws {
    var model = try detail(Self.board(phone: "+33 1 23 45 67 89"))
    #expect(opened(play("o", on: &model)) == ["tel:+33123456789"])
    #expect(model.status.text == "Opened +33 1 23 45 67 89.")
    model = try detail(Self.board(email: "claire@example.com"))
    #expect(opened(play("o", on: &model)) == ["mailto:claire@example.com"])
  }

  @Test func `of several o asks which one`() throws {
    var model = try detail(Self.board(email: "claire@example.com", phone: "0123456789"))
    #expect(opened(play("o", on: &model)).isEmpty && model.place == .menu)
    #expect(opened(play("down enter", on: &model)) == ["tel:0123456789"])
    #expect(model.place == .detail)
  }

  @Test func `on a card o reaches the person to call and the pages in the notes`() {
    var model = testModel(Self.board(notes: "Offer: https://example.com/offer."))
    #expect(opened(play("o", on: &model)) == ["https://example.com/offer"])
    model = testModel(Self.board(phone: "0123456789"))
    #expect(opened(play("o", on: &model)) == ["tel:0123456789"])
  }

  @Test func `who asked not to be contacted is neither called nor written to`() throws {
    let board = Self.board(email: "claire@example.com", phone: "0123456789", asks: false)
    var model = try detail(board)
    #expect(play("o", on: &model).isEmpty && model.place == .detail)
    var onBoard = testModel(board)
    #expect(play("o", on: &onBoard).isEmpty)
  }

  @Test(arguments: [
    "a@b.c\nbcc: d@e.f", "-option@x.y", "--help", "javascript:alert(1)", "a;b@x.y", "a b@x.y",
    "\u{1B}]8;;x\u{7}", "+33 1;reboot", "$(reboot)", "https://x y", "file:///etc/passwd",
  ])
  func `a hostile number, address or link starts nothing`(text: String) throws {
    let notes = text.contains("https://x y") ? "" : text
    var model = try detail(Self.board(email: text, phone: text, notes: notes))
    #expect(play("o", on: &model).isEmpty)
    #expect(model.status.text == model.words.keyRefusal(.noLink) && model.place == .detail)
    var onBoard = testModel(Self.board(email: text, phone: text, notes: notes))
    #expect(play("o", on: &onBoard).isEmpty)
  }

  @Test func `a program that cannot be started is told`() {
    var model = testModel(Self.board())
    _ = model.update(.notOpened(by: "nothing-here"))
    #expect(model.status.text.contains("nothing-here") && model.status.text.contains("opener"))
  }
}
