@testable import PipelineDomain
import Testing

@Suite struct AttributeTests {
  @Test func `a board knows what its deal, the organization and the contacts tell`() {
    var deal = Deal(id: "d", title: "CRM", stage: "A")
    deal.organization = "o"
    deal.amount = .euros(100)
    deal.tags = ["saas", " "]
    deal.contacts = [DealContact(name: "Ana", role: "Sales director"), DealContact(name: "Bo")]
    deal.notes = "  "
    let board = Board(
      settings: Settings(name: "Test", stages: threeStages),
      organizations: [Organization(id: "o", name: "Acme", sector: "SaaS")], deals: [deal])
    let known = board.attributes(of: deal)
    #expect(known[.field(.organization)] == ["Acme"])
    #expect(known[.sector] == ["SaaS"])
    #expect(known[.contactRole] == ["Sales director"])
    #expect(known[.field(.contacts)] == ["Ana", "Bo"])
    #expect(known[.field(.amount)] == ["10000"])
    #expect(known[.field(.tags)] == ["saas"])
    let organization = board.organization(of: deal)
    for attribute in known.keys {
      let alone = deal.attributes(with: organization, { _ in nil }, wanted: [attribute, .country])
      #expect(alone == [attribute: known[attribute]])
    }
  }

  @Test func `what is blank or missing is not known`() {
    let deal = Deal(id: "d", title: "CRM", stage: "A")
    #expect(
      Set(boardOf([deal]).attributes(of: deal).keys) == [.field(.title), .field(.stage)])
  }

  @Test func `an organization the board does not have is not known`() {
    var deal = Deal(id: "d", title: "CRM", stage: "A")
    deal.organization = "gone"
    #expect(boardOf([deal]).attributes(of: deal)[.field(.organization)] == nil)
  }
}
