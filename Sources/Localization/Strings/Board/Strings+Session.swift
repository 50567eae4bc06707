package import PipelineDomain

extension Strings {
  /// The word to type for the present day.
  package var today: String { say(en: "today", fr: "aujourd’hui") }

  /// A form was cancelled; its text is kept for the next time.
  package var draftKept: String {
    say(
      en: "Cancelled; draft kept.", fr: "Annulé\u{A0}; brouillon conservé.")
  }

  /// The draft of a form is back.
  package var draftBack: String { say(en: "Draft restored.", fr: "Brouillon restauré.") }

  /// Drafts of an earlier session.
  package func draftsFound(_ count: Int) -> String {
    say(
      en: "\(self.count(count, "draft", "drafts")) from the last session; "
        + form(count, "the same key restores it.", "the same keys restore them."),
      fr: self.count(count, "brouillon", "brouillons") + " de la dernière session\u{A0}; "
        + form(count, "la même touche le restaure.", "les mêmes touches les restaurent."))
  }

  /// The board of a past day, and the keys to move on.
  package func travelled(to day: Day, near today: Day) -> String {
    say(
      en:
        "Read-only view of \(dates.medium(day, near: today)).\(keys(.present) { " \($0) returns to today." })"
        + keys(.dayBefore) { before in keys(.dayAfter) { " \(before) \($0) a day." } }
        + keys(.weekBefore) { before in keys(.weekAfter) { " \(before) \($0) a week." } },
      fr: "Vue en lecture seule du \(dates.medium(day, near: today))"
        + keys(.present) { " · \($0) revient à aujourd’hui." }
        + keys(.dayBefore) { before in keys(.dayAfter) { " \(before) \($0) un jour." } }
        + keys(.weekBefore) { before in keys(.weekAfter) { " \(before) \($0) une semaine." } })
  }

  /// The board is shown as it is again.
  package var returned: String { say(en: "Back to today.", fr: "Retour à aujourd’hui.") }

  /// A day after the present one was asked for.
  package var noLaterDay: String {
    say(en: "Already showing today.", fr: "Déjà à la date du jour.")
  }

  /// The board is a demo.
  package var demo: String {
    say(
      en: "Demo board: changes are not saved.\(keys(.help) { " \($0) lists the keys." })",
      fr: "Tableau de démonstration\u{A0}: rien n’est enregistré."
        + keys(.help) { " \($0) donne la liste des touches." })
  }

  /// The file was reloaded; that many deals are no longer in it.
  package func reloaded(without count: Int) -> String {
    let gone = say(
      en: count == 0 ? "" : " \(self.count(count, "deal", "deals")) removed.",
      fr: count == 0 ? "" : " \(self.count(count, "affaire retirée", "affaires retirées")).")
    return say(
      en: "The file changed on disk; reloaded.\(gone)",
      fr: "Le fichier a changé sur le disque\u{A0}; rechargé.\(gone)")
  }

  /// The board is read-only from now on, and why.
  package func readOnlyNow(_ why: String) -> String {
    say(en: "Read-only: \(why).", fr: "Lecture seule\u{A0}: \(why).")
  }

  /// The board can be changed again.
  package var writableAgain: String {
    say(en: "The board is editable again.", fr: "Le tableau est de nouveau modifiable.")
  }

  /// The disk has confirmed the last save.
  package var confirmed: String {
    say(en: "Saved and synced to disk.", fr: "Enregistré et synchronisé sur le disque.")
  }

  /// The file is being read.
  package var reading: String { say(en: "Reloading the file…", fr: "Rechargement du fichier…") }

  /// Changes that are only in memory, the reason and the remedy.
  package func unsaved(_ count: Int, why: String) -> String {
    say(
      en: "\(self.count(count, "change is", "changes are")) not saved: \(why).\(retrying)",
      fr: "\(notSavedChanges(count))\u{A0}: \(why).\(retrying)")
  }

  private var retrying: String {
    say(en: keys(.retry) { " \($0) retries." }, fr: keys(.retry) { " \($0) réessaie." })
  }

  /// The file is missing, the number of unsaved changes, and the remedy.
  package func fileGone(unsaved count: Int) -> String {
    let rest = say(
      en: count == 0 ? "" : "; \(self.count(count, "change", "changes")) not saved",
      fr: count == 0 ? "" : "\u{A0}; \(notSavedChanges(count))")
    return say(
      en: "The file is missing\(rest).\(keys(.retry) { " \($0) recreates it." })",
      fr: "Le fichier est absent\(rest).\(keys(.retry) { " \($0) le recrée." })")
  }

