import PipelineDomain
import TerminalKit
import Localization
import Testing

@testable import BoardUI

/// The page of organizations: read, renamed, merged and deleted from there.
struct OrganizationsPageTests {
  private func board() -> Board {
    var settings = testSettings()
    var contact = Contact(id: "claire", organization: "ost", name: "Claire", at: testNow, by: "Léa")
    contact.phone = "+33 1 23 45"
    settings.put(.contact(contact))
    var deals = testBoard().deals
    for (index, id) in [(0, "ost"), (2, "ost"), (3, "sa")] {
      deals[index].organization = Organization.ID(id)
    }
    deals[0].owner = "Léa Martin"
    return Board(
      settings: settings,
      organizations: [
        Organization(id: "ost", name: "Ostéa", sector: "health"),
        Organization(id: "sa", name: "Acme SA"), Organization(id: "none", name: "Without deals"),
      ], deals: deals)
  }

  /// The page with its figures read, the cursor on the first organization.
  private func model() -> Model {
    var model = testModel(board())
    play("g o", on: &model)
    rest(&model)
    return model
  }

  private func names(_ model: Model) -> [String] {
    model[OrganizationsPage.self]?.facts?.map(\.organization.name) ?? []
  }

  @Test func `the list is by name, an organization opens, and esc goes back step by step`() {
    var model = model()
    #expect(names(model) == ["Acme SA", "Ostéa", "Without deals"])
    play("j enter", on: &model)
    #expect(model[OrganizationsPage.self]?.opened == "ost")
    #expect(
      model[OrganizationsPage.self]?.rows.suffix(3) == [.contact("claire"), .deal("a"), .deal("c")])
    play("esc", on: &model)
    #expect(model[OrganizationsPage.self]?.cursor.row == 1)
    play("esc", on: &model)
    #expect(model.mode == .board)
  }

  @Test func `the filter and the scope hold`() {
    var model = model()
    play("f", on: &model)
    type("amount>20k", on: &model)
    play("enter", on: &model)
    rest(&model)
    #expect(names(model) == ["Ostéa"])
    #expect(model[OrganizationsPage.self]?.facts?.first?.openCount == 1)
    play("esc f ^U enter @ down enter g o", on: &model)
    rest(&model)
    #expect(names(model) == ["Ostéa"])
    #expect(model[OrganizationsPage.self]?.facts?.first?.deals == ["a"])
  }

  @Test func `a field is asked for at its row, checked, saved and undone`() throws {
    var model = model()
    play("j enter j enter", on: &model)
    guard case .prompt(let prompt) = model.mode else {
      Issue.record("no prompt")
      return
    }
    #expect(prompt.inputs[prompt.focus].name == .ofOrganization(.sector))
    play("^U", on: &model)
    type("bank", on: &model)
    play("tab ^U", on: &model)
    type("many", on: &model)
    play("enter", on: &model)
    guard case .prompt(let wrong) = model.mode else {
      Issue.record("no prompt")
      return
    }
    #expect(wrong.problem == "“many” isn’t a whole number (250).")
    play("^U", on: &model)
    type("250", on: &model)
    let change = try #require(committed(play("enter", on: &model)).first)
    guard case .record(_, _, .organization(let changed)?) = change.subject else {
      Issue.record("\(change)")
      return
    }
    #expect(changed.sector == "bank" && changed.employees == 250 && changed.name == "Ostéa")
    play("u", on: &model)
    #expect(model.board.organizations["ost"]?.sector == "health")
    #expect(model.contradictions == [])
  }

  @Test func `a name that another has is refused at the spot`() {
    var model = model()
    play("j e ^U", on: &model)
    type("acme sa", on: &model)
    #expect(committed(play("enter", on: &model)) == [])
    guard case .prompt(let prompt) = model.mode else {
      Issue.record("no prompt")
      return
    }
    #expect(prompt.problem?.contains("merge the two") == true)
  }

  @Test func `an organization goes into another, with its deals, and parts again`() {
    var model = model()
    play("+", on: &model)
    type("Ostéa", on: &model)
    let changes = committed(play("enter", on: &model))
    #expect(changes.deals == ["d"])
    rest(&model)
    #expect(names(model) == ["Ostéa", "Without deals"])
    #expect(model.board["d"]?.organization == "ost")
    play("u", on: &model)
    rest(&model)
    #expect(names(model).count == 3 && model.board["d"]?.organization == "sa")
  }

  @Test func `deleted, it tells first what loses it`() {
    var model = model()
    play("j E", on: &model)
    #expect(
      model.status.text
        == "Delete “Ostéa”: 2 deals and 1 contact left without it? Press again to confirm.")
    play("E", on: &model)
    rest(&model)
    #expect(names(model) == ["Acme SA", "Without deals"])
    #expect(model.board["a"]?.organization == nil)
    play("u", on: &model)
    #expect(model.board["a"]?.organization == "ost")
    #expect(model.board.settings.contacts["claire"]?.organization == "ost")
  }

  @Test func `a deal opens in its view, and the number of a contact is copied`() {
    var model = model()
    play("j enter G enter", on: &model)
    #expect(model.place == .detail && model.subject?.id == "c")
    play("esc k k", on: &model)
    #expect(play("y", on: &model).contains { "\($0)".contains("+33 1 23 45") })
  }
}
