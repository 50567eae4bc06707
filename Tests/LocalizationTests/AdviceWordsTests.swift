import PipelineDomain
import Testing
@testable import Localization

struct AdviceWordsTests {
  private let settings = Settings(
    name: "",
    stages: [Stage(id: "d", name: "Discovery"), Stage(id: "won", name: "Won", outcome: .won)]
  )
  private let one = Ratio(1)

  private var everyAdvice: [Advice] {
    [
      .keepGoing, .set(.quota), .set(.marketingSources), .set(.serviceLevels),
      .advance("d", rate: one, least: 1),
      .advance("d", rate: one, least: 10), .advancePhase(.consider, rate: one, least: 1),
      .advancePhase(.consider, rate: one, least: 10), .shorten("d", days: Ratio(12)),
      .answerLosses(at: "d", reason: "price", count: 4, of: 9), .settleCloses(1), .redate(1),
      .wake(1), .plan(1), .workOn(1), .meet(1), .answer(1),
      .meetSLA("first-contact", rate: one),
      .engage(1), .handOver(1), .finish(1), .weighDeals(isCarriedByFew: true),
      .weighDeals(isCarriedByFew: false), .compareChannels, .keepCustomers, .agreeOnLeads, .collect,
      .checkMargin,
    ]
  }

  private func alert(_ window: Panel.Window?, _ comparison: Panel.Comparison) throws -> AlertResult
  {
    var settings = settings
    settings.panel.goals["funnel-conversion.attract"] = Panel.Goal(
      alert: Ratio(12), comparison: comparison, window: window)
    let now = try #require(Instant("2025-03-19T12:00:00Z"))
    let facts = PipelineFacts(Board(settings: settings), asOf: now, zone: .utc)
    let year = try #require(Period("2025"))
    return try #require(facts.alert("funnel-conversion.attract", over: year))
  }

  @Test(arguments: Language.allCases)
  func `every action is a sentence of its own`(language: Language) {
    let words = language.words()
    let sentences = everyAdvice.map { words.advice($0, on: settings) }
    #expect(sentences.allSatisfy { $0.hasSuffix(".") })
    #expect(Set(sentences).count == sentences.count)
  }

  @Test func `the narrowest stage is told with how many deals make one worth comparing`() throws {
    let half = Advice.advance("d", rate: try #require(Ratio(1, 2)), least: 10)
    #expect(
      Language.english.words().advice(half, on: settings).hasPrefix(
        "Among stages with 10 deals or more, work on Discovery first:"))
    #expect(
      Language.french.words().advice(half, on: settings).hasPrefix(
        "Parmi les étapes d’au moins 10 affaires, travaillez d’abord «\u{A0}Discovery\u{A0}»"))
  }

  @Test func `an action names the fact it rests on`() {
    let words = Language.english.words()
    #expect(
      words.advice(.answerLosses(at: "d", reason: "price", count: 4, of: 9), on: settings)
        == "4 of 9 losses in Discovery on “price”: prepare an objection answer.")
    #expect(words.advice(.wake(1), on: settings) == "Follow up on 1 stale deal, or close it.")
    let french = Language.french.words().advice(.meet(2), on: settings)
    #expect(french == "Proposez un rendez-vous à 2 contacts qui n’en ont pas eu.")
  }

  @Test(arguments: [(20, "last 12 months"), (19, "all time")])
  func `new pipeline names its win rate and since when`(decided: Int, window: String) throws {
    let day = try #require(Day("2025-03-01"))
    let deals = (0..<decided).map { place in
      var deal = Deal(id: Deal.ID("d\(place)"), title: "", stage: "won")
      deal.closedOn = day
      return deal
    }
    let now = try #require(Instant("2025-03-19T12:00:00Z"))
    let board = Board(settings: settings, deals: deals)
    let facts = PipelineFacts(board, asOf: now, zone: .utc)
    let forecast = Forecast(of: board, facts, over: Period(.year, containing: day))
    let advice = Advice.addPipeline(Ratio(800_000), .euro, winRate: forecast.winRate)
    let share = decided < 20 ? "100%" : "100.0%"
    #expect(
      Language.english.words().advice(advice, on: settings)
        == "Build €8k of new pipeline to reach the quota, at your \(share) win rate (\(window)).")
  }

  @Test func `a forecast stands against its target in one line`() throws {
    let day = try #require(Day("2025-03-01"))
    var deal = Deal(id: "w", title: "", stage: "won")
    (deal.closedOn, deal.amount) = (day, Money(minorUnits: 7_700_000, currency: .euro))
    let now = try #require(Instant("2025-03-19T12:00:00Z"))
    let told = { (quota: Int64?, language: Language) in
      var settings = settings
      let amount = quota.map { Money(minorUnits: $0 * 100, currency: .euro) }
      settings.team = [Member(name: "Ana", quota: amount)]
      let board = Board(settings: settings, deals: [deal])
      let forecast = Forecast(
        of: board, PipelineFacts(board, asOf: now, zone: .utc),
        over: Period(.quarter, containing: day))
      return language.words().standing(forecast)
    }
    #expect(told(154_000, .english) == "€77k of €154k (50%) · 0% likely · forecast gap €77k")
    #expect(told(154_000, .french) == "77 k€ sur 154 k€ (50 %) · 0 % de chances · écart 77 k€")
    #expect(told(70_000, .english) == "€77k of €70k (110%) · 100% likely")
    #expect(told(nil, .english) == "€77k won")
    #expect(told(nil, .french) == "77 k€ signés")
  }

  @Test func `an alert tells operator, threshold and window`() throws {
    let each = Panel.Window(.week, count: 3)
    let pooled = Panel.Window(.month, count: 2, rule: .pooled)
    #expect(
      try Language.english.words().condition(of: alert(each, .below))
        == "below 12% in each of the last 3 weeks")
    #expect(
      try Language.english.words().condition(of: alert(pooled, .atLeast))
        == "12% or more over the last 2 months")
    #expect(
      try Language.french.words().condition(of: alert(each, .below))
        == "sous 12 % à chacune des 3 dernières semaines")
    #expect(
      try Language.french.words().condition(of: alert(pooled, .atMost))
        == "12 % ou moins sur les 2 derniers mois")
    #expect(try Language.english.words().condition(of: alert(nil, .above)) == "above 12%")
    #expect(
      try Language.english.words().alert(alert(each, .below), on: settings)
        == "Funnel conversion, Attraction (TOFU) below 12% in each of the last 3 weeks: "
        + "not enough data (n/a, n/a, n/a)")
  }

  @Test func `a band tells its ends and where the value lies`() throws {
    let benchmark = try #require(Benchmark.of(kpi: "win-rate"))
    #expect(Language.english.words().benchmark(benchmark, .below, in: .rate) == "20–30%: below")
    #expect(
      Language.french.words().benchmark(benchmark, .above, in: .rate) == "20–30 %\u{A0}: au-dessus")
    let open = try #require(Benchmark.of(kpi: "ltv-cac"))
    #expect(
      Language.english.words().benchmark(open, .inside, in: .ratio) == "3.0× or more: in range")
  }
}
