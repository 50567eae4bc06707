package import PipelineDomain

/// The questions asked at the spot.
package enum Question: Sendable, CaseIterable {
  case win, lose, disqualify, nextStep, log, complete, snooze, assign, edit, add, search
  case remark, closeReview, overrule, filter, saveView, qualify, invoice, collect
}

/// The fields of questions.
package enum Label: Hashable, Sendable {
  /// A field of a deal, called by its own name.
  case field(Field)
  case reason, date, step, kind, note, search, until, command, decision, filter, answer
  case viewName, place, replace

  package static let title = Label.field(.title)
  package static let organization = Label.field(.organization)
  package static let amount = Label.field(.amount)
  package static let owner = Label.field(.owner)
}

/// The heads of popups, pages and their sections.
package enum Title: Sendable, CaseIterable {
  case moveTo, goTo, why, help, playbook, timeInStages, timeline, leftOut, deals
  case goal, trend, field, action, alert, triage, allDone, last, score, palette, noCommand
  case review, funnel, forecast, chances, levers, noTimeline, noKeys, narrow, firstOfColumn
  case sort, views, filterFields, filterMarks, noCandidates
  case catalogue, inPanel, preset, boardsOwn, agenda, nothingDue
  case saveView, themes, narrowTo
}

/// The themes; the raw value is the name in the configuration.
package enum ThemeName: String, Sendable, CaseIterable {
  case automatic = "auto"
  case dark, light
  case highContrast = "high-contrast"
  case colourBlind = "colour-blind"
  case monochrome
}

extension Strings {
  /// What a question is about.
  package func question(_ question: Question) -> String {
    switch question {
    case .win: say(en: "Won", fr: "Gagnée")
    case .lose: say(en: "Lost because", fr: "Perdue, motif")
    case .disqualify: say(en: "Disqualified because", fr: "Disqualifiée, motif")
    case .nextStep: say(en: "Next step", fr: "Prochaine action")
    case .log: say(en: "Log", fr: "Activité")
    case .complete: say(en: "Done, and next", fr: "Fait, et ensuite")
    case .snooze: say(en: "Snooze", fr: "Mettre en veille")
    case .assign: say(en: "Owner", fr: "Responsable")
    case .edit: say(en: "Edit", fr: "Modifier")
    case .add: say(en: "New deal", fr: "Nouvelle affaire")
    case .search: say(en: "Search", fr: "Recherche")
    case .remark: say(en: "Note for the review", fr: "Remarque pour la revue")
    case .closeReview: say(en: "Close the review", fr: "Clore la revue")
    case .overrule: say(en: "Changed by two", fr: "Changée par deux")
    case .qualify: say(en: "Found out", fr: "Qualification")
    case .invoice: say(en: "Invoiced", fr: "Facturé")
    case .collect: say(en: "Collected", fr: "Encaissé")
    case .filter: say(en: "Filter", fr: "Filtre")
    case .saveView: say(en: "Save the filter", fr: "Enregistrer le filtre")
    }
  }

  /// What a field of a question is called.
  package func label(_ label: Label) -> String {
    switch label {
    case .field(let field): self.field(field)
    case .reason: say(en: "reason", fr: "motif")
    case .date: "date"
    case .step: say(en: "step", fr: "action")
    case .kind: say(en: "what", fr: "type")
    case .note: "note"
    case .search, .command: "/"
    case .until: say(en: "until", fr: "jusqu’au")
    case .decision: say(en: "which holds", fr: "à retenir")
    case .answer: say(en: "answer", fr: "réponse")
    case .filter: say(en: "filter", fr: "filtre")
    case .viewName: say(en: "name", fr: "nom")
    case .place: say(en: "for", fr: "pour")
    case .replace: say(en: "replace it", fr: "le remplacer")
    }
  }

  /// What a field of a question accepts, by example; empty when anything.
  package func example(_ label: Label) -> String {
    switch label {
    case .field(let field):
      say(
        en: field.kind == .money ? "12k, 1250.50, 2M" : field.isDay ? example(.date) : "",
        fr: field.kind == .money ? "12k · 1250,50 · 2M" : field.isDay ? example(.date) : "")
    case .date: say(en: "today, fri, +3d, 24/11", fr: "auj, ven, +3j, 24/11")
    case .until: say(en: "mon, +3d, +2w, 24/11", fr: "lun, +3j, +2s, 24/11")
    case .step: say(en: "call fri, demo 24/11", fr: "appel ven, démo 24/11")
    case .reason, .kind, .note, .search, .command, .decision, .viewName, .place, .replace,
      .answer:
      ""
    case .filter:
      say(
        en:
          "owner:me amount>10k stale -won\(keys(.help, in: .filter) { "; \($0) lists the fields" })",
        fr:
          "responsable:moi montant>10k dormante -gagnée\(keys(.help, in: .filter) { "\u{A0}; \($0) liste les champs" })"
      )
    }
  }

