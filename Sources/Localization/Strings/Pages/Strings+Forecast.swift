package import PipelineDomain

extension Strings {
  /// The headings of the columns of `cells`.
  package var forecastHeadings: [String] {
    say(
      en: [
        "", "won", "commit", "best case", "pipeline", "weighted", "P10", "P50", "P90", "target",
        "likely",
      ],
      fr: [
        "", "signé", "engagé", "optimiste", "pipeline", "pondéré", "P10", "P50", "P90", "objectif",
        "probable",
      ])
  }

  /// The label of the target of a forecast.
  package var goalTitle: String { say(en: "Target", fr: "Objectif") }

  /// The name of a forecast category: `best case`.
  package func category(_ category: ForecastCategory) -> String {
    switch category {
    case .omitted: say(en: "omitted", fr: "hors prévision")
    case .pipeline: "pipeline"
    case .bestCase: say(en: "best case", fr: "optimiste")
    case .commit: say(en: "commit", fr: "engagé")
    }
  }

  /// The names of all of them, in a row.
  package var categories: String {
    ForecastCategory.allCases.map(category).joined(separator: ", ")
  }

  /// The forecast category a deal was given, beside that of its probability where they differ: `commit, 40%
  /// gives pipeline`; `nil` without one.
  package func category(of deal: Deal, on board: Board) -> String? {
    deal.forecastCategory.map { own in
      [category(own), difference(between: own, and: board.probability(of: deal))]
        .compactMap { $0 }.joined(separator: ", ")
    }
  }

  /// The category that a probability gives, when it differs from the owner's word: `40% gives pipeline`.
  package func difference(between own: ForecastCategory, and percent: Int) -> String? {
    let probable = ForecastCategory(percent: percent)
    guard own != probable else { return nil }
    return say(
      en: "\(percent)% gives \(category(probable))",
      fr: "\(category(probable)) d’après la probabilité (\(percent)\u{A0}%)")
  }

  /// The amounts by probability, where owners' categories differ from it, and the deals that do, the largest
  /// first; empty where none does.
  package func differences(_ forecast: Forecast, on board: Board) -> [String] {
    guard !forecast.differences.isEmpty else { return [] }
    let (total, currency) = (forecast.total, forecast.currency)
    let names = forecastHeadings[2...4]
    let sums = [total.probable.commit, total.probable.bestCase, total.probable.pipeline]
      .map { figures.compact(Ratio($0), currency) }
    let columns = zip(names, sums).map { "\($0) \($1)" }.joined(separator: " · ")
    let count = self.count(
      forecast.differences.count, say(en: "deal differs", fr: "affaire diffère"),
      say(en: "deals differ", fr: "affaires diffèrent"))
    let omitted = figures.compact(Ratio(total.omitted), currency)
    let heading =
      say(
        en: "By probability: \(columns) (\(count))",
        fr: "Selon la probabilité\u{A0}: \(columns) (\(count))")
      + (total.omitted == 0
        ? "" : say(en: " · omitted \(omitted)", fr: " · hors prévision \(omitted)"))
    let most = 5
    let lines = forecast.differences.prefix(most).map { difference in
      let title = board[difference.deal]?.title ?? difference.deal.text
      let texts = [
        category(difference.own), self.difference(between: difference.own, and: difference.percent),
        figures.compact(Ratio(difference.amount), currency),
      ]
      return "  \(title)\(colon)" + texts.compactMap { $0 }.joined(separator: ", ")
    }
    let rest = forecast.differences.count - lines.count
    return [heading] + lines + (rest > 0 ? ["  " + more(rest)] : [])
  }

  /// The weighted pipeline by each kind of probability.
  package func weights(_ line: Forecast.Line, in currency: Currency) -> String {
    let amounts = [line.weighted, line.weightedByStage, line.weightedByHistory]
      .map { figures.compact($0, currency) }
    return say(
      en: "Weighted: \(amounts[0]) (deal probability) · \(amounts[1]) (stage) · "
        + "\(amounts[2]) (historical win rate)",
      fr: "Pondéré\u{A0}: \(amounts[0]) (probabilité de l’affaire) · \(amounts[1]) (étape) · "
        + "\(amounts[2]) (historique)")
  }

  /// The won amount against a target: `€77k of €156k (49%)`; without one, `€77k won`.
  package func attainment(_ line: Forecast.Line, in currency: Currency) -> String {
    let won = figures.compact(Ratio(line.won), currency)
    guard let goal = line.goal else { return say(en: "\(won) won", fr: "\(won) signés") }
    let text = share(won, of: figures.compact(goal, currency))
    return Ratio(line.won).divided(by: goal).map { text + " (\(figures.percent($0, of: 1)))" }
      ?? text
  }

  /// Attainment, likelihood and gap: `€77k of €156k (49%) · 0.3% likely · forecast gap €41k`.
  package func standing(_ forecast: Forecast) -> String {
    let total = forecast.total
    let share = total.chance.map { figures.percent($0, of: total.openCount) }
    let gap = total.missing.flatMap {
      $0 > Ratio(0) ? figures.compact($0, forecast.currency) : nil
    }
    return [
      attainment(total, in: forecast.currency),
      share.map { say(en: "\($0) likely", fr: "\($0) de chances") },
      gap.map { say(en: "forecast gap \($0)", fr: "écart \($0)") },
    ].compactMap { $0 }.joined(separator: " · ")
  }

