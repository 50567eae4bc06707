public import PipelineDomain

extension French {
  /// A deal came into another stage.
  public func moved(_ title: String, to stage: String, from old: String) -> String {
    "\(quoted(title)) passe à l’étape \(stage) (avant\u{A0}: \(old)).\(undoing)"
  }

  /// Several deals came into other stages.
  public func moved(_ count: Int, to stage: String?) -> String {
    "\(self.count(count, "affaire passe", "affaires passent")) \(place(stage)).\(undoing)"
  }

  /// Several deals would move.
  public func wouldMove(_ count: Int, to stage: String?, lacking: Int) -> String {
    let lack =
      lacking == 0
      ? "" : "\u{A0}; il manque quelque chose à \(figures.whole(lacking)) d’entre elles"
    return
      "\(self.count(count, "affaire passerait", "affaires passeraient")) \(place(stage))\(lack)."
      + " La même touche confirme."
  }

  /// How what was just done is taken back.
  public var undoing: String { keys(.undo) { " \($0) annule." } }
  /// How what was undone is done again.
  public var redoing: String { keys(.redo) { " \($0) rétablit." } }

  private func place(_ stage: String?) -> String {
    stage.map { "à l’étape \($0)" } ?? "à l’étape voisine"
  }

  /// Deals were won, lost or disqualified.
  public func closed(
    _ deals: Mention, as outcome: Stage.Outcome, because reason: String?
  ) -> String {
    let cause = reason.map { "\u{A0}: \($0)" } ?? ""
    let state = deals.isOne ? "est \(self.outcome(outcome))" : "sont \(self.outcome(outcome))s"
    return stopped("\(named(deals)) \(state)\(cause)") + undoing
  }

  /// A next step was set, or taken away.
  public func nextStep(_ step: NextStep?, of deals: Mention, near today: Day) -> String {
    guard let step else { return "Plus de prochaine action sur \(named(deals)).\(undoing)" }
    let day = dates.medium(step.due, near: today)
    return stopped("Prochaine action sur \(named(deals)), \(day)\u{A0}: \(step.what)") + undoing
  }

  /// Something done was noted, and a next step set.
  public func completed(
    _ kind: Activity.Kind, _ next: NextStep, of deals: Mention, near today: Day
  ) -> String {
    "Noté sur \(named(deals))\u{A0}: \(activity(kind))\u{A0}; prochaine action, "
      + stopped("\(dates.medium(next.due, near: today))\u{A0}: \(next.what)") + undoing
  }

  /// An organization came to be with a change.
  public func newOrganization(_ name: String) -> String {
    "Nouvelle organisation\u{A0}: \(quoted(name))."
  }

  /// Something done was noted.
  public func logged(_ kind: Activity.Kind, on deals: Mention) -> String {
    "Noté sur \(named(deals))\u{A0}: \(activity(kind)).\(undoing)\(keys(.nextStep) { " \($0) fixe la prochaine action." })"
  }

  /// Deals were given to somebody, or to nobody.
  public func assigned(_ deals: Mention, to owner: String?) -> String {
    "\(named(deals))\u{A0}: responsable \(owner ?? "personne").\(undoing)"
  }

  /// Deals ask for nothing until a day.
  public func snoozed(_ deals: Mention, until day: Day, near today: Day) -> String {
    "En veille jusqu’au \(dates.medium(day, near: today))\u{A0}: \(named(deals)).\(undoing)"
  }

  /// Triage found nothing.
  public var nothingToTriage: String { "Aucune affaire ne demande d’attention aujourd’hui." }

  /// Triage is left.
  public func triaged(done: Int, left: Int) -> String {
    let changes = done == 0 ? "rien de changé" : count(done, "changement", "changements")
    return "Tri\u{A0}: \(changes), "
      + (left == 0 ? "plus rien à traiter." : "\(figures.whole(left)) à traiter.")
  }

