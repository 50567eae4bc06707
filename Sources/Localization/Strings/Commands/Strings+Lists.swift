package import PipelineDomain

extension Strings {
  /// The head of a report: board, period and reference day.
  package func seen(_ board: String, _ period: Period, on today: Day, near present: Day)
    -> String
  {
    say(
      en: "\(board), \(period), as of \(dates.medium(today, near: present))",
      fr: "\(board), \(period), au \(dates.medium(today, near: present))")
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
      en: "\(board), changes from \(dates.medium(first, near: present)) "
        + "to \(dates.medium(last, near: present))",
      fr: "\(board), changements du \(dates.medium(first, near: present)) "
        + "au \(dates.medium(last, near: present))")
  }

  /// The head of a triage: number of deals, by kind.
  package func triage(
    of board: String, _ count: Int, kinds: [String], on today: Day, near present: Day
  )
    -> String
  {
    let details = say(
      en: kinds.isEmpty ? "" : ": " + kinds.joined(separator: ", "),
      fr: kinds.isEmpty ? "" : "\u{A0}: " + kinds.joined(separator: ", "))
    return say(
      en: "\(board), \(figures.whole(count)) to review, as of "
        + dates.medium(today, near: present) + details,
      fr: "\(board), \(figures.whole(count)) à traiter, au "
        + dates.medium(today, near: present) + details)
  }

  /// A stage with the number of its deals.
  package func stage(_ name: String, count: Int) -> String {
    say(
      en: "\(name): \(self.count(count, "deal", "deals"))",
      fr: "\(name)\u{A0}: \(self.count(count, "affaire", "affaires"))")
  }

  /// A field of a deal, at the start of a line.
  package func caption(_ field: Field) -> String {
    say(
      en: field == .closedOn ? "Closed on" : capitalized(self.field(field)),
      fr: capitalized(self.field(field)))
  }

  /// The close date, above a column of dates.
  package var closeDateCaption: String { say(en: "Close", fr: "Clôture") }

  /// The id of a deal, at the start of a line.
  package var keyCaption: String { "Id" }

  /// The freshness of a deal, at the start of a line.
  package var freshnessCaption: String { say(en: "Status", fr: "Statut") }

  /// The margin of a deal, at the start of a line.
  package var marginCaption: String { say(en: "Margin", fr: "Marge") }

  /// The contracts of a customer, at the start of a line.
  package var customerCaption: String { say(en: "Customer", fr: "Client") }

  /// The confirmation of a closed review.
  package var reviewClosed: String {
    say(
      en: "Review closed; the next one starts here.",
      fr: "Revue clôturée\u{A0}; la prochaine commence ici.")
  }

  /// A review was closed, and its report could not be written.
  package var closedWithoutReport: String {
    say(
      en: "Review closed; write its report with `dealdeck report --output FILE`.",
      fr: "Revue clôturée\u{A0}; générez son rapport avec `dealdeck report --output FICHIER`.")
  }

  /// A next step with its due date.
  package func due(_ step: NextStep) -> String {
    say(en: "\(step.what) by \(step.due)", fr: "\(step.what) pour le \(step.due)")
  }

  /// The result of a qualification grid, with its counts.
  package func sum(_ tally: Qualification.Tally, of grid: String) -> String {
    say(
      en: "\(grid): \(verdict(tally.verdict)), \(tally.yes) of \(tally.neededYes) yes needed, "
        + "\(tally.known) of \(tally.criteria) answered",
      fr:
        "\(grid)\u{A0}: \(verdict(tally.verdict)), \(tally.yes) oui sur \(tally.neededYes) requis, "
        + count(tally.known, "réponse", "réponses") + " sur \(tally.criteria)")
  }

  /// A question to ask again, with the reasons.
  package func askAgain(_ criterion: String, because reasons: [String]) -> String {
    say(
      en: "Ask again: \(criterion), \(reasons.joined(separator: "; "))",
      fr: "À redemander\u{A0}: \(criterion), \(reasons.joined(separator: "\u{A0}; "))")
  }

  /// A side of a score: fit or engagement.
  package func side(isFit: Bool) -> String {
    say(en: isFit ? "fit" : "engagement", fr: isFit ? "adéquation" : "engagement")
  }

  /// The maximum of a side of a score.
  package func cap(_ points: Int) -> String {
    say(en: "of \(points)", fr: "sur \(points)")
  }

  /// A score in a line: points, temperature, response and version of the model.
  package func score(_ score: LeadScore, of title: String) -> String {
    say(
      en: "\(title): \(score.total), \(temperature(score.temperature)) → "
        + "\(response(score.temperature.response)) "
        + "(model \(score.version.model) \(score.version.number))",
      fr: "\(title)\u{A0}: \(score.total), \(temperature(score.temperature)) → "
        + "\(response(score.temperature.response)) "
        + "(modèle \(score.version.model) \(score.version.number))")
  }

  /// The state of a checklist item.
  package func item(isDone: Bool) -> String {
    say(en: isDone ? "done" : "to do", fr: isDone ? "fait" : "à faire")
  }

  /// A milestone, and its dependency on the survey.
  package func milestone(_ kind: MilestoneRule.Kind, isBlocked: Bool) -> String {
    let name =
      switch kind {
      case .onboarding: "onboarding"
      case .survey: say(en: "satisfaction survey", fr: "enquête de satisfaction")
      case .review: say(en: "quarterly review", fr: "bilan trimestriel")
      case .referral: say(en: "referral request", fr: "demande de recommandation")
      case .repurchase: say(en: "repurchase offer", fr: "offre de réachat")
      case .upsell: say(en: "upsell", fr: "vente additionnelle")
      }
    return name + (isBlocked ? say(en: ", after the survey", fr: ", après l’enquête") : "")
  }
}
