extension French {
  func text(of command: Command) -> CommandText {
    switch command {
    case .left: words("Aller à gauche", hint: "parcourir")
    case .down: words("Descendre", hint: "descendre, monter")
    case .up: words("Monter", hint: "monter")
    case .right: words("Aller à droite", hint: "à droite")
    case .pageUp: words("Monter d’une page")
    case .pageDown: words("Descendre d’une page", hint: "page")
    case .halfPageUp: words("Monter d’une demi-page")
    case .halfPageDown: words("Descendre d’une demi-page")
    case .first: words("Aller au début", "de la colonne, de la liste ou de la page")
    case .last: words("Aller à la fin", "de la colonne, de la liste ou de la page")
    case .goTo:
      words("Aller à une colonne ou en haut", "suivi d’un numéro ou d’une lettre", hint: "aller à")
    case .goToColumn: words("Aller à la colonne de ce numéro", hint: "colonne")
    case .goToFirst: words("Aller en haut de la colonne", hint: "première affaire")
    case .moveBack: words("Reculer l’affaire d’une étape", hint: "étape")
    case .moveOn: words("Avancer l’affaire d’une étape", hint: "étape")
    case .moveTo:
      words("Déplacer l’affaire vers une étape", "suivi de son numéro", hint: "déplacer")
    case .moveToStage: words("Vers l’étape de ce numéro", hint: "étape")
    case .raise: words("Monter l’affaire dans son étape", "à urgence égale", hint: "monter")
    case .lower: words("Descendre l’affaire dans son étape", "à urgence égale", hint: "réordonner")
    case .win: words("Gagnée", "demande le montant et la date", hint: "gagnée")
    case .lose: words("Perdue", "demande le motif", hint: "perdue")
    case .disqualify:
      words(
        "Disqualifiée", "jamais une chance\u{A0}; hors du taux de closing", hint: "disqualifiée")
    case .nextStep:
      words(
        "Fixer la prochaine action", "quoi puis quand\u{A0}: appel ven", hint: "prochaine action")
    case .log:
      words("Noter une activité", "appel, e-mail, rendez-vous, démo, note", hint: "activité")
    case .complete:
      words("Fait\u{A0}: noter, fixer la suite", "un seul changement", hint: "fait, suite")
    case .snooze: words("Mettre en veille", "ne demande rien avant une date", hint: "veille")
    case .assign: words("Confier l’affaire à quelqu’un", hint: "responsable")
    case .mark:
      words("Marquer l’affaire, ou non", "les commandes agissent sur toutes", hint: "marquer")
    case .markRange:
      words(
        "Marquer une suite", keys(.clear) { "à nouveau la garde, \($0) la quitte" }, hint: "suite")
    case .add: words("Ajouter une affaire", "à l’étape sous le curseur", hint: "ajouter")
    case .edit: words("Modifier l’affaire", hint: "modifier")
    case .undo:
      words("Annuler", "votre dernier changement, de cette session ou d’avant", hint: "annuler")
    case .redo: words("Rétablir ce qui est annulé", hint: "rétablir")
    case .changePart:
      words("Modifier ce que dit la ligne", "demande sur place, ou coche", hint: "modifier")
    case .editNotes:
      words("Écrire les notes dans l’éditeur", "$VISUAL, $EDITOR ou vi", hint: "notes")
    case .copyTitle: words("Copier le titre", hint: "copier")
    case .open:
      words("Ouvrir l’affaire", "dans les indicateurs\u{A0}: expliquer le chiffre", hint: "ouvrir")
    case .openDeal: words("Ouvrir l’affaire", hint: "ouvrir")
    case .skip: words("Laisser pour plus tard", "passer à la suivante", hint: "passer")
    case .triage: words("Tri", "les affaires qui demandent une action", hint: "tri")
    case .review: words("Revue", "ce qui a changé depuis la dernière", hint: "revue")
    case .keep: words("Vue, laissée telle quelle", "de nouveau\u{A0}: non vue", hint: "garder")
    case .remark: words("Remarque pour la revue", "gardée avec la revue", hint: "remarque")
    case .showReviewed:
      words("Ne montrer que ces affaires", "puis retour à la revue", hint: "ses affaires")
    case .sinceEarlier: words("Commencer un jour plus tôt", hint: "depuis")
    case .sinceLater: words("Commencer un jour plus tard", hint: "depuis")
    case .closeReview:
      words("Clore la revue", "la prochaine reprend ici", hint: "clore la revue")
    case .funnel: words("Tunnel", "du premier contact à l’après-vente", hint: "tunnel")
    case .forecast: words("Prévisions", "ce que la période rapportera", hint: "prévisions")
    case .catalogue: words("Tous les indicateurs", "même non affichés", hint: "tous")
    case .agenda: words("Agenda", "à faire et attendu, par jour", hint: "agenda")
    case .choosePreset:
      words("Choisir les indicateurs affichés", "suivi d’un numéro", hint: "choisir")
    case .presetOfNumber: words("Le jeu de ce numéro", hint: "jeu")
    case .groupBy:
      words("Par source, responsable, persona", "puis de nouveau ensemble", hint: "grouper")
    case .figureBefore: words("Indicateur précédent", hint: "indicateur")
    case .figureAfter: words("Indicateur suivant", hint: "indicateur suivant")
    case .periodBefore: words("Période précédente", hint: "période")
    case .periodAfter: words("Période suivante", hint: "période")
    case .dayBefore:
      words(
        "Le tableau un jour avant", "lecture seule\(keys(.present) { "\u{A0}; \($0) revient" })",
        hint: "jour")
    case .dayAfter: words("Le tableau un jour après", hint: "jour")
    case .weekBefore: words("Le tableau une semaine avant", hint: "semaine")
    case .weekAfter: words("Le tableau une semaine après", hint: "semaine")
    case .present: words("Revenir au présent", hint: "présent")
    case .freshness: words("Pourquoi ce signe", "quel compteur, quelle limite", hint: "pourquoi")
    case .search: words("Chercher", "titres et organisations, à la frappe", hint: "chercher")
    case .filter: words("Filtrer", "owner:me amount>10k, à la frappe", hint: "filtrer")
    case .views:
      words("Filtres enregistrés", "ceux du tableau et les vôtres", hint: "filtres enregistrés")
    case .saveView:
      words("Enregistrer le filtre", "sous un nom, avec le tri", hint: "l’enregistrer")
    case .deleteView: words("Supprimer le filtre enregistré", hint: "supprimer")
    case .sort: words("Trier les cartes", "par montant, inactivité, clôture prévue…", hint: "trier")
    case .choose: words("Prendre ce choix", hint: "prendre")
    case .nextCandidate: words("Candidat suivant", hint: "candidats")
    case .previousCandidate: words("Candidat précédent", hint: "candidats")
    case .filterMatches: words("En faire un filtre", "seuls les résultats restent", hint: "filtrer")
    case .nextMatch: words("Résultat suivant", hint: "suivant")
    case .previousMatch: words("Résultat précédent", hint: "précédent")
    case .narrow:
      words("Ne montrer que ses affaires", hint: "ses affaires")
    case .focusPanel: words("Aller aux indicateurs, en revenir", hint: "indicateurs")
    case .togglePanel: words("Montrer ou cacher les indicateurs", hint: "montrer, cacher")
    case .density: words("Cartes d’une ou trois lignes", hint: "densité")
    case .theme: words("Choisir le thème", "montré pendant le choix", hint: "thème")
    case .unfoldWon: words("Déplier ou replier les gagnées", hint: "gagnées")
    case .unfoldLost: words("Déplier ou replier les perdues", "et les disqualifiées")
    case .retry: words("Réessayer d’enregistrer", hint: "réessayer")
    case .reload: words("Relire le fichier", hint: "relire")
    case .redraw: words("Redessiner l’écran")
    case .toggleMouse:
      words(
        "Activer ou couper la souris", "coupée, ou avec Maj\u{A0}: sélection du terminal",
        hint: "souris")
    case .suspend: words("Suspendre", "fg ramène ici")
    case .palette: words("Trouver une commande", "par quelques lettres", hint: "commandes")
    case .help: words("Toutes les touches", "taper filtre la liste", hint: "aide")
    case .back: words("Retour", hint: "retour")
    case .clear:
      words("Finir la recherche, tout montrer", "ne quitte jamais", hint: "tout montrer")
    case .quit: words("Quitter", hint: "quitter")
    case .quitAnywhere: words("Quitter, d’où que ce soit")
    case .interrupt: words("Interrompre", "deux fois pour quitter")
    case .accept: words("Valider", hint: "valider")
    case .cancel: words("Laisser tout en l’état", hint: "annuler")
    case .nextField: words("Champ suivant", hint: "champ suivant")
    case .previousField: words("Champ précédent")
    case .nextHit: words("Résultat suivant", hint: "suivant")
    case .previousHit: words("Résultat précédent", hint: "précédent")
    case .caretLeft: words("Un caractère à gauche", "parmi des choix\u{A0}: le précédent")
    case .caretRight:
      words(
        "Un caractère à droite",
        "à la fin\u{A0}: complète\u{A0}; parmi des choix\u{A0}: le suivant",
        hint: "compléter")
    case .caretStart: words("Au début du texte")
    case .caretEnd: words("À la fin du texte", "s’y trouvant déjà\u{A0}: complète")
    case .deleteBackward: words("Effacer le caractère précédent")
    case .deleteForward: words("Effacer le caractère suivant")
    case .deleteWord: words("Effacer le mot précédent")
    case .deleteToStart: words("Effacer tout ce qui précède")
    case .deleteToEnd: words("Effacer tout ce qui suit")
    }
  }

