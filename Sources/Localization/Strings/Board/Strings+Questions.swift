package import PipelineDomain

/// The questions asked at the spot.
package enum Question: Sendable, CaseIterable {
  case win, lose, disqualify, nextStep, log, complete, snooze, assign, edit, add, search
  case remark, closeReview, overrule, filter, saveView, setting, addSetting, qualify, invoice,
    collect, contact
  case newBoard, importExport, export, organization, mergeOrganization, removeSetting, purge
}

/// The fields of questions.
package enum Label: Hashable, Sendable {
  /// A field of a deal, called by its own name.
  case field(Field)
  /// A field of a contact, called by its own name.
  case contact(Contact.Field)
  /// A field that the board defines.
  case custom(CustomField)
  /// A field of an organization, called by its own name.
  case ofOrganization(Organization.Field)
  case role, with
  case reason, date, step, kind, note, search, until, command, decision, filter, answer
  case viewName, place, replace
  case product, cycle, currency, language, holidays, user, file, exportFile, heir
  case quota, kpi, target, alert, after, choices, places

  package static let title = Label.field(.title)
  package static let organization = Label.field(.organization)
  package static let amount = Label.field(.amount)
  package static let owner = Label.field(.owner)
}

/// The heads of popups, pages and their sections.
package enum Title: Sendable, CaseIterable {
  case moveTo, goTo, why, help, playbook, timeInStages, timeline, leftOut, deals
  case goal, trend, field, action, alert, triage, allDone, last, score, palette, noCommand
  case review, funnel, forecast, chances, whatIf, noTimeline, noKeys, narrow, firstOfColumn
  case sort, views, filterFields, filterMarks, noCandidates
  case catalogue, inPanel, preset, boardsOwn, agenda, nothingDue
  case saveView, themes, narrowTo, allDeals, scope, pipeline, whyHere, risk, settings, contacts,
    links
  case organizations, bin, merge, purge, importDeals, noFiles, noChoices, ownCommands
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
  /// The rule of a form that sets several deals at once.
  package var emptyKeeps: String {
    say(en: "empty: no change, -: clear", fr: "vide\u{A0}: inchangé, -\u{A0}: effacer")
  }

  /// The title of a form.
  package func question(_ question: Question) -> String {
    switch question {
    case .win: say(en: "Won", fr: "Gagnée")
    case .lose: say(en: "Loss reason", fr: "Motif de perte")
    case .disqualify: say(en: "Disqualified", fr: "Disqualifiée")
    case .nextStep: say(en: "Next step", fr: "Relance")
    case .log: say(en: "Log activity", fr: "Activité")
    case .complete: say(en: "Done + next step", fr: "Fait + relance")
    case .snooze: say(en: "Snooze", fr: "Reporter")
    case .assign: say(en: "Owner", fr: "Responsable")
    case .edit: say(en: "Edit", fr: "Modifier")
    case .add: say(en: "New deal", fr: "Nouvelle affaire")
    case .search: say(en: "Search", fr: "Recherche")
    case .remark: say(en: "Review note", fr: "Note de revue")
    case .closeReview: say(en: "Close the review", fr: "Clôturer la revue")
    case .overrule: say(en: "Conflict", fr: "Conflit")
    case .qualify: "Qualification"
    case .contact: "Contact"
    case .organization: say(en: "Organization", fr: "Organisation")
    case .mergeOrganization: say(en: "Merge into", fr: "Fusionner dans")
    case .purge: say(en: "Purge", fr: "Purger")
    case .invoice: say(en: "Invoiced", fr: "Facturé")
    case .collect: say(en: "Collected", fr: "Encaissé")
    case .filter: say(en: "Filter", fr: "Filtre")
    case .saveView: say(en: "Save the filter", fr: "Enregistrer le filtre")
    case .addSetting: say(en: "Add", fr: "Ajouter")
    case .setting: say(en: "Setting", fr: "Réglage")
    case .removeSetting: say(en: "Remove or merge", fr: "Supprimer ou fusionner")
    case .newBoard: start(.newBoard).name
    case .importExport: start(.importExport).name
    case .export: say(en: "Export to a file", fr: "Exporter dans un fichier")
    }
  }

  /// The label of a field of a form.
  package func label(_ label: Label) -> String {
    switch label {
    case .field(let field): self.field(field)
    case .contact(let field): self.field(field)
    case .custom(let field): field.name
    case .ofOrganization(let field): self.field(field)
    case .role: say(en: "role", fr: "rôle")
    case .with: say(en: "with", fr: "avec")
    case .reason: say(en: "reason", fr: "motif")
    case .date: "date"
    case .step: say(en: "next step", fr: "relance")
    case .kind: say(en: "type", fr: "type")
    case .note: "note"
    case .search, .command: "/"
    case .until: say(en: "until", fr: "jusqu’au")
    case .decision: say(en: "value", fr: "valeur")
    case .answer: say(en: "answer", fr: "réponse")
    case .filter: say(en: "filter", fr: "filtre")
    case .viewName: say(en: "name", fr: "nom")
    case .place: say(en: "for", fr: "pour")
    case .replace: say(en: "replace", fr: "remplacer")
    case .product: say(en: "what you sell", fr: "ce que vous vendez")
    case .cycle: say(en: "sales cycle", fr: "cycle de vente")
    case .currency: say(en: "currency", fr: "devise")
    case .language: say(en: "language", fr: "langue")
    case .holidays: say(en: "public holidays", fr: "jours fériés")
    case .user: say(en: "your name", fr: "votre nom")
    case .file: say(en: "CSV file", fr: "fichier CSV")
    case .exportFile: say(en: "file", fr: "fichier")
    case .heir: say(en: "deals go to", fr: "affaires à")
    case .quota: self.label("quota")
    case .kpi: self.label("kpi")
    case .target: self.label("target")
    case .alert: self.label("alert")
    case .after: say(en: "after", fr: "après")
    case .choices: say(en: "choices", fr: "choix")
    case .places: say(en: "places to erase", fr: "emplacements")
    }
  }

  /// Examples of what a field accepts; empty when anything.
  package func example(_ label: Label) -> String {
    switch label {
    case .field(let field):
      say(
        en: field.kind == .money ? "12k, 1250.50, 2M" : field.isDay ? example(.date) : "",
        fr: field.kind == .money ? "12k · 1250,50 · 2M" : field.isDay ? example(.date) : "")
    case .custom(let field): example(field)
    case .contact(.title): say(en: "CFO", fr: "DAF")
    case .contact(.phone): "+33 1 23 45 67 89"
    case .contact(.language): say(en: "en, fr", fr: "fr, en")
    case .contact, .ofOrganization, .role, .with: ""
    case .date: say(en: "today, fri, +3d, 24 nov", fr: "auj, ven, +3j, 24/11")
    case .until: say(en: "mon, +3d, +2w, 24 nov", fr: "lun, +3j, +2s, 24/11")
    case .step: say(en: "call fri, demo 24 nov", fr: "appel ven, démo 24/11")
    case .reason, .kind, .note, .search, .command, .decision, .viewName, .place, .replace,
      .answer, .cycle, .language, .holidays, .heir, .kpi, .target, .alert, .after,
      .places, .exportFile:
      ""
    case .choices:
      say(en: "north, south; only for a choice", fr: "nord, sud\u{A0}; seulement pour un choix")
    case .quota: say(en: "50k; empty: none", fr: "50k\u{A0}; vide\u{A0}: aucun")
    case .product: say(en: "software, consulting", fr: "logiciel, conseil")
    case .currency: "EUR, USD"
    case .user: say(en: "Ana Costa", fr: "Inès Moreau")
    case .file: say(en: "deals.csv", fr: "affaires.csv")
    case .filter:
      say(
        en:
          "owner:me amount>10k stale -won\(keys(.help, in: .filter) { "; \($0) lists the fields" })",
        fr:
          "responsable:moi montant>10k dormante\(keys(.help, in: .filter) { "\u{A0}; \($0) liste les champs" })"
      )
    }
  }

  /// The hint of a list of choices.
  package var choosing: String { say(en: "type to choose", fr: "tapez pour choisir") }

  /// The hint of a field with suggestions.
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
    case .why: say(en: "Why it’s flagged", fr: "Pourquoi cette alerte")
    case .help: say(en: "Keys", fr: "Touches")
    case .playbook: "Playbook"
    case .timeInStages: say(en: "Time in stage", fr: "Temps par étape")
    case .contacts: "Contacts"
    case .organizations: say(en: "Organizations", fr: "Organisations")
    case .bin: say(en: "Bin", fr: "Corbeille")
    case .purge: say(en: "Purge", fr: "Purge")
    case .ownCommands: say(en: "Your commands", fr: "Vos commandes")
    case .merge: say(en: "Merge", fr: "Fusion")
    case .importDeals: say(en: "Import", fr: "Import")
    case .noFiles:
      say(
        en: "No CSV, Excel or JSON file here; type a path, or paste a table.",
        fr: "Aucun fichier CSV, Excel ou JSON ici\u{A0}; tapez un chemin, ou collez un tableau.")
    case .noChoices: say(en: "No match.", fr: "Aucun choix trouvé.")
    case .timeline: say(en: "Timeline", fr: "Historique")
    case .leftOut: say(en: "Excluded", fr: "Exclues")
    case .deals: say(en: "Deals", fr: "Affaires")
    case .goal: say(en: "Target", fr: "Objectif")
    case .trend: say(en: "Trend", fr: "Tendance")
    case .triage: say(en: "Triage", fr: "À traiter")
    case .allDone:
      say(
        en: "All clear. Done:", fr: "Tout est à jour. Fait\u{A0}:")
    case .last: say(en: "Last activity", fr: "Dernière activité")
    case .score: "Score"
    case .palette: say(en: "Commands", fr: "Commandes")
    case .noCommand: say(en: "No matching command.", fr: "Aucune commande trouvée.")
    case .review: say(en: "Review", fr: "Revue")
    case .funnel: say(en: "Funnel", fr: "Tunnel")
    case .forecast: say(en: "Forecast", fr: "Prévisions")
    case .chances: say(en: "Win probability by stage", fr: "Probabilité de gain par étape")
    case .whatIf: say(en: "What-if", fr: "Scénario")
    case .field: say(en: "Benchmark", fr: "Fourchette du secteur")
    case .action: say(en: "Suggested action", fr: "Action conseillée")
    case .alert: say(en: "Alert", fr: "Alerte")
    case .noTimeline: say(en: "No history yet.", fr: "Pas encore d’historique.")
    case .noKeys: say(en: "No matching key.", fr: "Aucune touche trouvée.")
    case .narrow: say(en: "type to filter", fr: "tapez pour filtrer")
    case .sort: say(en: "Sort by", fr: "Trier par")
    case .saveView: say(en: "Save filter as…", fr: "Enregistrer le filtre sous…")
    case .themes: say(en: "Theme", fr: "Thème")
    case .settings: say(en: "Settings", fr: "Réglages")
    case .narrowTo: say(en: "Filter", fr: "Filtrer")
    case .scope: say(en: "Filter by owner", fr: "Filtrer par responsable")
    case .pipeline: say(en: "Pipeline", fr: "Pipeline")
    case .whyHere: say(en: "Reason", fr: "Motif")
    case .risk: say(en: "Risk", fr: "Risque")
    case .links: say(en: "Open", fr: "Ouvrir")
    case .allDeals: say(en: "All deals", fr: "Toutes les affaires")
    case .views: say(en: "Saved filters", fr: "Filtres enregistrés")
    case .filterFields: say(en: "Fields", fr: "Champs")
    case .filterMarks:
      say(
        en: "Keywords; other words search text",
        fr: "Mots-clés\u{A0}; les autres mots cherchent dans le texte")
    case .noCandidates: say(en: "no suggestions", fr: "aucune suggestion")
    case .firstOfColumn: say(en: "first deal of the column", fr: "première affaire de la colonne")
    case .catalogue: say(en: "All KPIs", fr: "Tous les indicateurs")
    case .inPanel: say(en: "in the panel", fr: "dans le volet")
    case .preset: say(en: "KPI preset", fr: "Jeu d’indicateurs")
    case .agenda: "Agenda"
    case .nothingDue: say(en: "Nothing due.", fr: "Rien de prévu.")
    case .boardsOwn: say(en: "board default", fr: "par défaut")
    }
  }
}
