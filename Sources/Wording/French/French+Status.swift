import PipelineDomain

extension French {
  func moved(_ title: String, to stage: String, from old: String) -> String {
    "\(quoted(title)) passe à l’étape \(stage) (avant\u{A0}: \(old)).\(undoing)"
  }

  func moved(_ count: Int, to stage: String?) -> String {
    "\(self.count(count, "affaire passe", "affaires passent")) \(place(stage)).\(undoing)"
  }

  func wouldMove(_ count: Int, to stage: String?, lacking: Int) -> String {
    let lack =
      lacking == 0
      ? "" : "\u{A0}; il manque quelque chose à \(figures.whole(lacking)) d’entre elles"
    return
      "\(self.count(count, "affaire passerait", "affaires passeraient")) \(place(stage))\(lack)."
      + " La même touche confirme."
  }

  var undoing: String { keys(.undo) { " \($0) annule." } }
  var redoing: String { keys(.redo) { " \($0) rétablit." } }

  private func place(_ stage: String?) -> String {
    stage.map { "à l’étape \($0)" } ?? "à l’étape voisine"
  }

  func closed(
    _ deals: Mention, as outcome: Stage.Outcome, because reason: String?
  ) -> String {
    let cause = reason.map { "\u{A0}: \($0)" } ?? ""
    let state = deals.isOne ? "est \(self.outcome(outcome))" : "sont \(self.outcome(outcome))s"
    return stopped("\(named(deals)) \(state)\(cause)") + undoing
  }

  func nextStep(_ step: NextStep?, of deals: Mention, near today: Day) -> String {
    guard let step else { return "Plus de prochaine action sur \(named(deals)).\(undoing)" }
    let day = dates.medium(step.due, near: today)
    return stopped("Prochaine action sur \(named(deals)), \(day)\u{A0}: \(step.what)") + undoing
  }

  func completed(
    _ kind: Activity.Kind, _ next: NextStep, of deals: Mention, near today: Day
  ) -> String {
    "Noté sur \(named(deals))\u{A0}: \(activity(kind))\u{A0}; prochaine action, "
      + stopped("\(dates.medium(next.due, near: today))\u{A0}: \(next.what)") + undoing
  }

  func newOrganization(_ name: String) -> String {
    "Nouvelle organisation\u{A0}: \(quoted(name))."
  }

  func logged(_ kind: Activity.Kind, on deals: Mention) -> String {
    "Noté sur \(named(deals))\u{A0}: \(activity(kind)).\(undoing)\(keys(.nextStep) { " \($0) fixe la prochaine action." })"
  }

  func assigned(_ deals: Mention, to owner: String?) -> String {
    "\(named(deals))\u{A0}: responsable \(owner ?? "personne").\(undoing)"
  }

  func snoozed(_ deals: Mention, until day: Day, near today: Day) -> String {
    "En veille jusqu’au \(dates.medium(day, near: today))\u{A0}: \(named(deals)).\(undoing)"
  }

  var nothingToTriage: String { "Aucune affaire ne demande d’attention aujourd’hui." }

  func triaged(done: Int, left: Int) -> String {
    let changes = done == 0 ? "rien de changé" : count(done, "changement", "changements")
    return "Tri\u{A0}: \(changes), "
      + (left == 0 ? "plus rien à traiter." : "\(figures.whole(left)) à traiter.")
  }

  func marked(_ count: Int) -> String {
    count == 0
      ? "Aucune affaire marquée."
      : "\(self.count(count, "affaire marquée", "affaires marquées"))\u{A0}: les commandes agissent sur "
        + (count == 1 ? "elle." : "toutes.")
  }

  var rangeBegun: String {
    "Déplacez le curseur pour marquer jusque-là\(keys(.markRange) { "\u{A0}; \($0) garde" })."
  }

  /// One deal by its title, several by their number.
  func named(_ deals: Mention) -> String {
    switch deals {
    case .one(let title): quoted(title)
    case .several(let number): count(number, "affaire", "affaires")
    }
  }

  func added(_ title: String, to stage: String) -> String {
    "\(quoted(title)) est ajoutée à l’étape \(stage).\(undoing)"
  }

  func edited(_ fields: [Field], of title: String) -> String {
    "\(quoted(title)) est modifiée\u{A0}: \(list(fields.map(field))).\(undoing)"
  }

  func edited(_ deed: String, of title: String) -> String {
    stopped("\(quoted(title)) est modifiée\u{A0}: \(deed)") + undoing
  }

