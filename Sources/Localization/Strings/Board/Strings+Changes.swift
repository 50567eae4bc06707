package import PipelineDomain

/// The deals a sentence is about: one is named by its title, several are counted.
package enum DealReference: Equatable, Sendable {
  case one(String)
  case several(Int)

  /// Creates a reference to deals by their titles, at least one.
  package init(_ titles: [String]) {
    if let only = titles.first, titles.count == 1 {
      self = .one(only)
    } else {
      self = .several(titles.count)
    }
  }

  /// True when it is a single deal.
  package var isOne: Bool {
    if case .one = self { true } else { false }
  }
}

extension Strings {
  /// A deal came into another stage.
  package func moved(_ title: String, to stage: String, from old: String) -> String {
    say(
      en: "Moved “\(title)” to \(stage) (was \(old)).\(undoing)",
      fr: "\(quoted(title)) passe en \(stage) (avant\u{A0}: \(old)).\(undoing)")
  }

  /// Several deals came into other stages, into one when it is named.
  package func moved(_ count: Int, to stage: String?) -> String {
    say(
      en: "Moved \(self.count(count, "deal", "deals")) \(place(stage)).\(undoing)",
      fr:
        "\(self.count(count, "affaire déplacée", "affaires déplacées")) \(place(stage)).\(undoing)")
  }

  /// Several deals would move: the number that lack something, and the key that moves them.
  package func wouldMove(_ count: Int, to stage: String?, lacking: Int) -> String {
    let lack =
      lacking == 0
      ? ""
      : say(
        en:
          "; \(form(lacking, "1 doesn’t", figures.whole(lacking) + " don’t")) meet the exit criteria",
        fr: "\u{A0}; critères de sortie non remplis pour \(figures.whole(lacking))")
    return say(
      en: "Move \(self.count(count, "deal", "deals")) \(place(stage))\(lack)?"
        + " Press again to confirm.",
      fr:
        "Déplacer \(self.count(count, "affaire", "affaires")) \(place(stage))\(lack)\u{A0}?"
        + " Même touche pour confirmer.")
  }

  /// The key that undoes a change, after the sentence on it.
  package var undoing: String {
    say(en: keys(.undo) { " \($0) undo" }, fr: keys(.undo) { " \($0) annuler" })
  }

  /// The key that redoes an undone change, after the sentence on it.
  package var redoing: String {
    say(en: keys(.redo) { " \($0) redo" }, fr: keys(.redo) { " \($0) rétablir" })
  }

  private func place(_ stage: String?) -> String {
    say(
      en: stage.map { "to \($0)" } ?? "one stage", fr: stage.map { "en \($0)" } ?? "d’une étape")
  }

  /// Deals were won, lost or disqualified, for that reason if there is one.
  package func closed(
    _ deals: DealReference, as outcome: Stage.Outcome, because reason: String?
  ) -> String {
    let cause = reason.map { colon + $0 } ?? ""
    let state = say(
      en: "marked as \(self.outcome(outcome))",
      fr: self.outcome(outcome) + (deals.isOne ? "" : "s"))
    return stopped("\(named(deals)) \(state)\(cause)") + undoing
  }

  /// A next step was set, or with `nil` removed.
  package func nextStep(
    _ step: NextStep?, repeating repetition: Repetition? = nil, of deals: DealReference,
    near today: Day
  ) -> String {
    guard let step else {
      return say(
        en: "Removed the next step of \(named(deals)).",
        fr: "Relance supprimée\u{A0}: \(named(deals)).")
        + undoing
    }
    let interval = repetition.map { ", " + self.repetition($0, near: today) } ?? ""
    let day = dates.medium(step.due, near: today) + interval
    return stopped(
      say(
        en: "Next step of \(named(deals)): \(step.what), \(day)",
        fr: "Relance de \(named(deals))\u{A0}: \(step.what), \(day)")) + undoing
  }

  /// An activity was logged, and a next step set.
  package func completed(
    _ kind: Activity.Kind, _ next: NextStep, of deals: DealReference, near today: Day
  ) -> String {
    say(
      en: "Logged on \(named(deals)): \(activity(kind)). Next step: \(next.what), "
        + "\(dates.medium(next.due, near: today)).\(undoing)",
      fr: "\(capitalized(activity(kind))) noté sur \(named(deals)). Relance\u{A0}: \(next.what), "
        + stopped(dates.medium(next.due, near: today)) + undoing)
  }

  /// An organization was created with a change.
  package func newOrganization(_ name: String) -> String {
    say(en: "New organization: “\(name)”.", fr: "Nouvelle organisation\u{A0}: \(quoted(name)).")
  }

  /// An activity was logged.
  package func logged(_ kind: Activity.Kind, on deals: DealReference) -> String {
    say(
      en:
        "Logged on \(named(deals)): \(activity(kind)).\(undoing)\(keys(.nextStep) { "  \($0) next step" })",
      fr:
        "Activité notée sur \(named(deals))\u{A0}: \(activity(kind)).\(undoing)\(keys(.nextStep) { "  \($0) relance" })"
    )
  }

