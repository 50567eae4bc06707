package import PipelineDomain

extension Strings {
  /// What is typed for the present day.
  package var today: String { say(en: "today", fr: "aujourd’hui") }

  /// What was typed into a question that was left is kept for the next time it is asked.
  package var draftKept: String {
    say(
      en: "Nothing changed; what you typed is kept for the same key.",
      fr: "Rien n’a changé\u{A0}; la même touche reprendra votre saisie.")
  }

  /// What was typed into the question before stands there again.
  package var draftBack: String {
    say(en: "What you typed before is there again.", fr: "Votre saisie précédente est reprise.")
  }

  /// What was typed into that many questions when the board was last left is kept.
  package func draftsFound(_ count: Int) -> String {
    say(
      en:
        "What you typed last time is kept in \(self.count(count, "question", "questions")), for the same keys.",
      fr:
        "Votre dernière saisie est gardée pour \(self.count(count, "question", "questions")) ; les mêmes touches"
        + " la reprendront.")
  }

  /// The board is shown as of a day of the past, and how to go on from there.
  package func travelled(to day: Day, near today: Day) -> String {
    say(
      en: "As of \(dates.medium(day, near: today)).\(keys(.present) { " \($0): back to now." })"
        + keys(.dayBefore) { before in keys(.dayAfter) { " \(before) \($0) a day." } }
        + keys(.weekBefore) { before in keys(.weekAfter) { " \(before) \($0) a week." } },
      fr: "Au \(dates.medium(day, near: today))"
        + keys(.present) { " · \($0)\u{A0}: retour au présent." }
        + keys(.dayBefore) { before in keys(.dayAfter) { " \(before) \($0) un jour." } }
        + keys(.weekBefore) { before in keys(.weekAfter) { " \(before) \($0) une semaine." } })
  }

  /// The board is shown as it is again.
  package var returned: String { say(en: "Back to now.", fr: "Retour au présent.") }

  /// A day after the present one was asked for.
  package var noLaterDay: String {
    say(en: "No later day: this is today.", fr: "Pas de jour plus récent\u{A0}: c’est aujourd’hui.")
  }

  /// The board is a demo, whose changes are not kept.
  package var demo: String {
    say(
      en: "Demo board: changes are not kept.\(keys(.help) { " \($0) lists the keys." })",
      fr: "Tableau de démonstration\u{A0}: rien n’est conservé."
        + keys(.help) { " \($0) donne la liste des touches." })
  }

  /// The file was read again, and so many deals are in it no more.
  package func reloaded(without count: Int) -> String {
    let gone = say(
      en: count == 0 ? "" : " \(self.count(count, "deal is", "deals are")) gone from it.",
      fr: count == 0
        ? "" : " \(self.count(count, "affaire n’y est plus", "affaires n’y sont plus")).")
    return say(
      en: "The file changed: this is what it holds now.\(gone)",
      fr: "Le fichier a changé\u{A0}: voici ce qu’il contient maintenant.\(gone)")
  }

  /// The board can be changed no longer, and why.
  package func readOnlyNow(_ why: String) -> String {
    say(en: "Read-only: \(why).", fr: "Lecture seule\u{A0}: \(why).")
  }

  /// The board can be changed again.
  package var writableAgain: String {
    say(en: "The board can be changed again.", fr: "Le tableau est de nouveau modifiable.")
  }

  /// The disk has confirmed the last save.
  package var confirmed: String {
    say(en: "Saved; the disk has confirmed it.", fr: "Enregistré\u{A0}; le disque l’a confirmé.")
  }

  /// The file is being read.
  package var reading: String { say(en: "Reading the file again.", fr: "Relecture du fichier.") }

  /// That many changes are only in memory, why, and what to do.
  package func unsaved(_ count: Int, why: String) -> String {
    say(
      en: "\(self.count(count, "change is", "changes are")) not saved: \(why).\(retrying)",
      fr: "\(notSavedChanges(count))\u{A0}: \(why).\(retrying)")
  }

  private var retrying: String {
    say(en: keys(.retry) { " \($0) tries again." }, fr: keys(.retry) { " \($0) réessaie." })
  }

  /// The file is gone, with that many changes that are only in memory, and what to do.
  package func fileGone(unsaved count: Int) -> String {
    let rest = say(
      en: count == 0 ? "" : ", and \(self.count(count, "change is", "changes are")) not saved",
      fr: count == 0 ? "" : "\u{A0}; \(notSavedChanges(count))")
    return say(
      en: "The file is gone\(rest).\(keys(.retry) { " \($0) writes the whole board again." })",
      fr: "Le fichier a disparu\(rest).\(keys(.retry) { " \($0) réécrit tout le tableau." })")
  }

