import PipelineDomain
import Testing
@testable import Localization

struct WhatIfWordsTests {
  private let english = Language.english.words()
  private let french = Language.french.words()

  /// A board with a target of €10,000 for the quarter, three deals won of four, and one open.
  private func simulation() throws -> (ForecastSimulation, Board) {
    let noon = Zone.utc.instant(of: try #require(Day("2026-11-20")), hour: 12)
    var settings = Settings(
      name: "",
      stages: [
        Stage(id: "p", name: "P", lifecycle: .sql, probability: 50),
        Stage(id: "w", name: "W", outcome: .won), Stage(id: "l", name: "L", outcome: .lost),
      ])
    settings.team = [
      Member(name: "Léa", quota: Money(minorUnits: 10_000_00, currency: .euro))
    ]
    let deals = ["p", "w", "w", "w", "l"].enumerated().map { place, stage in
      var deal = Deal(
        id: Deal.ID("d\(place)"), title: "Réseau", stage: Stage.ID(stage))
      deal.amount = Money(minorUnits: 3_000_00, currency: .euro)
      deal.expectedClose = Day("2026-12-01")
      if stage != "p" { deal.closedOn = Day("2026-10-20") }
      deal.history = ["p", stage].enumerated().map { step, name in
        HistoryEntry(
          id: HistoryEntry.ID("\(place)-\(step)"),
          at: noon.adding(seconds: Int64(step - 60) * 86_400),
          by: "Léa", changes: [FieldChange(.stage, from: .none, to: .text(name))],
          sequence: step + 1)
      }
      return deal
    }
    let board = Board(settings: settings, deals: deals)
    let facts = PipelineFacts(board, asOf: noon, zone: .utc)
    let quarter = try #require(Period("2026-Q4"))
    return (ForecastSimulation(of: board, facts, over: quarter), board)
  }

  @Test func `a what-if tells the assumptions and both forecasts`() throws {
    let (simulation, board) = try simulation()
    let whatIf = WhatIf(
      winRate: Ratio(90, 100), dealSize: Ratio(6_000_00), newDeals: 5, decided: ["d0": .lost])
    let (now, then) = (
      try simulation.outlook(under: WhatIf()),
      try simulation.outlook(under: WhatIf(decided: ["d0": .won]))
    )
    #expect(
      english.whatIf(whatIf, from: now, to: then, of: simulation.forecast, on: board)
        == "What-if, win rate 90%, average deal size €6k, +5 new deals/month, “Réseau” lost: "
        + "50.0% → 100.0% likely to hit the Q4 2026 target; forecast gap €0 → €0; P50 €9k → €12k")
    #expect(
      french.whatIf(
        WhatIf(salesCycle: 30, decided: ["d0": .won]), from: now, to: then, of: simulation.forecast,
        on: board)
        == "Scénario, cycle de vente 30 j, «\u{A0}Réseau\u{A0}» gagnée\u{A0}: 50,0 % → 100,0 % de chances d’atteindre "
        + "l’objectif T4 2026\u{A0}; écart à l’objectif 0 € → 0 €\u{A0}; P50 9 k€ → 12 k€")
  }

  @Test func `the present figures stand beside`() throws {
    let (simulation, _) = try simulation()
    #expect(
      english.baseline(simulation.baseline, in: .euro).hasPrefix(
        "Today: win rate 75% · average deal size €3k · sales cycle "))
  }

  @Test func `a refusal says what to do`() throws {
    let (_, board) = try simulation()
    #expect(
      english.refusal(.newDealsNeed(.dealSize), on: board)
        == "no average deal size yet for new deals; add --what-if deal-size=…")
    #expect(
      french.refusal(.periodOver, on: board)
        == "la période est terminée\u{A0}; choisissez-en une à venir avec --period")
    #expect(
      english.refusal(.notOpen("d1"), on: board)
        == "“Réseau” isn’t an open deal with an amount in this view")
  }
}
