import PipelineDomain

/// The stages of most tests: A, B and C in a row, then the three ends. B is the first qualified one.
let threeStages = [
  Stage(
    id: "A", name: "A", lifecycle: .lead, probability: 10, warmAfterDays: 7, rotAfterDays: 14),
  Stage(id: "B", name: "B", lifecycle: .sql, probability: 50, warmAfterDays: 7, rotAfterDays: 14),
  Stage(id: "C", name: "C", probability: 80),
  Stage(id: "won", name: "Won", outcome: .won, probability: 100),
  Stage(id: "lost", name: "Lost", outcome: .lost),
  Stage(id: "disqualified", name: "Disqualified", outcome: .disqualified),
]

/// A deal whose history agrees with its fields: a step is a stage and the day it was entered, at noon.
///
/// In a closed stage the day of the last step is the closing day, unless another is given.
func deal(
  _ id: Deal.ID, _ steps: [(stage: Stage.ID, day: Day)], amount: Money? = nil,
  closedOn: Day? = nil
) -> Deal {
  var deal = Deal(id: id, title: "Deal \(id)", stage: steps.last?.stage ?? "A")
  deal.amount = amount
  if ["won", "lost", "disqualified"].contains(deal.stage) {
    deal.closedOn = closedOn ?? steps.last?.day
  }
  for (place, step) in steps.enumerated() {
    let before = place == 0 ? FieldValue.none : .text(steps[place - 1].stage.text)
    deal.history.append(
      HistoryEntry(
        id: HistoryEntry.ID("\(id)-\(place)"), at: noon(step.day), by: "Léa",
        changes: [FieldChange(.stage, from: before, to: .text(step.stage.text))],
        sequence: place + 1))
  }
  return deal
}

/// Returns so many deals, with keys that begin alike.
func deals(
  _ count: Int, _ prefix: String, _ steps: [(stage: Stage.ID, day: Day)], amount: Money? = nil
) -> [Deal] {
  (0..<count).map { deal(Deal.ID("\(prefix)\($0)"), steps, amount: amount) }
}

/// A board of deals in the three stages.
func boardOf(
  _ deals: [Deal], stages: [Stage] = threeStages, slaTargets: [SLARule] = SLARule.standard
) -> Board {
  var settings = Settings(name: "Test", stages: stages)
  settings.serviceLevels = slaTargets
  return Board(settings: settings, deals: deals)
}

/// Noon in UTC.
func noon(_ day: Day) -> Instant {
  Zone.utc.instant(of: day, hour: 12)
}

/// Returns the value of a KPI on a board at the end of a day in UTC.
func measured(
  _ kpi: String, _ deals: [Deal], over period: Period = "2025", on day: Day = "2025-12-31",
  stages: [Stage] = threeStages
) -> KPIValue? {
  let facts = PipelineFacts(
    boardOf(deals, stages: stages), asOf: Zone.utc.instant(of: day, hour: 23), zone: .utc)
  return KPI.named(kpi)?.figureWithDeals(facts, period)
}

extension KPIValue {
  /// The value of a part.
  func part(_ name: Part.Name) -> Ratio? {
    parts.first { $0.name == name }?.value
  }
}

extension Zone {
  /// Paris from 2024 to 2027.
  static let paris = Zone(
    name: "Europe/Paris", initialOffset: 3_600,
    transitions: [
      Transition(start: "2024-03-31T01:00:00Z", offset: 7_200),
      Transition(start: "2024-10-27T01:00:00Z", offset: 3_600),
      Transition(start: "2025-03-30T01:00:00Z", offset: 7_200),
      Transition(start: "2025-10-26T01:00:00Z", offset: 3_600),
      Transition(start: "2026-03-29T01:00:00Z", offset: 7_200),
      Transition(start: "2026-10-25T01:00:00Z", offset: 3_600),
      Transition(start: "2027-03-28T01:00:00Z", offset: 7_200),
    ])
}
