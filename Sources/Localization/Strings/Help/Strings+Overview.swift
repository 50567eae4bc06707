/// Commands that belong together, on a line of the overview.
package struct CommandRow: Equatable, Sendable {
  /// The commands, by the words typed for them.
  package let commands: [String]
  /// The purpose of them all.
  package let purpose: String

  /// Creates a line.
  package init(_ commands: [String], _ purpose: String) {
    (self.commands, self.purpose) = (commands, purpose)
  }
}

extension Strings {
  /// The lines of the overview, in its order.
  package var commandRows: [CommandRow] {
    [
      row("open demo", en: "Open the board, or a demo board", fr: "Ouvrir le tableau, ou une démo"),
      row(
        "list show", en: "List deals, show one with its history",
        fr: "Lister les affaires, en afficher une"),
      row(
        "add clone renew", en: "Add a deal, a copy, a renewal",
        fr: "Ajouter, dupliquer, renouveler une affaire"),
      row(
        "edit assign merge", en: "Edit fields, assign an owner, merge duplicates",
        fr: "Modifier, changer le responsable, fusionner"),
      row(
        "move won lost disqualify", en: "Move deals between stages, close them",
        fr: "Changer d’étape, clôturer"),
      row(
        "log next snooze sequence", en: "Log activities, plan next steps",
        fr: "Noter les activités, planifier les relances"),
      row(
        "qualify signal tick score", en: "Qualification, buying signals, checklist, score",
        fr: "Qualification, signaux, critères, score"),
      row(
        "accept reject nurture", en: "Lead handoff from marketing",
        fr: "Transmission des leads du marketing"),
      row(
        "invoice collect left", en: "Invoices, payments, churn", fr: "Factures, règlements, départs"
      ),
      row(
        "delete restore bin undo redo", en: "Delete, restore, undo",
        fr: "Supprimer, restaurer, annuler"),
      row(
        "contact organization purge", en: "Contacts, organizations, erasure of data",
        fr: "Contacts, organisations, effacement des données"),
      row(
        "cost rate campaign", en: "Costs, exchange rates, campaigns", fr: "Coûts, taux, campagnes"),
      row(
        "experiment persona plan", en: "Experiments, buyer personas, 90-day plan",
        fr: "Tests, personas, plan de 90 jours"),
      row(
        "kpi funnel forecast report", en: "KPIs, conversion, revenue, a report to send",
        fr: "Indicateurs, conversion, CA, rapport à envoyer"),
      row(
        "triage risk", en: "Deals that need attention, deals at risk",
        fr: "Affaires à traiter, affaires à risque"),
      row(
        "review agenda", en: "Pipeline changes, next steps and close dates",
        fr: "Changements du pipeline, relances et clôtures"),
      row(
        "init check fmt generate", en: "Create, validate, format a board file",
        fr: "Créer, valider, mettre en forme un tableau"),
      row(
        "doctor", en: "Check terminal, files, configuration, board",
        fr: "Vérifier terminal, fichiers, configuration, tableau"),
      row("import export", en: "Spreadsheets, CRMs and calendars", fr: "Tableurs, CRM et agendas"),
      row(
        "pipeline stage field", en: "Pipelines, stages, custom fields",
        fr: "Pipelines, étapes, champs personnalisés"),
      row(
        "member quota goal", en: "Team, quotas, KPI targets", fr: "Équipe, quotas, objectifs"),
      row("source reason", en: "Deal sources, loss reasons", fr: "Sources, motifs de perte"),
      row(
        "settings config", en: "Settings of the board, and your own",
        fr: "Réglages du tableau, et les vôtres"),
    ]
  }

  /// The ways to name a deal and a stage.
  package var naming: String {
    say(
      en: "DEAL: an id, its first characters, or an exact title. STAGE: an id, a name or a number.",
      fr:
        """
        Affaire\u{A0}: un identifiant, ses premiers caractères ou un titre exact. Étape\u{A0}: un \
        identifiant, un nom ou un numéro.
        """)
  }

  /// The exit codes of all commands.
  package var exitCodes: String {
    say(
      en:
        """
        Exit codes: 0 success, 1 refused, 64 usage error, 65 invalid data, 66 file not found, \
        73 cannot create, 74 read or write error.
        """,
      fr:
        """
        Codes de sortie\u{A0}: 0 succès, 1 refus, 64 erreur d’usage, 65 données non valides, \
        66 fichier introuvable, 73 création impossible, 74 erreur de lecture ou d’écriture.
        """)
  }

  private func row(_ commands: String, en: String, fr: String) -> CommandRow {
    CommandRow(commands.split(separator: " ").map(String.init), say(en: en, fr: fr))
  }
}