  /// The likelihood of the target and the gap to it; `nil` without a target.
  package func outlook(_ forecast: Forecast) -> String? {
    guard let chance = forecast.total.chance, let missing = forecast.total.missing else {
      return nil
    }
    let currency = forecast.currency
    let share = figures.percent(chance, of: forecast.total.openCount)
    let text = say(
      en: "\(share) likely to hit the \(dates.period(forecast.period)) target.",
      fr: "\(share) de chances d’atteindre l’objectif \(dates.period(forecast.period)).")
    guard missing > Ratio(0) else { return text }
    let needed = say(
      en: text + " Forecast gap \(figures.compact(missing, currency))",
      fr: text + " Écart à l’objectif\u{A0}: \(figures.compact(missing, currency))")
    guard let pipeline = forecast.pipelineNeeded else { return needed + "." }
    return say(
      en: needed + ": about \(figures.compact(pipeline, currency)) of new pipeline "
        + atWinRate(forecast.winRate) + ".",
      fr: needed + ", soit environ \(figures.compact(pipeline, currency)) de nouveau pipeline "
        + atWinRate(forecast.winRate) + ".")
  }

  /// The win rate and its period.
  func atWinRate(_ rate: KPIValue) -> String {
    let share = rate.value.map { figures.percent($0, of: rate.n) } ?? unavailable
    return say(
      en: "at your \(share) win rate "
        + (rate.period.isAllTime ? "(all time)" : "(last 12 months)"),
      fr: "à votre taux de transformation de \(share) "
        + (rate.period.isAllTime ? "(depuis le début)" : "(12 derniers mois)"))
  }

  /// The method of the range, and its assumption.
  package func method(_ outcomes: Outcomes) -> String {
    switch outcomes.method {
    case .exact:
      say(en: "P10–P90 exact, deals independent", fr: "P10–P90 exact, affaires indépendantes")
    case .drawn(let draws, _):
      say(
        en: "P10–P90 from \(figures.whole(draws)) simulations, deals independent",
        fr: "P10–P90 sur \(figures.whole(draws)) simulations, affaires indépendantes")
    }
  }

  /// The open deals past their close date and their amounts; `nil` without any.
  package func overdue(_ aside: Forecast.Aside, in currency: Currency) -> String? {
    say(
      en: self.aside(aside, "past the close date", in: currency),
      fr: self.aside(aside, "à date de clôture dépassée", in: currency))
  }

  /// The same of deals without a close date.
  package func undated(_ aside: Forecast.Aside, in currency: Currency) -> String? {
    say(
      en: self.aside(aside, "without a close date", in: currency),
      fr: self.aside(aside, "sans date de clôture", in: currency))
  }

  /// The probability of a stage, and the one its history suggests.
  package func chance(_ chance: StageChance, on settings: Settings) -> String {
    let stage = stageName(chance.stage, on: settings)
    let text = say(
      en: "\(stage): set to \(chance.configured)%, ",
      fr: "\(stage)\u{A0}: \(chance.configured) % défini, ")
    guard let suggested = chance.suggested, let (low, high) = chance.interval else {
      return say(
        en: text + "\(count(chance.decided, "closed deal", "closed deals")) so far "
          + "(\(StageChance.leastSample) needed)",
        fr: text + count(chance.decided, "affaire clôturée", "affaires clôturées")
          + " (\(StageChance.leastSample) nécessaires)")
    }
    let cases = chance.decided
    return say(
      en: text + "historically \(figures.percent(suggested, of: cases)) "
        + "(\(figures.whole(chance.won)) of \(figures.whole(cases)) won, "
        + "\(figures.percent(low, of: cases)) – \(figures.percent(high, of: cases)))",
      fr: text + "\(figures.percent(suggested, of: cases)) d’après l’historique "
        + "(\(count(chance.won, "gagnée", "gagnées")) sur \(figures.whole(cases)), "
        + "\(figures.percent(low, of: cases)) – \(figures.percent(high, of: cases)))")
  }

  private func aside(
    _ aside: Forecast.Aside, _ what: String, in currency: Currency
  ) -> String? {
    guard !aside.deals.isEmpty else { return nil }
    let deals = count(
      aside.deals.count, say(en: "open deal", fr: "affaire ouverte"),
      say(en: "open deals", fr: "affaires ouvertes"))
    return say(en: "Excluded: ", fr: "Exclues\u{A0}: ")
      + "\(deals) \(what), \(figures.compact(Ratio(aside.amount), currency)), "
      + say(en: "weighted ", fr: "pondéré ") + figures.compact(aside.weighted, currency)
  }

  /// The figures of a line, a cell each: period, won, commit, best case, pipeline, weighted, P10, P50,
  /// P90, target, likelihood.
  package func cells(_ line: Forecast.Line, in currency: Currency) -> [String] {
    let columns = [line.won, line.commit, line.bestCase, line.pipeline].map { Ratio($0) }
    let range = [10, 50, 90].map { Ratio(line.outcomes.quantile(percent: $0)) }
    let amounts = (columns + [line.weighted] + range).map { figures.compact($0, currency) }
    return [dates.period(line.period)] + amounts + [
      line.goal.map { figures.compact($0, currency) } ?? "",
      line.chance.map { figures.percent($0, of: line.openCount) } ?? "",
    ]
  }

  /// The reason parts of a forecast have no target; `nil` where they have one.
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
}
