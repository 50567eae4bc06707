package import PipelineDomain

extension Strings {
  /// The temperature of a prospect: `hot`.
  package func temperature(_ temperature: Temperature) -> String {
    switch temperature {
    case .cold: say(en: "cold", fr: "froid")
    case .warm: say(en: "warm", fr: "tiède")
    case .hot: say(en: "hot", fr: "chaud")
    }
  }

  /// The follow-up of a temperature: `personal follow-up`.
  package func response(_ response: Temperature.Response) -> String {
    switch response {
    case .reactivation: say(en: "reactivation campaign", fr: "campagne de réactivation")
    case .informativeContent: say(en: "nurturing content", fr: "contenu de nurturing")
    case .personalFollowUp: say(en: "personal follow-up", fr: "suivi personnalisé")
    }
  }

  /// The evidence for a scoring rule: `saas`, `3 seen, 3 needed`.
  package func ground(_ ground: LeadScore.Ground) -> String {
    switch ground {
    case .values(let values):
      say(
        en: values.isEmpty ? "no match" : list(values),
        fr: values.isEmpty ? "aucune correspondance" : list(values))
    case .events(let seen, let needed):
      say(
        en: "\(figures.whole(seen)) seen" + (needed > 1 ? ", \(figures.whole(needed)) needed" : ""),
        fr: "\(count(seen, "observé", "observés"))"
          + (needed > 1 ? ", \(count(needed, "nécessaire", "nécessaires"))" : ""))
    }
  }

  /// The state of an SLA target, with times in a zone: `due 2026-11-24 09:00`.
  package func serviceLevel(_ state: SLAState, in zone: Zone) -> String {
    switch state {
    case .notStarted: say(en: "not started", fr: "non démarré")
    case .untimed:
      say(
        en: "arrival time unknown (the target is under a day)",
        fr: "heure d’arrivée inconnue (délai de moins d’un jour)")
    case .running(let deadline):
      say(
        en: "due \(dates.moment(deadline, in: zone))",
        fr: "à tenir avant le \(dates.moment(deadline, in: zone))")
    case .met(let at, let deadline):
      say(
        en: "met \(dates.moment(at, in: zone)), due \(dates.moment(deadline, in: zone))",
        fr: "tenu le \(dates.moment(at, in: zone)), avant le \(dates.moment(deadline, in: zone))")
    case .missed(let deadline, let answered):
      say(
        en: "missed \(dates.moment(deadline, in: zone)), "
          + (answered.map { "answered \(dates.moment($0, in: zone))" } ?? "unanswered"),
        fr: "manqué le \(dates.moment(deadline, in: zone)), "
          + (answered.map { "répondu le \(dates.moment($0, in: zone))" } ?? "sans réponse"))
    }
  }

  /// The state of a milestone: `overdue`.
  package func milestone(_ state: Milestone.State) -> String {
    switch state {
    case .ahead: say(en: "upcoming", fr: "à venir")
    case .due: say(en: "due today", fr: "pour aujourd’hui")
    case .late: say(en: "overdue", fr: "en retard")
    case .done: say(en: "done", fr: "fait")
    }
  }

  /// An exit criterion that is not met: `score of 70 or more (55)`.
  package func shortfall(_ shortfall: Shortfall, on board: Board) -> String {
    let found = shortfall.found.map { " (\(figures.whole($0)))" } ?? ""
    switch shortfall.requirement {
    case .known(let attribute): return name(attribute, on: board)
    case .score(let threshold):
      return say(
        en: "score of \(text(threshold))\(found)",
        fr: "score de \(text(threshold))\(found)")
    case .fit(let threshold):
      return say(
        en: "fit of \(text(threshold))\(found)",
        fr: "adéquation de \(text(threshold))\(found)")
    case .intent: return say(en: "buying signal", fr: "signal d’achat")
    case .signal(let kinds):
      return say(
        en: "signal: " + either(kinds.map { signal($0, on: board) }),
        fr: "signal\u{A0}: " + either(kinds.map { signal($0, on: board) }))
    case .activity(let kinds):
      return say(
        en: "activity: " + either(kinds.map { activity($0) }),
        fr: "activité\u{A0}: " + either(kinds.map { activity($0) }))
    case .qualified:
      let needed = board.settings.qualification.neededYes
      return say(
        en: count(needed, "qualification answer “yes”", "qualification answers “yes”") + found,
        fr: count(needed, "réponse «\u{A0}oui\u{A0}»", "réponses «\u{A0}oui\u{A0}»") + found)
    case .checked(let item):
      return say(en: "“\(item.text)” checked off", fr: "\(quoted(item.text)) à cocher")
    }
  }

  /// The exit criteria that a move does not meet, one at least.
  package func unmetCriteria(
    _ unmetCriteria: [Passage.UnmetCriterion], of title: String, on board: Board
  ) -> String {
    let missing = unmetCriteria.map { shortfall($0.shortfall, on: board) }
    let first = unmetCriteria.first.map { stageName($0.stage, on: board.settings) } ?? ""
    return say(
      en:
        "“\(title)” doesn’t meet the exit criteria of \(first): \(missing.joined(separator: "; ")).",
      fr: "\(quoted(title)) ne remplit pas les critères de sortie de \(first)\u{A0}: "
        + missing.joined(separator: "\u{A0}; ") + ".")
  }

  /// The way to move despite unmet criteria.
  package var sameKeyAgain: String {
    say(en: "Press again to move it anyway.", fr: "Même touche pour la déplacer quand même.")
  }

  /// The name of an attribute, which may be a custom field of the board.
  func name(_ attribute: Attribute, on board: Board) -> String {
    board.settings.field(CustomField.ID(attribute.name))?.name ?? name(attribute)
  }

  func name(_ attribute: Attribute) -> String {
    switch attribute {
    case .sector: say(en: "sector", fr: "secteur")
    case .country: say(en: "country", fr: "pays")
    case .employees: say(en: "number of employees", fr: "effectif")
    case .contactRole: say(en: "job title of a contact", fr: "fonction d’un contact")
    default: Field(named: attribute.name).map(field) ?? attribute.name
    }
  }

  private func text(_ threshold: ScoreThreshold) -> String {
    switch threshold.comparison {
    case .atLeast:
      say(
        en: "\(figures.whole(threshold.points)) or more",
        fr: "\(figures.whole(threshold.points)) ou plus")
    case .above:
      say(
        en: "more than \(figures.whole(threshold.points))",
        fr: "plus de \(figures.whole(threshold.points))")
    }
  }

  private func either(_ items: [String]) -> String {
    say(en: items.joined(separator: " or "), fr: items.joined(separator: " ou "))
  }
}
