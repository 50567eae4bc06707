import PipelineDomain

extension English {
  func seen(_ board: String, _ period: Period, on today: Day, near present: Day)
    -> String
  {
    "\(board), \(period), seen \(dates.medium(today, near: present))"
  }

  func agenda(of board: String, from first: Day, to last: Day, near present: Day)
    -> String
  {
    "\(board), from \(dates.medium(first, near: present)) "
      + "to \(dates.medium(last, near: present))"
  }

  func changes(of board: String, from first: Day, to last: Day, near present: Day)
    -> String
  {
    "\(board), what changed from \(dates.medium(first, near: present)) "
      + "to \(dates.medium(last, near: present))"
  }

  func triage(
    of board: String, _ count: Int, kinds: [String], on today: Day, near present: Day
  )
    -> String
  {
    let details = kinds.isEmpty ? "" : ": " + kinds.joined(separator: ", ")
    return "\(board), \(figures.whole(count)) to triage, seen "
      + dates.medium(today, near: present) + details
  }

  func stage(_ name: String, count: Int) -> String {
    "\(name): \(self.count(count, "deal", "deals"))"
  }

  func caption(_ field: Field) -> String {
    field == .closedOn ? "Closed on" : capitalized(self.field(field))
  }

  var keyCaption: String { "Id" }

  var freshnessCaption: String { "Freshness" }

  var marginCaption: String { "Margin" }

  var customerCaption: String { "Customer" }

  var reviewClosed: String { "The review is closed; the next one goes on from here." }

  func due(_ step: NextStep) -> String { "\(step.what) by \(step.due)" }

  func sum(_ tally: Qualification.Tally, of grid: String) -> String {
    "\(grid): \(verdict(tally.verdict)), \(tally.yes) yes of \(tally.neededYes) needed, "
      + "\(tally.known) of \(tally.criteria) known"
  }

  func askAgain(_ criterion: String, because reasons: [String]) -> String {
    "Ask again: \(criterion), \(reasons.joined(separator: "; "))"
  }

  func side(isFit: Bool) -> String { isFit ? "fit" : "engagement" }

  func cap(_ points: Int) -> String { "of at most \(points)" }

  func score(_ score: LeadScore, of title: String) -> String {
    "\(title): \(score.total), \(temperature(score.temperature)) → "
      + "\(response(score.temperature.response)) "
      + "(model \(score.version.model) \(score.version.number))"
  }

  func item(isDone: Bool) -> String { isDone ? "done" : "open" }

  func milestone(_ kind: MilestoneRule.Kind, isBlocked: Bool) -> String {
    kind.rawValue + (isBlocked ? ", waits for the survey" : "")
  }
}
