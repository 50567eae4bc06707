public import PipelineDomain

extension French {
  /// A board, the period its figures are of, and the day it is seen.
  public func seen(_ board: String, _ period: Period, on today: Day, near present: Day)
    -> String
  {
    "\(board), \(period), vu le \(dates.medium(today, near: present))"
  }

  /// The head of an agenda.
  public func agenda(of board: String, from first: Day, to last: Day, near present: Day)
    -> String
  {
    "\(board), du \(dates.medium(first, near: present)) "
      + "au \(dates.medium(last, near: present))"
  }

  /// The head of a review.
  public func changes(of board: String, from first: Day, to last: Day, near present: Day)
    -> String
  {
    "\(board), ce qui a changé du \(dates.medium(first, near: present)) "
      + "au \(dates.medium(last, near: present))"
  }

  /// The head of a triage.
  public func triage(
    of board: String, _ count: Int, kinds: [String], on today: Day, near present: Day
  )
    -> String
  {
    let details = kinds.isEmpty ? "" : "\u{A0}: " + kinds.joined(separator: ", ")
    return "\(board), \(figures.whole(count)) à trier, vu le "
      + dates.medium(today, near: present) + details
  }

  /// A stage with the number of its deals.
  public func stage(_ name: String, count: Int) -> String {
    "\(name)\u{A0}: \(self.count(count, "affaire", "affaires"))"
  }

  /// What a field of a deal is called at the start of a line.
  public func caption(_ field: Field) -> String { capitalized(self.field(field)) }

  /// What the key of a deal is called.
  public var keyCaption: String { "Id" }

  /// What the freshness of a deal is called.
  public var freshnessCaption: String { "Fraîcheur" }

  /// What the margin of a deal is called.
  public var marginCaption: String { "Marge" }

  /// What the spells of a customer are called.
  public var customerCaption: String { "Client" }

  /// That a review is closed.
  public var reviewClosed: String { "La revue est close\u{A0}; la prochaine reprend ici." }

  /// What is to be done, and by when.
  public func due(_ step: NextStep) -> String { "\(step.what) d’ici le \(step.due)" }

  /// What the answers to a grid amount to.
  public func sum(_ tally: Qualification.Tally, of grid: String) -> String {
    "\(grid)\u{A0}: \(verdict(tally.verdict)), \(tally.yes) oui sur \(tally.neededYes) requis, "
      + count(tally.known, "réponse connue", "réponses connues") + " sur \(tally.criteria)"
  }

  /// That a question is to be asked again.
  public func askAgain(_ criterion: String, because reasons: [String]) -> String {
    "À redemander\u{A0}: \(criterion), \(reasons.joined(separator: "\u{A0}; "))"
  }

  /// A side of a score.
  public func side(isFit: Bool) -> String { isFit ? "profil" : "engagement" }

  /// What a side of a score can be at most.
  public func cap(_ points: Int) -> String { "\(points) au plus" }

  /// A score in a line.
  public func score(_ score: LeadScore, of title: String) -> String {
    "\(title)\u{A0}: \(score.total), \(temperature(score.temperature)) → "
      + "\(response(score.temperature.response)) "
      + "(modèle \(score.version.model) \(score.version.number))"
  }

  /// Whether an item of a checklist is done.
  public func item(isDone: Bool) -> String { isDone ? "fait" : "à faire" }

  /// A milestone, and whether it waits for the survey.
  public func milestone(_ kind: MilestoneRule.Kind, isBlocked: Bool) -> String {
    let name =
      switch kind {
      case .onboarding: "accueil du client"
      case .survey: "enquête de satisfaction"
      case .review: "bilan trimestriel"
      case .referral: "demande de recommandation"
      case .repurchase: "relance de réachat"
      case .upsell: "montée en gamme"
      }
    return name + (isBlocked ? ", attend l’enquête" : "")
  }
}
