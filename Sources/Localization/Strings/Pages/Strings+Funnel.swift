package import PipelineDomain

extension Strings {
  /// The name of a phase.
  package func phase(_ phase: Stage.Phase) -> String {
    switch phase {
    case .attract: "Attraction (TOFU)"
    case .consider: say(en: "Consideration (MOFU)", fr: "Considération (MOFU)")
    case .convert: say(en: "Decision (BOFU)", fr: "Décision (BOFU)")
    case .retain: say(en: "Retention (post-sale)", fr: "Fidélisation (après-vente)")
    }
  }

  /// The cohort of a funnel, the day it is seen and its rule.
  package func headline(_ funnel: Funnel, seenOn today: Day, near present: Day) -> String {
    let period = during(funnel.period, dates.period(funnel.period))
    let who =
      switch funnel.cohort {
      case .created:
        say(
          en: "deals created \(period)", fr: "affaires créées \(period)")
      case .entered(let phase):
        say(
          en: "deals that reached \(self.phase(phase)) \(period)",
          fr: "affaires arrivées en \(self.phase(phase)) \(period)")
      }
    let rule = say(
      en: funnel.isStrict ? "every phase in order" : "furthest phase reached",
      fr: funnel.isStrict ? "chaque phase dans l’ordre" : "phase la plus avancée")
    return say(
      en: "\(who), as of \(dates.medium(today, near: present)), \(rule)",
      fr: "\(who), au \(dates.medium(today, near: present)), \(rule)")
  }

  /// The share that advanced from a phase, and the rest.
  package func passage(_ step: Funnel.Step) -> String {
    let rate = step.rate.map {
      figures.percent($0, of: step.reached) + say(en: " advanced", fr: " avancent")
    }
    let ends = [
      (step.open, say(en: ("open", "open"), fr: ("ouverte", "ouvertes"))),
      (step.lost, say(en: ("lost", "lost"), fr: ("perdue", "perdues"))),
      (
        step.disqualified,
        say(en: ("disqualified", "disqualified"), fr: ("disqualifiée", "disqualifiées"))
      ),
      (
        step.skipped,
        say(en: ("skipped a phase", "skipped a phase"), fr: ("phase sautée", "phases sautées"))
      ),
    ]
    let counts = ends.filter { $0.0 > 0 }.map { count($0.0, $0.1.0, $0.1.1) }
    return ((rate.map { [$0] } ?? []) + counts).joined(separator: " · ")
  }

  /// The label of the bottleneck.
  package var bottleneckTitle: String { say(en: "Bottleneck", fr: "Goulot d’étranglement") }

  /// The reason a phase is the bottleneck: `lowest conversion`.
  package func why(_ reason: Funnel.Bottleneck.Reason, of cases: Int) -> String {
    switch reason {
    case .belowGoal(let goal):
      say(
        en: "furthest below its target of \(figures.percent(goal, of: cases))",
        fr: "le plus loin de son objectif de \(figures.percent(goal, of: cases))")
    case .lowestRate: say(en: "lowest conversion", fr: "conversion la plus basse")
    }
  }

  /// The drop-offs of one stage: `3 of 7 drop-offs in Proposal`.
  package func ended(_ number: Int, of total: Int, in stage: String) -> String {
    say(
      en: "\(figures.whole(number)) of \(count(total, "drop-off", "drop-offs")) in \(stage)",
      fr: "\(count(number, "perte", "pertes")) sur \(figures.whole(total)) en \(stage)")
  }

  /// The label of the share that is won.
  package var wonTitle: String { say(en: "Won", fr: "Gagnées") }

  /// The state of a share of which that many deals are open.
  package func finality(open: Int) -> String {
    say(
      en: open > 0 ? "\(figures.whole(open)) open: still moving" : "none open: final",
      fr: open > 0
        ? "\(count(open, "ouverte", "ouvertes"))\u{A0}: provisoire"
        : "aucune ouverte\u{A0}: définitif")
  }

  /// A stage that is not known.
  package var unknownStage: String { say(en: "unknown stage", fr: "étape inconnue") }

  /// A loss without a reason.
  package var noReason: String { say(en: "no reason", fr: "sans motif") }

  /// The label of a sum over all rows or columns.
  package var totalTitle: String { "total" }

  /// The heading of the losses.
  package var lossesTitle: String {
    say(en: "Losses by stage and reason", fr: "Pertes par étape et motif")
  }

