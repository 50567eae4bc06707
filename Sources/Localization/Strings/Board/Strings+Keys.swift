import PipelineDomain

extension Strings {
  /// The heading of a part of the help.
  package func heading(of group: CommandGroup) -> String {
    switch group {
    case .move: say(en: "Moving about", fr: "Se déplacer")
    case .deal: say(en: "The deal", fr: "L’affaire")
    case .look: say(en: "Looking closer", fr: "Regarder de près")
    case .view: say(en: "The view", fr: "L’affichage")
    case .program: say(en: "The file and the program", fr: "Le fichier et le programme")
    case .answer: say(en: "Answering", fr: "Répondre")
    case .editing: say(en: "Editing a text", fr: "Corriger un texte")
    }
  }

  /// Why a command cannot act: cause, then remedy.
  package func obstacle(_ obstacle: Obstacle) -> String {
    switch obstacle {
    case .noDeal:
      say(
        en: "There is no deal here\(keys(.add) { "; \($0) adds one" }).",
        fr: "Il n’y a pas d’affaire ici\(keys(.add) { "\u{A0}; \($0) en ajoute une" }).")
    case .isPast:
      say(
        en: "The past cannot be changed\(keys(.present) { "; \($0) comes back to now" }).",
        fr: "Le passé ne se modifie pas\(keys(.present) { "\u{A0}; \($0) revient au présent" }).")
    case .isPresent:
      say(
        en: "This is the board now\(keys(.dayBefore) { "; \($0) goes back a day" }).",
        fr: "C’est le présent\(keys(.dayBefore) { "\u{A0}; \($0) recule d’un jour" }).")
    case .newerVersion(let version):
      say(
        en: "The file is of version \(version), newer than this program: it can be read only.",
        fr: "Fichier en version \(version), plus récente que ce programme\u{A0}: lecture seule.")
    case .notWritable:
      say(
        en: "The file may not be written: it can be read only.",
        fr: "Le fichier n’est pas modifiable\u{A0}: lecture seule.")
    case .noStageAfter:
      say(
        en: "This is the last open stage\(keys(.win) { ": \($0) wins the deal" })"
          + keys(.lose) { ", \($0) loses it" } + ".",
        fr: "Dernière étape ouverte\(keys(.win) { "\u{A0}: \($0) la gagne" })"
          + keys(.lose) { ", \($0) la perd" } + ".")
    case .closed:
      say(
        en: "The deal is closed"
          + keys(either: .moveBack, .moveTo, word: " or ") { "; \($0) opens it again" } + ".",
        fr: "L’affaire est close"
          + keys(either: .moveBack, .moveTo, word: " ou ") { "\u{A0}; \($0) la rouvre" } + ".")
    case .noStageBefore: say(en: "This is the first stage.", fr: "C’est la première étape.")
    case .alreadyClosed(let stage):
      say(en: "The deal is in \(stage) already.", fr: "L’affaire est déjà à l’étape \(stage).")
    case .nothingToPass: say(en: "There is no deal to pass.", fr: "Aucune affaire à dépasser ici.")
    case .noSearch:
      say(
        en: "Nothing is searched for\(keys(.search) { "; \($0) starts a search" }).",
        fr: "Aucune recherche en cours\(keys(.search) { "\u{A0}; \($0) en commence une" }).")
    case .noFigures:
      say(en: "There are no figures to look into yet.", fr: "Pas encore de chiffres à examiner.")
    case .nothingUnsaved:
      say(en: "All changes are saved.", fr: "Tous les changements sont enregistrés.")
    case .noDealsBehind:
      say(en: "No deals make this figure.", fr: "Aucune affaire ne compose ce chiffre.")
    case .severalMarked:
      say(
        en: "This is for one deal at a time\(keys(.clear) { "; \($0) removes the marks" }).",
        fr: "Une affaire à la fois ici\(keys(.clear) { "\u{A0}; \($0) retire les marques" }).")
    case .reviewStartsNow:
      say(
        en: "The review begins within a day of now; it cannot begin later.",
        fr: "La revue commence à moins d’un jour d’ici\u{A0}: elle ne peut pas commencer plus tard."
      )
    case .sorted(let order):
      say(
        en:
          "The cards are \(sorting(order))\(keys(.sort) { "; \($0) puts them back by next step" }).",
        fr: "Les cartes sont triées \(sorting(order))"
          + keys(.sort) { "\u{A0}; \($0) les remet par prochaine action" } + ".")
    case .noFilter:
      say(
        en: "There is no filter to save\(keys(.filter) { "; \($0) sets one" }).",
        fr: "Aucun filtre à enregistrer\(keys(.filter) { "\u{A0}; \($0) en pose un" }).")
    case .noSavedFilter:
      say(
        en: "There is no saved filter here to delete.",
        fr: "Aucun filtre enregistré à supprimer ici.")
    case .noNote:
      say(
        en: "Only notes are written in the editor; this is typed here.",
        fr: "Seules les notes s’écrivent dans l’éditeur\u{A0}; ceci se tape ici.")
    case .noStages:
      say(
        en: "The board has no open stage to add a deal to.",
        fr: "Le tableau n’a pas d’étape ouverte où ajouter une affaire.")
    }
  }