  /// Deals were assigned, or with `nil` unassigned.
  package func assigned(_ deals: DealReference, to owner: String?) -> String {
    say(
      en: owner.map { "Assigned \(named(deals)) to \($0)." } ?? "Unassigned \(named(deals)).",
      fr: owner.map { "\(named(deals)) attribuée\(deals.isOne ? "" : "s") à \($0)." }
        ?? "\(named(deals)) sans responsable.") + undoing
  }

  /// Deals were snoozed until a day.
  package func snoozed(_ deals: DealReference, until day: Day, near today: Day) -> String {
    say(
      en: "Snoozed \(named(deals)) until \(dates.medium(day, near: today)).\(undoing)",
      fr: stopped(
        "\(named(deals)) reportée\(deals.isOne ? "" : "s") au \(dates.medium(day, near: today))")
        + undoing)
  }

  /// Triage found no deal that needs attention.
  package var nothingToTriage: String {
    say(
      en: "All clear: no deal needs attention today.",
      fr: "Tout est à jour\u{A0}: rien à traiter aujourd’hui.")
  }

  /// Triage is closed after that many changes, with that many deals left.
  package func triaged(done: Int, left: Int) -> String {
    let changes = say(
      en: done == 0 ? "no change" : count(done, "change", "changes"),
      fr: done == 0 ? "aucun changement" : count(done, "changement", "changements"))
    return say(
      en: "Triage: \(changes), \(left == 0 ? "all clear" : "\(figures.whole(left)) to review").",
      fr: "À traiter\u{A0}: \(changes), "
        + (left == 0 ? "tout est à jour." : "\(figures.whole(left)) restantes."))
  }

  /// That many deals are selected.
  package func marked(_ count: Int) -> String {
    say(
      en: count == 0
        ? "Nothing selected." : "\(self.count(count, "deal", "deals")) selected.",
      fr: count == 0
        ? "Aucune sélection."
        : "\(self.count(count, "affaire sélectionnée", "affaires sélectionnées")).")
  }

  /// A range of selected deals begins.
  package var rangeBegun: String {
    say(
      en: "Move to extend the selection\(keys(.markRange) { "; \($0) ends it" }).",
      fr:
        "Déplacez-vous pour étendre la sélection\(keys(.markRange) { "\u{A0}; \($0) la termine" })."
    )
  }

  /// One deal by its title, several by their number.
  func named(_ deals: DealReference) -> String {
    switch deals {
    case .one(let title): say(en: "“\(title)”", fr: quoted(title))
    case .several(let number):
      say(en: count(number, "deal", "deals"), fr: count(number, "affaire", "affaires"))
    }
  }

  /// A deal was added.
  package func added(_ title: String, to stage: String) -> String {
    say(
      en: "Added “\(title)” to \(stage).\(undoing)",
      fr: "\(quoted(title)) ajoutée en \(stage).\(undoing)")
  }

  /// Fields were set.
  package func edited(_ fields: [Field], of deals: DealReference) -> String {
    edited(fields.map(field), of: deals)
  }

  /// Fields of these names were set.
  package func edited(_ names: [String], of deals: DealReference) -> String {
    say(
      en: "Updated \(named(deals)): \(list(names)).\(undoing)",
      fr: "\(named(deals)) modifiée\(deals.isOne ? "" : "s")\u{A0}: \(list(names))."
        + undoing)
  }

  /// One field was set; `changed` has the value and the one before.
  package func edited(_ changed: String, of title: String) -> String {
    say(
      en: stopped("Updated “\(title)”: \(changed)") + undoing,
      fr: stopped("\(quoted(title)) modifiée\u{A0}: \(changed)") + undoing)
  }

  /// A deal was moved within its stage.
  package func reordered(_ title: String) -> String {
    say(
      en: "Moved “\(title)” within its stage.\(undoing)",
      fr: "\(quoted(title)) déplacée dans son étape.\(undoing)")
  }

  /// A question that waits for a second key was answered by another one.
  package var withdrawn: String { say(en: "Cancelled.", fr: "Annulé.") }

  /// Somebody else changed a deal, and that many others; `changed` is the change, if it is known.
  package func changedElsewhere(
    _ title: String, by author: String?, _ changed: String?, others: Int
  ) -> String {
    let change = say(en: changed.map { ": \($0)" } ?? "", fr: changed.map { "\u{A0}: \($0)" } ?? "")
    let rest = say(
      en: others == 0 ? "" : ", and \(count(others, "other deal", "other deals"))",
      fr: others == 0 ? "" : ", et \(count(others, "autre affaire", "autres affaires"))")
    return say(
      en: stopped("\(author ?? "Someone else") updated “\(title)”\(rest)\(change)"),
      fr: stopped("\(author ?? "Quelqu’un d’autre") a modifié \(quoted(title))\(rest)\(change)"))
  }
}