  func reordered(_ title: String) -> String {
    "\(quoted(title)) est déplacée dans son étape.\(undoing)"
  }

  var withdrawn: String { "Abandonné\u{A0}; rien n’a changé." }

  func removedAgain(_ deals: Mention, _ isRemoved: Bool) -> String {
    switch (deals.isOne, isRemoved) {
    case (true, true): "\(named(deals)) est de nouveau retirée."
    case (true, false): "\(named(deals)) est de nouveau ajoutée."
    case (false, true): "\(named(deals)) de nouveau retirées."
    case (false, false): "\(named(deals)) de nouveau ajoutées."
    }
  }

  func backInStage(_ deals: Mention, _ stage: String?, isRedo: Bool) -> String {
    let place =
      stage.map { isRedo ? "à l’étape \($0)" : "de retour à l’étape \($0)" }
      ?? "de retour à leur étape"
    return stopped("\(isRedo ? "Rétabli" : "Annulé")\u{A0}: \(named(deals)) \(place)")
  }

  func undoConflict(
    _ conflict: Conflict, by author: String?, on board: Board, near today: Day
  ) -> String {
    let other = author ?? "quelqu’un"
    let (theirs, mine) = values(of: conflict, on: board, near: today)
    let place: String
    switch conflict {
    case .changedSince(let id, let field, _, _, _):
      let title = board[id].map { " de \(quoted($0.title))" } ?? ""
      place = "le champ \(quoted(self.field(field)))\(title)"
    case .recordChangedSince(let id, _, _): place = record(id.list, "ce", "cette")
    case .settingChangedSince(let path, _, _): place = path
    default: return self.conflict(conflict, by: author, on: board, near: today)
    }
    return "Pas annulé\u{A0}: \(other) a changé depuis \(place)\u{A0}: \(theirs)\u{A0};"
      + " l’annulation y remettrait \(mine)."
  }

  func undone(_ deed: String, of deals: Mention) -> String {
    stopped("Annulé sur \(named(deals))\u{A0}: \(deed)")
  }

  func redone(_ deed: String, of deals: Mention) -> String {
    stopped("Rétabli sur \(named(deals))\u{A0}: \(deed)")
  }

  func turned(_ change: PipelineDomain.Change, isRedo: Bool) -> String {
    let turned = isRedo ? "Rétablissement" : "Annulation"
    switch change.subject {
    case .deal: return ""
    case .record(let id, _, _):
      let subject =
        id.list == .reviews ? "la clôture de la revue" : record(id.list, "le", "la")
      return "\(turned)\u{A0}: \(subject)."
    case .setting(let edit):
      return "\(turned)\u{A0}: \(edit.path) vaut \(edit.after ?? nothing)."
    }
  }

  func changedElsewhere(
    _ title: String, by author: String?, _ deed: String?, others: Int
  ) -> String {
    let change = deed.map { "\u{A0}: \($0)" } ?? ""
    let rest = others == 0 ? "" : ", et \(count(others, "autre affaire", "autres affaires"))"
    return stopped("\(author ?? "Quelqu’un d’autre") a modifié \(quoted(title))\(rest)\(change)")
  }

  var today: String { "aujourd’hui" }

  var draftKept: String { "Rien n’a changé\u{A0}; la même touche reprendra votre saisie." }

  var draftBack: String { "Votre saisie précédente est reprise." }

  func draftsFound(_ count: Int) -> String {
    "Votre dernière saisie est gardée pour \(self.count(count, "question", "questions")) ; les mêmes touches"
      + " la reprendront."
  }

  func travelled(to day: Day, near today: Day) -> String {
    "Au \(dates.medium(day, near: today))"
      + keys(.present) { " · \($0)\u{A0}: retour au présent." }
      + keys(.dayBefore) { before in keys(.dayAfter) { " \(before) \($0) un jour." } }
      + keys(.weekBefore) { before in keys(.weekAfter) { " \(before) \($0) une semaine." } }
  }

  var returned: String { "Retour au présent." }

  var noLaterDay: String { "Pas de jour plus récent\u{A0}: c’est aujourd’hui." }

  var demo: String {
    "Tableau de démonstration\u{A0}: rien n’est conservé."
      + keys(.help) { " \($0) donne la liste des touches." }
  }

  func reloaded(without count: Int) -> String {
    let gone =
      count == 0
      ? "" : " \(self.count(count, "affaire n’y est plus", "affaires n’y sont plus"))."
    return "Le fichier a changé\u{A0}: voici ce qu’il contient maintenant.\(gone)"
  }

