import PipelineDomain

extension Strings {
  /// The heading of a part of the help.
  package func heading(of group: CommandGroup) -> String {
    switch group {
    case .move: say(en: "Navigation", fr: "Navigation")
    case .deal: say(en: "Deal", fr: "Affaire")
    case .look: say(en: "Details", fr: "Détails")
    case .view: say(en: "View", fr: "Affichage")
    case .program: say(en: "File and program", fr: "Fichier et programme")
    case .answer: say(en: "Forms", fr: "Saisie")
    case .editing: say(en: "Text editing", fr: "Édition de texte")
    }
  }

  /// The reason a command cannot act, then the remedy.
  package func keyRefusal(_ refusal: KeyRefusal) -> String {
    switch refusal {
    case .noDeal:
      say(
        en: "No deal here\(keys(.add) { "; \($0) adds one" }).",
        fr: "Aucune affaire ici\(keys(.add) { "\u{A0}; \($0) en ajoute une" }).")
    case .isPast:
      say(
        en: "Read-only view of the past\(keys(.present) { "; \($0) returns to today" }).",
        fr:
          "Vue du passé en lecture seule\(keys(.present) { "\u{A0}; \($0) revient à aujourd’hui" })."
      )
    case .isPresent:
      say(
        en: "Already showing today\(keys(.dayBefore) { "; \($0) goes back a day" }).",
        fr: "Déjà à la date du jour\(keys(.dayBefore) { "\u{A0}; \($0) recule d’un jour" }).")
    case .newerVersion(let version):
      say(
        en: "Read-only: the file has format \(version); update dealdeck to change it.",
        fr:
          "Lecture seule\u{A0}: fichier au format \(version)\u{A0}; mettez dealdeck à jour pour le modifier."
      )
    case .notWritable:
      say(
        en: "Read-only: no write permission for this file.",
        fr: "Lecture seule\u{A0}: pas de droit d’écriture sur ce fichier.")
    case .noStageAfter:
      say(
        en: "Last open stage\(keys(.win) { ": \($0) to win" })"
          + keys(.lose) { ", \($0) to lose" } + ".",
        fr: "Dernière étape ouverte\(keys(.win) { "\u{A0}: \($0) pour gagner" })"
          + keys(.lose) { ", \($0) pour perdre" } + ".")
    case .closed:
      say(
        en: "The deal is closed"
          + keys(either: .moveBack, .moveTo, word: " or ") { "; \($0) reopens it" } + ".",
        fr: "L’affaire est clôturée"
          + keys(either: .moveBack, .moveTo, word: " ou ") { "\u{A0}; \($0) la rouvre" } + ".")
    case .noStageBefore: say(en: "Already in the first stage.", fr: "Déjà à la première étape.")
    case .alreadyClosed(let stage): say(en: "Already in \(stage).", fr: "Déjà en \(stage).")
    case .nothingToPass:
      say(en: "Already at the end of the column.", fr: "Déjà au bout de la colonne.")
    case .onePipeline:
      say(en: "This board has one pipeline.", fr: "Ce tableau n’a qu’un pipeline.")
    case .noContact:
      say(en: "Go to a contact first.", fr: "Allez d’abord sur un contact.")
    case .noLink:
      say(
        en: "Add an e-mail or a phone first.",
        fr: "Ajoutez un e-mail ou un numéro.")
    case .noPage:
      say(en: "Fill in a link field first.", fr: "Renseignez d’abord un champ lien.")
    case .noContract:
      say(
        en: "Set a contract end date first.", fr: "Indiquez d’abord la fin du contrat.")
    case .noSearch:
      say(
        en: "No search\(keys(.search) { "; \($0) starts one" }).",
        fr: "Aucune recherche\(keys(.search) { "\u{A0}; \($0) en lance une" }).")
    case .noFigures: say(en: "No KPIs yet.", fr: "Pas encore d’indicateurs.")
    case .nothingUnsaved: say(en: "All changes saved.", fr: "Tout est enregistré.")
    case .noDealsBehind:
      say(en: "No deals here.", fr: "Aucune affaire ici.")
    case .noLosses: say(en: "No losses.", fr: "Aucune perte.")
    case .periodOver:
      say(
        en: "The period is over\(keys(.periodAfter) { "; \($0) goes to the next one" }).",
        fr: "La période est terminée\(keys(.periodAfter) { "\u{A0}; \($0) passe à la suivante" }).")
    case .severalMarked:
      say(
        en: "One deal at a time\(keys(.clear) { "; \($0) clears the selection" }).",
        fr: "Une affaire à la fois\(keys(.clear) { "\u{A0}; \($0) efface la sélection" }).")
    case .reviewStartsNow:
      say(
        en: "A review covers at least one day.",
        fr: "Une revue couvre au moins un jour."
      )
    case .sorted(let order):
      say(
        en:
          "Cards are \(sorting(order))\(keys(.sort) { "; \($0) to sort by next step" }).",
        fr: "Les cartes sont triées \(sorting(order))"
          + keys(.sort) { "\u{A0}; \($0) pour trier par relance" } + ".")
    case .noFilter:
      say(
        en: "No filter to save\(keys(.filter) { "; \($0) sets one" }).",
        fr: "Aucun filtre à enregistrer\(keys(.filter) { "\u{A0}; \($0) en définit un" }).")
    case .noList:
      say(
        en: "Go to pipelines, stages, team, sources, loss reasons, goals or fields first.",
        fr:
          "Ouvrez d’abord une liste\u{A0}: pipelines, étapes, équipe, sources, motifs, objectifs ou champs."
      )
    case .noFirstSteps:
      say(en: "No first steps left.", fr: "Plus de premiers pas à faire.")
    case .noChoice: say(en: "Nothing to change here.", fr: "Rien à modifier ici.")
    case .questionsOpen:
      say(
        en: "Answer the questions first\(keys(.nextQuestion) { "; \($0) goes to the next" }).",
        fr: "Répondez d’abord aux questions"
          + keys(.nextQuestion) { "\u{A0}; \($0) va à la suivante" } + ".")
    case .noQuestion: say(en: "No question and no guess.", fr: "Rien à vérifier.")
    case .nothingToImport: nothingToImport
    case .importDue: computing
    case .noValue(let label):
      say(
        en: "\(label) is empty, and this command needs it.",
        fr: "\(label)\u{A0}: vide, alors que cette commande en a besoin.")
    case .optionValue(let label, let name):
      say(
        en: "\(label) starts with “-”, like an option; put \"--\" before {\(name)} in the command.",
        fr:
          "\(label)\u{A0}: commence par \(quoted("-")), comme une option\u{A0}; mettez \"--\" avant {\(name)} dans la commande."
      )
    case .unfitValue(let label):
      say(
        en: "\(label) holds a NUL character, which no program takes.",
        fr: "\(label)\u{A0}: contient un caractère NUL, qu’aucun programme n’accepte.")
    case .noElement:
      say(en: "Go to a stage or a member first.", fr: "Allez d’abord sur une étape ou un membre.")
    case .noMention: noMentions
    case .purgeDue: computing
    case .unsavedFirst:
      say(
        en: "Save your changes first\(keys(.retry) { "; \($0) retries" }).",
        fr: "Enregistrez d’abord vos changements\(keys(.retry) { "\u{A0}; \($0) réessaie" }).")
    case .noOtherElement:
      say(en: "No other stage, member or goal.", fr: "Pas d’autre étape, membre ou objectif.")
    case .endOfList: say(en: "Already at the end.", fr: "Déjà au bout de la liste.")
    case .noSetting: say(en: "The default is in effect.", fr: "La valeur par défaut s’applique.")
    case .nothingDeleted: emptyBin
    case .noDuplicate:
      say(
        en: "Select two deals first.", fr: "Sélectionnez d’abord deux affaires.")
    case .noOrganization:
      say(en: "Go to an organization first.", fr: "Allez d’abord sur une organisation.")
    case .noSavedFilter:
      say(
        en: "No saved filter to delete.", fr: "Aucun filtre enregistré à supprimer.")
    case .noNote:
      say(
        en: "Only notes open in your editor; type this one here.",
        fr: "Seules les notes s’ouvrent dans l’éditeur\u{A0}; saisissez ceci ici.")
    case .noStages:
      say(
        en: "The board has no open stage.", fr: "Le tableau n’a aucune étape ouverte.")
    }
  }

