extension Strings {
  /// Other words under which a command is looked for, those of other programs among them.
  package func synonyms(of command: Command) -> [String] {
    switch command {
    case .moveOn, .moveTo: list(en: "stage, advance, pipeline", fr: "étape, avancer, progresser")
    case .moveBack: list(en: "stage, back", fr: "étape, reculer")
    case .win: list(en: "closed won, sign, close the deal", fr: "signer, conclure, vendue")
    case .lose:
      list(en: "closed lost, archive", fr: "archiver, abandonner")
    case .disqualify: list(en: "junk, unqualified, spam", fr: "écarter, hors cible")
    case .nextStep:
      list(
        en: "task, reminder, follow-up, schedule, due date",
        fr: "tâche, rappel, prochaine étape, échéance, planifier")
    case .log:
      list(
        en: "call, email, e-mail, meeting, demo, note, comment",
        fr: "appel, courriel, e-mail, mail, rendez-vous, réunion, démo, note, commentaire")
    case .complete: list(en: "complete, finish, check off", fr: "terminer, clore la relance")
    case .snooze: list(en: "defer, postpone, later, remind", fr: "plus tard, différer, repousser")
    case .assign:
      list(en: "owner, reassign, delegate, rep, hand over", fr: "attribuer, confier, commercial")
    case .add: list(en: "new, create, lead, opportunity", fr: "créer, piste, opportunité")
    case .edit:
      list(
        en: "amount, close date, title, organization, company, source, rename, change",
        fr: "montant, date de clôture, titre, société, source, renommer, changer")
    case .cloneDeal:
      list(en: "copy, duplicate", fr: "copier, cloner")
    case .renewDeal:
      list(en: "renew, subscription, contract, extend", fr: "abonnement, contrat, reconduire")
    case .export:
      list(
        en: "report, csv, excel, html, mail, download, print, share",
        fr: "rapport, csv, excel, html, mail, télécharger, imprimer, partager")
    case .importDeals:
      list(
        en: "csv, excel, spreadsheet, load, upload, paste, migrate, crm",
        fr: "csv, excel, tableur, charger, coller, migrer, crm")
    case .addContact, .removeContact:
      list(
        en: "person, people, stakeholder, phone, e-mail, decision maker",
        fr: "personne, interlocuteur, téléphone, e-mail, décideur")
    case .editNotes: list(en: "editor, description", fr: "éditeur, description")
    case .mark, .markRange, .selectAll, .invertSelection:
      list(en: "check, bulk, multiple", fr: "cocher, en masse, plusieurs")
    case .openLink:
      list(
        en: "mailto, call, dial, write, website, browser, url",
        fr: "écrire, appeler, composer, site, navigateur, url")
    case .copy: list(en: "export, clipboard, share", fr: "exporter, presse-papiers, partager")
    case .open, .openDeal: list(en: "details, view, history", fr: "détail, voir, historique")
    case .freshness: list(en: "stale, rotten, why", fr: "dormante, pourquoi")
    case .triage: list(en: "to do, inbox, overdue, stale", fr: "tâches, en retard, dormantes")
    case .review: list(en: "changes, weekly, what changed", fr: "changements, hebdomadaire")
    case .agenda: list(en: "calendar, today, tasks", fr: "calendrier, aujourd’hui, tâches")
    case .funnel: list(en: "conversion, report, losses", fr: "conversion, rapport, pertes")
    case .forecast:
      list(en: "quota, target, report, commit", fr: "quota, objectif, rapport, engagement")
    case .openLosses: list(en: "lost, reasons, drop-off", fr: "motifs, abandons")
    case .whatIf:
      list(en: "scenario, simulation, assumptions", fr: "scénario, simulation, hypothèses")
    case .catalogue: list(en: "metrics, report, statistics", fr: "métriques, rapport, statistiques")
    case .search: list(en: "find, contact, look up", fr: "trouver, contact")
    case .filter: list(en: "query, only, narrow", fr: "requête, seulement")
    case .scope:
      list(en: "mine, my deals, team, owner, rep", fr: "mes affaires, équipe, responsable")
    case .pipeline: list(en: "process, renewals, all", fr: "processus, renouvellements, tous")
    case .changePipeline: list(en: "move, renewal", fr: "déplacer, renouvellement")
    case .settings:
      list(
        en: "settings, preferences, configuration, stages, team, quota, goals, probability",
        fr: "réglages, paramètres, préférences, configuration, étapes, équipe, quota, objectifs")
    case .delete, .deleteOrganization: list(en: "remove, erase", fr: "effacer, retirer")
    case .mergeDeals, .mergeOrganization:
      list(en: "duplicate, join, combine", fr: "doublon, réunir, joindre")
    case .purge:
      list(en: "GDPR, forget, right to erasure", fr: "RGPD, oublier, droit à l’effacement")
    case .bin, .restore:
      list(en: "trash, deleted, undelete, recover", fr: "supprimées, récupérer, restaurer")
    case .organizations, .editOrganization:
      list(
        en: "accounts, companies, customers, clients, rename",
        fr: "comptes, sociétés, entreprises, clients, renommer")
    case .views: list(en: "views, segments", fr: "vues, segments")
    case .sort: list(en: "order", fr: "ordre, classer")
    case .density: list(en: "compact, table, one line", fr: "compact, tableau, une ligne")
    case .theme:
      list(
        en: "settings, colours, colors, dark, light", fr: "réglages, couleurs, sombre, clair")
    case .choosePreset: list(en: "settings, kpis", fr: "réglages, indicateurs")
    case .toggleMouse: list(en: "settings, click", fr: "réglages, clic")
    case .dayBefore, .weekBefore: list(en: "past, history, as of", fr: "passé, historique")
    case .help: list(en: "keys, shortcuts, manual", fr: "touches, raccourcis, manuel")
    case .reload: list(en: "refresh, sync", fr: "rafraîchir, synchroniser")
    case .quit, .quitAnywhere: list(en: "exit, close", fr: "sortir, fermer")
    default: []
    }
  }

  private func list(en: String, fr: String) -> [String] {
    say(en: en, fr: fr).split(separator: ", ").map(String.init)
  }
}
