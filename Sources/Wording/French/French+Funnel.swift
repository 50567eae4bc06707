public import PipelineDomain

extension French {
  /// A part of the funnel.
  public func phase(_ phase: Stage.Phase) -> String {
    switch phase {
    case .attract: "TOFU attirer"
    case .consider: "MOFU considérer"
    case .convert: "BOFU convertir"
    case .retain: "Après-vente fidéliser"
    }
  }

  /// Which deals the funnel follows, and by which rule.
  public func headline(_ funnel: Funnel, seenOn today: Day) -> String {
    let who =
      switch funnel.cohort {
      case .created: "affaires créées en \(funnel.period)"
      case .entered(let phase): "affaires arrivées en \(self.phase(phase)) en \(funnel.period)"
      }
    let rule = funnel.isStrict ? "chaque phase à son tour" : "phase la plus avancée"
    return "\(who), vues le \(dates.medium(today, near: today)), \(rule)"
  }

  /// What became of the deals that reached a phase.
  public func passage(_ step: Funnel.Step) -> String {
    var text: [String] = []
    if let rate = step.rate {
      text.append("\(figures.percent(rate, of: step.reached)) passent")
    }
    let ends = [
      (step.open, "ouvertes"), (step.lost, "perdues"), (step.disqualified, "disqualifiées"),
      (step.skipped, "ont sauté la suivante"),
    ]
    text += ends.filter { $0.0 > 0 }.map { "\(figures.whole($0.0)) \($0.1)" }
    return text.joined(separator: ", ")
  }

  /// The phase to work on, and why it was chosen.
  public func bottleneck(of funnel: Funnel, on settings: Settings) -> String? {
    guard let found = funnel.bottleneck,
      let step = funnel.steps.first(where: { $0.phase == found.phase })
    else { return nil }
    let why =
      switch found.reason {
      case .belowGoal(let goal):
        "le plus loin de son objectif de \(figures.percent(goal, of: step.reached))"
      case .lowestRate: "le taux le plus bas"
      }
    let text = "Goulot\u{A0}: \(phase(found.phase)), \(why)"
    guard let stop = step.stops.first else { return text }
    let name = settings.stage(stop.stage)?.name ?? stop.stage.text
    let ended = figures.whole(step.lost + step.disqualified)
    return text + "\u{A0}; \(figures.whole(stop.count)) sur \(ended) finies en \(name)"
  }

  /// The share won of the whole cohort, and whether that is final.
  public func overall(_ funnel: Funnel) -> String {
    guard let share = funnel.overall else { return "\(unavailable)\u{A0}: \(reason(.noDeals))" }
    let total = figures.whole(funnel.deals.count)
    let text =
      "Gagnées \(figures.whole(funnel.won)) sur \(total), "
      + figures.percent(share, of: funnel.deals.count)
    guard funnel.open > 0 else { return text + "\u{A0}; aucune n’est ouverte\u{A0}: définitif" }
    return text + "\u{A0}; \(figures.whole(funnel.open)) encore ouvertes\u{A0}: provisoire"
  }

  /// Where deals were lost, and why.
  public func loss(_ loss: Funnel.Loss, on settings: Settings) -> String {
    let stage = loss.stage.map { settings.stage($0)?.name ?? $0.text } ?? "étape inconnue"
    let why = loss.reason ?? "sans motif"
    let ended = loss.outcome == .disqualified ? "disqualifiée, \(why)" : why
    return "\(stage)\u{A0}: \(ended)"
  }

  /// The heading over the losses.
  public var lossesTitle: String { "Perdues où et pourquoi" }

  /// What deals are told apart by.
  public func by(_ grouping: Grouping) -> String {
    switch grouping {
    case .source: "par source"
    case .owner: "par responsable"
    case .persona: "par persona"
    case .sector: "par secteur"
    case .customer: "par client"
    }
  }

  /// The name of a group of deals.
  public func group(_ key: String?, of grouping: Grouping) -> String {
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
