import PipelineDomain

extension English {
  func kind(_ kind: Movement.Kind) -> String {
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

  func closed(at stage: String) -> String { "at \(stage)" }

  func open(in stage: String) -> String { "in \(stage)" }

  func pushed(_ number: Int) -> String { "pushed \(times(number))" }

  func leaves(_ period: String) -> String { "out of \(period)" }

  func enters(_ period: String) -> String { "into \(period)" }

  func idle(for days: Int?) -> String { days.map { "idle \($0) d" } ?? "idle" }

  var nobody: String { "nobody" }

  func step(_ step: Waterfall.Step) -> String {
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

  var openingPipeline: String { "opening pipeline" }
  var closingPipeline: String { "closing pipeline" }

  func reviewed(since day: Day, days: Int, isLast: Bool, near today: Day) -> String {
    (isLast ? "since the last one, " : "since ") + dates.medium(day, near: today)
      + ", \(count(days, "day", "days"))"
  }

  var nothingToReview: String { "Nothing changed, and no deal needs a hand." }

  func keepTheirs(_ value: String) -> String { "keep \(value)" }

  func putMine(_ value: String) -> String { "put \(value)" }

  func kept(_ title: String, isKept: Bool) -> String {
    isKept ? "Seen and left as it is: “\(title)”." : "Not seen yet: “\(title)”."
  }

  func remarked(_ title: String, _ note: String) -> String {
    note.isEmpty
      ? "No note any more on “\(title)”." : "Noted for the review on “\(title)”: \(note)."
  }

  func reviewClosed(cleared: Int, seen: Int, notes: Int, unseen: Int) -> String {
    let parts = [
      (cleared, "cleared", "cleared"), (seen, "seen", "seen"), (notes, "note", "notes"),
      (unseen, "not looked at", "not looked at"),
    ].compactMap { $0 > 0 ? count($0, $1, $2) : nil }
    let text = parts.isEmpty ? "" : ": \(parts.joined(separator: ", "))"
    return "The review is closed\(text).\(undoing)"
  }

  var theirsStays: String { "The other change stays." }

  func overruled(_ title: String?) -> String {
    let subject = title.map { " of “\($0)”" } ?? ""
    return "Your change\(subject) was made all the same.\(undoing)"
  }

  func section(_ section: Agenda.Section) -> String {
    switch section {
    case .late: "late"
    case .today: "today"
    case .thisWeek: "this week"
    case .later: "later"
    }
  }

  func until(_ last: Day) -> String { "up to \(dates.long(last))" }

  func matter(_ matter: Agenda.Matter, on board: Board, in zone: Zone) -> String {
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
