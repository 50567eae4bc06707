public import PipelineDomain

extension English {
  /// A board, the period its figures are of, and the day it is seen.
  public func seen(_ board: String, _ period: Period, on today: Day, near present: Day)
    -> String
  {
    "\(board), \(period), seen \(dates.medium(today, near: present))"
  }

  /// The head of an agenda.
  public func agenda(of board: String, from first: Day, to last: Day, near present: Day)
    -> String
  {
    "\(board), from \(dates.medium(first, near: present)) "
      + "to \(dates.medium(last, near: present))"
  }

  /// The head of a review.
  public func changes(of board: String, from first: Day, to last: Day, near present: Day)
    -> String
  {
    "\(board), what changed from \(dates.medium(first, near: present)) "
      + "to \(dates.medium(last, near: present))"
  }

  /// The head of a triage.
  public func triage(
    of board: String, _ count: Int, kinds: [String], on today: Day, near present: Day
  )
    -> String
  {
    let details = kinds.isEmpty ? "" : ": " + kinds.joined(separator: ", ")
    return "\(board), \(figures.whole(count)) to triage, seen "
      + dates.medium(today, near: present) + details
  }

  /// A stage with the number of its deals.
  public func stage(_ name: String, count: Int) -> String {
    "\(name): \(self.count(count, "deal", "deals"))"
  }

  /// What a field of a deal is called at the start of a line.
  public func caption(_ field: Field) -> String {
    field == .closedOn ? "Closed on" : capitalized(self.field(field))
  }

  /// What the key of a deal is called.
  public var keyCaption: String { "Id" }

  /// What the freshness of a deal is called.
  public var freshnessCaption: String { "Freshness" }

  /// What the margin of a deal is called.
  public var marginCaption: String { "Margin" }

  /// What the spells of a customer are called.
  public var customerCaption: String { "Customer" }

  /// That a review is closed.
  public var reviewClosed: String { "The review is closed; the next one goes on from here." }

  /// What is to be done, and by when.
  public func due(_ step: NextStep) -> String { "\(step.what) by \(step.due)" }

  /// What the answers to a grid amount to.
  public func sum(_ tally: Qualification.Tally, of grid: String) -> String {
    "\(grid): \(verdict(tally.verdict)), \(tally.yes) yes of \(tally.neededYes) needed, "
      + "\(tally.known) of \(tally.criteria) known"
  }

  /// That a question is to be asked again.
  public func askAgain(_ criterion: String, because reasons: [String]) -> String {
    "Ask again: \(criterion), \(reasons.joined(separator: "; "))"
  }

  /// A side of a score.
  public func side(isFit: Bool) -> String { isFit ? "fit" : "engagement" }

  /// What a side of a score can be at most.
  public func cap(_ points: Int) -> String { "of at most \(points)" }

  /// A score in a line.
  public func score(_ score: LeadScore, of title: String) -> String {
    "\(title): \(score.total), \(temperature(score.temperature)) → "
      + "\(response(score.temperature.response)) "
      + "(model \(score.version.model) \(score.version.number))"
  }

  /// Whether an item of a checklist is done.
  public func item(isDone: Bool) -> String { isDone ? "done" : "open" }

  /// A milestone, and whether it waits for the survey.
  public func milestone(_ kind: MilestoneRule.Kind, isBlocked: Bool) -> String {
    kind.rawValue + (isBlocked ? ", waits for the survey" : "")
  }
}
