public import PipelineDomain

extension French {
  /// The columns of the forecast, the month first.
  public var forecastHeadings: [String] {
    [
      "", "gagné", "engagé", "optimiste", "pipeline", "pondéré", "P10", "P50", "P90", "objectif",
      "chance",
    ]
  }

  /// What a forecast is held against.
  public var goalTitle: String { "Objectif" }

  /// The weighted sum by each kind of chance.
  public func weights(_ line: Forecast.Line, in currency: Currency) -> String {
    let amounts = [line.weighted, line.weightedByStage, line.weightedByHistory]
      .map { figures.compact($0, currency) }
    return "Pondéré par la probabilité des affaires \(amounts[0]), par celle des étapes "
      + "\(amounts[1]), par l’historique du tableau \(amounts[2])"
  }

  /// The chance to reach the goal, and what it lacks.
  public func outlook(_ forecast: Forecast) -> String? {
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

  /// How the range was made.
  public func method(_ outcomes: Outcomes) -> String {
    switch outcomes.method {
    case .exact: "Fourchette exacte, affaires supposées indépendantes"
    case .drawn(let draws, _):
      "Fourchette de \(figures.whole(draws)) tirages, affaires supposées "
        + "indépendantes"
    }
  }

  /// What is not counted for being past its close.
  public func overdue(_ aside: Forecast.Aside, in currency: Currency) -> String? {
    self.aside(aside, "dont la clôture est passée", in: currency)
  }

  /// What is not counted for want of a close date.
  public func undated(_ aside: Forecast.Aside, in currency: Currency) -> String? {
    self.aside(aside, "sans date de clôture", in: currency)
  }

  /// A stage's chance as set, and as the board's history suggests it.
  public func chance(_ chance: StageChance, on settings: Settings) -> String {
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

  /// What moves velocity.
  public func name(of lever: Levers.Lever) -> String {
    switch lever {
    case .opportunities: "opportunités"
    case .winRate: "taux de closing"
    case .averageValue: "panier moyen"
    case .cycle: "cycle de vente"
    }
  }

  /// How fast deals bring money.
  public var velocity: String { "vélocité" }

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
