import PipelineDomain
import Testing

/// How soon leads are answered, and whether promises are kept. 3 March 2025 is a Monday.
@Suite struct ResponseTests {
  private let monday: Day = "2025-03-03"

  private func lead(_ id: Deal.ID) -> Deal { deal(id, [("A", monday)]) }

  @Test func `the wait runs on business days and not over the weekend`() throws {
    let friday = deal("f", [("A", "2025-03-07")])
    let ledger = ledgerOf([friday.doing(.call, "2025-03-10T18:00:00Z")])
    let response = try #require(ledger.measured("first-response", over: "2025-03"))
    #expect(response.value == Ratio(30) && response.unit == .hours && response.n == 1)
    #expect(response.part(.withinLimit) == Ratio(0))
  }

  @Test func `a lead nobody answered counts as waiting, not as absent`() throws {
    let answered = lead("a").doing(.email, "2025-03-03T14:00:00Z")
    let noted = lead("n").doing(.note, "2025-03-03T13:00:00Z")
    let closed = deal("c", [("A", monday), ("lost", "2025-03-05")])
    let leads = [answered, noted, lead("u"), closed]
    let response = try #require(ledgerOf(leads).measured("first-response", over: "2025-03"))
    #expect(response.value == nil && response.reason == .mostUnanswered)
    #expect(response.part(.unanswered) == Ratio(3))
    #expect(response.part(.withinLimit) == Ratio(1, 4))
    let early = ledgerOf(leads, on: monday).measured("first-response", over: "2025-03")
    #expect(early?.part(.withinLimit) == Ratio(1))
  }

  @Test func `a contact before the lead was written down waits for nothing`() {
    let known = lead("k").doing(.call, "2025-02-20T09:00:00Z")
    #expect(ledgerOf([known]).measured("first-response", over: "2025-03")?.value == Ratio(0))
    #expect(
      ledgerOf([known]).measured("first-response", over: "2024")?.reason == .noDeals(.created))
  }

  @Test func `of the promises decided those met count, and those running stand beside`() throws {
    let met = lead("m").doing(.call, "2025-03-04T11:59:59Z")
    let late = lead("l").doing(.call, "2025-03-04T12:00:00Z")
    let running = deal("r", [("A", "2025-03-04")])
    let ledger = ledgerOf([met, late, running], on: "2025-03-04")
    let kept = try #require(ledger.measured("sla-compliance", over: "2025-03"))
    #expect((kept.numerator, kept.denominator, kept.deals) == (1, 2, ["m", "l"]))
    #expect(kept.part(.promise("first-contact")) == Ratio(1, 2))
    #expect(kept.part(.stillOpen) == Ratio(1))
  }

  @Test(arguments: UInt64(0)..<8)
  func `promises stand in the figure as they stand on each deal`(seed: UInt64) throws {
    let walk = Walk(seed: seed, steps: 300)
    let time = BusinessTime(calendar: walk.board.settings.calendar, zone: .paris)
    let ledger = Ledger(walk.board, asOf: walk.clock, zone: .paris)
    let always: Period = "2000-01-01..2100-12-31"
    var (met, missed) = (0, 0)
    for deal in walk.board.deals where !deal.isRemoved {
      for rule in SLARule.standard {
        switch walk.board.serviceLevel(of: deal, under: rule, at: walk.clock, in: time) {
        case .met: met += 1
        case .missed: missed += 1
        case .running, .notStarted: break
        }
      }
    }
    let kept = try #require(ledger.measured("sla-compliance", over: always))
    #expect((kept.numerator, kept.denominator) == (Int128(met), Int128(met + missed)))
  }
}