  func heading(of group: CommandGroup) -> String {
    switch group {
    case .move: "Se déplacer"
    case .deal: "L’affaire"
    case .look: "Regarder de près"
    case .view: "L’affichage"
    case .program: "Le fichier et le programme"
    case .answer: "Répondre"
    case .editing: "Corriger un texte"
    }
  }

  func obstacle(_ obstacle: Obstacle) -> String {
    switch obstacle {
    case .noDeal: "Il n’y a pas d’affaire ici\(keys(.add) { "\u{A0}; \($0) en ajoute une" })."
    case .isPast:
      "Le passé ne se modifie pas\(keys(.present) { "\u{A0}; \($0) revient au présent" })."
    case .isPresent:
      "C’est le présent\(keys(.dayBefore) { "\u{A0}; \($0) recule d’un jour" })."
    case .newerVersion(let version):
      "Fichier en version \(version), plus récente que ce programme\u{A0}: lecture seule."
    case .notWritable: "Le fichier n’est pas modifiable\u{A0}: lecture seule."
    case .noStageAfter:
      "Dernière étape ouverte\(keys(.win) { "\u{A0}: \($0) la gagne" })"
        + keys(.lose) { ", \($0) la perd" } + "."
    case .closed:
      "L’affaire est close"
        + keys(either: .moveBack, .moveTo, word: " ou ") { "\u{A0}; \($0) la rouvre" } + "."
    case .noStageBefore: "C’est la première étape."
    case .alreadyClosed(let stage): "L’affaire est déjà à l’étape \(stage)."
    case .nothingToPass: "Aucune affaire à dépasser ici."
    case .noSearch: "Aucune recherche en cours\(keys(.search) { "\u{A0}; \($0) en commence une" })."
    case .noFigures: "Pas encore de chiffres à examiner."
    case .nothingUnsaved: "Tous les changements sont enregistrés."
    case .noDealsBehind: "Aucune affaire ne compose ce chiffre."
    case .severalMarked:
      "Une affaire à la fois ici\(keys(.clear) { "\u{A0}; \($0) retire les marques" })."
    case .reviewStartsNow:
      "La revue commence à moins d’un jour d’ici\u{A0}: elle ne peut pas commencer plus tard."
    case .sorted(let order):
      "Les cartes sont triées \(sorting(order))"
        + keys(.sort) { "\u{A0}; \($0) les remet par prochaine action" } + "."
    case .noFilter:
      "Aucun filtre à enregistrer\(keys(.filter) { "\u{A0}; \($0) en pose un" })."
    case .noSavedFilter: "Aucun filtre enregistré à supprimer ici."
    case .noNote: "Seules les notes s’écrivent dans l’éditeur\u{A0}; ceci se tape ici."
    case .noStages: "Le tableau n’a pas d’étape ouverte où ajouter une affaire."
    }
  }