  /// A key that has no meaning here.
  package func meaningless(_ key: String) -> String {
    say(
      en: "\(key) does nothing here\(keys(.help) { "; \($0) lists the keys" }).",
      fr: "\(key) ne fait rien ici\(keys(.help) { "\u{A0}; \($0) donne la liste des touches" }).")
  }

  /// The same in short, before a sentence on the keys that follow.
  package func unbound(_ key: String) -> String {
    say(en: "\(key) does nothing here.", fr: "\(key) ne fait rien ici.")
  }

  /// Typing does not run commands until a pause; follows the reason.
  package var typingIgnored: String {
    say(
      en: " Typing ignored until you pause\(keys(.back) { " or press \($0)" }).",
      fr: " Saisie ignorée jusqu’à une pause\(keys(.back) { " ou \($0)" }).")
  }

  /// A key did nothing; follows the reason.
  package var keyIgnored: String { say(en: " Key ignored.", fr: " Touche ignorée.") }

  /// Keys run commands again.
  package var keysActAgain: String {
    say(en: "Keys are active again.", fr: "Touches de nouveau actives.")
  }

  /// The screen changed just before the key.
  package var screenTurned: String {
    say(en: "The screen just changed.", fr: "L’écran vient de changer.")
  }

  /// The name of a key by its spelling: `esc`, `shift-left`, `w`.
  package func key(_ spelling: String) -> String {
    say(en: spelling, fr: KeyNames.french(spelling))
  }