  func readOnlyNow(_ why: String) -> String { "Lecture seule\u{A0}: \(why)." }

  var writableAgain: String { "Le tableau est de nouveau modifiable." }

  var confirmed: String { "Enregistré\u{A0}; le disque l’a confirmé." }

  var reading: String { "Relecture du fichier." }

  func unsaved(_ count: Int, why: String) -> String {
    "\(notSavedChanges(count))\u{A0}: \(why).\(retrying)"
  }

  private var retrying: String { keys(.retry) { " \($0) réessaie." } }

  func fileGone(unsaved count: Int) -> String {
    let rest = count == 0 ? "" : "\u{A0}; \(notSavedChanges(count))"
    return "Le fichier a disparu\(rest).\(keys(.retry) { " \($0) réécrit tout le tableau." })"
  }

  var leavingGone: String {
    fileGone(unsaved: 0) + keys(.quit) { " \($0) encore une fois quitte sans." }
  }

  var fileRestored: String {
    "Le fichier avait disparu\u{A0}: il contient à nouveau tout le tableau."
  }

  func fileShrunk(kept: Int, of count: Int) -> String {
    let holds = "\(figures.whole(kept)) des \(self.count(count, "affaire", "affaires"))"
    return "Le fichier ne contient plus que \(holds)\u{A0}; le tableau reste affiché tel qu’il"
      + " était.\(keys(.reload) { " \($0) prend le fichier." })"
  }

  func retrying(_ count: Int) -> String {
    "Nouvel essai d’enregistrer \(self.count(count, "changement", "changements"))."
  }

  func leavingUnsaved(_ count: Int) -> String {
    "\(notSavedChanges(count)).\(retrying)"
      + keys(.quit) { " \($0) encore une fois quitte sans." }
  }

  var interrupted: String {
    ([keys(.quit) { "\($0) quitte" }, keys(.interrupt) { "\($0) encore une fois quitte" }])
      .filter { !$0.isEmpty }.joined(separator: "\u{A0}; ") + "."
  }

  var nothingToLeave: String {
    keys(.back) { "\($0) ferme les vues et les questions" }
      + keys(.quit) { "\u{A0}; \($0) quitte" } + "."
  }

  func noMatch(_ text: String) -> String {
    "Aucune affaire du tableau ne correspond à \(quoted(text))."
  }

  var wrapped: String { "La recherche a repris à l’autre bout du tableau." }

  var searchOff: String { "La recherche est finie." }

  var allShown: String { "Toutes les affaires sont à nouveau montrées." }

  var unfiltered: String { "toutes les affaires, sans le filtre" }

  func onlyShown(_ count: Int, of name: String) -> String {
    "Seulement \(self.count(count, "affaire", "affaires")) de \(quoted(name))\(showingAll)."
  }

  func copied(_ text: String) -> String { "Copié\u{A0}: \(quoted(text))." }

  var copyFailed: String {
    "Ce terminal n’a pas de presse-papiers pour les programmes\u{A0}; sélectionnez avec Maj et la souris."
  }

  var pasteRefused: String {
    "Collage refusé\(keys(.add) { "\u{A0}: \($0) ajoute une affaire, et accepte un collage" })."
  }

  func panel(isShown: Bool) -> String {
    isShown
      ? "Les indicateurs sont montrés\(keys(.focusPanel) { "\u{A0}; \($0) y entre" })."
      : "Les indicateurs sont cachés\(keys(.togglePanel) { "\u{A0}; \($0) les montre" })."
  }

  func closedColumns(_ outcome: Stage.Outcome, areShown: Bool) -> String {
    let name = "Les affaires \(self.outcome(outcome))s"
    return areShown ? "\(name) ont leur colonne." : "\(name) sont repliées."
  }

  func noStage(_ number: Int, of count: Int) -> String {
    "Il n’y a pas d’étape \(number)\u{A0}: le tableau en a \(count)."
  }

  func cannotPass(_ other: NextStep.State, as own: NextStep.State) -> String {
    "Les affaires suivent l’ordre de leur prochaine action\u{A0}: en retard, aujourd’hui, sans, à venir."
      + " Celle-ci est \(quoted(stepState(own))), la voisine \(quoted(stepState(other)))."
  }

  private func notSavedChanges(_ count: Int) -> String {
    self.count(count, "changement", "changements") + " non "
      + form(count, "enregistré", "enregistrés")
  }
}