  /// `q` while the file is gone.
  package var leavingGone: String {
    say(
      en: fileGone(unsaved: 0) + keys(.quit) { " \($0) once more leaves without." },
      fr: fileGone(unsaved: 0) + keys(.quit) { " \($0) encore une fois quitte sans." })
  }

  /// The file is gone no more: it holds the whole board again.
  package var fileRestored: String {
    say(
      en: "The file was gone: the whole board is in it again.",
      fr: "Le fichier avait disparu\u{A0}: il contient à nouveau tout le tableau.")
  }

  /// The file holds only so many of the deals that were known, and what to do.
  package func fileShrunk(kept: Int, of count: Int) -> String {
    let holds = say(
      en: "The file now holds \(figures.whole(kept)) of \(self.count(count, "deal", "deals"))",
      fr: "\(figures.whole(kept)) des \(self.count(count, "affaire", "affaires"))")
    return say(
      en: "\(holds); the board is shown as it was.\(keys(.reload) { " \($0) takes the file." })",
      fr: "Le fichier ne contient plus que \(holds)\u{A0}; le tableau reste affiché tel qu’il"
        + " était.\(keys(.reload) { " \($0) prend le fichier." })")
  }

  /// The changes that were only in memory are on their way again.
  package func retrying(_ count: Int) -> String {
    say(
      en: "Saving \(self.count(count, "change", "changes")) again.",
      fr: "Nouvel essai d’enregistrer \(self.count(count, "changement", "changements")).")
  }

  /// `q` with that many changes that are only in memory.
  package func leavingUnsaved(_ count: Int) -> String {
    say(
      en: "\(self.count(count, "change is", "changes are")) not saved."
        + retrying + keys(.quit) { " \($0) once more leaves without." },
      fr: "\(notSavedChanges(count)).\(retrying)"
        + keys(.quit) { " \($0) encore une fois quitte sans." })
  }

  /// `^C` once.
  package var interrupted: String {
    say(
      en: ([keys(.quit) { "\($0) quits" }, keys(.interrupt) { "\($0) once more quits" }])
        .filter { !$0.isEmpty }.joined(separator: "; ") + ".",
      fr: ([keys(.quit) { "\($0) quitte" }, keys(.interrupt) { "\($0) encore une fois quitte" }])
        .filter { !$0.isEmpty }.joined(separator: "\u{A0}; ") + ".")
  }

  /// Esc where there is nothing to leave.
  package var nothingToLeave: String {
    say(
      en:
        "\(keys(.back) { "\($0) leaves views and questions" })\(keys(.quit) { "; \($0) quits" }).",
      fr: keys(.back) { "\($0) ferme les vues et les questions" }
        + keys(.quit) { "\u{A0}; \($0) quitte" } + ".")
  }

  /// No deal shown matches the search.
  package func noMatch(_ text: String) -> String {
    say(
      en: "No deal on the board matches “\(text)”.",
      fr: "Aucune affaire du tableau ne correspond à \(quoted(text)).")
  }

  /// The search began anew at the other end.
  package var wrapped: String {
    say(
      en: "The search went on at the other end of the board.",
      fr: "La recherche a repris à l’autre bout du tableau.")
  }

  /// The search is off.
  package var searchOff: String { say(en: "The search is off.", fr: "La recherche est finie.") }

  /// All deals are shown again.
  package var allShown: String {
    say(en: "All deals are shown again.", fr: "Toutes les affaires sont à nouveau montrées.")
  }

  /// A list is of all deals though the board is under a filter.
  package var unfiltered: String {
    say(en: "all deals, without the filter", fr: "toutes les affaires, sans le filtre")
  }

  /// Only the deals that make a figure are shown.
  package func onlyShown(_ count: Int, of name: String) -> String {
    say(
      en: "Only the \(self.count(count, "deal", "deals")) of “\(name)”\(showingAll).",
      fr: "Seulement \(self.count(count, "affaire", "affaires")) de \(quoted(name))\(showingAll).")
  }

  /// A text is on the clipboard.
  package func copied(_ text: String) -> String {
    say(en: "Copied “\(text)”.", fr: "Copié\u{A0}: \(quoted(text)).")
  }