  func meaningless(_ key: String) -> String {
    "\(key) ne fait rien ici\(keys(.help) { "\u{A0}; \($0) donne la liste des touches" })."
  }

  func unbound(_ key: String) -> String { "\(key) ne fait rien ici." }

  var typingIgnored: String {
    " Frappe ignorée jusqu’à une pause\(keys(.back) { "\u{A0}; \($0) y met fin" })."
  }

  var keyIgnored: String { " Votre touche a été ignorée." }

  var keysActAgain: String { "Les touches agissent de nouveau." }

  var screenTurned: String { "L’écran a changé entre-temps." }

  func key(_ spelling: String) -> String { French.key(spelling) }

  var keysIntroduction: [String] {
    [
      "Chaque touche est une ligne de la table des commandes, d’où cette page est tirée\u{A0}; `?` dans le"
        + " programme montre celles qui agissent là où vous êtes, et taper filtre la liste.",
      "Aucune touche ne demande AltGr sur un clavier français. Là où un numéro est attendu, `& é \" '"
        + " ( - è _ ç` valent 1 à 9.",
    ]
  }

  func place(_ place: KeyPlace) -> String {
    switch place {
    case .board: "Sur le tableau"
    case .panel: "Dans les indicateurs"
    case .triage: "Dans le tri"
    case .report: "Dans le tunnel et les prévisions"
    case .review: "Dans la revue"
    case .detail: "Dans une affaire"
    case .measure: "Dans un chiffre expliqué"
    case .freshness: "Dans la raison d’un signe"
    case .help: "Dans l’aide"
    case .prompt: "Dans une question"
    case .search: "Pendant une recherche"
    case .filter: "Pendant un filtre"
    case .menu: "Dans un menu"
    case .moveTo: "Après `m`"
    case .goTo: "Après `g`"
    case .palette: "Dans la palette"
    case .catalogue: "Dans la liste des indicateurs"
    case .agenda: "Dans l’agenda"
    case .presets: "Après `c` dans les indicateurs"
    }
  }

  private func words(_ title: String, _ detail: String = "", hint: String = "") -> CommandText {
    CommandText(title: title, detail: detail, hint: hint.isEmpty ? title : hint)
  }
}
