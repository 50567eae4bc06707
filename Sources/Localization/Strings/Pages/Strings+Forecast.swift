package import PipelineDomain

extension Strings {
  /// The headings of the columns of `cells`.
  package var forecastHeadings: [String] {
    say(
      en: [
        "", "won", "commit", "best case", "pipeline", "weighted", "P10", "P50", "P90", "goal",
        "chance",
      ],
      fr: [
        "", "gagné", "engagé", "optimiste", "pipeline", "pondéré", "P10", "P50", "P90", "objectif",
        "chance",
      ])
  }

  /// What a forecast is held against.
  package var goalTitle: String { say(en: "Goal", fr: "Objectif") }

  /// Weighted by each kind of chance.
  package func weights(_ line: Forecast.Line, in currency: Currency) -> String {
    let amounts = [line.weighted, line.weightedByStage, line.weightedByHistory]
      .map { figures.compact($0, currency) }
    return say(
      en: "Weighted by the deals’ own chances \(amounts[0]), by their stages’ \(amounts[1]), "
        + "by the board’s history \(amounts[2])",
      fr: "Pondéré par la probabilité des affaires \(amounts[0]), par celle des étapes "
        + "\(amounts[1]), par l’historique du tableau \(amounts[2])")
  }

  /// What is expected of the goal, and what it takes; `nil` without a goal.
  package func outlook(_ forecast: Forecast) -> String? {
    guard let chance = forecast.total.chance, let missing = forecast.total.missing else {
      return nil
    }
    let currency = forecast.currency
    let share = figures.percent(chance, of: forecast.total.openCount)
    let text = say(
      en: "Chance to reach the goal of \(dates.period(forecast.period)): \(share).",
      fr: "Chance d’atteindre l’objectif de \(dates.period(forecast.period))\u{A0}: \(share).")
    guard missing > Ratio(0) else { return text }
    let needed = say(
      en: text + " It lacks \(figures.compact(missing, currency))",
      fr: text + " Il manque \(figures.compact(missing, currency))")
    guard let pipeline = forecast.pipelineNeeded else { return needed + "." }
    return say(
      en: needed + ", about \(figures.compact(pipeline, currency)) of new pipeline "
        + atWinRate(forecast.winRate) + ".",
      fr: needed + ", soit environ \(figures.compact(pipeline, currency)) de nouveau pipeline "
        + atWinRate(forecast.winRate) + ".")
  }

  /// The share of deals that are won, and since when.
  func atWinRate(_ rate: Measure) -> String {
    let share = rate.value.map { figures.percent($0, of: rate.n) } ?? unavailable
    return say(
      en: "at \(share) won " + (rate.period.isAllTime ? "so far" : "in the last twelve months"),
      fr: "à \(share) d’affaires gagnées "
        + (rate.period.isAllTime ? "depuis le début" : "sur les douze derniers mois"))
  }

  /// How the range was found, and what it assumes.
  package func method(_ outcomes: Outcomes) -> String {
    switch outcomes.method {
    case .exact:
      say(
        en: "Range exact, deals taken as independent",
        fr: "Fourchette exacte, affaires supposées indépendantes")
    case .drawn(let draws, _):
      say(
        en: "Range of \(figures.whole(draws)) draws, deals taken as independent",
        fr: "Fourchette de \(figures.whole(draws)) tirages, affaires supposées "
          + "indépendantes")
    }
  }

  /// The deals whose expected close has passed, or that have none, and their worth; `nil` when there
  /// are none.
  package func overdue(_ aside: Forecast.Aside, in currency: Currency) -> String? {
    say(
      en: self.aside(aside, "past the expected close", in: currency),
      fr: self.aside(aside, "dont la clôture est passée", in: currency))
  }

  /// The same of deals without an expected close.
  package func undated(_ aside: Forecast.Aside, in currency: Currency) -> String? {
    say(
      en: self.aside(aside, "without a close date", in: currency),
      fr: self.aside(aside, "sans date de clôture", in: currency))
  }

