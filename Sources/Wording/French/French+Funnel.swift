import PipelineDomain

extension French {
  func phase(_ phase: Stage.Phase) -> String {
    switch phase {
    case .attract: "TOFU attirer"
    case .consider: "MOFU considérer"
    case .convert: "BOFU convertir"
    case .retain: "Après-vente fidéliser"
    }
  }

  func headline(_ funnel: Funnel, seenOn today: Day, near present: Day) -> String {
    let who =
      switch funnel.cohort {
      case .created: "affaires créées en \(funnel.period)"
      case .entered(let phase): "affaires arrivées en \(self.phase(phase)) en \(funnel.period)"
      }
    let rule = funnel.isStrict ? "chaque phase à son tour" : "phase la plus avancée"
    return "\(who), vues le \(dates.medium(today, near: present)), \(rule)"
  }

  func passage(_ step: Funnel.Step) -> String {
    var text: [String] = []
    if let rate = step.rate {
      text.append("\(figures.percent(rate, of: step.reached)) passent")
    }
    let ends = [
      (step.open, "ouverte", "ouvertes"), (step.lost, "perdue", "perdues"),
      (step.disqualified, "disqualifiée", "disqualifiées"),
      (step.skipped, "a sauté la suivante", "ont sauté la suivante"),
    ]
    text += ends.filter { $0.0 > 0 }.map { count($0.0, $0.1, $0.2) }
    return text.joined(separator: ", ")
  }

  var bottleneckTitle: String { "Goulot" }

  func why(_ reason: Funnel.Bottleneck.Reason, of cases: Int) -> String {
    switch reason {
    case .belowGoal(let goal): "le plus loin de son objectif de \(figures.percent(goal, of: cases))"
    case .lowestRate: "le taux le plus bas"
    }
  }

  func ended(_ share: String, in stage: String) -> String { "\(share) finies en \(stage)" }

  var wonTitle: String { "Gagnées" }

  func finality(open: Int) -> String {
    open > 0
      ? "\(figures.whole(open)) encore \(form(open, "ouverte", "ouvertes"))\u{A0}: provisoire"
      : "aucune n’est ouverte\u{A0}: définitif"
  }

  var unknownStage: String { "étape inconnue" }

  var noReason: String { "sans motif" }

  var lossesTitle: String { "Perdues où et pourquoi" }

  func by(_ grouping: Grouping) -> String {
    switch grouping {
    case .source: "par source"
    case .owner: "par responsable"
    case .persona: "par persona"
    case .sector: "par secteur"
    case .customer: "par client"
    }
  }

  func group(_ key: String?, of grouping: Grouping) -> String {
    if let key { return key }
    return switch grouping {
    case .source: "sans source"
    case .owner: "sans responsable"
    case .persona: "sans persona"
    case .sector: "sans secteur"
    case .customer: "sans organisation"
    }
  }
}
