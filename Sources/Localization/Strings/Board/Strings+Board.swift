package import PipelineDomain

extension Strings {
  /// `4 stale`.
  package func staleCount(_ count: Int) -> String {
    say(en: "\(figures.whole(count)) stale", fr: self.count(count, "dormante", "dormantes"))
  }

  /// `3 late`.
  package func lateCount(_ count: Int) -> String {
    say(en: "\(figures.whole(count)) late", fr: "\(figures.whole(count)) en retard")
  }

  /// `5 deals`.
  package func dealCount(_ count: Int) -> String {
    say(en: self.count(count, "deal", "deals"), fr: self.count(count, "affaire", "affaires"))
  }

  /// `5 marked`.
  package func markedCount(_ count: Int) -> String {
    say(en: "\(figures.whole(count)) marked", fr: self.count(count, "marquée", "marquées"))
  }

  /// How many cards follow: `10 more`.
  package func more(_ count: Int) -> String {
    say(en: "\(figures.whole(count)) more", fr: self.count(count, "autre", "autres"))
  }

  /// What stands before a weighted amount.
  package var weighted: String { say(en: "w", fr: "p") }

  /// A column is of no period.
  package var allTime: String { say(en: "all time", fr: "en tout") }

  /// The idle clock as shown on a card: `31d`.
  package func age(_ days: Int) -> String { say(en: "\(days)d", fr: "\(days)j") }

  /// No next step, on a card.
  package var noNextStep: String { say(en: "no next", fr: "à fixer") }

  /// Closed deals of a period: `Won in Q4`.
  package func closed(_ outcome: Stage.Outcome, in period: Period) -> String {
    let name = dates.shortPeriod(period)
    let when =
      switch period.unit {
      case .quarter: say(en: "in ", fr: "au ")
      case .month, .year: say(en: "in ", fr: "en ")
      case .week, nil: say(en: "in ", fr: "")
      }
    return closed(outcome) + " " + when + name
  }

  /// Closed deals of all time: `Won`.
  package func closed(_ outcome: Stage.Outcome) -> String {
    say(en: capitalized(self.outcome(outcome)), fr: capitalized(self.outcome(outcome)) + "s")
  }

  /// A stage's playbook in one line; empty when nothing is written.
  package func playbook(of stage: Stage) -> String {
    let playbook = stage.playbook
    let steps = [playbook.objective, playbook.nextStep].filter { !$0.isEmpty }
    var sentences = steps.isEmpty ? [] : [steps.joined(separator: " → ")]
    if !playbook.exitCriteria.isEmpty {
      sentences.append(
        say(en: "To leave: ", fr: "Pour en sortir\u{A0}: ")
          + playbook.exitCriteria.joined(separator: ", "))
    }
    return sentences.isEmpty ? "" : stage.name + colon + sentences.joined(separator: ". ")
  }

  /// A stage's playbook for an empty column, a paragraph each, each with its caption.
  package func playbookParts(of stage: Stage) -> [(caption: String, text: String)] {
    let playbook = stage.playbook
    return say(
      en: [
        ("Objective", playbook.objective), ("Say", playbook.keyMessage),
        ("Show", playbook.content), ("Proof", playbook.proof),
        ("Next step", playbook.nextStep), ("Watch", name(ofKPI: playbook.kpi)),
        ("To leave", playbook.exitCriteria.joined(separator: ", ")),
      ].filter { !$0.1.isEmpty },
      fr: [
        ("Objectif", playbook.objective), ("Message clé", playbook.keyMessage),
        ("Contenu phare", playbook.content), ("Preuve", playbook.proof),
        ("Prochaine action", playbook.nextStep), ("Indicateur", name(ofKPI: playbook.kpi)),
        ("Pour en sortir", playbook.exitCriteria.joined(separator: ", ")),
      ].filter { !$0.1.isEmpty })
  }

  /// What an empty column says of itself.
  package var noDeals: String { say(en: "no deals", fr: "aucune affaire") }

  /// The file and the board are the same.
  package var saved: String { say(en: "saved", fr: "enregistré") }

  /// The file is written, but the disk did not confirm it.
  package var unconfirmed: String {
    say(en: "saved, not confirmed by the disk", fr: "enregistré, non confirmé par le disque")
  }

  /// A change is on its way to the file.
  package var saving: String { say(en: "saving…", fr: "enregistrement…") }

  /// A change is only in memory, and why.
  package func notSaved(_ why: String) -> String {
    say(
      en: why.isEmpty ? "NOT SAVED" : "NOT SAVED: \(why)",
      fr: why.isEmpty ? "NON ENREGISTRÉ" : "NON ENREGISTRÉ\u{A0}: \(why)")
  }

