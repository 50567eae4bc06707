import PipelineDomain

/// A board of `count` deals with a plausible past, the same for the same count: one in eight is open,
/// each has four to six history entries over the two years before `now`.
func board(of count: Int, now: Instant) -> Board {
  let names = ["prospecting", "qualification", "discovery", "proposal", "negotiation"]
  var stages = names.enumerated().map { position, name in
    Stage(
      id: Stage.ID(name), name: name, lifecycle: position == 0 ? .lead : .opportunity,
      probability: 15 * (position + 1), warmAfterDays: 7, rotAfterDays: 21)
  }
  stages.append(Stage(id: "won", name: "Won", outcome: .won))
  stages.append(Stage(id: "lost", name: "Lost", outcome: .lost))
  var settings = Settings(name: "Benchmark", stages: stages)
  settings.panel.unit = .quarter

  var random = SeededRandom(seed: UInt64(count))
  let deals = (0..<count).map { _ in deal(in: stages, now: now, using: &random) }
  return Board(settings: settings, deals: deals)
}

private func deal(in stages: [Stage], now: Instant, using random: inout SeededRandom) -> Deal {
  let isOpen = Int.random(in: 0..<8, using: &random) == 0
  let steps = Int.random(in: 2...5, using: &random)
  let path =
    stages.prefix(steps).map(\.id)
    + (isOpen ? [] : [stages[Bool.random(using: &random) ? 5 : 6].id])
  let age = Int64.random(in: 0..<(isOpen ? 60 : 700), using: &random) * 86_400
  var moment = now.adding(seconds: -age - 40 * 86_400)

  var deal = Deal(id: Deal.ID(random.identifier()), title: "A deal", stage: path[path.count - 1])
  deal.amount = Money(minorUnits: .random(in: 1...60, using: &random) * 100_000, currency: .euro)
  var before = FieldValue.none
  for stage in path {
    let id = HistoryEntry.ID(random.identifier())
    let changes = [FieldChange(.stage, from: before, to: .text(stage.text))]
    deal.history.append(HistoryEntry(id: id, at: moment, by: "Ana", changes: changes))
    before = .text(stage.text)
    moment = moment.adding(seconds: .random(in: 1...8, using: &random) * 86_400)
  }
  let last = deal.history[deal.history.count - 1].at
  if isOpen {
    let due = Zone.utc.day(of: now).adding(days: .random(in: -5...20, using: &random))
    deal.nextStep = NextStep(what: "call", due: due)
  } else {
    deal.closedOn = Zone.utc.day(of: last)
  }
  return deal
}
