package import PipelineDomain

extension Strings {
  /// `4 stale`.
  package func staleCount(_ count: Int) -> String {
    say(en: "\(figures.whole(count)) stale", fr: self.count(count, "dormante", "dormantes"))
  }

  /// `3 overdue`.
  package func lateCount(_ count: Int) -> String {
    say(en: "\(figures.whole(count)) overdue", fr: "\(figures.whole(count)) en retard")
  }

  /// `5 deals`.
  package func dealCount(_ count: Int) -> String {
    say(en: self.count(count, "deal", "deals"), fr: self.count(count, "affaire", "affaires"))
  }

  /// `5 selected`.
  package func markedCount(_ count: Int) -> String {
    say(
      en: "\(figures.whole(count)) selected", fr: self.count(count, "sélectionnée", "sélectionnées")
    )
  }

  /// The number of cards that follow: `10 more`.
  package func more(_ count: Int) -> String {
    say(en: "\(figures.whole(count)) more", fr: self.count(count, "autre", "autres"))
  }

  /// The word before a weighted amount.
  package var weighted: String { say(en: "weighted", fr: "pondéré") }

  /// The period of a column of all time.
  package var allTime: String { say(en: "all time", fr: "tout") }

  /// The idle clock as shown on a card: `31d`.
  package func age(_ days: Int) -> String { say(en: "\(days)d", fr: "\(days)j") }

  /// No next step, on a card; the second is for a narrow one.
  package var noNextStep: (full: String, short: String) {
    say(en: ("no next step", "no step"), fr: ("sans relance", "à relancer"))
  }

  /// Closed deals of a period: `Won in Q4`.
  package func closed(_ outcome: Stage.Outcome, in period: Period) -> String {
    closed(outcome) + " " + during(period, dates.shortPeriod(period))
  }

  /// The name of a period after its preposition: `in Q4`, in French `au T4`.
  func during(_ period: Period, _ name: String) -> String {
    switch period.unit {
    case .quarter: say(en: "in ", fr: "au ") + name
    case .month, .year: say(en: "in ", fr: "en ") + name
    case .week: say(en: "in ", fr: "") + name
    case nil: name
    }
  }

  /// Closed deals of all time: `Won`.
  package func closed(_ outcome: Stage.Outcome) -> String {
    say(en: capitalized(self.outcome(outcome)), fr: capitalized(self.outcome(outcome)) + "s")
  }

  /// A stage's playbook in one line; empty when nothing is written.
  package func playbook(of stage: Stage) -> String { playbookPhrases(of: stage).joined() }

  /// The phrases of a playbook's line, each with what joins it to the one before: a line with little room
  /// ends after one of them.
  package func playbookPhrases(of stage: Stage) -> [String] {
    let playbook = stage.playbook
    let steps = [playbook.objective, playbook.nextStep].filter { !$0.isEmpty }
    var phrases = steps.enumerated().map { $0 == 0 ? $1 : " → " + $1 }
    if !playbook.exitCriteria.isEmpty {
      phrases.append(
        (phrases.isEmpty ? "" : ". ")
          + say(en: "Exit criteria: ", fr: "Critères de sortie\u{A0}: ")
          + playbook.exitCriteria.joined(separator: ", "))
    }
    guard let first = phrases.first else { return [] }
    return [stage.name + colon + first] + phrases.dropFirst()
  }

  /// A stage's playbook for an empty column, a paragraph each, each with its caption.
  package func playbookParts(of stage: Stage) -> [(caption: String, text: String)] {
    let playbook = stage.playbook
    return say(
      en: [
        ("Objective", playbook.objective), ("Key message", playbook.keyMessage),
        ("Content", playbook.content), ("Proof point", playbook.proof),
        ("Next step", playbook.nextStep), ("KPI", name(ofKPI: playbook.kpi)),
        ("Exit criteria", playbook.exitCriteria.joined(separator: ", ")),
      ].filter { !$0.1.isEmpty },
      fr: [
        ("Objectif", playbook.objective), ("Message clé", playbook.keyMessage),
        ("Contenu", playbook.content), ("Preuve", playbook.proof),
        ("Relance", playbook.nextStep), ("Indicateur", name(ofKPI: playbook.kpi)),
        ("Critères de sortie", playbook.exitCriteria.joined(separator: ", ")),
      ].filter { !$0.1.isEmpty })
  }

  /// The line of an empty column.
  package var noDeals: String { say(en: "no deals", fr: "aucune affaire") }