  /// The file is no board at the moment, and where, when it is in its text.
  package func fileFault(at place: (line: Int, column: Int)?) -> String {
    guard let place else { return say(en: "FILE UNREADABLE", fr: "FICHIER ILLISIBLE") }
    return say(
      en: "FILE INVALID: line \(place.line), column \(place.column)",
      fr: "FICHIER NON VALIDE\u{A0}: ligne \(place.line), colonne \(place.column)")
  }

  /// There is no file any more.
  package var goneFile: String { say(en: "FILE GONE", fr: "FICHIER DISPARU") }

  /// The file holds only so many of the deals that were known.
  package func fileHolds(_ kept: Int, of count: Int) -> String {
    say(
      en: "FILE HOLDS \(figures.whole(kept)) OF \(self.count(count, "DEAL", "DEALS"))",
      fr:
        "LE FICHIER CONTIENT \(figures.whole(kept)) DES \(self.count(count, "AFFAIRE", "AFFAIRES"))"
    )
  }

  /// The board is shown as of a day of the past, and cannot be changed.
  package func asOf(_ day: Day, near today: Day) -> String {
    say(
      en: "as of \(dates.medium(day, near: today)), read only",
      fr: "au \(dates.medium(day, near: today)), lecture seule")
  }

  /// Nothing can be changed.
  package var readOnly: String { say(en: "read only", fr: "lecture seule") }

  /// The head of the KPI panel.
  package var panelTitle: String { say(en: "KPIs", fr: "Indicateurs") }

  /// The panel is still being computed.
  package var computing: String { say(en: "computing…", fr: "calcul en cours…") }

  /// How a narrowed board says what it is narrowed to.
  package func narrowed(toKPI name: String, count: Int) -> String {
    say(
      en: "\(name): \(self.count(count, "deal", "deals"))",
      fr: "\(name)\u{A0}: \(self.count(count, "affaire", "affaires"))")
  }

  /// A lit search.
  package func searching(_ text: String) -> String { "/" + text }

  /// A theme is shown until the end, and how to have it at every start.
  package func themeChosen(_ name: String) -> String {
    say(
      en: "This theme until you leave; at every start with theme = \"\(name)\" in config.toml.",
      fr:
        "Ce thème jusqu’à la sortie\u{A0}; à chaque démarrage avec theme = \"\(name)\" dans config.toml."
    )
  }

  /// A theme as a menu has it.
  package func name(of theme: ThemeName) -> String {
    switch theme {
    case .automatic: say(en: "automatic, as the ground asks for", fr: "automatique, selon le fond")
    case .dark: say(en: "dark ground", fr: "fond sombre")
    case .light: say(en: "light ground", fr: "fond clair")
    case .highContrast: say(en: "high contrast", fr: "contraste élevé")
    case .colourBlind: say(en: "safe for colour blindness", fr: "sûr pour les daltoniens")
    case .monochrome: "monochrome"
    }
  }

  /// The mouse is listened to, or the terminal has it for its own selection.
  package func mouse(isOn: Bool) -> String {
    say(
      en: isOn
        ? "The mouse is on; with Shift held, the terminal selects text itself."
        : "The mouse is off: the terminal selects text itself.",
      fr: isOn
        ? "Souris active\u{A0}; avec Maj, le terminal sélectionne lui-même le texte."
        : "Souris inactive\u{A0}: le terminal sélectionne lui-même le texte.")
  }

  /// Deals are being dragged, and are over nothing that takes them.
  package func dragging(_ deals: Mention) -> String {
    say(
      en: wayOut(deals) + "Drag onto a column: \(named(deals)).",
      fr: wayOut(deals) + "Glissez sur une colonne\u{A0}: \(named(deals)).")
  }

  /// Deals are being dragged, and are over a stage.
  package func dropping(_ deals: Mention, on stage: String) -> String {
    say(
      en: wayOut(deals) + "Drop on \(stage): \(named(deals)).",
      fr: wayOut(deals) + "Lâcher sur \(stage)\u{A0}: \(named(deals)).")
  }

  /// It stands first, where no window cuts it.
  private func wayOut(_ deals: Mention) -> String {
    say(
      en: keys(.back) { "\($0) keeps \(deals.isOne ? "it" : "them"). " },
      fr: keys(.back) { "\($0) \(deals.isOne ? "la" : "les") laisse. " })
  }

  /// Deals that were dragged stay where they were.
  package func dragEnded(_ deals: Mention) -> String {
    say(
      en: "Nothing moved: \(named(deals)) \(deals.isOne ? "stays" : "stay") in place.",
      fr: "Rien n’a bougé\u{A0}: \(named(deals)) \(deals.isOne ? "reste" : "restent") en place.")
  }

  /// How to make a move in spite of what was said: the counterpart of ``sameKeyAgain``.
  package var sameDropAgain: String {
    say(
      en: "Dropped there again, it moves anyway.",
      fr: "La lâcher là de nouveau la déplace quand même.")
  }
}
