public import PipelineDomain

extension English {
  /// A kind of event in a word or two.
  public func kind(_ kind: Movement.Kind) -> String {
    switch kind {
    case .slipped: "slipped"
    case .movedBack: "moved back"
    case .amountDown: "amount down"
    case .currencyChanged: "currency changed"
    case .stalled: "stalled"
    case .lost: "lost"
    case .disqualified: "disqualified"
    case .won: "won"
    case .reopened: "re-opened"
    case .new: "new"
    case .advanced: "advanced"
    case .pulledIn: "pulled in"
    case .amountUp: "amount up"
    case .ownerChanged: "new owner"
    case .removed: "removed"
    case .restored: "restored"
    }
  }

  /// What happened beyond its kind.
  public func detail(of event: Movement.Event, on board: Board, near today: Day) -> String {
    let stage = { (id: Stage.ID) in board.settings.stage(id)?.name ?? id.text }
    let place = { (id: Stage.ID?) in id.map { "at \(stage($0))" } }
    switch event {
    case .new, .removed, .restored: return ""
    case .advanced(let old, let new), .movedBack(let old, let new):
      return "\(stage(old)) → \(stage(new))"
    case .slipped(let old, let new, let pushes, let leaving):
      let often = pushes > 1 ? ", pushed \(times(pushes))" : ""
      let out = leaving.map { ", out of \(dates.shortPeriod($0))" } ?? ""
      return days(old, new, today) + out + often
    case .pulledIn(let old, let new, let entering):
      return days(old, new, today) + (entering.map { ", into \(dates.shortPeriod($0))" } ?? "")
    case .amountUp(let old, let new), .amountDown(let old, let new):
      return "\(amount(old)) → \(amount(new))"
    case .currencyChanged(let old, let new): return "\(amount(old)) → \(amount(new))"
    case .won(let id): return place(id) ?? ""
    case .lost(let id, let reason), .disqualified(let id, let reason):
      return [place(id), reason].compactMap { $0 }.joined(separator: ", ")
    case .reopened(let id): return "in \(stage(id))"
    case .stalled(let days, let isStale):
      return (days.map { "idle \($0) d" } ?? "idle") + (isStale ? ", stale" : "")
    case .ownerChanged(let old, let new): return "\(old ?? "nobody") → \(new ?? "nobody")"
    }
  }

  /// A step of a waterfall.
  public func step(_ step: Waterfall.Step) -> String {
    switch step {
    case .new: "new"
    case .reopened: "re-opened"
    case .restored: "restored"
    case .up: "amount up"
    case .down: "amount down"
    case .won: "won"
    case .lost: "lost"
    case .disqualified: "disqualified"
    case .removed: "removed"
    }
  }

  /// The open pipeline at the first moment.
  public var openingPipeline: String { "opening pipeline" }
  /// The open pipeline at the last moment.
  public var closingPipeline: String { "closing pipeline" }

  /// What a review looks at.
  public func reviewed(since day: Day, days: Int, isLast: Bool, near today: Day) -> String {
    (isLast ? "since the last one, " : "since ") + dates.medium(day, near: today)
      + ", \(count(days, "day", "days"))"
  }

  /// Nothing happened, and no deal needs a hand.
  public var nothingToReview: String { "Nothing changed, and no deal needs a hand." }

  /// To keep the value of somebody else.
  public func keepTheirs(_ value: String) -> String { "keep \(value)" }

  /// To put the own value again.
  public func putMine(_ value: String) -> String { "put \(value)" }

  /// A deal of the review was looked at, or no longer.
  public func kept(_ title: String, isKept: Bool) -> String {
    isKept ? "Seen and left as it is: “\(title)”." : "Not seen yet: “\(title)”."
  }

  /// That is to be remembered of a deal with the review.
  public func remarked(_ title: String, _ note: String) -> String {
    note.isEmpty
      ? "No note any more on “\(title)”." : "Noted for the review on “\(title)”: \(note)."
  }

  /// The review is closed.
  public func reviewClosed(_ counts: [ClosedReview.Walked.Disposition: Int]) -> String {
    let names: [(ClosedReview.Walked.Disposition, String)] = [
      (.cleared, "cleared"), (.noted, "with a note"), (.kept, "left as they are"),
    ]
    let parts = names.compactMap { key, name in
      counts[key].map { "\(figures.whole($0)) \(name)" }
    }
    let text = parts.isEmpty ? "" : ": \(parts.joined(separator: ", "))"
    return "The review is closed\(text).\(undoing)"
  }

  /// What somebody else saved stays.
  public var theirsStays: String { "The other change stays." }

  /// The own value was put over that of somebody else.
  public func overruled(_ title: String) -> String {
    "Your change of “\(title)” was made all the same.\(undoing)"
  }

  /// A part of an agenda.
  public func section(_ section: Agenda.Section) -> String {
    switch section {
    case .late: "late"
    case .today: "today"
    case .thisWeek: "this week"
    case .later: "later"
    }
  }

  /// How far an agenda looks ahead.
  public func until(_ last: Day) -> String { "up to \(dates.long(last))" }

  /// What is due.
  public func matter(_ matter: Agenda.Matter, on board: Board, in zone: Zone) -> String {
    switch matter {
    case .step(let what): what
    case .nurtureBack: "back from nurturing"
    case .promise(let rule, let deadline):
      "SLA: \(promise(rule, on: board)) before \(dates.clock(deadline, in: zone))"
    case .milestone(_, let kind): milestone(kind, isBlocked: false)
    case .closing: "expected to close"
    }
  }

  private func days(_ old: Day, _ new: Day, _ today: Day) -> String {
    "\(dates.plain(old, near: today)) → \(dates.plain(new, near: today))"
  }

  private func amount(_ money: Money?) -> String {
    money.map(figures.exact) ?? noAmount
  }
}