  /// `q` while the file is missing.
  package var leavingGone: String {
    say(
      en: fileGone(unsaved: 0) + keys(.quit) { " \($0) again quits without saving." },
      fr: fileGone(unsaved: 0) + keys(.quit) { " \($0) de nouveau quitte sans enregistrer." })
  }

  /// The missing file was written again.
  package var fileRestored: String {
    say(
      en: "The missing file was recreated.",
      fr: "Le fichier absent a été recréé.")
  }

  /// The file lost deals, and the remedy.
  package func fileShrunk(kept: Int, of count: Int) -> String {
    say(
      en:
        "The file now has only \(figures.whole(kept)) of \(self.count(count, "deal", "deals")); the"
        + " board still shows all.\(keys(.reload) { " \($0) loads the file." })",
      fr:
        "Le fichier n’a plus que \(self.count(kept, "affaire", "affaires")) sur \(figures.whole(count))"
        + "\u{A0}; le tableau les montre encore toutes.\(keys(.reload) { " \($0) charge le fichier." })"
    )
  }

  /// Unsaved changes are being saved again.
  package func retrying(_ count: Int) -> String {
    say(
      en: "Saving \(self.count(count, "change", "changes")) again…",
      fr: "Nouvel enregistrement de \(self.count(count, "changement", "changements"))…")
  }

  /// `q` with unsaved changes.
  package func leavingUnsaved(_ count: Int) -> String {
    say(
      en: "\(self.count(count, "change is", "changes are")) not saved."
        + retrying + keys(.quit) { " \($0) again quits without saving." },
      fr: "\(notSavedChanges(count)).\(retrying)"
        + keys(.quit) { " \($0) de nouveau quitte sans enregistrer." })
  }

  /// `^C` once.
  package var interrupted: String {
    say(
      en: ([keys(.quit) { "\($0) quits" }, keys(.interrupt) { "\($0) again quits" }])
        .filter { !$0.isEmpty }.joined(separator: "; ") + ".",
      fr: ([keys(.quit) { "\($0) quitte" }, keys(.interrupt) { "\($0) de nouveau quitte" }])
        .filter { !$0.isEmpty }.joined(separator: "\u{A0}; ") + ".")
  }

  /// Esc on the bare board.
  package var nothingToLeave: String {
    say(
      en:
        "\(keys(.back) { "\($0) closes pages and forms" })\(keys(.quit) { "; \($0) quits" }).",
      fr: keys(.back) { "\($0) ferme les pages et les formulaires" }
        + keys(.quit) { "\u{A0}; \($0) quitte" } + ".")
  }

  /// No deal shown matches the search.
  package func noMatch(_ text: String) -> String {
    say(
      en: "No deal matches “\(text)”.", fr: "Aucune affaire ne correspond à \(quoted(text)).")
  }

  /// The search went past the end.
  package var wrapped: String {
    say(
      en: "Search wrapped around.", fr: "La recherche reprend au début.")
  }

  /// The search is off.
  package var searchOff: String { say(en: "Search cleared.", fr: "Recherche effacée.") }

  /// All deals are shown again.
  package var allShown: String {
    say(en: "Showing all deals.", fr: "Toutes les affaires sont affichées.")
  }

  /// The scope of the deals shown: a person's, with `nil` the team's.
  package func scope(_ owner: String?, isOwn: Bool = false) -> String {
    guard let owner else { return say(en: "team", fr: "équipe") }
    return isOwn ? say(en: "mine: \(owner)", fr: "les miennes\u{A0}: \(owner)") : owner
  }

  /// Every view shows the deals of a scope from now on.
  package func scopeShown(_ owner: String?, deals count: Int) -> String {
    let deals = dealCount(count)
    guard let owner else {
      return say(en: "The team’s deals: \(deals).", fr: "Affaires de l’équipe\u{A0}: \(deals).")
    }
    return say(en: "\(owner)’s deals: \(deals).", fr: "Affaires de \(owner)\u{A0}: \(deals).")
  }

  /// Only the deals behind a KPI are shown.
  package func onlyShown(_ count: Int, of name: String) -> String {
    say(
      en: "Showing \(self.count(count, "deal", "deals")) of “\(name)”\(showingAll).",
      fr:
        "\(self.count(count, "affaire affichée", "affaires affichées")), de \(quoted(name))\(showingAll)."
    )
  }

  /// A text is on the clipboard.
  package func copied(_ text: String) -> String {
    say(en: "Copied “\(text)”.", fr: "Copié\u{A0}: \(quoted(text)).")
  }

  /// A link is opened by another program.
  package func opened(_ link: Link) -> String {
    say(en: "Opened \(link.text).", fr: "Ouvert\u{A0}: \(link.text).")
  }

