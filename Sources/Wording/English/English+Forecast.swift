import PipelineDomain

extension English {
  var forecastHeadings: [String] {
    [
      "", "won", "commit", "best case", "pipeline", "weighted", "P10", "P50", "P90", "goal",
      "chance",
    ]
  }

  var goalTitle: String { "Goal" }

  func weights(_ line: Forecast.Line, in currency: Currency) -> String {
    let amounts = [line.weighted, line.weightedByStage, line.weightedByHistory]
      .map { figures.compact($0, currency) }
    return "Weighted by the deals’ own chances \(amounts[0]), by their stages’ \(amounts[1]), "
      + "by the board’s history \(amounts[2])"
  }

  func outlook(_ forecast: Forecast) -> String? {
    guard let chance = forecast.total.chance, let missing = forecast.total.missing else {
      return nil
    }
    let currency = forecast.currency
    let share = figures.percent(chance, of: forecast.total.openCount)
    let text = "Chance to reach the goal of \(dates.period(forecast.period)): \(share)."
    guard missing > Ratio(0) else { return text }
    let needed = text + " It lacks \(figures.compact(missing, currency))"
    guard let pipeline = forecast.pipelineNeeded else { return needed + "." }
    return needed + ", about \(figures.compact(pipeline, currency)) of new pipeline "
      + atWinRate(forecast.winRate) + "."
  }

  /// The share of deals that are won, and since when.
  func atWinRate(_ rate: Measure) -> String {
    let share = rate.value.map { figures.percent($0, of: rate.n) } ?? unavailable
    return "at \(share) won " + (rate.period.isAllTime ? "so far" : "in the last twelve months")
  }

  func method(_ outcomes: Outcomes) -> String {
    switch outcomes.method {
    case .exact: "Range exact, deals taken as independent"
    case .drawn(let draws, _):
      "Range of \(figures.whole(draws)) draws, deals taken as independent"
    }
  }

  func overdue(_ aside: Forecast.Aside, in currency: Currency) -> String? {
    self.aside(aside, "past the expected close", in: currency)
  }

  func undated(_ aside: Forecast.Aside, in currency: Currency) -> String? {
    self.aside(aside, "without a close date", in: currency)
  }

  func chance(_ chance: StageChance, on settings: Settings) -> String {
    let stage = stageName(chance.stage, on: settings)
    let text = "\(stage): \(chance.configured) % set, "
    guard let suggested = chance.suggested, let (low, high) = chance.interval else {
      return text + "kept: only \(count(chance.decided, "deal", "deals")) decided, "
        + "\(StageChance.leastSample) needed"
    }
    let cases = chance.decided
    return text + "\(figures.percent(suggested, of: cases)) by history "
      + "(\(figures.whole(chance.won)) of \(figures.whole(cases)) won, "
      + "\(figures.percent(low, of: cases)) – \(figures.percent(high, of: cases)))"
  }

  func name(of lever: Levers.Lever) -> String {
    switch lever {
    case .opportunities: "opportunities"
    case .winRate: "win rate"
    case .averageValue: "average deal"
    case .cycle: "cycle"
    }
  }

  var velocity: String { "velocity" }

  private func aside(
    _ aside: Forecast.Aside, _ what: String, in currency: Currency
  ) -> String? {
    guard !aside.deals.isEmpty else { return nil }
    return "Not in it: \(count(aside.deals.count, "open deal", "open deals")) \(what), "
      + "\(figures.compact(Ratio(aside.amount), currency)), "
      + "weighted \(figures.compact(aside.weighted, currency))"
  }
}