  /// So many deals are marked.
  public func marked(_ count: Int) -> String {
    count == 0
      ? "Aucune affaire marquée."
      : "\(self.count(count, "affaire marquée", "affaires marquées"))\u{A0}: les commandes agissent sur "
        + (count == 1 ? "elle." : "toutes.")
  }

  /// A range of marks begins.
  public var rangeBegun: String {
    "Déplacez le curseur pour marquer jusque-là\(keys(.markRange) { "\u{A0}; \($0) garde" })."
  }

  /// One deal by its title, several by their number.
  func named(_ deals: Mention) -> String {
    switch deals {
    case .one(let title): quoted(title)
    case .several(let number): count(number, "affaire", "affaires")
    }
  }

  /// A deal was added.
  public func added(_ title: String, to stage: String) -> String {
    "\(quoted(title)) est ajoutée à l’étape \(stage).\(undoing)"
  }

  /// Fields were set.
  public func edited(_ fields: [Field], of title: String) -> String {
    "\(quoted(title)) est modifiée\u{A0}: \(list(fields.map(field))).\(undoing)"
  }

  /// One field was set.
  public func edited(_ deed: String, of title: String) -> String {
    stopped("\(quoted(title)) est modifiée\u{A0}: \(deed)") + undoing
  }

  /// A deal changed its place within its stage.
  public func reordered(_ title: String) -> String {
    "\(quoted(title)) est déplacée dans son étape.\(undoing)"
  }

  /// A question was answered by another key.
  public var withdrawn: String { "Abandonné\u{A0}; rien n’a changé." }

  /// Deals that were added are removed again, or added once more.
  public func removedAgain(_ deals: Mention, _ isRemoved: Bool) -> String {
    switch (deals.isOne, isRemoved) {
    case (true, true): "\(named(deals)) est de nouveau retirée."
    case (true, false): "\(named(deals)) est de nouveau ajoutée."
    case (false, true): "\(named(deals)) de nouveau retirées."
    case (false, false): "\(named(deals)) de nouveau ajoutées."
    }
  }

  /// Deals are back in a stage, or went on again.
  public func backInStage(_ deals: Mention, _ stage: String?, isRedo: Bool) -> String {
    let place =
      stage.map { isRedo ? "à l’étape \($0)" : "de retour à l’étape \($0)" }
      ?? "de retour à leur étape"
    return stopped("\(isRedo ? "Rétabli" : "Annulé")\u{A0}: \(named(deals)) \(place)")
  }

  /// What is to be undone was changed since.
  public func undoConflict(
    _ conflict: Conflict, by author: String?, on board: Board, near today: Day
  ) -> String {
    guard case .changedSince(let id, let field, _, let found, let wanted) = conflict else {
      return self.conflict(conflict, by: author, on: board, near: today)
    }
    let texts = [found, wanted].map { value($0, of: field, on: board, near: today) }
    let title = board[id].map { " de \(quoted($0.title))" } ?? ""
    return "Pas annulé\u{A0}: \(author ?? "quelqu’un") a mis depuis \(texts[0]) dans le champ "
      + "\(quoted(self.field(field)))\(title)\u{A0}; l’annulation y remettrait \(texts[1])."
  }

  /// A change was taken back.
  public func undone(_ deed: String, of deals: Mention) -> String {
    stopped("Annulé sur \(named(deals))\u{A0}: \(deed)")
  }

  /// A change was made again.
  public func redone(_ deed: String, of deals: Mention) -> String {
    stopped("Rétabli sur \(named(deals))\u{A0}: \(deed)")
  }

  /// The change of a record was taken back.
  public func undone(_ list: Record.List) -> String {
    "Annulation\u{A0}: \(deed(list))."
  }

  /// The change of a record was made again.
  public func redone(_ list: Record.List) -> String {
    "Rétablissement\u{A0}: \(deed(list))."
  }

