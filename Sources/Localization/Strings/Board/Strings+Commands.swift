extension Strings {
  /// The name of a command, its details and its hint.
  package func text(of command: Command) -> CommandText {
    switch command {
    case .left: words(en: "Move left", fr: "Aller à gauche", hint: ("move", "se déplacer"))
    case .down: words(en: "Move down", fr: "Descendre", hint: ("up, down", "haut, bas"))
    case .up: words(en: "Move up", fr: "Monter", hint: ("up", "monter"))
    case .right: words(en: "Move right", fr: "Aller à droite", hint: ("right", "à droite"))
    case .pageUp: words(en: "Page up", fr: "Page précédente")
    case .pageDown: words(en: "Page down", fr: "Page suivante", hint: ("page", "page"))
    case .halfPageUp: words(en: "Half page up", fr: "Demi-page vers le haut")
    case .halfPageDown: words(en: "Half page down", fr: "Demi-page vers le bas")
    case .first:
      words(
        en: "Go to the top", fr: "Aller au début",
        detail: ("of the column, list or page", "de la colonne, de la liste ou de la page"))
    case .last:
      words(
        en: "Go to the bottom", fr: "Aller à la fin",
        detail: ("of the column, list or page", "de la colonne, de la liste ou de la page"))
    case .goTo:
      words(
        en: "Go to…", fr: "Aller à…",
        detail: ("then a number or a letter", "puis un numéro ou une lettre"),
        hint: ("go to", "aller à"))
    case .goToColumn:
      words(
        en: "Go to column 1–9", fr: "Aller à la colonne 1–9",
        hint: ("column", "colonne"))
    case .goToFirst:
      words(
        en: "Go to the first deal of the column", fr: "Première affaire de la colonne",
        hint: ("first deal", "première affaire"))
    case .moveBack:
      words(
        en: "Move to previous stage", fr: "Reculer d’une étape",
        hint: ("stage", "étape"))
    case .moveOn:
      words(
        en: "Move to next stage", fr: "Avancer d’une étape",
        hint: ("stage", "étape"))
    case .moveTo:
      words(
        en: "Move the deal to…", fr: "Déplacer l’affaire vers…",
        detail: ("then the stage number", "puis le numéro de l’étape"),
        hint: ("move to", "déplacer"))
    case .moveToStage:
      words(
        en: "Move to stage 1–9", fr: "Vers l’étape 1–9",
        hint: ("stage", "étape"))
    case .raise:
      words(
        en: "Move the deal up the column", fr: "Monter dans la colonne",
        detail: ("among deals with the same urgency", "à urgence égale"), hint: ("up", "monter"))
    case .lower:
      words(
        en: "Move the deal down the column", fr: "Descendre dans la colonne",
        detail: ("among deals with the same urgency", "à urgence égale"),
        hint: ("reorder", "réordonner"))
    case .win:
      words(
        en: "Mark as won", fr: "Gagner l’affaire",
        detail: ("asks for amount and date", "demande le montant et la date"),
        hint: ("win", "gagner"))
    case .lose:
      words(
        en: "Mark as lost", fr: "Perdre l’affaire",
        detail: ("asks for the reason", "demande le motif"), hint: ("lose", "perdre"))
    case .disqualify:
      words(
        en: "Disqualify", fr: "Disqualifier",
        detail: (
          "not a real opportunity; outside the win rate",
          "pas une opportunité\u{A0}; hors taux de transformation"
        ), hint: ("disqualify", "disqualifier"))
    case .nextStep:
      words(
        en: "Set the next step", fr: "Planifier la relance",
        detail: ("what, then when: call fri", "quoi, puis quand\u{A0}: appel ven"),
        hint: ("next step", "relance"))
    case .log:
      words(
        en: "Log an activity", fr: "Noter une activité",
        detail: ("call, e-mail, meeting, demo or note", "appel, e-mail, rendez-vous, démo, note"),
        hint: ("log", "activité"))
    case .complete:
      words(
        en: "Mark as done, set next step", fr: "Marquer comme fait, relancer",
        detail: ("in one change", "en un seul changement"),
        hint: ("done + next step", "fait + relance"))
    case .snooze:
      words(
        en: "Snooze", fr: "Reporter",
        detail: (
          "hide from triage until a date", "masquer des affaires à traiter jusqu’à une date"
        ),
        hint: ("snooze", "reporter"))
    case .assign:
      words(
        en: "Assign owner", fr: "Changer le responsable", hint: ("owner", "responsable"))
    case .mark:
      words(
        en: "Select or deselect", fr: "Sélectionner ou désélectionner",
        detail: ("commands act on all selected deals", "les commandes agissent sur la sélection"),
        hint: ("select", "sélectionner"))
    case .markRange:
      words(
        en: "Select a range", fr: "Sélectionner une plage",
        detail: (
          keys(.clear) { "again to end it, \($0) to cancel" },
          keys(.clear) { "de nouveau pour finir, \($0) pour annuler" }
        ), hint: ("range", "plage"))
    case .unfoldOverdue:
      words(en: "Show overdue", fr: "Voir les retards", hint: ("overdue", "retards"))
    case .foldOverdue:
      words(en: "Hide overdue", fr: "Masquer les retards", hint: ("hide", "masquer"))
    case .selectAll:
      words(
        en: "Select all shown", fr: "Tout sélectionner",
        detail: ("again to deselect", "de nouveau pour désélectionner"),
        hint: ("select all", "tout sélectionner"))
    case .invertSelection:
      words(
        en: "Invert the selection", fr: "Inverser la sélection", hint: ("invert", "inverser"))
    case .scope:
      words(
        en: "Filter by owner", fr: "Filtrer par responsable",
        detail: (
          "yours, a teammate’s or the team’s, in every view",
          "vous, un collègue ou l’équipe, dans chaque vue"
        ), hint: ("my deals", "mes affaires"))
    case .add:
      words(
        en: "Add a deal", fr: "Ajouter une affaire",
        detail: ("in the column of the cursor", "dans la colonne du curseur"),
        hint: ("add", "ajouter"))
    case .edit: words(en: "Edit the deal", fr: "Modifier l’affaire", hint: ("edit", "modifier"))
    case .undo:
      words(
        en: "Undo", fr: "Annuler",
        detail: (
          "your latest change, also from an earlier session",
          "votre dernier changement, même d’une autre session"
        ), hint: ("undo", "annuler"))
    case .redo: words(en: "Redo", fr: "Rétablir", hint: ("redo", "rétablir"))
    case .changePart:
      words(
        en: "Edit the row", fr: "Modifier la ligne",
        detail: ("or check it off", "ou la cocher"), hint: ("edit", "modifier"))
    case .editNotes:
      words(
        en: "Edit the deal in your editor", fr: "Modifier l’affaire dans l’éditeur",
        detail: ("$VISUAL, $EDITOR or vi", "$VISUAL, $EDITOR ou vi"), hint: ("editor", "éditeur"))
    case .copy:
      words(
        en: "Copy", fr: "Copier",
        detail: ("the current item, as text", "l’élément courant, en texte"),
        hint: ("copy", "copier"))
    case .openLink:
      words(
        en: "Open e-mail, phone or link", fr: "Ouvrir e-mail, téléphone ou lien",
        hint: ("e-mail, call", "e-mail, appel"))
    case .open:
      words(
        en: "Open the deal", fr: "Ouvrir l’affaire",
        detail: ("in the panel: KPI details", "dans le volet\u{A0}: détail de l’indicateur"),
        hint: ("open", "ouvrir"))
    case .openDeal: words(en: "Open the deal", fr: "Ouvrir l’affaire", hint: ("open", "ouvrir"))
    case .addContact:
      words(en: "Add a contact", fr: "Ajouter un contact", hint: ("contact", "contact"))
    case .removeContact:
      words(en: "Remove the contact", fr: "Retirer le contact", hint: ("remove", "retirer"))
    case .skip:
      words(
        en: "Skip", fr: "Passer", detail: ("to the next deal", "à l’affaire suivante"),
        hint: ("skip", "passer"))
    case .triage:
      words(
        en: "Triage", fr: "À traiter",
        detail: ("deals that need attention, one by one", "les affaires à traiter, une par une"),
        hint: ("triage", "à traiter"))
    case .review:
      words(
        en: "Review", fr: "Revue",
        detail: ("changes since the last one", "les changements depuis la dernière"),
        hint: ("review", "revue"))
    case .keep:
      words(
        en: "Reviewed, no change", fr: "Vu, sans changement",
        detail: ("again to unmark", "de nouveau pour retirer"), hint: ("reviewed", "vu")
      )
    case .remark:
      words(
        en: "Review note", fr: "Note de revue",
        detail: ("saved with the review", "enregistrée avec la revue"), hint: ("note", "note"))
    case .showReviewed:
      words(
        en: "Show these deals", fr: "Voir ces affaires",
        detail: (
          "on the board, then back to the review",
          "sur le tableau, puis retour à la revue"
        ),
        hint: ("show deals", "voir les affaires"))
    case .sinceEarlier:
      words(en: "Start a day earlier", fr: "Débuter un jour plus tôt", hint: ("since", "depuis"))
    case .sinceLater:
      words(en: "Start a day later", fr: "Débuter un jour plus tard", hint: ("since", "depuis"))
    case .closeReview:
      words(
        en: "Close the review", fr: "Clôturer la revue",
        detail: ("the next one starts here", "la prochaine débute ici"),
        hint: ("close review", "clôturer"))
    case .funnel:
      words(
        en: "Funnel", fr: "Tunnel",
        detail: ("from first contact to post-sale", "du premier contact à l’après-vente"),
        hint: ("funnel", "tunnel"))
    case .forecast:
      words(
        en: "Forecast", fr: "Prévisions",
        detail: ("expected revenue of the period", "le CA attendu de la période"),
        hint: ("forecast", "prévisions"))
    case .catalogue:
      words(
        en: "All KPIs", fr: "Tous les indicateurs",
        detail: ("also those not in the panel", "même hors du volet"), hint: ("all KPIs", "tous"))
    case .agenda:
      words(
        en: "Agenda", fr: "Agenda",
        detail: ("next steps and close dates by day", "relances et clôtures par jour"),
        hint: ("agenda", "agenda"))
    case .choosePreset:
      words(
        en: "Choose a KPI preset", fr: "Choisir un jeu d’indicateurs",
        detail: ("then its number", "puis son numéro"), hint: ("preset", "choisir"))
    case .presetOfNumber:
      words(en: "KPI preset 1–9", fr: "Jeu d’indicateurs 1–9", hint: ("preset", "jeu"))
    case .groupBy:
      words(
        en: "Group by…", fr: "Grouper par…",
        detail: ("source, owner or persona", "source, responsable ou persona"),
        hint: ("group by", "grouper"))
    case .figureBefore:
      words(en: "Previous KPI", fr: "Indicateur précédent", hint: ("KPI", "indicateur"))
    case .figureAfter:
      words(
        en: "Next KPI", fr: "Indicateur suivant", hint: ("next KPI", "indicateur suivant"))
    case .openLosses, .whatIf, .delete, .mergeDeals, .bin, .restore, .mergeTaken, .confirmMerge,
      .organizations, .openOrganization, .editOrganization, .mergeOrganization,
      .deleteOrganization, .purge, .redact, .confirmPurge, .importDeals, .completePath,
      .changeImport, .nextQuestion, .confirmImport:
      text(ofPage: command)
    case .periodBefore:
      words(en: "Previous period", fr: "Période précédente", hint: ("period", "période"))
    case .periodAfter: words(en: "Next period", fr: "Période suivante", hint: ("period", "période"))
    case .dayBefore:
      words(
        en: "A day earlier", fr: "Un jour plus tôt",
        detail: (
          "read-only\(keys(.present) { "; \($0) returns" })",
          "lecture seule\(keys(.present) { "\u{A0}; \($0) revient" })"
        ), hint: ("day", "jour"))
    case .dayAfter:
      words(en: "A day later", fr: "Un jour plus tard", hint: ("day", "jour"))
    case .weekBefore:
      words(
        en: "A week earlier", fr: "Une semaine plus tôt", hint: ("week", "semaine")
      )
    case .weekAfter:
      words(
        en: "A week later", fr: "Une semaine plus tard", hint: ("week", "semaine"))
    case .present:
      words(en: "Return to today", fr: "Revenir à aujourd’hui", hint: ("today", "aujourd’hui"))
    case .freshness:
      words(
        en: "Why it’s flagged", fr: "Pourquoi cette alerte",
        detail: ("last activity and limit", "dernière activité et seuil"), hint: ("why", "pourquoi")
      )
    case .search:
      words(
        en: "Search", fr: "Rechercher",
        detail: ("titles and organizations", "titres et organisations"),
        hint: ("search", "rechercher"))
    case .filter:
      words(
        en: "Filter", fr: "Filtrer",
        detail: ("owner:me amount>10k stale", "responsable:moi montant>10k dormante"),
        hint: ("filter", "filtrer"))
    case .views:
      words(
        en: "Saved filters", fr: "Filtres enregistrés",
        detail: ("the team’s and yours", "ceux de l’équipe et les vôtres"),
        hint: ("saved filters", "filtres enregistrés"))
    case .saveView:
      words(
        en: "Save the filter", fr: "Enregistrer le filtre",
        detail: ("with its sort order", "avec le tri"), hint: ("save", "enregistrer"))
    case .deleteView:
      words(
        en: "Delete the saved filter", fr: "Supprimer le filtre enregistré",
        hint: ("delete", "supprimer"))
    case .sort:
      words(
        en: "Sort the cards", fr: "Trier les cartes",
        detail: (
          "by amount, last activity, close date…", "par montant, activité, clôture…"
        ), hint: ("sort", "trier"))
    case .choose: words(en: "Select", fr: "Choisir", hint: ("select", "choisir"))
    case .filterMatches:
      words(
        en: "Filter by this search", fr: "Filtrer par cette recherche",
        detail: ("show only the matches", "n’afficher que les résultats"),
        hint: ("filter", "filtrer"))
    case .nextMatch:
      words(en: "Next match", fr: "Résultat suivant", hint: ("next match", "suivant"))
    case .previousMatch:
      words(en: "Previous match", fr: "Résultat précédent", hint: ("previous", "précédent"))
    case .narrow:
      words(
        en: "Show its deals", fr: "Voir les affaires concernées",
        hint: ("show deals", "voir les affaires"))
    case .focusPanel:
      words(
        en: "Switch between board and KPIs", fr: "Passer du tableau aux indicateurs",
        hint: ("KPIs", "indicateurs"))
    case .togglePanel:
      words(
        en: "Show or hide the KPIs", fr: "Afficher ou masquer les indicateurs",
        hint: ("panel", "volet"))
    case .density: words(en: "Cards or table", fr: "Cartes ou liste", hint: ("density", "densité"))
    case .theme:
      words(
        en: "Choose the theme", fr: "Choisir le thème",
        detail: ("previewed as you move", "aperçu pendant le choix"), hint: ("theme", "thème"))
    case .unfoldWon:
      words(
        en: "Show or hide won deals", fr: "Afficher ou masquer les gagnées",
        hint: ("won deals", "gagnées"))
    case .unfoldLost:
      words(
        en: "Show or hide lost deals", fr: "Afficher ou masquer les perdues",
        detail: ("and disqualified deals", "et les disqualifiées"))
    case .retry:
      words(
        en: "Retry saving", fr: "Réessayer d’enregistrer", hint: ("retry", "réessayer"))
    case .reload:
      words(en: "Reload the file", fr: "Recharger le fichier", hint: ("reload", "recharger"))
    case .redraw: words(en: "Redraw the screen", fr: "Redessiner l’écran")
    case .toggleMouse:
      words(
        en: "Turn the mouse on or off", fr: "Activer ou désactiver la souris",
        detail: (
          "off, or with Shift: select text",
          "désactivée, ou avec Maj\u{A0}: sélectionner du texte"
        ), hint: ("mouse", "souris"))
    case .suspend:
      words(en: "Suspend", fr: "Suspendre", detail: ("fg resumes", "fg pour reprendre"))
    case .palette:
      words(
        en: "Command palette", fr: "Palette de commandes",
        detail: ("type a few letters", "tapez quelques lettres"), hint: ("commands", "commandes")
      )
    case .help:
      words(
        en: "All keys", fr: "Toutes les touches",
        detail: ("type to filter", "tapez pour filtrer"), hint: ("all keys", "aide"))
    case .back: words(en: "Back", fr: "Retour", hint: ("back", "retour"))
    case .clear:
      words(
        en: "Show all deals", fr: "Tout afficher",
        detail: ("clear search, filter, selection", "efface recherche, filtre, sélection"),
        hint: ("show all", "tout afficher"))
    case .quit: words(en: "Quit", fr: "Quitter", hint: ("quit", "quitter"))
    case .quitAnywhere: words(en: "Quit from anywhere", fr: "Quitter depuis n’importe où")
    case .interrupt:
      words(en: "Interrupt", fr: "Interrompre", detail: ("twice to quit", "deux fois pour quitter"))
    case .accept: words(en: "Save", fr: "Enregistrer", hint: ("save", "enregistrer"))
    case .cancel: words(en: "Cancel", fr: "Annuler", hint: ("cancel", "annuler"))
    default:
      ofSettings(command) ?? ofFirstDay(command) ?? ofPipelines(command) ?? ofClones(command)
        ?? editing(command)
    }
  }

  /// A command by its name, a detail and its hint in the bar, each in both languages.
  func words(
    en title: String, fr: String, detail: (String, String) = ("", ""),
    hint: (String, String) = ("", "")
  ) -> CommandText {
    let title = say(en: title, fr: fr)
    let hint = say(en: hint.0, fr: hint.1)
    return CommandText(
      title: title, detail: say(en: detail.0, fr: detail.1), hint: hint.isEmpty ? title : hint)
  }
}
