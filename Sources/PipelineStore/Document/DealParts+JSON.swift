import Diagnostics
import PipelineDomain

/// The decisions, answers, marks, signals and payments of deals.
extension JSONCursor {
  /// Reads what sales said to a lead.
  mutating func verdict() throws(JSONFault) -> LeadDecision {
    var (by, choice, day): (String?, LeadDecision.Choice?, Day?)
    var (reason, until): (RejectionReason.ID?, Day?)
    var overridden: [String] = []
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "by": by = try string()
      case "decision": choice = try self.choice()
      case "on": day = try self.day()
      case "overridden": overridden = try strings()
      case "reason": reason = RejectionReason.ID(try string())
      case "until": until = try self.day()
      default: try skipValue()
      }
    }
    let decision: LeadDecision.Answer =
      switch try require(choice, "decision", at: start) {
      case .accepted: .accepted
      case .rejected: .rejected(try require(reason, "reason", at: start))
      case .nurtured:
        .nurtured(
          try require(reason, "reason", at: start), until: try require(until, "until", at: start))
      }
    return LeadDecision(
      decision, on: try require(day, "on", at: start), by: try require(by, "by", at: start),
      overridden: overridden)
  }

  /// Reads the answers of a deal by criterion.
  mutating func answers() throws(JSONFault) -> [Qualification.Criterion.ID: Qualification.Answer] {
    try keyed { (cursor) throws(JSONFault) in try cursor.answer() }
  }

  private mutating func answer() throws(JSONFault) -> Qualification.Answer {
    var (state, day, by): (Qualification.Answer.State?, Day?, String?)
    var note = ""
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "by": by = try string()
      case "note": note = try string()
      case "on": day = try self.day()
      case "state": state = try choice()
      default: try skipValue()
      }
    }
    return Qualification.Answer(
      try require(state, "state", at: start), on: try require(day, "on", at: start),
      by: try require(by, "by", at: start), note: note)
  }

  /// Reads what was ticked off of checklists, by item.
  mutating func marks() throws(JSONFault) -> [ChecklistItem.ID: ChecklistItem.Mark] {
    let found: [ChecklistItem.ID: (by: String, day: Day)] = try keyed {
      (cursor) throws(JSONFault) in try cursor.mark()
    }
    var marks: [ChecklistItem.ID: ChecklistItem.Mark] = [:]
    for (item, mark) in found {
      marks[item] = ChecklistItem.Mark(item, on: mark.day, by: mark.by)
    }
    return marks
  }

  private mutating func mark() throws(JSONFault) -> (by: String, day: Day) {
    var (by, day): (String?, Day?)
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "by": by = try string()
      case "on": day = try self.day()
      default: try skipValue()
      }
    }
    return (try require(by, "by", at: start), try require(day, "on", at: start))
  }

  /// Reads the days on which milestones were done, by milestone.
  mutating func milestones() throws(JSONFault) -> [MilestoneRule.ID: [Day]] {
    try keyed { (cursor) throws(JSONFault) in
      try cursor.array { (cursor) throws(JSONFault) in try cursor.day() }
    }
  }

  /// Reads something a prospect did.
  mutating func signal() throws(JSONFault) -> Signal {
    var (id, kind, at): (Signal.ID?, SignalKind.ID?, Instant?)
    var (note, isWithdrawn) = ("", false)
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "at": at = try instant()
      case "id": id = Signal.ID(try string())
      case "kind": kind = SignalKind.ID(try string())
      case "note": note = try string()
      case "withdrawn": isWithdrawn = try bool()
      default: try skipValue()
      }
    }
    return Signal(
      id: try require(id, "id", at: start), kind: try require(kind, "kind", at: start),
      at: try require(at, "at", at: start), note: note, isWithdrawn: isWithdrawn)
  }

  /// Reads an invoice or a payment.
  mutating func payment() throws(JSONFault) -> Payment {
    var (id, kind, day): (Payment.ID?, Payment.Kind?, Day?)
    var (amount, by): (Money?, String?)
    var isWithdrawn = false
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "amount": amount = try money()
      case "by": by = try string()
      case "id": id = Payment.ID(try string())
      case "kind": kind = try choice()
      case "on": day = try self.day()
      case "withdrawn": isWithdrawn = try bool()
      default: try skipValue()
      }
    }
    return Payment(
      id: try require(id, "id", at: start), kind: try require(kind, "kind", at: start),
      on: try require(day, "on", at: start), amount: try require(amount, "amount", at: start),
      by: try require(by, "by", at: start), isWithdrawn: isWithdrawn)
  }
}

extension JSONText {
  /// Writes what sales said to a lead.
  mutating func verdict(_ verdict: LeadDecision, layout: Layout) {
    object(layout) {
      $0.member("by", verdict.by)
      $0.member("decision", verdict.answer.choice.rawValue)
      $0.member("on", verdict.day.description)
      $0.optional("overridden", verdict.overridden)
      switch verdict.answer {
      case .accepted: break
      case .rejected(let reason): $0.member("reason", reason.text)
      case .nurtured(let reason, let until):
        $0.member("reason", reason.text)
        $0.member("until", until.description)
      }
    }
  }

  /// Writes an answer.
  mutating func answer(_ answer: Qualification.Answer) {
    object(.line) {
      $0.member("by", answer.by)
      $0.optional("note", answer.note)
      $0.member("on", answer.day.description)
      $0.member("state", answer.state.rawValue)
    }
  }

  /// Writes that an item was ticked off.
  mutating func mark(_ mark: ChecklistItem.Mark) {
    object(.line) {
      $0.member("by", mark.by)
      $0.member("on", mark.day.description)
    }
  }

  /// Writes the days on which a milestone was done.
  mutating func milestoneDays(_ days: [Day]) {
    array(.line) { for day in days { $0.string(day.description) } }
  }

  /// Writes something a prospect did.
  mutating func signal(_ signal: Signal) {
    object(.line) {
      $0.member("at", signal.at.description)
      $0.member("id", signal.id.text)
      $0.member("kind", signal.kind.text)
      $0.optional("note", signal.note)
      if signal.isWithdrawn { $0.member("withdrawn", true) }
    }
  }

  /// Writes an invoice or a payment.
  mutating func payment(_ payment: Payment) {
    object(.line) {
      $0.key("amount")
      $0.money(payment.amount)
      $0.member("by", payment.by)
      $0.member("id", payment.id.text)
      $0.member("kind", payment.kind.rawValue)
      $0.member("on", payment.day.description)
      if payment.isWithdrawn { $0.member("withdrawn", true) }
    }
  }
}
