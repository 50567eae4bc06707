package import PipelineDomain

extension Strings {
  /// A board, the period its figures are of, and the day it is seen.
  package func seen(_ board: String, _ period: Period, on today: Day, near present: Day)
    -> String
  {
    say(
      en: "\(board), \(period), seen \(dates.medium(today, near: present))",
      fr: "\(board), \(period), vu le \(dates.medium(today, near: present))")
  }

  /// The head of an agenda.
  package func agenda(of board: String, from first: Day, to last: Day, near present: Day)
    -> String
  {
    say(
      en: "\(board), from \(dates.medium(first, near: present)) "
        + "to \(dates.medium(last, near: present))",
      fr: "\(board), du \(dates.medium(first, near: present)) "
        + "au \(dates.medium(last, near: present))")
  }

  /// The head of a review.
  package func changes(of board: String, from first: Day, to last: Day, near present: Day)
    -> String
  {
    say(
      en: "\(board), what changed from \(dates.medium(first, near: present)) "
        + "to \(dates.medium(last, near: present))",
      fr: "\(board), ce qui a changé du \(dates.medium(first, near: present)) "
        + "au \(dates.medium(last, near: present))")
  }

  /// The head of a triage: how many deals, of which kinds.
  package func triage(
    of board: String, _ count: Int, kinds: [String], on today: Day, near present: Day
  )
    -> String
  {
    let details = say(
      en: kinds.isEmpty ? "" : ": " + kinds.joined(separator: ", "),
      fr: kinds.isEmpty ? "" : "\u{A0}: " + kinds.joined(separator: ", "))
    return say(
      en: "\(board), \(figures.whole(count)) to triage, seen "
        + dates.medium(today, near: present) + details,
      fr: "\(board), \(figures.whole(count)) à trier, vu le "
        + dates.medium(today, near: present) + details)
  }

  /// A stage with the number of its deals.
  package func stage(_ name: String, count: Int) -> String {
    say(
      en: "\(name): \(self.count(count, "deal", "deals"))",
      fr: "\(name)\u{A0}: \(self.count(count, "affaire", "affaires"))")
  }

  /// What a field of a deal is called at the start of a line.
  package func caption(_ field: Field) -> String {
    say(
      en: field == .closedOn ? "Closed on" : capitalized(self.field(field)),
      fr: capitalized(self.field(field)))
  }

  /// What the key of a deal is called at the start of a line.
  package var keyCaption: String { "Id" }

  /// What the freshness of a deal is called at the start of a line.
  package var freshnessCaption: String { say(en: "Freshness", fr: "Fraîcheur") }

  /// What the margin of a deal is called at the start of a line.
  package var marginCaption: String { say(en: "Margin", fr: "Marge") }

  /// What the spells of a customer are called at the start of a line.
  package var customerCaption: String { say(en: "Customer", fr: "Client") }

  /// That a review is closed.
  package var reviewClosed: String {
    say(
      en: "The review is closed; the next one goes on from here.",
      fr: "La revue est close\u{A0}; la prochaine reprend ici.")
  }

  /// What is to be done, and by when.
  package func due(_ step: NextStep) -> String {
    say(en: "\(step.what) by \(step.due)", fr: "\(step.what) d’ici le \(step.due)")
  }

  /// What the answers to a grid amount to, in numbers.
  package func sum(_ tally: Qualification.Tally, of grid: String) -> String {
    say(
      en: "\(grid): \(verdict(tally.verdict)), \(tally.yes) yes of \(tally.neededYes) needed, "
        + "\(tally.known) of \(tally.criteria) known",
      fr:
        "\(grid)\u{A0}: \(verdict(tally.verdict)), \(tally.yes) oui sur \(tally.neededYes) requis, "
        + count(tally.known, "réponse connue", "réponses connues") + " sur \(tally.criteria)")
  }

  /// That a question is to be asked again, and why.
  package func askAgain(_ criterion: String, because reasons: [String]) -> String {
    say(
      en: "Ask again: \(criterion), \(reasons.joined(separator: "; "))",
      fr: "À redemander\u{A0}: \(criterion), \(reasons.joined(separator: "\u{A0}; "))")
  }

  /// A side of a score: what the prospect is, or does.
  package func side(isFit: Bool) -> String {
    say(en: isFit ? "fit" : "engagement", fr: isFit ? "profil" : "engagement")
  }

  /// What a side of a score can be at most.
  package func cap(_ points: Int) -> String {
    say(en: "of at most \(points)", fr: "\(points) au plus")
  }

  /// A score in a line: what it amounts to and asks for, and which version of which model says so.
  package func score(_ score: LeadScore, of title: String) -> String {
    say(
      en: "\(title): \(score.total), \(temperature(score.temperature)) → "
        + "\(response(score.temperature.response)) "
        + "(model \(score.version.model) \(score.version.number))",
      fr: "\(title)\u{A0}: \(score.total), \(temperature(score.temperature)) → "
        + "\(response(score.temperature.response)) "
        + "(modèle \(score.version.model) \(score.version.number))")
  }

  /// Whether an item of a checklist is done.
  package func item(isDone: Bool) -> String {
    say(en: isDone ? "done" : "open", fr: isDone ? "fait" : "à faire")
  }

  /// A milestone, and whether it waits for the survey.
  package func milestone(_ kind: MilestoneRule.Kind, isBlocked: Bool) -> String {
    let name =
      switch kind {
      case .onboarding: say(en: "onboarding", fr: "accueil du client")
      case .survey: say(en: "survey", fr: "enquête de satisfaction")
      case .review: say(en: "review", fr: "bilan trimestriel")
      case .referral: say(en: "referral", fr: "demande de recommandation")
      case .repurchase: say(en: "repurchase", fr: "relance de réachat")
      case .upsell: say(en: "upsell", fr: "montée en gamme")
      }
    return name + (isBlocked ? say(en: ", waits for the survey", fr: ", attend l’enquête") : "")
  }
}
