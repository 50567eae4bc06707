import Diagnostics
import PipelineDomain

/// Who the team sells to, what it plans, and the reviews it closed.
extension JSONCursor {
  mutating func persona() throws(JSONFault) -> Persona {
    var personaName: String?
    var persona = Persona(id: "", name: "", at: Instant(seconds: 0), by: "")
    var head = try RecordHead(&self)
    while let name = try nextKey() {
      switch name {
      case "criteria": persona.criteria = try strings()
      case "name": personaName = try string()
      case "nextStep": persona.nextStep = try string()
      case "objections": persona.objections = try strings()
      case "pains": persona.pains = try strings()
      default: try head.read(name, &self)
      }
    }
    persona.id = try head.id()
    persona.name = try head.require(personaName, "name")
    persona.at = try head.moment()
    persona.by = try head.author()
    persona.isWithdrawn = head.isWithdrawn
    return persona
  }

  mutating func plan() throws(JSONFault) -> ActionPlan {
    var start: Day?
    var done: [ChecklistItem.ID: ChecklistItem.Mark] = [:]
    var head = try RecordHead(&self)
    while let name = try nextKey() {
      switch name {
      case "done": done = try marks()
      case "start": start = try day()
      default: try head.read(name, &self)
      }
    }
    return ActionPlan(
      id: try head.id(), start: try head.require(start, "start"), done: done,
      at: try head.moment(), by: try head.author(), isWithdrawn: head.isWithdrawn)
  }

  mutating func closedReview() throws(JSONFault) -> ClosedReview {
    var (since, until): (Instant?, Instant?)
    var note = ""
    var walked: [ClosedReview.Walked] = []
    var head = try RecordHead(&self)
    while let name = try nextKey() {
      switch name {
      case "note": note = try string()
      case "since": since = try instant()
      case "until": until = try instant()
      case "walked":
        walked = try array { (cursor) throws(JSONFault) in try cursor.walked() }
      default: try head.read(name, &self)
      }
    }
    return ClosedReview(
      id: try head.id(), since: try head.require(since, "since"),
      until: try head.require(until, "until"), note: note, walked: walked, at: try head.moment(),
      by: try head.author(), isWithdrawn: head.isWithdrawn)
  }

  private mutating func walked() throws(JSONFault) -> ClosedReview.Walked {
    var (deal, reason): (Deal.ID?, HygieneException.Kind?)
    var disposition: ClosedReview.Walked.Disposition?
    var note = ""
    let start = try startOfObject()
    while let name = try nextKey() {
      switch name {
      case "deal": deal = Deal.ID(try string())
      case "disposition": disposition = try choice()
      case "note": note = try string()
      case "reason":
        let kinds = HygieneException.Kind.allCases
        reason = try scalar(.oneOf(kinds.map(\.member))) { token in
          kinds.first { $0.member == token.text }
        }
      default: try skipValue()
      }
    }
    return ClosedReview.Walked(
      try require(deal, "deal", at: start), reason: reason,
      disposition: try require(disposition, "disposition", at: start), note: note)
  }
}

extension JSONText {
  mutating func persona(_ persona: Persona) {
    object {
      $0.recordHead(persona)
      $0.member("name", persona.name)
      $0.optional("nextStep", persona.nextStep)
      for trait in Persona.Trait.allCases { $0.optional(trait.rawValue, persona[trait]) }
    }
  }

  mutating func plan(_ plan: ActionPlan) {
    object {
      $0.recordHead(plan)
      if !plan.done.isEmpty {
        $0.key("done")
        $0.object {
          for (item, mark) in plan.done {
            $0.key(item.text)
            $0.mark(mark)
          }
        }
      }
      $0.member("start", plan.start.description)
    }
  }

  mutating func closedReview(_ review: ClosedReview) {
    object {
      $0.recordHead(review)
      $0.optional("note", review.note)
      $0.member("since", review.since.description)
      $0.member("until", review.until.description)
      guard !review.walked.isEmpty else { return }
      $0.key("walked")
      $0.array {
        for walked in review.walked {
          $0.object(.line) {
            $0.member("deal", walked.deal.text)
            $0.member("disposition", walked.disposition.rawValue)
            $0.optional("note", walked.note)
            $0.optional("reason", walked.reason?.member)
          }
        }
      }
    }
  }
}

extension HygieneException.Kind {
  /// The name in the file: that of the case.
  fileprivate var member: String { String(describing: self) }
}
