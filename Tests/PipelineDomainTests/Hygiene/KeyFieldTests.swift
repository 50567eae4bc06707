import PipelineDomain
import Testing

@Suite struct KeyFieldTests {
  private func missing(_ owners: [Field: String], _ deal: Deal) -> [HygieneException.Reason] {
    var board = boardOf([deal], slaTargets: [])
    board.settings.fieldOwners = owners
    return board.exceptions(on: "2025-06-20", in: .utc).flatMap(\.reasons)
      .filter { $0.kind == .missing }
  }

  @Test func `a field that somebody keeps true is missing on an open deal that lacks it`() {
    var lead = deal("d", [("A", "2025-06-19")])
    let owners: [Field: String] = [.source: "marketing", .stage: "sales", .owner: "sales"]
    #expect(missing([:], lead) == [])
    #expect(missing(owners, lead) == [.missing(.field(.owner)), .missing(.field(.source))])
    lead.owner = "Léa"
    #expect(missing(owners, lead).map(\.remedy) == [.edit(.source)])
    lead.source = ""
    #expect(missing(owners, lead).count == 1)
    lead.source = "event"
    #expect(missing(owners, lead) == [])
  }

  @Test func `what only happens to a deal is no key field`() {
    var settings = Settings(name: "", stages: [])
    settings.fieldOwners = [.activity: "a", .removed: "b", .payment: "c", .amount: "Ana"]
    #expect(settings.keyFields == [.amount])
    #expect(settings.keeper(of: .field(.amount)) == "Ana")
    #expect(settings.keeper(of: .sector) == nil)
  }

  @Test func `on a new board source, status and owner have somebody who keeps them true`() {
    let settings = Settings.profile(.standard, name: "New")
    #expect(settings.keyFields == [.owner, .source, .stage])
  }
}