  /// The introduction of the page that lists all keys.
  package var keysIntroduction: [String] {
    say(
      en: [
        "This page is generated from the command table. In the program, `?` lists the keys of the current"
          + " view; type to filter them.",
        "No command needs AltGr on a French keyboard. Where a number is expected, `& é \" ' ( - è _ ç`"
          + " count as 1 to 9.",
      ],
      fr: [
        "Cette page est générée à partir de la table des commandes. Dans le programme, `?` liste les touches"
          + " de la vue\u{A0}; tapez pour les filtrer.",
        "Aucune commande ne demande AltGr sur un clavier français. Là où un numéro est attendu, `& é \" '"
          + " ( - è _ ç` valent 1 à 9.",
      ])
  }

  /// The headings of the table of keys, before those of the places.
  package var keysHeadings: [String] {
    [say(en: "Keys", fr: "Touches"), say(en: "Command", fr: "Commande")]
  }

  /// The page or form in which keys act.
  package func place(_ place: KeyPlace) -> String {
    switch place {
    case .board: say(en: "Board", fr: "Tableau")
    case .panel: say(en: "Panel", fr: "Volet")
    case .triage: say(en: "Triage", fr: "À traiter")
    case .funnel: say(en: "Funnel", fr: "Tunnel")
    case .losses: say(en: "Losses", fr: "Pertes")
    case .forecast: say(en: "Forecast", fr: "Prévisions")
    case .whatIf: say(en: "What-if", fr: "Scénario")
    case .review: say(en: "Review", fr: "Revue")
    case .detail: say(en: "Deal", fr: "Affaire")
    case .figure: say(en: "KPI", fr: "Indicateur")
    case .freshness: say(en: "Flag", fr: "Alerte")
    case .help: say(en: "Help", fr: "Aide")
    case .prompt: say(en: "Form", fr: "Formulaire")
    case .search: say(en: "Search", fr: "Recherche")
    case .filter: say(en: "Filter", fr: "Filtre")
    case .menu: "Menu"
    case .moveTo: say(en: "Move to", fr: "Déplacer vers")
    case .goTo: say(en: "Go to", fr: "Aller à")
    case .palette: "Palette"
    case .settings: say(en: "Settings", fr: "Réglages")
    case .bin: say(en: "Bin", fr: "Corbeille")
    case .purge: say(en: "Purge", fr: "Purge")
    case .importFile: say(en: "Import: file", fr: "Import\u{A0}: fichier")
    case .importPlan: say(en: "Import: plan", fr: "Import\u{A0}: plan")
    case .importChoice: say(en: "Import: choice", fr: "Import\u{A0}: choix")
    case .merge: say(en: "Merge", fr: "Fusion")
    case .organizations: say(en: "Organizations", fr: "Organisations")
    case .catalogue: say(en: "All KPIs", fr: "Indicateurs")
    case .presets: say(en: "Preset", fr: "Jeu")
    case .agenda: "Agenda"
    case .start: say(en: "Start", fr: "Accueil")
    }
  }

  /// The hint of a command in a place: the key that saves a form selects a command, goes to a match or
  /// applies a filter elsewhere.
  package func hint(of command: Command, in place: KeyPlace) -> String {
    switch (command, place) {
    case (.choose, .whatIf): say(en: "apply", fr: "appliquer")
    case (.accept, .palette), (.accept, .importChoice): text(of: .choose).hint
    case (.accept, .importFile): text(of: .open).hint
    case (.accept, .search): say(en: "go to match", fr: "y aller")
    case (.accept, .filter): say(en: "apply", fr: "appliquer")
    default: text(of: command).hint
    }
  }

  /// The name of a key by its spelling, when it is shown by itself.
  package func keyAlone(_ spelling: String) -> String { KeyNames.capitalized(key(spelling)) }
}