  /// The first steps on a board without deals: a heading, then a line each.
  package var firstSteps: [String] {
    let lines = say(
      en: [
        "No deals yet", keys(.add) { "\($0)  add your first deal" },
        keys(.settings) { "\($0)  set up stages, team and quotas" },
        "dealdeck import FILE  bring in deals from a CRM or a spreadsheet",
      ],
      fr: [
        "Aucune affaire pour l’instant", keys(.add) { "\($0)  créer la première affaire" },
        keys(.settings) { "\($0)  régler les étapes, l’équipe et les quotas" },
        "dealdeck import FICHIER  reprendre les affaires d’un CRM ou d’un tableur",
      ])
    return lines.filter { !$0.isEmpty }
  }

  /// The file and the board are the same.
  package var saved: String { say(en: "saved", fr: "enregistré") }

  /// The file is written, but the disk did not confirm it.
  package var unconfirmed: String {
    say(en: "saved, disk not synced", fr: "enregistré, disque non synchronisé")
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
  package var goneFile: String { say(en: "FILE MISSING", fr: "FICHIER ABSENT") }

  /// The file holds only so many of the deals that were known.
  package func fileHolds(_ kept: Int, of count: Int) -> String {
    say(
      en: "FILE HAS \(figures.whole(kept)) OF \(self.count(count, "DEAL", "DEALS"))",
      fr:
        "LE FICHIER N’A QUE \(self.count(kept, "AFFAIRE", "AFFAIRES")) SUR \(figures.whole(count))"
    )
  }

  /// The board is shown as of a day of the past, and cannot be changed.
  package func asOf(_ day: Day, near today: Day) -> String {
    say(
      en: "as of \(dates.medium(day, near: today)), read-only",
      fr: "au \(dates.medium(day, near: today)), lecture seule")
  }

  /// Nothing can be changed.
  package var readOnly: String { say(en: "read-only", fr: "lecture seule") }

  /// The head of the KPI panel.
  package var panelTitle: String { say(en: "KPIs", fr: "Indicateurs") }

  /// The panel before its first figures.
  package var computing: String { say(en: "calculating…", fr: "calcul…") }

  /// The deals that a board is narrowed to.
  package func narrowed(toKPI name: String, count: Int) -> String {
    say(
      en: "\(name): \(self.count(count, "deal", "deals"))",
      fr: "\(name)\u{A0}: \(self.count(count, "affaire", "affaires"))")
  }

  /// A search whose matches are highlighted.
  package func searching(_ text: String) -> String { "/" + text }

  /// A theme is used until the program ends, and the line that keeps it.
  package func themeChosen(_ name: String) -> String {
    say(
      en: "Theme set for this session. To keep it: theme = \"\(name)\" in config.toml.",
      fr:
        "Thème de cette session. Pour le garder\u{A0}: theme = \"\(name)\" dans config.toml."
    )
  }

  /// A theme as a menu has it.
  package func name(of theme: ThemeName) -> String {
    switch theme {
    case .automatic: say(en: "match terminal", fr: "selon le terminal")
    case .dark: say(en: "dark", fr: "sombre")
    case .light: say(en: "light", fr: "clair")
    case .highContrast: say(en: "high contrast", fr: "contraste élevé")
    case .colourBlind: say(en: "colour-blind safe", fr: "daltonisme")
    case .monochrome: "monochrome"
    }
  }

  /// The mouse is listened to, or the terminal has it for its own selection.
  package func mouse(isOn: Bool) -> String {
    say(
      en: isOn
        ? "Mouse on; hold Shift to select text." : "Mouse off; the terminal selects text.",
      fr: isOn
        ? "Souris activée\u{A0}; Maj pour sélectionner du texte."
        : "Souris désactivée\u{A0}; le terminal sélectionne le texte.")
  }

  /// Deals are being dragged, over no column.
  package func dragging(_ deals: DealReference) -> String {
    say(
      en: wayOut + "Drop on a column: \(named(deals)).",
      fr: wayOut + "Déposer sur une colonne\u{A0}: \(named(deals)).")
  }

  /// Deals are being dragged over a stage.
  package func dropping(_ deals: DealReference, on stage: String) -> String {
    say(
      en: wayOut + "Drop on \(stage): \(named(deals)).",
      fr: wayOut + "Déposer sur \(stage)\u{A0}: \(named(deals)).")
  }

  /// It comes first, where no window cuts it.
  private var wayOut: String {
    say(en: keys(.back) { "\($0) cancel. " }, fr: keys(.back) { "\($0) annuler. " })
  }

  /// Deals that were dragged stay where they were.
  package func dragEnded(_ deals: DealReference) -> String {
    say(
      en: "Move cancelled: \(named(deals)).", fr: "Déplacement annulé\u{A0}: \(named(deals)).")
  }

  /// The way to move despite unmet criteria: the counterpart of ``sameKeyAgain``.
  package var sameDropAgain: String {
    say(
      en: "Drop again to move it anyway.",
      fr: "Déposez-la de nouveau pour la déplacer quand même.")
  }
}
