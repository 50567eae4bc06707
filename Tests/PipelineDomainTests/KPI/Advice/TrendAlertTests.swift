import PipelineDomain
import Testing

/// Eight complete weeks before Wednesday 26 February 2025; the first begins on 30 December.
@Suite struct TrendAlertTests {
  private let today: Day = "2025-02-26"
  private let firstMonday: Day = "2024-12-30"

  private func moment(_ week: Int) -> Instant {
    Zone.utc.instant(of: firstMonday.adding(days: 7 * week + 1), hour: 9)
  }

  /// Returns a deal with so many activities in each week.
  private func worked(_ kind: Activity.Kind, _ counts: [Int]) -> Deal {
    var deal = deal("d", [("A", "2024-01-01")])
    for (week, count) in counts.enumerated() {
      for _ in 0..<count { deal = deal.doing(kind, moment(week)) }
    }
    return deal
  }

  private func signs(_ deals: [Deal], fall: Int = 30) -> [TrendAlert.Sign] {
    ledgerOf(deals, on: today) { $0.panel.fall = fall }.trendAlerts.map(\.sign)
  }

  @Test func `activity that falls against the mean of four weeks warns of a trough`() throws {
    let falling = worked(.call, [0, 0, 0, 10, 30, 20, 20, 14])
    let alert = try #require(ledgerOf([falling], on: today).trendAlerts.first)
    #expect(alert.sign == .activity && alert.cause == .troughAhead && alert.kpi == "activities")
    #expect(alert.before == Ratio(20) && alert.after == Ratio(14))
    #expect(alert.period.description == "2025-W08")
    #expect(signs([worked(.call, [0, 0, 0, 10, 30, 20, 20, 15])]) == [])
    #expect(signs([worked(.call, [0, 0, 0, 10, 30, 20, 20, 15])], fall: 25) == [.activity])
  }

  @Test func `a week of fewer than ten activities tells nothing`() {
    #expect(signs([worked(.call, [0, 0, 0, 9, 30, 20, 20, 0])]) == [])
  }

  @Test func `fewer demos point to the form or the call to action`() {
    #expect(signs([worked(.demo, [4, 2, 2, 2, 2, 2, 2, 1])]) == [.demos])
    #expect(signs([worked(.demo, [4, 2, 2, 1, 0, 0, 0, 0])]) == [])
  }

  @Test func `fewer new deals tell that the top dries up`() {
    let starts = [0, 0, 1, 1, 2, 2, 3, 3, 3, 3, 4, 5, 6]
    let born = { (id: String, week: Int) in
      deal(Deal.ID(id), [("C", firstMonday.adding(days: 7 * week))])
    }
    let fed = starts.enumerated().map { born("n\($0.offset)", $0.element) }
    #expect(signs(fed) == [.newDeals])
    #expect(signs(fed + (0..<5).map { born("m\($0)", 7) }) == [])
  }

  @Test func `fewer e-mails opened tell of fatigue`() throws {
    var sent = worked(.email, [3, 3, 3, 3, 3, 3, 3, 3])
    for week in [0, 1, 2, 3, 4, 5] { sent = sent.showing("email-open", moment(week)) }
    for week in [4, 5, 6, 7] { sent = sent.showing("webinar", moment(week)) }
    let alert = try #require(ledgerOf([sent], on: today).trendAlerts.first)
    #expect(alert.sign == .openRate && alert.cause == .fatigue)
    #expect((alert.before, alert.after) == (Ratio(4, 12), Ratio(2, 12)))
  }

  @Test func `a fall between two stages is told at equal age`() {
    let before = firstMonday.adding(days: 2)
    let after = firstMonday.adding(days: 30)
    let was =
      deals(6, "a", [("A", before), ("B", before.adding(days: 20))])
      + deals(4, "b", [("A", before)])
    let late = deals(10, "c", [("A", before), ("B", before.adding(days: 26))])
    let fell =
      deals(4, "d", [("A", after), ("B", after.adding(days: 20))])
      + deals(6, "e", [("A", after)])
    #expect(signs(was + fell) == [.conversion("A")])
    #expect(signs(late + fell) == [])
  }

  @Test func `a board without a past warns of nothing`() {
    #expect(signs([]) == [])
  }

  @Test(arguments: UInt64(0)..<4)
  func `warnings do not depend on the order of deals`(seed: UInt64) {
    let walk = Walk(seed: seed, steps: 400)
    let turned = Board(settings: walk.board.settings, deals: walk.board.deals.reversed())
    let ledgers = [walk.board, turned].map { PipelineFacts($0, asOf: walk.clock, zone: .paris) }
    #expect(ledgers[0].trendAlerts == ledgers[1].trendAlerts)
  }
}
