package import PipelineDomain
package import PipelineExchange

// The sentences of a report that no page or list has; all others are theirs.
extension Strings {
  /// The title of a report.
  package func reportTitle(_ period: Period) -> String {
    say(
      en: "Sales report, \(dates.period(period))",
      fr: "Rapport commercial, \(dates.period(period))")
  }

  /// The deals a report is about.
  package func reportScope(filter: String?, owner: String?) -> String {
    let parts = [
      owner.map { "\(caption(.owner))\(colon)\($0.isEmpty ? nobody : $0)" },
      filter.map { "\(question(.filter))\(colon)\($0)" },
    ].compactMap { $0 }
    return parts.isEmpty ? title(.allDeals) : parts.joined(separator: " · ")
  }

  /// The moment of a report: `As of Fri 20 Nov 2026, 09:00 (Europe/Paris)`.
  package func reportMoment(_ moment: Instant, in zone: Zone) -> String {
    let (day, clock) = (dates.long(zone.day(of: moment)), dates.clock(moment, in: zone))
    return say(
      en: "As of \(day), \(clock) (\(zone.name))",
      fr: "Situation au \(day) à \(clock) (\(zone.name))")
  }

  /// The heading of a section of a report.
  package func reportHeading(_ subject: ReportDocument.Subject) -> String {
    switch subject {
    case .summary: say(en: "At a glance", fr: "En bref")
    case .forecast: title(.forecast)
    case .changes: say(en: "Pipeline changes", fr: "Évolution du pipeline")
    case .funnel: title(.funnel)
    case .losses: lossesTitle
    case .kpis: panelTitle
    case .deals: say(en: "Stale and at-risk deals", fr: "Affaires dormantes ou à risque")
    case .owners: capitalized(by(.owner))
    case .notes: say(en: "Review notes", fr: "Notes de revue")
    }
  }

  // MARK: Forecast

  /// The won amount as a part of the target: `49% of €156k`; `nil` without one.
  package func attained(_ line: Forecast.Line, in currency: Currency) -> String? {
    guard let goal = line.goal, let part = Ratio(line.won).divided(by: goal) else { return nil }
    return share(figures.percent(part, of: 1), of: figures.compact(goal, currency))
  }

  /// The likelihood of the target, as the name of a figure.
  package var likelyTitle: String {
    say(en: "Likely to hit the target", fr: "Chances d’atteindre l’objectif")
  }

  /// The forecast gap, as the name of a figure.
  package var gapTitle: String { say(en: "Forecast gap", fr: "Écart à l’objectif") }

  /// The middle of the simulations, as the name of a figure.
  package var middleTitle: String { say(en: "Forecast (P50)", fr: "Prévision (P50)") }

  /// The range of the simulations: `P10–P90: €61k – €96k`.
  package func range(_ line: Forecast.Line, in currency: Currency) -> String {
    let ends = [10, 90].map {
      figures.compact(Ratio(line.outcomes.quantile(percent: $0)), currency)
    }
    return "P10–P90\(colon)\(ends.joined(separator: " – "))"
  }

  /// The drawing of that range in the legend of a chart.
  package var rangeSign: String { say(en: "P10–P90, dot at P50", fr: "P10–P90, point à P50") }

  /// The name of the chart of won and open amounts.
  package func forecastChart(_ period: Period) -> String {
    say(
      en: "Won and open amounts against the target, \(dates.period(period))",
      fr: "Montants signés et ouverts face à l’objectif, \(dates.period(period))")
  }

  /// The sentence above the table of a forecast.
  package var forecastCaption: String {
    say(
      en: "Amounts by close date; commit, best case and pipeline include what is before them.",
      fr: "Montants par date de clôture\u{A0}; engagé, optimiste et pipeline comprennent ce qui "
        + "précède.")
  }

