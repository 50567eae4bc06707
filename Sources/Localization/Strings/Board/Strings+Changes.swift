package import PipelineDomain

/// The deals a sentence is about: one is called by its title, several are counted.
package enum Mention: Equatable, Sendable {
  case one(String)
  case several(Int)

  /// The mention of deals by their titles, at least one.
  package init(_ titles: [String]) {
    if let only = titles.first, titles.count == 1 {
      self = .one(only)
    } else {
      self = .several(titles.count)
    }
  }

  /// Whether it is a single deal.
  package var isOne: Bool {
    if case .one = self { true } else { false }
  }
}

extension Strings {
  /// A deal came into another stage.
  package func moved(_ title: String, to stage: String, from old: String) -> String {
    say(
      en: "Moved “\(title)” to \(stage) (was \(old)).\(undoing)",
      fr: "\(quoted(title)) passe à l’étape \(stage) (avant\u{A0}: \(old)).\(undoing)")
  }

  /// Several deals came into other stages, into one when it is named.
  package func moved(_ count: Int, to stage: String?) -> String {
    say(
      en: "Moved \(self.count(count, "deal", "deals")) \(place(stage)).\(undoing)",
      fr: "\(self.count(count, "affaire passe", "affaires passent")) \(place(stage)).\(undoing)")
  }

  /// Several deals would move: what the same key again does, and how many of them lack something.
  package func wouldMove(_ count: Int, to stage: String?, lacking: Int) -> String {
    let lack = say(
      en: lacking == 0 ? "" : "; \(figures.whole(lacking)) of them lack what a stage asks for",
      fr: lacking == 0
        ? "" : "\u{A0}; il manque quelque chose à \(figures.whole(lacking)) d’entre elles")
    return say(
      en: "This moves \(self.count(count, "deal", "deals")) \(place(stage))\(lack)."
        + " The same key again does it.",
      fr:
        "\(self.count(count, "affaire passerait", "affaires passeraient")) \(place(stage))\(lack)."
        + " La même touche confirme.")
  }

  /// How what was just done is taken back, after what is said of it.
  package var undoing: String {
    say(en: keys(.undo) { " \($0) undoes it." }, fr: keys(.undo) { " \($0) annule." })
  }

  /// How what was undone is done again, after what is said of it.
  package var redoing: String {
    say(en: keys(.redo) { " \($0) does it again." }, fr: keys(.redo) { " \($0) rétablit." })
  }

  private func place(_ stage: String?) -> String {
    say(
      en: stage.map { "to \($0)" } ?? "by one stage",
      fr: stage.map { "à l’étape \($0)" } ?? "à l’étape voisine")
  }

  /// Deals were won, lost or disqualified, for that reason if there is one.
  package func closed(
    _ deals: Mention, as outcome: Stage.Outcome, because reason: String?
  ) -> String {
    let cause = reason.map { colon + $0 } ?? ""
    let state = say(
      en: "\(deals.isOne ? "is" : "are") \(self.outcome(outcome))",
      fr: deals.isOne ? "est \(self.outcome(outcome))" : "sont \(self.outcome(outcome))s")
    return stopped("\(named(deals)) \(state)\(cause)") + undoing
  }

  /// A next step was set, or with `nil` taken away.
  package func nextStep(_ step: NextStep?, of deals: Mention, near today: Day) -> String {
    guard let step else {
      return say(
        en: "No next step any more on \(named(deals)).",
        fr: "Plus de prochaine action sur \(named(deals)).") + undoing
    }
    let day = dates.medium(step.due, near: today)
    return stopped(
      say(
        en: "Next on \(named(deals)): \(step.what), \(day)",
        fr: "Prochaine action sur \(named(deals)), \(day)\u{A0}: \(step.what)")) + undoing
  }

  /// Something done was noted, and a next step set.
  package func completed(
    _ kind: Activity.Kind, _ next: NextStep, of deals: Mention, near today: Day
  ) -> String {
    say(
      en: "Logged on \(named(deals)): \(activity(kind)); next: \(next.what), "
        + "\(dates.medium(next.due, near: today)).\(undoing)",
      fr: "Noté sur \(named(deals))\u{A0}: \(activity(kind))\u{A0}; prochaine action, "
        + stopped("\(dates.medium(next.due, near: today))\u{A0}: \(next.what)") + undoing)
  }

  /// An organization of that name came to be with a change.
  package func newOrganization(_ name: String) -> String {
    say(en: "New organization: “\(name)”.", fr: "Nouvelle organisation\u{A0}: \(quoted(name)).")
  }