  /// How one of several choices is made.
  package var choosing: String { say(en: "type to choose", fr: "tapez pour choisir") }

  /// How a name is typed that the board suggests.
  package var suggesting: String {
    say(
      en: "type a name\(keys(.caretRight, in: .prompt) { "; \($0) completes it" })",
      fr: "tapez un nom\(keys(.caretRight, in: .prompt) { "\u{A0}; \($0) le complète" })")
  }

  /// The head of a popup or page.
  package func title(_ title: Title) -> String {
    switch title {
    case .moveTo: say(en: "Move to", fr: "Déplacer vers")
    case .goTo: say(en: "Go to", fr: "Aller à")
    case .why: say(en: "Why this mark", fr: "Pourquoi ce signe")
    case .help: say(en: "Keys", fr: "Touches")
    case .playbook: "Playbook"
    case .timeInStages: say(en: "Time in stages", fr: "Temps par étape")
    case .timeline: say(en: "Timeline", fr: "Historique")
    case .leftOut: say(en: "Excluded", fr: "Exclues")
    case .deals: say(en: "Deals", fr: "Affaires")
    case .goal: say(en: "Goal", fr: "Objectif")
    case .trend: say(en: "Trend", fr: "Tendance")
    case .triage: say(en: "Triage", fr: "Tri")
    case .allDone:
      say(
        en: "Nothing is left. What was done:",
        fr: "Plus rien à traiter. Ce qui a été fait\u{A0}:")
    case .last: say(en: "Last", fr: "Dernier")
    case .score: "Score"
    case .palette: say(en: "Commands", fr: "Commandes")
    case .noCommand: say(en: "No command fits.", fr: "Aucune commande ne correspond.")
    case .review: say(en: "Review", fr: "Revue")
    case .funnel: say(en: "Funnel", fr: "Tunnel")
    case .forecast: say(en: "Forecast", fr: "Prévisions")
    case .chances:
      say(en: "Chance to win, stage by stage", fr: "Probabilité de gain, étape par étape")
    case .levers: say(en: "What if", fr: "Et si")
    case .field: say(en: "In the field", fr: "Repère")
    case .action: say(en: "What to do", fr: "À faire")
    case .alert: say(en: "Alert", fr: "Alerte")
    case .noTimeline: say(en: "Nothing is recorded yet.", fr: "Rien n’est encore noté.")
    case .noKeys: say(en: "No key matches.", fr: "Aucune touche ne correspond.")
    case .narrow: say(en: "type to narrow", fr: "tapez pour filtrer")
    case .sort: say(en: "Sort by", fr: "Trier par")
    case .saveView: say(en: "save this filter as…", fr: "enregistrer ce filtre sous…")
    case .themes: say(en: "Theme", fr: "Thème")
    case .narrowTo: say(en: "Only", fr: "Seulement")
    case .views: say(en: "Saved filters", fr: "Filtres enregistrés")
    case .filterFields: say(en: "Fields", fr: "Champs")
    case .filterMarks:
      say(
        en: "Words by themselves; any other is looked for in the deal",
        fr: "Mots seuls\u{A0}; tout autre mot est cherché dans l’affaire")
    case .noCandidates: say(en: "nothing to complete", fr: "rien à compléter")
    case .firstOfColumn: say(en: "first deal of the column", fr: "première affaire de la colonne")
    case .catalogue: say(en: "All KPIs", fr: "Tous les indicateurs")
    case .inPanel: say(en: "in the panel", fr: "affiché à côté")
    case .preset: say(en: "Show the KPIs for", fr: "Montrer les indicateurs pour")
    case .agenda: "Agenda"
    case .nothingDue: say(en: "Nothing is due.", fr: "Rien à faire.")
    case .boardsOwn: say(en: "the board’s own choice", fr: "le choix du tableau")
    }
  }
}
