import PipelineDomain

extension French {
  var forecastHeadings: [String] {
    [
      "", "gagné", "engagé", "optimiste", "pipeline", "pondéré", "P10", "P50", "P90", "objectif",
      "chance",
    ]
  }

  var goalTitle: String { "Objectif" }

  func weights(_ line: Forecast.Line, in currency: Currency) -> String {
    let amounts = [line.weighted, line.weightedByStage, line.weightedByHistory]
      .map { figures.compact($0, currency) }
    return "Pondéré par la probabilité des affaires \(amounts[0]), par celle des étapes "
      + "\(amounts[1]), par l’historique du tableau \(amounts[2])"
  }

  func outlook(_ forecast: Forecast) -> String? {
    guard let chance = forecast.total.chance, let missing = forecast.total.missing else {
      return nil
    }
    let currency = forecast.currency
    let share = figures.percent(chance, of: forecast.total.openCount)
    let text = "Chance d’atteindre l’objectif de \(dates.period(forecast.period))\u{A0}: \(share)."
    guard missing > Ratio(0) else { return text }
    let needed = text + " Il manque \(figures.compact(missing, currency))"
    guard let pipeline = forecast.pipelineNeeded else { return needed + "." }
    return needed + ", soit environ \(figures.compact(pipeline, currency)) de nouveau pipeline "
      + atWinRate(forecast.winRate) + "."
  }

  /// The share of deals that are won, and since when.
  func atWinRate(_ rate: Measure) -> String {
    let share = rate.value.map { figures.percent($0, of: rate.n) } ?? unavailable
    return "à \(share) d’affaires gagnées "
      + (rate.period.isAllTime ? "depuis le début" : "sur les douze derniers mois")
  }

  func method(_ outcomes: Outcomes) -> String {
    switch outcomes.method {
    case .exact: "Fourchette exacte, affaires supposées indépendantes"
    case .drawn(let draws, _):
      "Fourchette de \(figures.whole(draws)) tirages, affaires supposées "
        + "indépendantes"
    }
  }

  func overdue(_ aside: Forecast.Aside, in currency: Currency) -> String? {
    self.aside(aside, "dont la clôture est passée", in: currency)
  }

  func undated(_ aside: Forecast.Aside, in currency: Currency) -> String? {
    self.aside(aside, "sans date de clôture", in: currency)
  }

  func chance(_ chance: StageChance, on settings: Settings) -> String {
    let stage = stageName(chance.stage, on: settings)
    let text = "\(stage)\u{A0}: \(chance.configured) % fixé, "
    guard let suggested = chance.suggested, let (low, high) = chance.interval else {
      return text + "gardé\u{A0}: \(count(chance.decided, "affaire close", "affaires closes")), "
        + "il en faut \(StageChance.leastSample)"
    }
    let cases = chance.decided
    return text + "\(figures.percent(suggested, of: cases)) d’après l’historique "
      + "(\(count(chance.won, "gagnée", "gagnées")) sur \(figures.whole(cases)), "
      + "\(figures.percent(low, of: cases)) – \(figures.percent(high, of: cases)))"
  }

  func name(of lever: Levers.Lever) -> String {
    switch lever {
    case .opportunities: "opportunités"
    case .winRate: "taux de closing"
    case .averageValue: "panier moyen"
    case .cycle: "cycle de vente"
    }
  }

  var velocity: String { "vélocité" }

  private func aside(
    _ aside: Forecast.Aside, _ what: String, in currency: Currency
  ) -> String? {
    guard !aside.deals.isEmpty else { return nil }
    let deals = count(aside.deals.count, "affaire ouverte", "affaires ouvertes")
    return "Hors prévision\u{A0}: \(deals) \(what), "
      + "\(figures.compact(Ratio(aside.amount), currency)), "
      + "pondéré \(figures.compact(aside.weighted, currency))"
  }
}