  /// A grouping: `by source`.
  package func by(_ grouping: Grouping) -> String {
    switch grouping {
    case .source: say(en: "by source", fr: "par source")
    case .owner: say(en: "by owner", fr: "par responsable")
    case .persona: say(en: "by persona", fr: "par persona")
    case .sector: say(en: "by sector", fr: "par secteur")
    case .customer: say(en: "by customer", fr: "par client")
    case .field(let field): say(en: "by \(field.name)", fr: "par \(field.name)")
    }
  }

  /// The name of a group; `nil` are the deals without one.
  package func group(_ key: String?, of grouping: Grouping) -> String {
    if let key {
      guard case .field(let field) = grouping, field.kind == .flag else { return key }
      return flag(key == CustomField.Reading.flag(true).word)
    }
    return switch grouping {
    case .source: say(en: "no source", fr: "sans source")
    case .owner: say(en: "no owner", fr: "sans responsable")
    case .persona: say(en: "no persona", fr: "sans persona")
    case .sector: say(en: "no sector", fr: "sans secteur")
    case .customer: say(en: "no organization", fr: "sans organisation")
    case .field(let field): say(en: "no \(field.name)", fr: "sans \(field.name)")
    }
  }

  /// The bottleneck, its reason and the stage of most drop-offs; `nil` without one.
  package func bottleneck(of funnel: Funnel, on settings: Settings) -> String? {
    guard let found = funnel.bottleneck,
      let step = funnel.steps.first(where: { $0.phase == found.phase })
    else { return nil }
    let why = why(found.reason, of: step.reached)
    let text = "\(bottleneckTitle)\(colon)\(phase(found.phase)), \(why)"
    guard let stop = step.stops.first else { return text }
    return text + semicolon
      + ended(
        stop.count, of: step.lost + step.disqualified, in: stageName(stop.stage, on: settings))
  }

  /// The share of the cohort that is won, and whether that is final.
  package func overall(_ funnel: Funnel) -> String {
    let cases = funnel.deals.count
    guard let rate = funnel.overall else {
      return unavailable + colon + absence(funnel.cohort == .created ? .created : .stageEntry)
    }
    let part = share(figures.whole(funnel.won), of: figures.whole(cases))
    return "\(wonTitle) \(part), \(figures.percent(rate, of: cases))" + semicolon
      + finality(open: funnel.open)
  }

  /// The stage and the reason of a loss.
  package func loss(_ loss: Funnel.Loss, on settings: Settings) -> String {
    stage(ofLoss: loss.stage, on: settings) + colon
      + reason(loss.column)
  }

  /// The reason of losses: `price`, `disqualified, no reason`.
  package func reason(_ reason: LossGrid.Reason) -> String {
    let text = reason.text ?? noReason
    return reason.outcome == .disqualified ? "\(outcome(.disqualified)), \(text)" : text
  }

  /// The stage in which deals were lost.
  package func stage(ofLoss stage: Stage.ID?, on settings: Settings) -> String {
    stage.map { stageName($0, on: settings) } ?? unknownStage
  }

  /// The losses by stage and reason, the most frequent reasons a column each, all others together in one,
  /// then the total and its amount; the first row and the last are headings and totals.
  package func lossTable(
    _ grid: LossGrid, columns: Int, on settings: Settings, in currency: Currency
  ) -> [[String]] {
    let shown = grid.reasons.count <= columns ? grid.reasons.count : max(0, columns - 1)
    let hasRest = shown < grid.reasons.count
    let row = { (name: String, counts: [Int], total: LossGrid.Cell) in
      let rest = hasRest ? [counts[shown...].reduce(0, +)] : []
      return [name]
        + (counts.prefix(shown) + rest).map { $0 == 0 ? "–" : self.figures.whole($0) }
        + [self.figures.whole(total.deals.count), self.figures.compact(total.amount, currency)]
    }
    let columns = grid.reasons.indices
    let rows = grid.stages.indices.map { place in
      row(
        stage(ofLoss: grid.stages[place], on: settings),
        columns.map { grid[place, $0].deals.count }, grid.total(ofRow: place))
    }
    let heads =
      grid.reasons.prefix(shown).map(reason)
      + (hasRest ? [say(en: "other reasons", fr: "autres motifs")] : [])
    let total = totalTitle
    return [[""] + heads + [total, say(en: "amount", fr: "montant")]] + rows
      + [row(total, columns.map { grid.total(ofColumn: $0).deals.count }, grid.total)]
  }
}
