import PipelineDomain

extension French {
  func seen(_ board: String, _ period: Period, on today: Day, near present: Day)
    -> String
  {
    "\(board), \(period), vu le \(dates.medium(today, near: present))"
  }

  func agenda(of board: String, from first: Day, to last: Day, near present: Day)
    -> String
  {
    "\(board), du \(dates.medium(first, near: present)) "
      + "au \(dates.medium(last, near: present))"
  }

  func changes(of board: String, from first: Day, to last: Day, near present: Day)
    -> String
  {
    "\(board), ce qui a changé du \(dates.medium(first, near: present)) "
      + "au \(dates.medium(last, near: present))"
  }

  func triage(
    of board: String, _ count: Int, kinds: [String], on today: Day, near present: Day
  )
    -> String
  {
    let details = kinds.isEmpty ? "" : "\u{A0}: " + kinds.joined(separator: ", ")
    return "\(board), \(figures.whole(count)) à trier, vu le "
      + dates.medium(today, near: present) + details
  }

  func stage(_ name: String, count: Int) -> String {
    "\(name)\u{A0}: \(self.count(count, "affaire", "affaires"))"
  }

  func caption(_ field: Field) -> String { capitalized(self.field(field)) }

  var keyCaption: String { "Id" }

  var freshnessCaption: String { "Fraîcheur" }

  var marginCaption: String { "Marge" }

  var customerCaption: String { "Client" }

  var reviewClosed: String { "La revue est close\u{A0}; la prochaine reprend ici." }

  func due(_ step: NextStep) -> String { "\(step.what) d’ici le \(step.due)" }

  func sum(_ tally: Qualification.Tally, of grid: String) -> String {
    "\(grid)\u{A0}: \(verdict(tally.verdict)), \(tally.yes) oui sur \(tally.neededYes) requis, "
      + count(tally.known, "réponse connue", "réponses connues") + " sur \(tally.criteria)"
  }

  func askAgain(_ criterion: String, because reasons: [String]) -> String {
    "À redemander\u{A0}: \(criterion), \(reasons.joined(separator: "\u{A0}; "))"
  }

  func side(isFit: Bool) -> String { isFit ? "profil" : "engagement" }

  func cap(_ points: Int) -> String { "\(points) au plus" }

  func score(_ score: LeadScore, of title: String) -> String {
    "\(title)\u{A0}: \(score.total), \(temperature(score.temperature)) → "
      + "\(response(score.temperature.response)) "
      + "(modèle \(score.version.model) \(score.version.number))"
  }

  func item(isDone: Bool) -> String { isDone ? "fait" : "à faire" }

  func milestone(_ kind: MilestoneRule.Kind, isBlocked: Bool) -> String {
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
