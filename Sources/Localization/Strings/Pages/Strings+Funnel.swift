package import PipelineDomain

extension Strings {
  /// A phase as the trade calls it.
  package func phase(_ phase: Stage.Phase) -> String {
    switch phase {
    case .attract: say(en: "TOFU attract", fr: "TOFU attirer")
    case .consider: say(en: "MOFU consider", fr: "MOFU considérer")
    case .convert: say(en: "BOFU convert", fr: "BOFU convertir")
    case .retain: say(en: "Post-sale retain", fr: "Après-vente fidéliser")
    }
  }

  /// Who is followed, when they were looked at, and by which rule.
  package func headline(_ funnel: Funnel, seenOn today: Day, near present: Day) -> String {
    let who =
      switch funnel.cohort {
      case .created:
        say(en: "deals created in \(funnel.period)", fr: "affaires créées en \(funnel.period)")
      case .entered(let phase):
        say(
          en: "deals that reached \(self.phase(phase)) in \(funnel.period)",
          fr: "affaires arrivées en \(self.phase(phase)) en \(funnel.period)")
      }
    let rule = say(
      en: funnel.isStrict ? "every phase in turn" : "furthest phase reached",
      fr: funnel.isStrict ? "chaque phase à son tour" : "phase la plus avancée")
    return say(
      en: "\(who), seen \(dates.medium(today, near: present)), \(rule)",
      fr: "\(who), vues le \(dates.medium(today, near: present)), \(rule)")
  }

  /// What became of the deals that reached a phase.
  package func passage(_ step: Funnel.Step) -> String {
    let rate = step.rate.map {
      figures.percent($0, of: step.reached) + say(en: " go on", fr: " passent")
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
        say(
          en: ("skipped the next", "skipped the next"),
          fr: ("a sauté la suivante", "ont sauté la suivante"))
      ),
    ]
    let counts = ends.filter { $0.0 > 0 }.map { count($0.0, $0.1.0, $0.1.1) }
    return ((rate.map { [$0] } ?? []) + counts).joined(separator: ", ")
  }

  /// What the phase that holds back most is called.
  package var bottleneckTitle: String { say(en: "Bottleneck", fr: "Goulot") }

  /// Why a phase is the one that holds back most: `the lowest rate`.
  package func why(_ reason: Funnel.Bottleneck.Reason, of cases: Int) -> String {
    switch reason {
    case .belowGoal(let goal):
      say(
        en: "narrowest against its goal of \(figures.percent(goal, of: cases))",
        fr: "le plus loin de son objectif de \(figures.percent(goal, of: cases))")
    case .lowestRate: say(en: "the lowest rate", fr: "le taux le plus bas")
    }
  }

  /// How many of those that ended did so in one stage: `3 of 7 ended in Proposal`.
  package func ended(_ share: String, in stage: String) -> String {
    say(en: "\(share) ended in \(stage)", fr: "\(share) finies en \(stage)")
  }

  /// What is before the share that is won.
  package var wonTitle: String { say(en: "Won", fr: "Gagnées") }

  /// Whether a share is final, of which so many are open.
  package func finality(open: Int) -> String {
    say(
      en: open > 0 ? "\(figures.whole(open)) still open: not final" : "none is open: final",
      fr: open > 0
        ? "\(figures.whole(open)) encore \(form(open, "ouverte", "ouvertes"))\u{A0}: provisoire"
        : "aucune n’est ouverte\u{A0}: définitif")
  }

  /// A stage that no date tells.
  package var unknownStage: String { say(en: "an unknown stage", fr: "étape inconnue") }

  /// A loss of which nobody said why.
  package var noReason: String { say(en: "no reason given", fr: "sans motif") }

  /// What the list of losses is called.
  package var lossesTitle: String { say(en: "Lost where and why", fr: "Perdues où et pourquoi") }

  /// What deals are told apart by: `by source`.
  package func by(_ grouping: Grouping) -> String {
    switch grouping {
    case .source: say(en: "by source", fr: "par source")
    case .owner: say(en: "by owner", fr: "par responsable")
    case .persona: say(en: "by persona", fr: "par persona")
    case .sector: say(en: "by sector", fr: "par secteur")
    case .customer: say(en: "by customer", fr: "par client")
    }
  }

  /// The name of a group; `nil` are the deals that do not tell.
  package func group(_ key: String?, of grouping: Grouping) -> String {
    if let key { return key }
    return switch grouping {
    case .source: say(en: "no source", fr: "sans source")
    case .owner: say(en: "no owner", fr: "sans responsable")
    case .persona: say(en: "no persona", fr: "sans persona")
    case .sector: say(en: "no sector", fr: "sans secteur")
    case .customer: say(en: "no organization", fr: "sans organisation")
    }
  }

  /// The phase that holds back most, why it was chosen, and where its deals stop; `nil` without one.
  package func bottleneck(of funnel: Funnel, on settings: Settings) -> String? {
    guard let found = funnel.bottleneck,
      let step = funnel.steps.first(where: { $0.phase == found.phase })
    else { return nil }
    let why = why(found.reason, of: step.reached)
    let text = "\(bottleneckTitle)\(colon)\(phase(found.phase)), \(why)"
    guard let stop = step.stops.first else { return text }
    let part = share(
      figures.whole(stop.count), of: figures.whole(step.lost + step.disqualified))
    return text + semicolon + ended(part, in: stageName(stop.stage, on: settings))
  }

  /// How much of the cohort is won, and whether that is final.
  package func overall(_ funnel: Funnel) -> String {
    let cases = funnel.deals.count
    guard let rate = funnel.overall else {
      return unavailable + colon + absence(funnel.cohort == .created ? .created : .stageEntry)
    }
    let part = share(figures.whole(funnel.won), of: figures.whole(cases))
    return "\(wonTitle) \(part), \(figures.percent(rate, of: cases))" + semicolon
      + finality(open: funnel.open)
  }

  /// Where and why deals were lost.
  package func loss(_ loss: Funnel.Loss, on settings: Settings) -> String {
    let stage = loss.stage.map { stageName($0, on: settings) } ?? unknownStage
    let why = loss.reason ?? noReason
    return stage + colon
      + (loss.outcome == .disqualified ? "\(outcome(.disqualified)), \(why)" : why)
  }
}
