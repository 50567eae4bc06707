import Testing

@testable import PipelineDomain

/// Two deals are made one, field by field, with both histories.
struct DealMergeTests {
  private var desk: Desk

  init() throws {
    var kept = deal("k", [("A", "2025-03-05"), ("B", "2025-03-09")], amount: .euros(10))
    (kept.notes, kept.tags, kept.owner) = ("one", ["x"], "Léa")
    kept.stakeholders = ["c": .user]
    kept.qualification.answers["need"] = Qualification.Answer(.yes, on: "2025-03-06", by: "Léa")
    var spent = deal("s", [("A", "2025-03-01")], amount: .euros(20))
    (spent.notes, spent.tags, spent.source) = ("two", ["x", "y"], "web")
    spent.stakeholders = ["c": .champion, "d": .blocker]
    kept.customFields = ["tier": .text("A")]
    spent.customFields = ["tier": .text("B"), "region": .text("north")]
    spent.contacts = [DealContact(name: "Al", role: "CEO", phone: "0123456")]
    spent.qualification.answers["need"] = Qualification.Answer(.no, on: "2025-03-02", by: "Bo")
    spent.qualification.answers["budget"] = Qualification.Answer(.yes, on: "2025-03-02", by: "Bo")
    spent.activities = [
      Activity(id: "call", kind: .call, at: noon("2025-03-03"), by: "Bo", note: "spoke"),
      Activity(id: "off", kind: .call, at: noon("2025-03-04"), by: "Bo", isWithdrawn: true),
    ]
    var upsell = deal("u", [("A", "2025-03-20")])
    upsell.upsellOf = "s"
    desk = Desk([kept, spent, upsell])
  }

  private func merge(_ toggled: Field...) throws -> DealMerge {
    var merge = DealMerge(
      try #require(desk.board["s"]), into: try #require(desk.board["k"]))
    for field in toggled { merge.toggle(field) }
    return merge
  }

  private mutating func make(_ merge: DealMerge) throws {
    for change in try desk.board.changes(of: merge, in: .utc, metadata: { desk.metadata() }) {
      try desk.board.apply(change)
    }
  }

  @Test mutating func `what the deal that stays lacks is taken, what differs is chosen`() throws {
    #expect(try merge().fields == [.title, .amount, .owner, .source])
    #expect(try merge().taken == [.source])
    try make(merge(.amount))
    let deal = try #require(desk.board["k"])
    #expect(deal.title == "Deal k" && deal.amount == .euros(20) && deal.source == "web")
    #expect(deal.owner == "Léa" && deal.stage == "B")
  }

  @Test mutating func `lists are joined, and the other deal is deleted`() throws {
    try make(merge())
    let deal = try #require(desk.board["k"])
    #expect(deal.notes == "one\ntwo" && deal.tags == ["x", "y"])
    #expect(deal.customFields == ["tier": .text("A"), "region": .text("north")])
    #expect(deal.stakeholders["c"] == .champion && deal.stakeholders["d"] == .blocker)
    let noted = deal.stakeholders.keys.compactMap { desk.board.settings.contacts.current($0) }
    #expect(noted.map(\.name) == ["Al"] && noted.first?.phone == "0123456")
    #expect(deal.qualification.answers["need"]?.state == .yes)
    #expect(deal.qualification.answers["budget"]?.state == .yes)
    #expect(deal.activities.map(\.id) == ["call"] && deal.mergedFrom == ["s"])
    #expect(deal.creationDay(in: .utc) == "2025-03-01")
    #expect(desk.board["s"]?.isRemoved == true && desk.board["u"]?.upsellOf == "k")
  }

  @Test mutating func `the timeline has the changes of both, each activity once`() throws {
    try make(merge())
    let lines = desk.board.timeline(of: try #require(desk.board["k"]))
    #expect(lines.map(\.event.at) == lines.map(\.event.at).sorted())
    #expect(lines.count { $0.event.isActivity } == 1)
    #expect(lines.first?.deal.id == "s")
    #expect(Set(lines.map(\.deal.id)) == ["k", "s"])
  }

  @Test mutating func `one undo parts them again, and so does the bin`() throws {
    let before = desk.board
    try make(merge(.amount, .owner))
    var undone = desk.board
    let undo = try undone.undo(by: "Ana", metadata: desk.metadata())
    for change in [undo] + undone.companions(of: undo).map({ $0.inverse(desk.metadata()) }) {
      try undone.apply(change)
    }
    let restoration = try desk.board.restoration(of: .deal("s")) { desk.metadata() }
    for change in restoration { try desk.board.apply(change) }
    for board in [undone, desk.board] {
      for deal in board.deals {
        for field in Field.allCases {
          #expect(deal[field] == before[deal.id]?[field], "\(deal.id) \(field)")
        }
        #expect(
          deal.activities.filter { !$0.isWithdrawn }
            == before[deal.id]?.activities.filter { !$0.isWithdrawn })
      }
    }
  }

  @Test func `a deal merges with another that is there`() throws {
    let kept = try #require(desk.board["k"])
    #expect(throws: Refusal.nothingChanges) {
      try desk.board.changes(of: DealMerge(kept, into: kept), in: .utc) {
        ChangeMetadata(id: "m", at: noon("2025-04-01"), by: "Ana")
      }
    }
    let gone = deal("x", [("A", "2025-03-01")])
    #expect(throws: Refusal.unknownDeal("x")) {
      try desk.board.changes(of: DealMerge(gone, into: kept), in: .utc) {
        ChangeMetadata(id: "m", at: noon("2025-04-01"), by: "Ana")
      }
    }
  }

  @Test func `payments go to a won deal alone`() throws {
    var spent = try #require(desk.board["s"])
    spent.payments = [
      Payment(id: "p", kind: .invoice, on: "2025-03-10", amount: .euros(1), by: "Bo")
    ]
    var board = desk.board
    board.put(spent)
    #expect(throws: Refusal.notWon) {
      try board.changes(of: DealMerge(spent, into: try #require(board["k"])), in: .utc) {
        ChangeMetadata(id: "m", at: noon("2025-04-01"), by: "Ana")
      }
    }
  }

  @Test func `the duplicate of a deal is the first created of its organization and title`() {
    let alike = ["z", "y", "x"].enumerated().map { place, id in
      var deal = deal(Deal.ID(id), [("A", Day("2025-03-0\(place + 1)") ?? "2025-03-01")])
      (deal.title, deal.organization) = (place == 1 ? "AUDIT" : "Audit", "o")
      return deal
    }
    let board = boardOf(alike)
    #expect(board.duplicate(of: alike[2])?.id == "z" && board.duplicate(of: alike[0])?.id == "y")
    #expect(boardOf([alike[0]]).duplicate(of: alike[0]) == nil)
  }
}