  private func deed(_ list: Record.List) -> String {
    list == .reviews ? "la clôture de la revue" : record(list, "le", "la")
  }

  /// Somebody else changed deals.
  public func changedElsewhere(
    _ title: String, by author: String?, _ deed: String?, others: Int
  ) -> String {
    let change = deed.map { "\u{A0}: \($0)" } ?? ""
    let rest = others == 0 ? "" : ", et \(count(others, "autre affaire", "autres affaires"))"
    return stopped("\(author ?? "Quelqu’un d’autre") a modifié \(quoted(title))\(rest)\(change)")
  }

  /// What is typed for the present day.
  public var today: String { "aujourd’hui" }

  /// What was typed is kept.
  public var draftKept: String { "Rien n’a changé\u{A0}; la même touche reprendra votre saisie." }

  /// What was typed is there again.
  public var draftBack: String { "Votre saisie précédente est reprise." }

  /// Questions of an earlier session are not answered.
  public func draftsFound(_ count: Int) -> String {
    "Votre dernière saisie est gardée pour \(self.count(count, "question", "questions")) ; les mêmes touches"
      + " la reprendront."
  }

  /// The board is shown as of a day of the past.
  public func travelled(to day: Day, near today: Day) -> String {
    "Au \(dates.medium(day, near: today))"
      + keys(.present) { " · \($0)\u{A0}: retour au présent." }
      + keys(.dayBefore) { before in keys(.dayAfter) { " \(before) \($0) un jour." } }
      + keys(.weekBefore) { before in keys(.weekAfter) { " \(before) \($0) une semaine." } }
  }

  /// The board is shown as it is again.
  public var returned: String { "Retour au présent." }

  /// A day after the present one was asked for.
  public var noLaterDay: String { "Pas de jour plus récent\u{A0}: c’est aujourd’hui." }

  /// The board is a demo.
  public var demo: String {
    "Tableau de démonstration\u{A0}: rien n’est conservé."
      + keys(.help) { " \($0) donne la liste des touches." }
  }

  /// The file was read again.
  public func reloaded(without count: Int) -> String {
    let gone =
      count == 0
      ? "" : " \(self.count(count, "affaire n’y est plus", "affaires n’y sont plus"))."
    return "Le fichier a changé\u{A0}: voici ce qu’il contient maintenant.\(gone)"
  }

  /// The board can be changed no longer.
  public func readOnlyNow(_ why: String) -> String { "Lecture seule\u{A0}: \(why)." }

  /// The board can be changed again.
  public var writableAgain: String { "Le tableau est de nouveau modifiable." }

  /// The disk has confirmed the last save.
  public var confirmed: String { "Enregistré\u{A0}; le disque l’a confirmé." }

  /// The file is being read.
  public var reading: String { "Relecture du fichier." }

  /// Changes are only in memory.
  public func unsaved(_ count: Int, why: String) -> String {
    "\(notSavedChanges(count))\u{A0}: \(why).\(retrying)"
  }

  private var retrying: String { keys(.retry) { " \($0) réessaie." } }

  /// The file is gone.
  public func fileGone(unsaved count: Int) -> String {
    let rest = count == 0 ? "" : "\u{A0}; \(notSavedChanges(count))"
    return "Le fichier a disparu\(rest).\(keys(.retry) { " \($0) réécrit tout le tableau." })"
  }

  /// `q` while the file is gone.
  public var leavingGone: String {
    fileGone(unsaved: 0) + keys(.quit) { " \($0) encore une fois quitte sans." }
  }

  /// The file is gone no more.
  public var fileRestored: String {
    "Le fichier avait disparu\u{A0}: il contient à nouveau tout le tableau."
  }

  /// The file holds only so many of the deals that were known.
  public func fileShrunk(kept: Int, of count: Int) -> String {
    let holds = "\(figures.whole(kept)) des \(self.count(count, "affaire", "affaires"))"
    return "Le fichier ne contient plus que \(holds)\u{A0}; le tableau reste affiché tel qu’il"
      + " était.\(keys(.reload) { " \($0) prend le fichier." })"
  }