  /// The program that opens links could not be started.
  package func notOpened(by program: String) -> String {
    say(
      en: "Couldn’t start “\(program)”; set “opener” in your configuration.",
      fr:
        "Impossible de lancer \(quoted(program))\u{A0}; réglez \(quoted("opener")) dans votre configuration."
    )
  }

  /// The kind of a link: `e-mail`.
  package func kind(_ kind: Link.Kind) -> String {
    switch kind {
    case .email: "e-mail"
    case .phone: say(en: "phone", fr: "téléphone")
    case .web: say(en: "link", fr: "lien")
    }
  }

  /// The clipboard could not be reached.
  package var copyFailed: String {
    say(
      en: "This terminal has no clipboard access; select the text with Shift and the mouse.",
      fr:
        "Ce terminal ne donne pas accès au presse-papiers\u{A0}; sélectionnez avec Maj et la souris."
    )
  }

  /// A paste where nothing is typed.
  package var pasteRefused: String {
    say(
      en: "Paste ignored\(keys(.add) { "; \($0) adds a deal you can paste into" }).",
      fr:
        "Collage ignoré\(keys(.add) { "\u{A0}; \($0) ajoute une affaire où coller" })."
    )
  }

  /// The panel is shown, or hidden.
  package func panel(isShown: Bool) -> String {
    say(
      en: isShown
        ? "KPIs shown\(keys(.focusPanel) { "; \($0) for details" })."
        : "KPIs hidden\(keys(.togglePanel) { "; \($0) shows them" }).",
      fr: isShown
        ? "Indicateurs affichés\(keys(.focusPanel) { "\u{A0}; \($0) pour le détail" })."
        : "Indicateurs masqués\(keys(.togglePanel) { "\u{A0}; \($0) les affiche" }).")
  }

  /// Closed deals are in columns, or are folded.
  package func closedColumns(_ outcome: Stage.Outcome, areShown: Bool) -> String {
    let name = say(en: capitalized(self.outcome(outcome)), fr: "Affaires \(self.outcome(outcome))s")
    return say(
      en: areShown ? "\(name) deals shown." : "\(name) deals hidden.",
      fr: areShown ? "\(name) affichées." : "\(name) masquées.")
  }

  /// No stage has that number.
  package func noStage(_ number: Int, of count: Int) -> String {
    say(
      en: "No stage \(number); the board has \(count).",
      fr: "Pas d’étape \(number)\u{A0}; le tableau en a \(count).")
  }

  /// A deal cannot pass one of another urgency.
  package func cannotPass(_ other: NextStep.State, as own: NextStep.State) -> String {
    say(
      en: "Cards are sorted by next step (overdue, today, none, upcoming): this one is"
        + " “\(stepState(own))”, the next “\(stepState(other))”.",
      fr:
        "Les cartes sont triées par relance (en retard, aujourd’hui, sans, à venir)\u{A0}: celle-ci est"
        + " \(quoted(stepState(own))), la suivante \(quoted(stepState(other))).")
  }

  /// The text is not among the choices.
  package func notAChoice(_ text: String, among choices: [String]) -> String {
    let list = choices.joined(separator: ", ")
    return say(
      en: text.isEmpty ? "Choose one: \(list)." : "“\(text)” isn’t valid; choose: \(list).",
      fr: text.isEmpty
        ? "Choisissez\u{A0}: \(list)."
        : "\(quoted(text)) n’est pas valide\u{A0}; choisissez\u{A0}: \(list)."
    )
  }

  /// A next step lacks its text or its date.
  package var stepNeedsDay: String {
    say(
      en:
        "Type what, then when: call fri, quote +3d, demo 24 nov. A single - removes the step.",
      fr:
        "Tapez quoi, puis quand\u{A0}: appel ven, devis +3j, démo 24/11. Un - seul supprime la relance."
    )
  }

  /// A win lacks its amount.
  package var winNeedsAmount: String {
    say(
      en: "Type the signed amount: 12k, 1250.50.",
      fr: "Tapez le montant signé\u{A0}: 12k, 1250,50.")
  }

  /// A snooze lacks a date to come.
  package var snoozeNeedsDay: String {
    say(
      en: "Type a date after today: mon, +3d, +2w, 24 nov.",
      fr: "Tapez une date après aujourd’hui\u{A0}: lun, +3j, +2s, 24/11.")
  }

  /// A required field is empty.
  package func needed(_ label: Label) -> String {
    say(
      en: "\(capitalized(self.label(label))) is required\(keys(.cancel) { "; \($0) cancels" }).",
      fr: "Champ obligatoire\u{A0}: \(self.label(label))"
        + keys(.cancel) { "\u{A0}; \($0) annule" } + ".")
  }

  private func notSavedChanges(_ count: Int) -> String {
    self.count(count, "changement", "changements") + " non "
      + form(count, "enregistré", "enregistrés")
  }
}