  /// The sentence above the comparison of a forecast with an earlier one.
  package func forecastChange(since day: Day, isLast: Bool, near today: Day) -> String {
    let date = dates.medium(day, near: today)
    return say(
      en: isLast ? "Forecast since the last review, \(date)" : "Forecast since \(date)",
      fr: isLast
        ? "Prévision depuis la dernière revue, \(date)" : "Prévision depuis le \(date)")
  }

  /// The headings of that comparison: the earlier figure, the present one, the difference.
  package func changeHeadings(isLast: Bool) -> [String] {
    say(
      en: [isLast ? "Last review" : "Then", "Now", "Change"],
      fr: [isLast ? "Dernière revue" : "Avant", "À ce jour", "Évolution"])
  }

  /// The headings of a forecast at the start of a line: `Best case`.
  package var forecastNames: [String] { forecastHeadings.map(capitalized) }

  /// The difference of two amounts, signed; a dash for none.
  package func difference(from old: Ratio?, to new: Ratio?, _ currency: Currency) -> String {
    guard let old, let new, let difference = new.subtracting(old), difference.numerator != 0 else {
      return "–"
    }
    return (difference.numerator > 0 ? "+" : "") + figures.compact(difference, currency)
  }

  /// The difference of two shares in points, signed; a dash for none.
  package func difference(ofShares old: Ratio?, _ new: Ratio?) -> String {
    guard let old, let new, old != new, let points = figures.points(from: old, to: new) else {
      return "–"
    }
    return self.points(points)
  }

  // MARK: Changes, funnel, KPIs

  /// The heading of the phases of a funnel.
  package var phaseTitle: String { say(en: "Phase", fr: "Phase") }

  /// The share of a phase that advanced, and the bottleneck where it is.
  package func passage(_ step: Funnel.Step, isBottleneck: Bool) -> String {
    let text = passage(step)
    guard isBottleneck else { return text }
    return [text, phrase(bottleneckTitle)].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The heading of that share.
  package var passageTitle: String { say(en: "Conversion", fr: "Conversion") }

  /// The sentence above the losses of a funnel.
  package func lossesCaption(_ period: Period) -> String {
    let days = during(period, dates.period(period))
    return say(
      en: "Of the deals created \(days), those lost or disqualified so far",
      fr: "Parmi les affaires créées \(days), celles perdues ou disqualifiées à ce jour")
  }

  /// The sentence above the KPIs: the periods of their trends.
  package func trendCaption(from first: Period, to last: Period) -> String {
    say(
      en: "Trend: \(dates.period(first)) to \(dates.period(last))",
      fr: "Tendance\u{A0}: \(dates.period(first)) à \(dates.period(last))")
  }

  /// The first and the last value of a trend.
  package func trend(from first: String, to last: String) -> String { "\(first) → \(last)" }

  // MARK: Deals, owners, notes

  /// The sentence above a list of deals: their number and amounts, the largest first.
  package func dealsCaption(_ count: Int, amounts: String) -> String {
    say(
      en: "\(self.count(count, "deal", "deals")), \(amounts), largest first",
      fr: "\(self.count(count, "affaire", "affaires")), \(amounts), par montant décroissant")
  }

  /// No deal is stale or at risk.
  package var noDealsAtRisk: String {
    say(en: "No stale or at-risk deals.", fr: "Aucune affaire dormante ou à risque.")
  }

  /// A next step with its date: `call, 24 Nov`.
  package func planned(_ step: NextStep, near today: Day) -> String {
    "\(step.what), " + dates.plain(step.due, near: today).replacing(" ", with: "\u{A0}")
  }

  /// The sentence above the owners.
  package func ownersCaption(_ period: Period) -> String {
    say(
      en: "Owners and their quotas, \(dates.period(period))",
      fr: "Responsables et leurs objectifs, \(dates.period(period))")
  }

  /// The closing of a review: its day and its author.
  package func closing(of review: ClosedReview, in zone: Zone, near today: Day) -> String {
    let day = dates.medium(zone.day(of: review.at), near: today)
    return say(
      en: "Review closed \(day) by \(review.by)", fr: "Revue clôturée le \(day) par \(review.by)")
  }
}
