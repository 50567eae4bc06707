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

  /// Where a deal was when it was closed.
  public func closed(at stage: String) -> String { "at \(stage)" }

  /// Where a deal is open again.
  public func open(in stage: String) -> String { "in \(stage)" }

  /// How often a close date was pushed.
  public func pushed(_ number: Int) -> String { "pushed \(times(number))" }

  /// The close date left a period.
  public func leaves(_ period: String) -> String { "out of \(period)" }

  /// The close date came into a period.
  public func enters(_ period: String) -> String { "into \(period)" }

  /// Nobody touched a deal.
  public func idle(for days: Int?) -> String { days.map { "idle \($0) d" } ?? "idle" }

  /// Nobody in the place of an owner.
  public var nobody: String { "nobody" }

  /// A step of a waterfall.
  public func step(_ step: Waterfall.Step) -> String {
    switch step {
    case .exchangeRates: "exchange rates"
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
  public func reviewClosed(cleared: Int, seen: Int, notes: Int, unseen: Int) -> String {
    let parts = [
      (cleared, "cleared", "cleared"), (seen, "seen", "seen"), (notes, "note", "notes"),
      (unseen, "not looked at", "not looked at"),
    ].compactMap { $0 > 0 ? count($0, $1, $2) : nil }
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
}
