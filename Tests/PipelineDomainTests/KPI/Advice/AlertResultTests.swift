import PipelineDomain
import Testing

/// Alerts with an operator and a window. 24 February 2025 is a Monday.
@Suite struct AlertResultTests {
  private let mondays: [Day] = ["2025-02-24", "2025-03-03", "2025-03-10"]
  private let threeWeeks = Panel.Goal(
    alert: Ratio(12), comparison: .below, window: Panel.Window(.week, count: 3))

  /// Leads that entered the top of the funnel on a day, of which some went on.
  private func week(_ monday: Day, _ passed: Int, of total: Int) -> [Deal] {
    deals(passed, "p\(monday)", [("A", monday), ("B", monday)])
      + deals(total - passed, "s\(monday)", [("A", monday)])
  }

  private func alert(
    _ weeks: [(passed: Int, total: Int)], _ goal: Panel.Goal, on day: Day = "2025-03-19"
  ) -> AlertResult? {
    let all = zip(mondays, weeks).flatMap { week($0, $1.passed, of: $1.total) }
    return ledgerOf(all, on: day, stages: phasedStages) {
      $0.panel.goals["funnel-conversion.attract"] = goal
    }.alert("funnel-conversion.attract", over: "2025")
  }

  @Test(arguments: [
    ([119, 110, 119], 1_000, AlertResult.State.raised), ([119, 120, 119], 1_000, .quiet),
    ([110, 110, 110], 1_000, .raised), ([130, 119, 119], 1_000, .quiet),
  ])
  func `an alert holds in each of the last complete weeks, or is not raised`(
    passed: [Int], total: Int, state: AlertResult.State
  ) {
    #expect(alert(passed.map { ($0, total) }, threeWeeks)?.state == state)
  }

  @Test func `a week of fewer than ten cases says nothing`() {
    #expect(alert([(1, 100), (0, 4), (1, 100)], threeWeeks)?.state == .unknown)
    #expect(alert([(1, 100), (1, 10), (1, 100)], threeWeeks)?.state == .raised)
    #expect(alert([(1, 100), (1, 100)], threeWeeks)?.state == .unknown)
  }

  @Test func `the week that still runs is not looked at`() {
    let state = alert([(1, 100), (1, 100), (90, 100)], threeWeeks, on: "2025-03-16")?.state
    #expect(state == .unknown)
    let figures = alert([(1, 100), (1, 100), (90, 100)], threeWeeks)?.figures
    #expect(figures?.map(\.period.description) == ["2025-W09", "2025-W10", "2025-W11"])
    #expect(figures?.map(\.n) == [100, 100, 100])
  }

  @Test func `pooled weeks are one period, their cases together`() {
    var pooled = threeWeeks
    pooled.window?.rule = .pooled
    #expect(alert([(0, 4), (1, 4), (0, 4)], pooled)?.state == .raised)
    #expect(alert([(50, 100), (1, 100), (1, 100)], pooled)?.state == .quiet)
    #expect(alert([(0, 3), (0, 3), (0, 3)], pooled)?.state == .unknown)
  }

  @Test(arguments: [
    (Panel.Comparison.below, [true, false, false]), (.atMost, [true, true, false]),
    (.above, [false, false, true]), (.atLeast, [false, true, true]),
  ])
  func `an operator says what happens at the threshold itself`(
    comparison: Panel.Comparison, expected: [Bool]
  ) {
    #expect([11, 12, 13].map { comparison.holds(Ratio($0), Ratio(12)) } == expected)
    #expect(Panel.Comparison(rawValue: comparison.rawValue) == comparison)
  }

  @Test func `a window decides the status of its KPI, a target what is shown`() throws {
    let kpi = try #require(KPI.named("funnel-conversion"))
    let all = zip(mondays, [1, 1, 1]).flatMap { week($0, $1, of: 100) }
    for (alert, expected) in [(12, KPIResult.Status.alert), (0, .warn)] {
      let facts = ledgerOf(all, on: "2025-03-19", stages: phasedStages) {
        $0.panel.goals["funnel-conversion"] = Panel.Goal(
          target: Ratio(50), alert: Ratio(alert), window: Panel.Window(.week, count: 3))
      }
      #expect(facts.status(of: kpi.figure(facts, "2025"), kpi) == expected)
    }
  }

  @Test func `a window says nothing of how the board stands now`() {
    let facts = ledgerOf([deal("o", [("A", "2025-01-01")])]) {
      $0.panel.goals["no-next-step"] = Panel.Goal(
        alert: Ratio(0), window: Panel.Window(.week, count: 3))
    }
    #expect(facts.alert("no-next-step", over: "2025")?.state == .raised)
  }

  @Test func `an alert on what does not exist is none`() {
    let facts = ledgerOf([]) {
      for key in ["unheard-of", "win-rate.gone", "win-rate", "leads."] {
        $0.panel.goals[key] = Panel.Goal(alert: Ratio(1))
      }
      $0.panel.goals["leads"] = Panel.Goal(target: Ratio(1))
    }
    #expect(facts.alerts(over: "2025").map(\.key) == ["win-rate"])
    #expect(facts.alerts(over: "2025").map(\.state) == [.unknown])
  }

  @Test func `the default of a short cycle watches the top of the funnel for three weeks`() {
    let goal = Settings.profile(.short, name: "B").panel.goals["funnel-conversion.attract"]
    #expect(goal?.alert == Ratio(12) && goal?.window == Panel.Window(.week, count: 3))
    #expect(Settings.profile(.long, name: "B").panel.goals["funnel-conversion.attract"] == nil)
  }
}

@Suite struct YoungCohortTests {
  private let sold = deals(5, "w", [("B", "2024-11-01"), ("won", "2024-12-01")])
  private let fresh = deals(5, "o", [("A", "2025-03-15")])

  private func standing(
    _ deals: [Deal], on day: Day, goal: Bool = true
  ) throws -> (KPIValue, KPIResult.Status, KPIValue.Unavailability?) {
    let kpi = try #require(KPI.named("cohort-win-rate"))
    let facts = ledgerOf(deals, on: day) {
      if goal { $0.panel.goals["cohort-win-rate"] = Panel.Goal(target: Ratio(20)) }
    }
    let figure = kpi.figureWithDeals(facts, "2025-03")
    return (figure, facts.status(of: figure, kpi), facts.caveat(on: figure))
  }

  @Test func `a cohort younger than a median cycle is held against no goal`() throws {
    let (figure, status, reason) = try standing(sold + fresh, on: "2025-04-30")
    #expect(status == .ok && reason == .cohortTooYoung)
    #expect(figure.value == Ratio(0, 5) && figure.part(.stillOpen) == Ratio(5))
  }

  @Test func `on the day it is one median cycle old it is`() throws {
    let (_, status, reason) = try standing(sold + fresh, on: "2025-05-01")
    #expect(status == .warn && reason == nil)
  }

  @Test func `where nobody knows how long a sale takes no cohort is old enough`() throws {
    #expect(try standing(fresh, on: "2025-12-31").2 == .cohortTooYoung)
    #expect(try standing(fresh, on: "2025-12-31", goal: false).1 == .ok)
  }
}