  /// Something done was noted.
  package func logged(_ kind: Activity.Kind, on deals: Mention) -> String {
    say(
      en:
        "Logged on \(named(deals)): \(activity(kind)).\(undoing)\(keys(.nextStep) { " \($0) sets the next step." })",
      fr:
        "Noté sur \(named(deals))\u{A0}: \(activity(kind)).\(undoing)\(keys(.nextStep) { " \($0) fixe la prochaine action." })"
    )
  }

  /// Deals were given to somebody, or with `nil` to nobody.
  package func assigned(_ deals: Mention, to owner: String?) -> String {
    say(
      en: "\(named(deals)): owner \(owner ?? "nobody").\(undoing)",
      fr: "\(named(deals))\u{A0}: responsable \(owner ?? "personne").\(undoing)")
  }

  /// Deals ask for nothing until a day.
  package func snoozed(_ deals: Mention, until day: Day, near today: Day) -> String {
    say(
      en: "Out of triage until \(dates.medium(day, near: today)): \(named(deals)).\(undoing)",
      fr: "En veille jusqu’au \(dates.medium(day, near: today))\u{A0}: \(named(deals)).\(undoing)")
  }

  /// Triage found no deal that needs a hand.
  package var nothingToTriage: String {
    say(en: "No deal needs a hand today.", fr: "Aucune affaire ne demande d’attention aujourd’hui.")
  }

  /// Triage is left, so many changes made and so many deals left.
  package func triaged(done: Int, left: Int) -> String {
    let changes = say(
      en: done == 0 ? "nothing changed" : "\(count(done, "change", "changes")) made",
      fr: done == 0 ? "rien de changé" : count(done, "changement", "changements"))
    return say(
      en: "Triage: \(changes), \(left == 0 ? "none left" : "\(figures.whole(left)) left").",
      fr: "Tri\u{A0}: \(changes), "
        + (left == 0 ? "plus rien à traiter." : "\(figures.whole(left)) à traiter."))
  }

  /// So many deals are marked.
  package func marked(_ count: Int) -> String {
    say(
      en: count == 0
        ? "No deal is marked."
        : "\(self.count(count, "deal", "deals")) marked: commands act on all.",
      fr: count == 0
        ? "Aucune affaire marquée."
        : "\(self.count(count, "affaire marquée", "affaires marquées"))\u{A0}: les commandes agissent sur "
          + (count == 1 ? "elle." : "toutes."))
  }

  /// A range of marks begins.
  package var rangeBegun: String {
    say(
      en: "Move the cursor to mark up to it\(keys(.markRange) { "; \($0) keeps the marks" }).",
      fr: "Déplacez le curseur pour marquer jusque-là\(keys(.markRange) { "\u{A0}; \($0) garde" })."
    )
  }

  /// One deal by its title, several by their number.
  func named(_ deals: Mention) -> String {
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
      fr: "\(quoted(title)) est ajoutée à l’étape \(stage).\(undoing)")
  }

  /// Fields were set.
  package func edited(_ fields: [Field], of title: String) -> String {
    say(
      en: "Changed the \(list(fields.map(field))) of “\(title)”.\(undoing)",
      fr: "\(quoted(title)) est modifiée\u{A0}: \(list(fields.map(field))).\(undoing)")
  }

  /// One field was set; `deed` says to what, and what it was.
  package func edited(_ deed: String, of title: String) -> String {
    say(
      en: stopped("Changed “\(title)”: \(deed)") + undoing,
      fr: stopped("\(quoted(title)) est modifiée\u{A0}: \(deed)") + undoing)
  }

  /// A deal changed its place within its stage.
  package func reordered(_ title: String) -> String {
    say(
      en: "Moved “\(title)” within its stage.\(undoing)",
      fr: "\(quoted(title)) est déplacée dans son étape.\(undoing)")
  }

  /// A question that waits for a second key was answered by another one.
  package var withdrawn: String {
    say(en: "Cancelled; nothing changed.", fr: "Abandonné\u{A0}; rien n’a changé.")
  }

  /// Somebody else changed a deal, and that many others; `deed` says how, if it is known.
  package func changedElsewhere(
    _ title: String, by author: String?, _ deed: String?, others: Int
  ) -> String {
    let change = say(en: deed.map { ": \($0)" } ?? "", fr: deed.map { "\u{A0}: \($0)" } ?? "")
    let rest = say(
      en: others == 0 ? "" : ", and \(count(others, "other deal", "other deals"))",
      fr: others == 0 ? "" : ", et \(count(others, "autre affaire", "autres affaires"))")
    return say(
      en: stopped("\(author ?? "Somebody else") changed “\(title)”\(rest)\(change)"),
      fr: stopped("\(author ?? "Quelqu’un d’autre") a modifié \(quoted(title))\(rest)\(change)"))
  }
}
