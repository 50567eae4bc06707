import PipelineDomain

extension French {
  func staleCount(_ count: Int) -> String { self.count(count, "dormante", "dormantes") }

  func lateCount(_ count: Int) -> String { "\(figures.whole(count)) en retard" }

  func dealCount(_ count: Int) -> String { self.count(count, "affaire", "affaires") }

  func markedCount(_ count: Int) -> String {
    self.count(count, "marquée", "marquées")
  }

  func more(_ count: Int) -> String { self.count(count, "autre", "autres") }

  var weighted: String { "p" }

  var allTime: String { "en tout" }

  func age(_ days: Int) -> String { "\(days)j" }

  var noNextStep: String { "à fixer" }

  func closed(_ outcome: Stage.Outcome, in period: Period) -> String {
    let name = dates.shortPeriod(period)
    let when =
      switch period.unit {
      case .quarter: "au " + name
      case .month, .year: "en " + name
      case .week, nil: name
      }
    return closed(outcome) + " " + when
  }

  func closed(_ outcome: Stage.Outcome) -> String {
    capitalized(self.outcome(outcome)) + "s"
  }

  func playbook(of stage: Stage) -> String {
    let playbook = stage.playbook
    let steps = [playbook.objective, playbook.nextStep].filter { !$0.isEmpty }
    var sentences = steps.isEmpty ? [] : [steps.joined(separator: " → ")]
    if !playbook.exitCriteria.isEmpty {
      sentences.append("Pour en sortir\u{A0}: " + playbook.exitCriteria.joined(separator: ", "))
    }
    return sentences.isEmpty ? "" : stage.name + "\u{A0}: " + sentences.joined(separator: ". ")
  }

  func playbookParts(of stage: Stage) -> [(caption: String, text: String)] {
    let playbook = stage.playbook
    return [
      ("Objectif", playbook.objective), ("Message clé", playbook.keyMessage),
      ("Contenu phare", playbook.content), ("Preuve", playbook.proof),
      ("Prochaine action", playbook.nextStep), ("Indicateur", name(ofKPI: playbook.kpi)),
      ("Pour en sortir", playbook.exitCriteria.joined(separator: ", ")),
    ].filter { !$0.1.isEmpty }
  }

  var noDeals: String { "aucune affaire" }

  var saved: String { "enregistré" }

  var unconfirmed: String { "enregistré, non confirmé par le disque" }

  var saving: String { "enregistrement…" }

  func notSaved(_ why: String) -> String {
    why.isEmpty ? "NON ENREGISTRÉ" : "NON ENREGISTRÉ\u{A0}: \(why)"
  }

  func fileFault(at place: (line: Int, column: Int)?) -> String {
    guard let place else { return "FICHIER ILLISIBLE" }
    return "FICHIER NON VALIDE\u{A0}: ligne \(place.line), colonne \(place.column)"
  }

  var goneFile: String { "FICHIER DISPARU" }

  func fileHolds(_ kept: Int, of count: Int) -> String {
    "LE FICHIER CONTIENT \(figures.whole(kept)) DES \(self.count(count, "AFFAIRE", "AFFAIRES"))"
  }

  func asOf(_ day: Day, near today: Day) -> String {
    "au \(dates.medium(day, near: today)), lecture seule"
  }

  var readOnly: String { "lecture seule" }

  var panelTitle: String { "Indicateurs" }

  var computing: String { "calcul en cours…" }

  func narrowed(toKPI name: String, count: Int) -> String {
    "\(name)\u{A0}: \(self.count(count, "affaire", "affaires"))"
  }

  func searching(_ text: String) -> String { "/" + text }

  func themeChosen(_ name: String) -> String {
    "Ce thème jusqu’à la sortie\u{A0}; à chaque démarrage avec theme = \"\(name)\" dans config.toml."
  }

  func name(of theme: ThemeName) -> String {
    switch theme {
    case .automatic: "automatique, selon le fond"
    case .dark: "fond sombre"
    case .light: "fond clair"
    case .highContrast: "contraste élevé"
    case .colourBlind: "sûr pour les daltoniens"
    case .monochrome: "monochrome"
    }
  }
}
