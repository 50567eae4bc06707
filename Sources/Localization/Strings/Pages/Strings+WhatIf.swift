package import PipelineDomain

extension Strings {
  /// A figure that can be assumed: `win rate`.
  package func assumption(_ assumption: WhatIf.Assumption) -> String {
    switch assumption {
    case .winRate: say(en: "win rate", fr: "taux de transformation")
    case .dealSize: say(en: "average deal size", fr: "montant moyen")
    case .salesCycle: say(en: "sales cycle", fr: "cycle de vente")
    case .newDeals: say(en: "new deals/month", fr: "nouvelles affaires par mois")
    }
  }

  /// The present value of a figure that can be assumed: `24.2%`.
  package func value(
    of assumption: WhatIf.Assumption, in baseline: WhatIf.Baseline, _ currency: Currency
  ) -> String {
    let value =
      switch assumption {
      case .winRate: baseline.winRate.map(rate)
      case .dealSize: baseline.dealSize.map { figures.compact($0, currency) }
      case .salesCycle: baseline.salesCycle.map { figures.days($0) }
      case .newDeals: figures.decimal(baseline.newDeals, decimals: 0)
      }
    return value ?? unavailable
  }

  /// The assumed value of a figure; `nil` where it stays as it is.
  package func value(
    of assumption: WhatIf.Assumption, in whatIf: WhatIf, _ currency: Currency
  ) -> String? {
    switch assumption {
    case .winRate: whatIf.winRate.map(rate)
    case .dealSize: whatIf.dealSize.map { figures.compact($0, currency) }
    case .salesCycle: whatIf.salesCycle.map { figures.days(Ratio($0)) }
    case .newDeals: whatIf.newDeals == 0 ? nil : "+" + figures.whole(whatIf.newDeals)
    }
  }

  /// The present figures, from which assumptions change: `Today: win rate 24.2% · …`.
  package func baseline(_ baseline: WhatIf.Baseline, in currency: Currency) -> String {
    say(en: "Today", fr: "Aujourd’hui") + colon
      + WhatIf.Assumption.allCases.map {
        phrase($0, value(of: $0, in: baseline, currency))
      }.joined(separator: " · ")
  }

  /// The assumptions: `win rate 30%, “Réseau fibre” won`.
  package func assumptions(_ whatIf: WhatIf, in currency: Currency, on board: Board) -> String {
    let figures = WhatIf.Assumption.allCases.compactMap { assumption in
      value(of: assumption, in: whatIf, currency).map { phrase(assumption, $0) }
    }
    let deals = whatIf.decided.sorted { $0.key < $1.key }.map { id, decision in
      let title = quoted(board[id]?.title ?? id.text)
      return switch decision {
      case .won: say(en: "\(title) won", fr: "\(title) gagnée")
      case .lost: say(en: "\(title) lost", fr: "\(title) perdue")
      }
    }
    return (figures + deals).joined(separator: ", ")
  }

  private func phrase(_ assumption: WhatIf.Assumption, _ value: String) -> String {
    let name = self.assumption(assumption)
    return assumption == .newDeals ? "\(value) \(name)" : "\(name) \(value)"
  }

  private func rate(_ share: Ratio) -> String {
    (share.scaled(by: 100).map { figures.number($0) } ?? Figures.tooLarge) + figures.percentSign
  }

  /// The effect of assumptions: `0.3% → 4.1% likely to hit the Q4 2026 target; forecast gap €41k → €28k;
  /// P50 €67k → €80k`.
  package func effect(
    from now: WhatIf.Outlook, to then: WhatIf.Outlook, of forecast: Forecast
  ) -> String {
    let currency = forecast.currency
    let change = { (old: String, new: String) in "\(old) → \(new)" }
    let money = { (old: Ratio, new: Ratio) in
      change(figures.compact(old, currency), figures.compact(new, currency))
    }
    var parts: [String] = []
    if let old = now.chance, let new = then.chance {
      let chance = change(figures.percent(old, of: 20), figures.percent(new, of: 20))
      let period = dates.period(forecast.period)
      parts.append(
        say(
          en: "\(chance) likely to hit the \(period) target",
          fr: "\(chance) de chances d’atteindre l’objectif \(period)"))
    }
    if let old = now.gap, let new = then.gap {
      parts.append(
        say(en: "forecast gap \(money(old, new))", fr: "écart à l’objectif \(money(old, new))"))
    } else {
      parts.append(
        say(
          en: "weighted pipeline \(money(now.weighted, then.weighted))",
          fr: "pipeline pondéré \(money(now.weighted, then.weighted))"))
    }
    parts.append("P50 " + money(Ratio(now.p50), Ratio(then.p50)))
    return parts.joined(separator: semicolon)
  }

  /// Assumptions with their effect, a sentence.
  package func whatIf(
    _ whatIf: WhatIf, from now: WhatIf.Outlook, to then: WhatIf.Outlook, of forecast: Forecast,
    on board: Board
  ) -> String {
    say(en: "What-if, ", fr: "Scénario, ")
      + assumptions(whatIf, in: forecast.currency, on: board) + colon
      + effect(from: now, to: then, of: forecast)
  }

  /// The present value beside an assumed one: `today 24.2%`.
  package func atPresent(_ value: String) -> String {
    say(en: "today \(value)", fr: "aujourd’hui \(value)")
  }

  /// The reason assumptions say nothing, and the option that is the remedy.
  package func refusal(_ refusal: WhatIf.Refusal, on board: Board) -> String {
    switch refusal {
    case .periodOver:
      reason(refusal, on: board)
        + say(
          en: "; choose one to come with --period",
          fr: "\u{A0}; choisissez-en une à venir avec --period")
    case .newDealsNeed(let figure):
      reason(refusal, on: board)
        + say(
          en: "; add --what-if \(figure.rawValue)=…",
          fr: "\u{A0}; ajoutez --what-if \(figure.rawValue)=…")
    case .noBaseline, .notOpen: reason(refusal, on: board)
    }
  }

  /// The reason assumptions say nothing.
  package func reason(_ refusal: WhatIf.Refusal, on board: Board) -> String {
    switch refusal {
    case .periodOver: say(en: "the period is over", fr: "la période est terminée")
    case .noBaseline(let figure):
      say(
        en: "no \(assumption(figure)) to compare with yet: it needs won and lost deals",
        fr:
          "pas encore de \(assumption(figure)) de référence\u{A0}: il faut des affaires gagnées et "
          + "perdues")
    case .newDealsNeed(let figure):
      say(
        en: "no \(assumption(figure)) yet for new deals",
        fr: "pas encore de \(assumption(figure)) pour les nouvelles affaires")
    case .notOpen(let id):
      say(
        en: "\(quoted(board[id]?.title ?? id.text)) isn’t an open deal with an amount in this view",
        fr: "\(quoted(board[id]?.title ?? id.text)) n’est pas une affaire ouverte et chiffrée ici")
    }
  }
}
