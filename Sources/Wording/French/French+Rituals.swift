import PipelineDomain

extension French {
  func trait(_ trait: Persona.Trait) -> String {
    switch trait {
    case .pains: "douleurs"
    case .criteria: "critères de choix"
    case .objections: "objections récurrentes"
    }
  }

  var campaignCaption: String { "campagne" }

  func campaign(_ campaign: Campaign) -> String {
    "pour \(campaign.audience)\u{A0}: \(campaign.hook) → \(campaign.callToAction)"
  }

  func replies(_ rate: ReplyRate) -> String {
    "\(count(rate.replies, "réponse", "réponses")) pour \(count(rate.sent, "e-mail", "e-mails"))"
      + (rate.isEngaged ? "\u{A0}: engagé" : "")
  }

  func state(_ state: Experiment.State) -> String {
    switch state {
    case .planned: "prévu"
    case .running: "en cours"
    case .measured: "mesuré"
    case .decided: "décidé"
    }
  }

  func decision(_ choice: Experiment.Decision.Choice) -> String {
    switch choice {
    case .generalise: "généraliser"
    case .iterate: "itérer"
    case .abandon: "abandonner"
    }
  }

  func result(_ result: Experiment.Result) -> String {
    let counts = counts(of: result, of: "sur")
    guard let difference = result.difference else { return "\(counts)\u{A0}: n manque" }
    let verdict = difference.isRobust ? "écart robuste" : "peut être dû au hasard"
    return "\(counts)\u{A0}: \(points(difference, "points", to: "à")), \(verdict)"
  }

  func task(_ item: ActionPlan.Item) -> String {
    let month = item.month.map { "mois \($0)\u{A0}: " } ?? ""
    let task =
      switch item.kind {
      case .audit: "auditer le funnel"
      case .objectives: "un objectif et un indicateur par étape"
      case .qualification: "partager les règles de qualification"
      case .measure: "mesurer"
      case .bottleneck: "choisir un goulot d’étranglement"
      case .test: "tester une amélioration par étape"
      case .document: "documenter les essais"
      case .decide: "décider\u{A0}: généraliser, itérer ou abandonner"
      case .improvements: "les premières améliorations sont là"
      case .tools: "revoir les outils, et lequel fait foi pour quoi"
      }
    return month + task
  }
}
