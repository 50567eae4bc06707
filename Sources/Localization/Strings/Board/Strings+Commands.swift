extension Strings {
  /// The words of a command.
  package func text(of command: Command) -> CommandText {
    switch command {
    case .left: words(en: "Go left", fr: "Aller à gauche", hint: ("move about", "parcourir"))
    case .down: words(en: "Go down", fr: "Descendre", hint: ("up and down", "descendre, monter"))
    case .up: words(en: "Go up", fr: "Monter", hint: ("up", "monter"))
    case .right: words(en: "Go right", fr: "Aller à droite", hint: ("right", "à droite"))
    case .pageUp: words(en: "Go up a page", fr: "Monter d’une page")
    case .pageDown: words(en: "Go down a page", fr: "Descendre d’une page", hint: ("page", "page"))
    case .halfPageUp: words(en: "Go up half a page", fr: "Monter d’une demi-page")
    case .halfPageDown: words(en: "Go down half a page", fr: "Descendre d’une demi-page")
    case .first:
      words(
        en: "Go to the first", fr: "Aller au début",
        detail: ("of the column, the list or the page", "de la colonne, de la liste ou de la page"))
    case .last:
      words(
        en: "Go to the last", fr: "Aller à la fin",
        detail: ("of the column, the list or the page", "de la colonne, de la liste ou de la page"))
    case .goTo:
      words(
        en: "Go to a column or the top", fr: "Aller à une colonne ou en haut",
        detail: ("a number or a letter follows", "suivi d’un numéro ou d’une lettre"),
        hint: ("go to", "aller à"))
    case .goToColumn:
      words(
        en: "Go to the column of that number", fr: "Aller à la colonne de ce numéro",
        hint: ("column", "colonne"))
    case .goToFirst:
      words(
        en: "Go to the first deal of the column", fr: "Aller en haut de la colonne",
        hint: ("first deal", "première affaire"))
    case .moveBack:
      words(
        en: "Move the deal back one stage", fr: "Reculer l’affaire d’une étape",
        hint: ("move the deal", "étape"))
    case .moveOn:
      words(
        en: "Move the deal on one stage", fr: "Avancer l’affaire d’une étape",
        hint: ("move the deal", "étape"))
    case .moveTo:
      words(
        en: "Move the deal to a stage", fr: "Déplacer l’affaire vers une étape",
        detail: ("its number follows", "suivi de son numéro"), hint: ("move to", "déplacer"))
    case .moveToStage:
      words(
        en: "Move to the stage of that number", fr: "Vers l’étape de ce numéro",
        hint: ("stage", "étape"))
    case .raise:
      words(
        en: "Move the deal up in its stage", fr: "Monter l’affaire dans son étape",
        detail: ("among those as urgent", "à urgence égale"), hint: ("up", "monter"))
    case .lower:
      words(
        en: "Move the deal down in its stage", fr: "Descendre l’affaire dans son étape",
        detail: ("among those as urgent", "à urgence égale"), hint: ("reorder", "réordonner"))
    case .win:
      words(
        en: "Won", fr: "Gagnée",
        detail: ("asks for the amount and the day", "demande le montant et la date"),
        hint: ("won", "gagnée"))
    case .lose:
      words(
        en: "Lost", fr: "Perdue", detail: ("asks for the reason", "demande le motif"),
        hint: ("lost", "perdue"))
    case .disqualify:
      words(
        en: "Disqualified", fr: "Disqualifiée",
        detail: (
          "never was a chance; stays out of the win rate",
          "jamais une chance\u{A0}; hors du taux de closing"
        ), hint: ("disqualified", "disqualifiée"))
    case .nextStep:
      words(
        en: "Set the next step", fr: "Fixer la prochaine action",
        detail: ("what and, last, when: call fri", "quoi puis quand\u{A0}: appel ven"),
        hint: ("next step", "prochaine action"))
    case .log:
      words(
        en: "Log what was done", fr: "Noter une activité",
        detail: ("call, e-mail, meeting, demo or note", "appel, e-mail, rendez-vous, démo, note"),
        hint: ("log", "activité"))
    case .complete:
      words(
        en: "Done: log it and set the next step", fr: "Fait\u{A0}: noter, fixer la suite",
        detail: ("one change", "un seul changement"), hint: ("done, next step", "fait, suite"))
    case .snooze:
      words(
        en: "Snooze", fr: "Mettre en veille",
        detail: ("nothing is asked of it before a day", "ne demande rien avant une date"),
        hint: ("snooze", "veille"))
    case .assign:
      words(
        en: "Give the deal to somebody", fr: "Confier l’affaire à quelqu’un",
        hint: ("owner", "responsable"))
    case .mark:
      words(
        en: "Mark the deal, or no longer", fr: "Marquer l’affaire, ou non",
        detail: ("commands then act on all marked", "les commandes agissent sur toutes"),
        hint: ("mark", "marquer"))
    case .markRange:
      words(
        en: "Mark a range", fr: "Marquer une suite",
        detail: (
          keys(.clear) { "again keeps it, \($0) drops it" },
          keys(.clear) { "à nouveau la garde, \($0) la quitte" }
        ), hint: ("range", "suite"))
    case .add:
      words(
        en: "Add a deal", fr: "Ajouter une affaire",
        detail: ("to the stage under the cursor", "à l’étape sous le curseur"),
        hint: ("add", "ajouter"))
    case .edit: words(en: "Edit the deal", fr: "Modifier l’affaire", hint: ("edit", "modifier"))
    case .undo:
      words(
        en: "Undo", fr: "Annuler",
        detail: (
          "your latest change, in this session or before",
          "votre dernier changement, de cette session ou d’avant"
        ), hint: ("undo", "annuler"))
    case .redo:
      words(
        en: "Redo what was undone", fr: "Rétablir ce qui est annulé", hint: ("redo", "rétablir"))
    case .changePart:
      words(
        en: "Change what the row shows", fr: "Modifier ce que dit la ligne",
        detail: ("asks at the row, or ticks it off", "demande sur place, ou coche"),
        hint: ("change", "modifier"))
    case .editNotes:
      words(
        en: "Write the notes in the editor", fr: "Écrire les notes dans l’éditeur",
        detail: ("$VISUAL, $EDITOR or vi", "$VISUAL, $EDITOR ou vi"), hint: ("notes", "notes"))
    case .copyTitle: words(en: "Copy the title", fr: "Copier le titre", hint: ("copy", "copier"))
    case .open:
      words(
        en: "Open the deal", fr: "Ouvrir l’affaire",
        detail: (
          "in the panel: explain the figure", "dans les indicateurs\u{A0}: expliquer le chiffre"
        ), hint: ("open", "ouvrir"))
    case .openDeal: words(en: "Open the deal", fr: "Ouvrir l’affaire", hint: ("open", "ouvrir"))
    case .skip:
      words(
        en: "Leave it for later", fr: "Laisser pour plus tard",
        detail: ("go to the next", "passer à la suivante"), hint: ("skip", "passer"))
    case .triage:
      words(
        en: "Triage", fr: "Tri",
        detail: ("the deals that need a hand, one by one", "les affaires qui demandent une action"),
        hint: ("triage", "tri"))
    case .review:
      words(
        en: "Review", fr: "Revue",
        detail: ("what changed since the last one", "ce qui a changé depuis la dernière"),
        hint: ("review", "revue"))
    case .keep:
      words(
        en: "Seen, and left as it is", fr: "Vue, laissée telle quelle",
        detail: ("once more takes that back", "de nouveau\u{A0}: non vue"), hint: ("keep", "garder")
      )
    case .remark:
      words(
        en: "Note for the review", fr: "Remarque pour la revue",
        detail: ("kept with the review", "gardée avec la revue"), hint: ("note", "remarque"))
    case .showReviewed:
      words(
        en: "Show only these deals", fr: "Ne montrer que ces affaires",
        detail: ("back to the review after them", "puis retour à la revue"),
        hint: ("its deals", "ses affaires"))
    case .sinceEarlier:
      words(en: "Begin a day earlier", fr: "Commencer un jour plus tôt", hint: ("since", "depuis"))
    case .sinceLater:
      words(en: "Begin a day later", fr: "Commencer un jour plus tard", hint: ("since", "depuis"))
    case .closeReview:
      words(
        en: "Close the review", fr: "Clore la revue",
        detail: ("the next one goes on from here", "la prochaine reprend ici"),
        hint: ("close the review", "clore la revue"))
    case .funnel:
      words(
        en: "Funnel", fr: "Tunnel",
        detail: ("from first contact to after the sale", "du premier contact à l’après-vente"),
        hint: ("funnel", "tunnel"))
    case .forecast:
      words(
        en: "Forecast", fr: "Prévisions",
        detail: ("what the period will bring in", "ce que la période rapportera"),
        hint: ("forecast", "prévisions"))
    case .catalogue:
      words(
        en: "All KPIs", fr: "Tous les indicateurs",
        detail: ("those outside the panel too", "même non affichés"), hint: ("all KPIs", "tous"))
    case .agenda:
      words(
        en: "Agenda", fr: "Agenda",
        detail: ("what is due and expected, by day", "à faire et attendu, par jour"),
        hint: ("agenda", "agenda"))
    case .choosePreset:
      words(
        en: "Choose the figures shown", fr: "Choisir les indicateurs affichés",
        detail: ("a number follows", "suivi d’un numéro"), hint: ("preset", "choisir"))
    case .presetOfNumber:
      words(en: "The preset of that number", fr: "Le jeu de ce numéro", hint: ("preset", "jeu"))
    case .groupBy:
      words(
        en: "By source, owner or persona", fr: "Par source, responsable, persona",
        detail: ("then all together again", "puis de nouveau ensemble"),
        hint: ("group by", "grouper"))
    case .figureBefore:
      words(en: "The figure before", fr: "Indicateur précédent", hint: ("figure", "indicateur"))
    case .figureAfter:
      words(
        en: "The figure after", fr: "Indicateur suivant",
        hint: ("figure after", "indicateur suivant"))
    case .periodBefore:
      words(en: "The period before", fr: "Période précédente", hint: ("period", "période"))
    case .periodAfter:
      words(en: "The period after", fr: "Période suivante", hint: ("period", "période"))
    case .dayBefore:
      words(
        en: "The board a day before", fr: "Le tableau un jour avant",
        detail: (
          "read only\(keys(.present) { "; \($0) comes back" })",
          "lecture seule\(keys(.present) { "\u{A0}; \($0) revient" })"
        ), hint: ("day", "jour"))
    case .dayAfter:
      words(en: "The board a day after", fr: "Le tableau un jour après", hint: ("day", "jour"))
    case .weekBefore:
      words(
        en: "The board a week before", fr: "Le tableau une semaine avant", hint: ("week", "semaine")
      )
    case .weekAfter:
      words(
        en: "The board a week after", fr: "Le tableau une semaine après", hint: ("week", "semaine"))
    case .present: words(en: "Back to now", fr: "Revenir au présent", hint: ("now", "présent"))
    case .freshness:
      words(
        en: "Why is the deal marked", fr: "Pourquoi ce signe",
        detail: ("which clock, which limit", "quel compteur, quelle limite"),
        hint: ("why", "pourquoi"))
    case .search:
      words(
        en: "Search", fr: "Chercher",
        detail: ("titles and organizations, as you type", "titres et organisations, à la frappe"),
        hint: ("find", "chercher"))
    case .filter:
      words(
        en: "Filter", fr: "Filtrer",
        detail: ("owner:me amount>10k, as you type", "responsable:moi montant>10k, à la frappe"),
        hint: ("filter", "filtrer"))
    case .views:
      words(
        en: "Saved filters", fr: "Filtres enregistrés",
        detail: ("those of the board and your own", "ceux du tableau et les vôtres"),
        hint: ("saved filters", "filtres enregistrés"))
    case .saveView:
      words(
        en: "Save the filter", fr: "Enregistrer le filtre",
        detail: ("under a name, with the order", "sous un nom, avec le tri"),
        hint: ("save it", "l’enregistrer"))
    case .deleteView:
      words(
        en: "Delete the saved filter", fr: "Supprimer le filtre enregistré",
        hint: ("delete", "supprimer"))
    case .sort:
      words(
        en: "Sort the cards", fr: "Trier les cartes",
        detail: (
          "by amount, idle days, expected close…", "par montant, inactivité, clôture prévue…"
        ), hint: ("sort", "trier"))
    case .choose: words(en: "Take it", fr: "Prendre ce choix", hint: ("take it", "prendre"))
    case .nextCandidate:
      words(en: "Next candidate", fr: "Candidat suivant", hint: ("candidates", "candidats"))
    case .previousCandidate:
      words(en: "Previous candidate", fr: "Candidat précédent", hint: ("candidates", "candidats"))
    case .filterMatches:
      words(
        en: "Make it a filter", fr: "En faire un filtre",
        detail: ("only the matches are shown", "seuls les résultats restent"),
        hint: ("filter", "filtrer"))
    case .nextMatch:
      words(en: "Next match", fr: "Résultat suivant", hint: ("next match", "suivant"))
    case .previousMatch:
      words(en: "Previous match", fr: "Résultat précédent", hint: ("previous", "précédent"))
    case .narrow:
      words(
        en: "Show only the deals of the figure", fr: "Ne montrer que ses affaires",
        hint: ("its deals", "ses affaires"))
    case .focusPanel:
      words(
        en: "Go to the figures and back", fr: "Aller aux indicateurs, en revenir",
        hint: ("KPIs", "indicateurs"))
    case .togglePanel:
      words(
        en: "Show or hide the figures", fr: "Montrer ou cacher les indicateurs",
        hint: ("panel", "montrer, cacher"))
    case .density:
      words(
        en: "Cards of one or three lines", fr: "Cartes d’une ou trois lignes",
        hint: ("density", "densité"))
    case .theme:
      words(
        en: "Choose the theme", fr: "Choisir le thème",
        detail: ("shown while you move", "montré pendant le choix"), hint: ("theme", "thème"))
    case .unfoldWon:
      words(
        en: "Show or fold the won deals", fr: "Déplier ou replier les gagnées",
        hint: ("won deals", "gagnées"))
    case .unfoldLost:
      words(
        en: "Show or fold the lost deals", fr: "Déplier ou replier les perdues",
        detail: ("and the disqualified ones", "et les disqualifiées"))
    case .retry:
      words(
        en: "Save again what is not saved", fr: "Réessayer d’enregistrer",
        hint: ("save again", "réessayer"))
    case .reload:
      words(en: "Read the file again", fr: "Relire le fichier", hint: ("reload", "relire"))
    case .redraw: words(en: "Redraw the screen", fr: "Redessiner l’écran")
    case .toggleMouse:
      words(
        en: "Mouse on or off", fr: "Activer ou couper la souris",
        detail: (
          "off, or with Shift: the terminal selects text",
          "coupée, ou avec Maj\u{A0}: sélection du terminal"
        ), hint: ("mouse", "souris"))
    case .suspend: words(en: "Suspend", fr: "Suspendre", detail: ("fg comes back", "fg ramène ici"))
    case .palette:
      words(
        en: "Find a command", fr: "Trouver une commande",
        detail: ("by a few of its letters", "par quelques lettres"), hint: ("commands", "commandes")
      )
    case .help:
      words(
        en: "All keys", fr: "Toutes les touches",
        detail: ("typing narrows the list", "taper filtre la liste"), hint: ("all keys", "aide"))
    case .back: words(en: "Back", fr: "Retour", hint: ("back", "retour"))
    case .clear:
      words(
        en: "End the search, show all deals", fr: "Finir la recherche, tout montrer",
        detail: ("never quits", "ne quitte jamais"), hint: ("show all", "tout montrer"))
    case .quit: words(en: "Quit", fr: "Quitter", hint: ("quit", "quitter"))
    case .quitAnywhere: words(en: "Quit from anywhere", fr: "Quitter, d’où que ce soit")
    case .interrupt:
      words(en: "Cancel", fr: "Interrompre", detail: ("twice quits", "deux fois pour quitter"))
    case .accept: words(en: "Do it", fr: "Valider", hint: ("do it", "valider"))
    case .cancel:
      words(en: "Leave all as it was", fr: "Laisser tout en l’état", hint: ("leave", "annuler"))
    case .nextField:
      words(en: "Next field", fr: "Champ suivant", hint: ("next field", "champ suivant"))
    case .previousField: words(en: "Previous field", fr: "Champ précédent")
    case .nextHit: words(en: "Next match", fr: "Résultat suivant", hint: ("next match", "suivant"))
    case .previousHit:
      words(en: "Previous match", fr: "Résultat précédent", hint: ("previous", "précédent"))
    case .caretLeft:
      words(
        en: "One character left", fr: "Un caractère à gauche",
        detail: ("among choices: the one before", "parmi des choix\u{A0}: le précédent"))
    case .caretRight:
      words(
        en: "One character right", fr: "Un caractère à droite",
        detail: (
          "at the end: completes; among choices: the next",
          "à la fin\u{A0}: complète\u{A0}; parmi des choix\u{A0}: le suivant"
        ), hint: ("complete", "compléter"))
    case .caretStart: words(en: "To the start of the text", fr: "Au début du texte")
    case .caretEnd:
      words(
        en: "To the end of the text", fr: "À la fin du texte",
        detail: ("there already: completes", "s’y trouvant déjà\u{A0}: complète"))
    case .deleteBackward:
      words(en: "Delete the character before", fr: "Effacer le caractère précédent")
    case .deleteForward: words(en: "Delete the character after", fr: "Effacer le caractère suivant")
    case .deleteWord: words(en: "Delete the word before", fr: "Effacer le mot précédent")
    case .deleteToStart: words(en: "Delete all before", fr: "Effacer tout ce qui précède")
    case .deleteToEnd: words(en: "Delete all after", fr: "Effacer tout ce qui suit")
    }
  }

  /// A command by its name, what is to be known of it and its hint in the bar, each in both languages.
  private func words(
    en title: String, fr: String, detail: (String, String) = ("", ""),
    hint: (String, String) = ("", "")
  ) -> CommandText {
    let title = say(en: title, fr: fr)
    let hint = say(en: hint.0, fr: hint.1)
    return CommandText(
      title: title, detail: say(en: detail.0, fr: detail.1), hint: hint.isEmpty ? title : hint)
  }
}