  /// A stage's chance and what history says of it.
  package func chance(_ chance: StageChance, on settings: Settings) -> String {
    let stage = stageName(chance.stage, on: settings)
    let text = say(
      en: "\(stage): \(chance.configured) % set, ",
      fr: "\(stage)\u{A0}: \(chance.configured) % fixé, ")
    guard let suggested = chance.suggested, let (low, high) = chance.interval else {
      return say(
        en: text + "kept: only \(count(chance.decided, "deal", "deals")) decided, "
          + "\(StageChance.leastSample) needed",
        fr: text + "gardé\u{A0}: \(count(chance.decided, "affaire close", "affaires closes")), "
          + "il en faut \(StageChance.leastSample)")
    }
    let cases = chance.decided
    return say(
      en: text + "\(figures.percent(suggested, of: cases)) by history "
        + "(\(figures.whole(chance.won)) of \(figures.whole(cases)) won, "
        + "\(figures.percent(low, of: cases)) – \(figures.percent(high, of: cases)))",
      fr: text + "\(figures.percent(suggested, of: cases)) d’après l’historique "
        + "(\(count(chance.won, "gagnée", "gagnées")) sur \(figures.whole(cases)), "
        + "\(figures.percent(low, of: cases)) – \(figures.percent(high, of: cases)))")
  }

  /// What moves velocity.
  package func name(of lever: Levers.Lever) -> String {
    switch lever {
    case .opportunities: say(en: "opportunities", fr: "opportunités")
    case .winRate: say(en: "win rate", fr: "taux de closing")
    case .averageValue: say(en: "average deal", fr: "panier moyen")
    case .cycle: say(en: "cycle", fr: "cycle de vente")
    }
  }

  /// How fast deals bring money.
  package var velocity: String { say(en: "velocity", fr: "vélocité") }

  private func aside(
    _ aside: Forecast.Aside, _ what: String, in currency: Currency
  ) -> String? {
    guard !aside.deals.isEmpty else { return nil }
    let deals = count(
      aside.deals.count, say(en: "open deal", fr: "affaire ouverte"),
      say(en: "open deals", fr: "affaires ouvertes"))
    return say(en: "Not in it: ", fr: "Hors prévision\u{A0}: ")
      + "\(deals) \(what), \(figures.compact(Ratio(aside.amount), currency)), "
      + say(en: "weighted ", fr: "pondéré ") + figures.compact(aside.weighted, currency)
  }

  /// The figures of a line, a cell each: period, won, commit, best case, pipeline, weighted, P10, P50,
  /// P90, goal, chance.
  package func cells(_ line: Forecast.Line, in currency: Currency) -> [String] {
    let columns = [line.won, line.commit, line.bestCase, line.pipeline].map { Ratio($0) }
    let range = [10, 50, 90].map { Ratio(line.outcomes.quantile(percent: $0)) }
    let amounts = (columns + [line.weighted] + range).map { figures.compact($0, currency) }
    return [dates.period(line.period)] + amounts + [
      line.goal.map { figures.compact($0, currency) } ?? "",
      line.chance.map { figures.percent($0, of: line.openCount) } ?? "",
    ]
  }

  /// Why parts of a forecast have no goal; `nil` where goals belong to them.
  package func goalNote(_ parts: [Forecast]) -> String? {
    let reason = parts.lazy.compactMap(\.goalUnavailability).first { $0 == .quotasByOwner }
    return reason.map { goalTitle + colon + unavailable + ", " + self.reason($0) }
  }

  /// Rows of figures of a forecast below the headings of the columns that hold any.
  package func forecastTable(_ rows: [[String]]) -> [[String]] {
    let headings = forecastHeadings.enumerated().map { column, heading in
      rows.contains { !$0[column].isEmpty } ? heading : ""
    }
    return [headings] + rows
  }

  /// What one lever of velocity brings when it is a tenth better; `nil` when there is no velocity.
  package func lever(_ lever: Levers.Lever, of levers: Levers) -> String? {
    let isInverse = lever == .cycle
    guard let tenth = Ratio(isInverse ? -1 : 1, 10),
      let gain = levers.changing(lever, by: tenth).flatMap(levers.gain)
    else { return nil }
    let sign = isInverse ? Figures.minus : "+"
    return "\(name(of: lever)) \(sign)10 %\(colon)\(velocity) +\(figures.percent(gain, of: 20))"
  }
}
