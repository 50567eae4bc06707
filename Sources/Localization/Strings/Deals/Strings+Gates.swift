package import PipelineDomain

extension Strings {
  /// How warm a prospect is: `hot`.
  package func temperature(_ temperature: Temperature) -> String {
    switch temperature {
    case .cold: say(en: "cold", fr: "froid")
    case .warm: say(en: "warm", fr: "tiède")
    case .hot: say(en: "hot", fr: "chaud")
    }
  }

  /// What a temperature asks for: `a personal follow-up`.
  package func response(_ response: Temperature.Response) -> String {
    switch response {
    case .reactivation: say(en: "a campaign that wakes them up", fr: "une campagne de réactivation")
    case .informativeContent: say(en: "content that informs", fr: "du contenu informatif")
    case .personalFollowUp: say(en: "a personal follow-up", fr: "un suivi personnalisé")
    }
  }

  /// What a rule of a score found: `saas`, `3 seen, 3 needed`.
  package func ground(_ ground: LeadScore.Ground) -> String {
    switch ground {
    case .values(let values):
      say(
        en: values.isEmpty ? "nothing that fits" : list(values),
        fr: values.isEmpty ? "rien qui convienne" : list(values))
    case .events(let seen, let needed):
      say(
        en: "\(figures.whole(seen)) seen" + (needed > 1 ? ", \(figures.whole(needed)) needed" : ""),
        fr: "\(count(seen, "relevé", "relevés"))"
          + (needed > 1 ? ", \(count(needed, "nécessaire", "nécessaires"))" : ""))
    }
  }

  /// Where a promise stands, with times in a zone: `owed by 24/11 09:00`.
  package func serviceLevel(_ state: SLAState, in zone: Zone) -> String {
    switch state {
    case .notStarted: say(en: "not started", fr: "pas commencé")
    case .untimed:
      say(
        en: "no time of day is known, and the limit is under a day",
        fr: "heure inconnue, et le délai est de moins d’un jour")
    case .running(let deadline):
      say(
        en: "owed before \(dates.moment(deadline, in: zone))",
        fr: "à tenir avant le \(dates.moment(deadline, in: zone))")
    case .met(let at, let deadline):
      say(
        en: "met on \(dates.moment(at, in: zone)), before \(dates.moment(deadline, in: zone))",
        fr: "tenu le \(dates.moment(at, in: zone)), avant le \(dates.moment(deadline, in: zone))")
    case .missed(let deadline, let answered):
      say(
        en: "missed on \(dates.moment(deadline, in: zone)), "
          + (answered.map { "answered on \(dates.moment($0, in: zone))" } ?? "not answered yet"),
        fr: "manqué le \(dates.moment(deadline, in: zone)), "
          + (answered.map { "répondu le \(dates.moment($0, in: zone))" } ?? "pas encore répondu"))
    }
  }

  /// Where a milestone stands: `late`.
  package func milestone(_ state: Milestone.State) -> String {
    switch state {
    case .ahead: say(en: "ahead", fr: "à venir")
    case .due: say(en: "due today", fr: "pour aujourd’hui")
    case .late: say(en: "late", fr: "en retard")
    case .done: say(en: "done", fr: "fait")
    }
  }

  /// What is missing at a gate: `a score of 70 or more (55)`.
  package func shortfall(_ shortfall: Shortfall, on board: Board) -> String {
    let found = shortfall.found.map { " (\(figures.whole($0)))" } ?? ""
    switch shortfall.requirement {
    case .known(let attribute): return name(attribute)
    case .score(let threshold):
      return say(
        en: "a score of \(text(threshold))\(found)",
        fr: "un score de \(text(threshold))\(found)")
    case .fit(let threshold):
      return say(
        en: "a fit of \(text(threshold))\(found)",
        fr: "une adéquation de \(text(threshold))\(found)")
    case .intent:
      return say(en: "a signal of the intention to buy", fr: "un signal d’intention d’achat")
    case .signal(let kinds):
      return say(
        en: "a signal: " + either(kinds.map { signal($0, on: board) }),
        fr: "un signal\u{A0}: " + either(kinds.map { signal($0, on: board) }))
    case .activity(let kinds):
      return say(
        en: "an activity: " + either(kinds.map { activity($0) }),
        fr: "une activité\u{A0}: " + either(kinds.map { activity($0) }))
    case .qualified:
      let needed = board.settings.qualification.neededYes
      return say(
        en: "\(figures.whole(needed)) questions answered yes\(found)",
        fr: count(needed, "réponse oui", "réponses oui") + found)
    case .checked(let item):
      return say(en: "“\(item.text)” ticked off", fr: "\(quoted(item.text)) à cocher")
    }
  }

  /// That a move finds obstacles, one at least, and which.
  package func obstacles(
    _ obstacles: [Passage.Obstacle], of title: String, on board: Board
  ) -> String {
    let missing = obstacles.map { shortfall($0.shortfall, on: board) }
    let first = obstacles.first.map { stageName($0.stage, on: board.settings) } ?? ""
    return say(
      en: "“\(title)” lacks, to leave \(first): \(missing.joined(separator: "; ")).",
      fr: "Il manque à \(quoted(title)) pour quitter \(first)\u{A0}: "
        + missing.joined(separator: "\u{A0}; ") + ".")
  }

  /// How to move on the board all the same.
  package var sameKeyAgain: String {
    say(en: "The same key again moves it anyway.", fr: "La même touche la déplace quand même.")
  }

  func name(_ attribute: Attribute) -> String {
    switch attribute {
    case .sector: say(en: "sector", fr: "secteur")
    case .country: say(en: "country", fr: "pays")
    case .employees: say(en: "number of employees", fr: "effectif")
    case .contactRole: say(en: "position of a contact", fr: "fonction d’un contact")
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
