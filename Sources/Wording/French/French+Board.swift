public import PipelineDomain

extension French {
  /// `4 dormantes`.
  public func staleCount(_ count: Int) -> String { self.count(count, "dormante", "dormantes") }

  /// `3 en retard`.
  public func lateCount(_ count: Int) -> String { "\(figures.whole(count)) en retard" }

  /// `5 affaires`.
  public func dealCount(_ count: Int) -> String { self.count(count, "affaire", "affaires") }

  /// `5 marquées`.
  public func markedCount(_ count: Int) -> String {
    self.count(count, "marquée", "marquées")
  }

  /// How many cards follow.
  public func more(_ count: Int) -> String { self.count(count, "autre", "autres") }

  /// What stands before a weighted amount.
  public var weighted: String { "p" }

  /// A column is of no period.
  public var allTime: String { "en tout" }

  /// The idle clock as shown on a card.
  public func age(_ days: Int) -> String { "\(days)j" }

  /// No next step, on a card.
  public var noNextStep: String { "à fixer" }

  /// Closed deals of a period.
  public func closed(_ outcome: Stage.Outcome, in period: Period) -> String {
    let name = dates.shortPeriod(period)
    let when =
      switch period.unit {
      case .quarter: "au " + name
      case .month, .year: "en " + name
      case .week, nil: name
      }
    return closed(outcome) + " " + when
  }

  /// Closed deals of all time.
  public func closed(_ outcome: Stage.Outcome) -> String {
    capitalized(self.outcome(outcome)) + "s"
  }

  /// A stage's playbook in one line.
  public func playbook(of stage: Stage) -> String {
    let playbook = stage.playbook
    let steps = [playbook.objective, playbook.nextStep].filter { !$0.isEmpty }
    var sentences = steps.isEmpty ? [] : [steps.joined(separator: " → ")]
    if !playbook.exitCriteria.isEmpty {
      sentences.append("Pour en sortir\u{A0}: " + playbook.exitCriteria.joined(separator: ", "))
    }
    return sentences.isEmpty ? "" : stage.name + "\u{A0}: " + sentences.joined(separator: ". ")
  }

  /// A stage's playbook for an empty column.
  public func playbookParts(of stage: Stage) -> [(caption: String, text: String)] {
    let playbook = stage.playbook
    return [
      ("Objectif", playbook.objective), ("Message clé", playbook.keyMessage),
      ("Contenu phare", playbook.content), ("Preuve", playbook.proof),
      ("Prochaine action", playbook.nextStep), ("Indicateur", name(ofKPI: playbook.kpi)),
      ("Pour en sortir", playbook.exitCriteria.joined(separator: ", ")),
    ].filter { !$0.1.isEmpty }
  }

  /// What an empty column says of itself.
  public var noDeals: String { "aucune affaire" }

  /// The file and the board are the same.
  public var saved: String { "enregistré" }

  /// The file is written, but the disk did not confirm it.
  public var unconfirmed: String { "enregistré, non confirmé par le disque" }

  /// A change is on its way to the file.
  public var saving: String { "enregistrement…" }

  /// A change is only in memory, and why.
  public func notSaved(_ why: String) -> String {
    why.isEmpty ? "NON ENREGISTRÉ" : "NON ENREGISTRÉ\u{A0}: \(why)"
  }

  /// The file is no board at the moment.
  public func fileFault(at place: (line: Int, column: Int)?) -> String {
    guard let place else { return "FICHIER ILLISIBLE" }
    return "FICHIER NON VALIDE\u{A0}: ligne \(place.line), colonne \(place.column)"
  }

  /// There is no file any more.
  public var goneFile: String { "FICHIER DISPARU" }

  /// The file holds only so many of the deals that were known.
  public func fileHolds(_ kept: Int, of count: Int) -> String {
    "LE FICHIER CONTIENT \(figures.whole(kept)) DES \(self.count(count, "AFFAIRE", "AFFAIRES"))"
  }

  /// The board is shown as of a day of the past.
  public func asOf(_ day: Day, near today: Day) -> String {
    "au \(dates.medium(day, near: today)), lecture seule"
  }

  /// Nothing can be changed.
  public var readOnly: String { "lecture seule" }

  /// The head of the KPI panel.
  public var panelTitle: String { "Indicateurs" }

  /// The panel is still being computed.
  public var computing: String { "calcul en cours…" }

  /// How a narrowed board says what it is narrowed to.
  public func narrowed(toKPI name: String, count: Int) -> String {
    "\(name)\u{A0}: \(self.count(count, "affaire", "affaires"))"
  }

  /// A lit search.
  public func searching(_ text: String) -> String { "/" + text }

  /// A theme is shown until the end.
  public func themeChosen(_ name: String) -> String {
    "Ce thème jusqu’à la sortie\u{A0}; à chaque démarrage avec theme = \"\(name)\" dans config.toml."
  }

  /// A theme as a menu has it.
  public func name(of theme: ThemeName) -> String {
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