  /// The changes are on their way again.
  public func retrying(_ count: Int) -> String {
    "Nouvel essai d’enregistrer \(self.count(count, "changement", "changements"))."
  }

  /// `q` with changes that are only in memory.
  public func leavingUnsaved(_ count: Int) -> String {
    "\(notSavedChanges(count)).\(retrying)"
      + keys(.quit) { " \($0) encore une fois quitte sans." }
  }

  /// `^C` once.
  public var interrupted: String {
    ([keys(.quit) { "\($0) quitte" }, keys(.interrupt) { "\($0) encore une fois quitte" }])
      .filter { !$0.isEmpty }.joined(separator: "\u{A0}; ") + "."
  }

  /// Esc where there is nothing to leave.
  public var nothingToLeave: String {
    keys(.back) { "\($0) ferme les vues et les questions" }
      + keys(.quit) { "\u{A0}; \($0) quitte" } + "."
  }

  /// No deal shown matches the search.
  public func noMatch(_ text: String) -> String {
    "Aucune affaire du tableau ne correspond à \(quoted(text))."
  }

  /// The search began anew at the other end.
  public var wrapped: String { "La recherche a repris à l’autre bout du tableau." }

  /// The search is off.
  public var searchOff: String { "La recherche est finie." }

  /// All deals are shown again.
  public var allShown: String { "Toutes les affaires sont à nouveau montrées." }

  /// A list is of all deals though the board is under a filter.
  public var unfiltered: String { "toutes les affaires, sans le filtre" }

  /// Only the deals that make a figure are shown.
  public func onlyShown(_ count: Int, of name: String) -> String {
    "Seulement \(self.count(count, "affaire", "affaires")) de \(quoted(name))\(showingAll)."
  }

  /// A text is on the clipboard.
  public func copied(_ text: String) -> String { "Copié\u{A0}: \(quoted(text))." }

  /// The clipboard could not be reached.
  public var copyFailed: String {
    "Ce terminal n’a pas de presse-papiers pour les programmes\u{A0}; sélectionnez avec Maj et la souris."
  }

  /// A paste where nothing is typed.
  public var pasteRefused: String {
    "Collage refusé\(keys(.add) { "\u{A0}: \($0) ajoute une affaire, et accepte un collage" })."
  }

  /// The panel is shown, or hidden.
  public func panel(isShown: Bool) -> String {
    isShown
      ? "Les indicateurs sont montrés\(keys(.focusPanel) { "\u{A0}; \($0) y entre" })."
      : "Les indicateurs sont cachés\(keys(.togglePanel) { "\u{A0}; \($0) les montre" })."
  }

  /// Closed deals stand in columns, or are folded.
  public func closedColumns(_ outcome: Stage.Outcome, areShown: Bool) -> String {
    let name = "Les affaires \(self.outcome(outcome))s"
    return areShown ? "\(name) ont leur colonne." : "\(name) sont repliées."
  }

  /// No stage has that number.
  public func noStage(_ number: Int, of count: Int) -> String {
    "Il n’y a pas d’étape \(number)\u{A0}: le tableau en a \(count)."
  }

  /// A deal cannot pass another one whose next step stands otherwise.
  public func cannotPass(_ other: NextStep.State, as own: NextStep.State) -> String {
    "Les affaires suivent l’ordre de leur prochaine action\u{A0}: en retard, aujourd’hui, sans, à venir."
      + " Celle-ci est \(quoted(stepState(own))), la voisine \(quoted(stepState(other)))."
  }

  private func notSavedChanges(_ count: Int) -> String {
    self.count(count, "changement", "changements") + " non "
      + form(count, "enregistré", "enregistrés")
  }
}