  /// A key that has no meaning here.
  package func meaningless(_ key: String) -> String {
    say(
      en: "\(key) does nothing here\(keys(.help) { "; \($0) lists the keys" }).",
      fr: "\(key) ne fait rien ici\(keys(.help) { "\u{A0}; \($0) donne la liste des touches" }).")
  }

  /// The same in short, before what is said of the keys after it.
  package func unbound(_ key: String) -> String {
    say(en: "\(key) does nothing here.", fr: "\(key) ne fait rien ici.")
  }

  /// What is typed is not run as commands before there is a pause; said after why.
  package var typingIgnored: String {
    say(
      en: " Typing is ignored until you pause\(keys(.back) { "; \($0) ends it" }).",
      fr: " Frappe ignorée jusqu’à une pause\(keys(.back) { "\u{A0}; \($0) y met fin" }).")
  }

  /// A key did nothing; said after why.
  package var keyIgnored: String {
    say(en: " Your key was ignored.", fr: " Votre touche a été ignorée.")
  }

  /// What is typed is run as commands again.
  package var keysActAgain: String {
    say(en: "Keys act again.", fr: "Les touches agissent de nouveau.")
  }

  /// What was on screen changed before a key was pressed for it.
  package var screenTurned: String {
    say(en: "The screen changed first.", fr: "L’écran a changé entre-temps.")
  }

  /// What a key is called by its spelling: `esc`, `shift-left`, `w`.
  package func key(_ spelling: String) -> String {
    say(en: spelling, fr: KeyNames.french(spelling))
  }

  /// The introduction of the page that lists all keys.
  package var keysIntroduction: [String] {
    say(
      en: [
        "Each key below is a row of the command table, from which this page is written; `?` in the"
          + " program lists the keys that act where you are, and typing there narrows the list.",
        "No key needs AltGr on a French keyboard. Where a number is awaited, `& é \" ' ( - è _ ç`"
          + " count as 1 to 9.",
      ],
      fr: [
        "Chaque touche est une ligne de la table des commandes, d’où cette page est tirée\u{A0}; `?` dans le"
          + " programme montre celles qui agissent là où vous êtes, et taper filtre la liste.",
        "Aucune touche ne demande AltGr sur un clavier français. Là où un numéro est attendu, `& é \" '"
          + " ( - è _ ç` valent 1 à 9.",
      ])
  }

  /// Where a group of keys of that page acts.
  package func place(_ place: KeyPlace) -> String {
    switch place {
    case .board: say(en: "On the board", fr: "Sur le tableau")
    case .panel: say(en: "In the KPI panel", fr: "Dans les indicateurs")
    case .triage: say(en: "In triage", fr: "Dans le tri")
    case .report: say(en: "In the funnel and the forecast", fr: "Dans le tunnel et les prévisions")
    case .review: say(en: "In the review", fr: "Dans la revue")
    case .detail: say(en: "In a deal", fr: "Dans une affaire")
    case .measure: say(en: "In a figure explained", fr: "Dans un chiffre expliqué")
    case .freshness: say(en: "In the reason of a mark", fr: "Dans la raison d’un signe")
    case .help: say(en: "In the help", fr: "Dans l’aide")
    case .prompt: say(en: "In a question", fr: "Dans une question")
    case .search: say(en: "While searching", fr: "Pendant une recherche")
    case .filter: say(en: "While filtering", fr: "Pendant un filtre")
    case .menu: say(en: "In a menu", fr: "Dans un menu")
    case .moveTo: say(en: "After `m`", fr: "Après `m`")
    case .goTo: say(en: "After `g`", fr: "Après `g`")
    case .palette: say(en: "In the palette", fr: "Dans la palette")
    case .catalogue: say(en: "In the list of all KPIs", fr: "Dans la liste des indicateurs")
    case .agenda: say(en: "In the agenda", fr: "Dans l’agenda")
    case .presets: say(en: "After `c` in the panel", fr: "Après `c` dans les indicateurs")
    }
  }

  /// The name of a key by its spelling where it stands by itself.
  package func keyAlone(_ spelling: String) -> String { KeyNames.capitalized(key(spelling)) }
}
