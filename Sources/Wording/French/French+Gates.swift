import PipelineDomain

extension French {
  func temperature(_ temperature: Temperature) -> String {
    switch temperature {
    case .cold: "froid"
    case .warm: "tiède"
    case .hot: "chaud"
    }
  }

  func response(_ response: Temperature.Response) -> String {
    switch response {
    case .reactivation: "une campagne de réactivation"
    case .informativeContent: "du contenu informatif"
    case .personalFollowUp: "un suivi personnalisé"
    }
  }

  func ground(_ ground: LeadScore.Ground) -> String {
    switch ground {
    case .values(let values): values.isEmpty ? "rien qui convienne" : list(values)
    case .events(let seen, let needed):
      "\(count(seen, "relevé", "relevés"))"
        + (needed > 1 ? ", \(count(needed, "nécessaire", "nécessaires"))" : "")
    }
  }

  func serviceLevel(_ state: SLAState, in zone: Zone) -> String {
    switch state {
    case .notStarted: "pas commencé"
    case .untimed: "heure inconnue, et le délai est de moins d’un jour"
    case .running(let deadline): "à tenir avant le \(dates.moment(deadline, in: zone))"
    case .met(let at, let deadline):
      "tenu le \(dates.moment(at, in: zone)), avant le \(dates.moment(deadline, in: zone))"
    case .missed(let deadline, let answered):
      "manqué le \(dates.moment(deadline, in: zone)), "
        + (answered.map { "répondu le \(dates.moment($0, in: zone))" } ?? "pas encore répondu")
    }
  }

  func milestone(_ state: Milestone.State) -> String {
    switch state {
    case .ahead: "à venir"
    case .due: "pour aujourd’hui"
    case .late: "en retard"
    case .done: "fait"
    }
  }

  func shortfall(_ shortfall: Shortfall, on board: Board) -> String {
    let found = shortfall.found.map { " (\(figures.whole($0)))" } ?? ""
    switch shortfall.requirement {
    case .known(let attribute): return name(attribute)
    case .score(let threshold): return "un score de \(text(threshold))\(found)"
    case .fit(let threshold): return "une adéquation de \(text(threshold))\(found)"
    case .intent: return "un signal d’intention d’achat"
    case .signal(let kinds):
      return "un signal\u{A0}: " + either(kinds.map { signal($0, on: board) })
    case .activity(let kinds): return "une activité\u{A0}: " + either(kinds.map { activity($0) })
    case .qualified:
      let needed = board.settings.qualification.neededYes
      return count(needed, "réponse oui", "réponses oui") + found
    case .checked(let item): return "\(quoted(item.text)) à cocher"
    }
  }

  func obstacles(
    _ obstacles: [Passage.Obstacle], of title: String, on board: Board
  ) -> String {
    let missing = obstacles.map { shortfall($0.shortfall, on: board) }
    let first = obstacles.first.map { stageName($0.stage, on: board.settings) } ?? ""
    return "Il manque à \(quoted(title)) pour quitter \(first)\u{A0}: "
      + missing.joined(separator: "\u{A0}; ") + "."
  }

  var sameKeyAgain: String { "La même touche la déplace quand même." }

  func name(_ attribute: Attribute) -> String {
    switch attribute {
    case .sector: "secteur"
    case .country: "pays"
    case .employees: "effectif"
    case .contactRole: "fonction d’un contact"
    default: Field(named: attribute.name).map(field) ?? attribute.name
    }
  }

  private func text(_ threshold: ScoreThreshold) -> String {
    switch threshold.comparison {
    case .atLeast: "\(figures.whole(threshold.points)) ou plus"
    case .above: "plus de \(figures.whole(threshold.points))"
    }
  }

  private func either(_ items: [String]) -> String {
    items.joined(separator: " ou ")
  }
}