  /// The clipboard could not be reached.
  package var copyFailed: String {
    say(
      en: "This terminal has no clipboard for programs; select the text with Shift and the mouse.",
      fr:
        "Ce terminal n’a pas de presse-papiers pour les programmes\u{A0}; sélectionnez avec Maj et la souris."
    )
  }

  /// A paste where nothing is typed.
  package var pasteRefused: String {
    say(
      en: "Paste refused\(keys(.add) { ": \($0) adds a deal, and takes a paste" }).",
      fr:
        "Collage refusé\(keys(.add) { "\u{A0}: \($0) ajoute une affaire, et accepte un collage" })."
    )
  }

  /// The panel is shown, or hidden.
  package func panel(isShown: Bool) -> String {
    say(
      en: isShown
        ? "The KPIs are shown\(keys(.focusPanel) { "; \($0) looks into them" })."
        : "The KPIs are hidden\(keys(.togglePanel) { "; \($0) shows them" }).",
      fr: isShown
        ? "Les indicateurs sont montrés\(keys(.focusPanel) { "\u{A0}; \($0) y entre" })."
        : "Les indicateurs sont cachés\(keys(.togglePanel) { "\u{A0}; \($0) les montre" }).")
  }

  /// Closed deals stand in columns, or are folded.
  package func closedColumns(_ outcome: Stage.Outcome, areShown: Bool) -> String {
    let name = say(
      en: capitalized(self.outcome(outcome)),
      fr: "Les affaires \(self.outcome(outcome))s")
    return say(
      en: areShown ? "\(name) deals have their column." : "\(name) deals are folded.",
      fr: areShown ? "\(name) ont leur colonne." : "\(name) sont repliées.")
  }

  /// No stage has that number.
  package func noStage(_ number: Int, of count: Int) -> String {
    say(
      en: "There is no stage \(number): the board has \(count).",
      fr: "Il n’y a pas d’étape \(number)\u{A0}: le tableau en a \(count).")
  }

  /// A deal cannot pass another one whose next step stands otherwise.
  package func cannotPass(_ other: NextStep.State, as own: NextStep.State) -> String {
    say(
      en: "Deals are in the order of their next step: late, today, none, ahead. This one is at"
        + " “\(stepState(own))”, the next at “\(stepState(other))”.",
      fr:
        "Les affaires suivent l’ordre de leur prochaine action\u{A0}: en retard, aujourd’hui, sans, à venir."
        + " Celle-ci est \(quoted(stepState(own))), la voisine \(quoted(stepState(other))).")
  }

  /// The text is none of these.
  package func notAChoice(_ text: String, among choices: [String]) -> String {
    let list = choices.joined(separator: ", ")
    return say(
      en: text.isEmpty ? "Choose one of: \(list)." : "“\(text)” is none of: \(list).",
      fr: text.isEmpty
        ? "Choisissez parmi\u{A0}: \(list)." : "\(quoted(text)) ne figure pas parmi\u{A0}: \(list)."
    )
  }

  /// A next step lacks its words or its day.
  package var stepNeedsDay: String {
    say(
      en:
        "Say what and, last, when: call fri, quote +3d, demo 24/11. A single - takes the step away.",
      fr:
        "Dites quoi puis, à la fin, quand\u{A0}: appel ven, devis +3j, démo 24/11. Un - seul retire l’action."
    )
  }

  /// A win lacks its amount.
  package var winNeedsAmount: String {
    say(
      en: "Say what was signed, such as 12k or 1,250.50.",
      fr: "Dites ce qui est signé, comme 12k ou 1\u{202F}250,50.")
  }

  /// A snooze lacks its day, or it is not to come.
  package var snoozeNeedsDay: String {
    say(
      en: "Say until when, after today: mon, +3d, +2w, 24/11, 2026-11-24.",
      fr: "Dites jusqu’à quand, après aujourd’hui\u{A0}: lun, +3j, +2s, 24/11, 2026-11-24.")
  }

  /// Nothing was answered where something is needed.
  package func needed(_ label: Label) -> String {
    say(
      en: "The \(self.label(label)) is needed\(keys(.cancel) { "; \($0) leaves all as it was" }).",
      fr: "Le champ \(quoted(self.label(label))) est nécessaire"
        + keys(.cancel) { "\u{A0}; \($0) laisse tout en l’état" } + ".")
  }

  private func notSavedChanges(_ count: Int) -> String {
    self.count(count, "changement", "changements") + " non "
      + form(count, "enregistré", "enregistrés")
  }
}
