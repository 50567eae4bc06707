import Diagnostics
import PipelineDomain

/// What marketing and sales agreed on, and what sales said.
extension JSONCursor {
  /// Reads an agreement; what it does not name is standard.
  mutating func handOver() throws(JSONFault) -> HandOver {
    var agreement = HandOver()
    try beginObject()
    while let key = try nextKey() {
      switch key {
      case "checklist": agreement.checklist = try requirements()
      case "mql": agreement.mql = try requirements()
      case "rejectionReasons":
        agreement.rejectionReasons = try array { (cursor) throws(JSONFault) in
          try cursor.rejectionReason()
        }
      case "sql": agreement.sql = try requirements()
      default: try skipValue()
      }
    }
    return agreement
  }

  private mutating func requirements() throws(JSONFault) -> [Requirement] {
    try array { (cursor) throws(JSONFault) in try cursor.requirement() }
  }

  private mutating func rejectionReason() throws(JSONFault) -> HandOver.RejectionReason {
    var (id, name): (HandOver.RejectionReason.ID?, String?)
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "id": id = HandOver.RejectionReason.ID(try string())
      case "name": name = try string()
      default: try skipValue()
      }
    }
    return HandOver.RejectionReason(
      id: try require(id, "id", at: start), name: try require(name, "name", at: start))
  }

  /// Reads what sales said to a lead.
  mutating func verdict() throws(JSONFault) -> HandOver.Verdict {
    var (by, choice, day): (String?, HandOver.Choice?, Day?)
    var (reason, until): (HandOver.RejectionReason.ID?, Day?)
    var overridden: [String] = []
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "by": by = try string()
      case "decision": choice = try self.choice()
      case "on": day = try self.day()
      case "overridden": overridden = try strings()
      case "reason": reason = HandOver.RejectionReason.ID(try string())
      case "until": until = try self.day()
      default: try skipValue()
      }
    }
    let decision: HandOver.Decision =
      switch try require(choice, "decision", at: start) {
      case .accepted: .accepted
      case .rejected: .rejected(try require(reason, "reason", at: start))
      case .nurtured:
        .nurtured(
          try require(reason, "reason", at: start), until: try require(until, "until", at: start))
      }
    return HandOver.Verdict(
      decision, on: try require(day, "on", at: start), by: try require(by, "by", at: start),
      overridden: overridden)
  }
}

extension JSONText {
  /// Writes an agreement, standard parts included.
  mutating func handOver(_ agreement: HandOver) {
    object {
      $0.requirements("mql", agreement.mql)
      $0.requirements("sql", agreement.sql)
      $0.requirements("checklist", agreement.checklist)
      $0.key("rejectionReasons")
      $0.array {
        for reason in agreement.rejectionReasons {
          $0.object(.line) {
            $0.member("id", reason.id.text)
            $0.member("name", reason.name)
          }
        }
      }
    }
  }

  private mutating func requirements(_ name: String, _ requirements: [Requirement]) {
    key(name)
    array { for requirement in requirements { $0.requirement(requirement) } }
  }

  /// Writes what sales said to a lead.
  mutating func verdict(_ verdict: HandOver.Verdict, layout: Layout) {
    object(layout) {
      $0.member("by", verdict.by)
      $0.member("decision", verdict.decision.choice.rawValue)
      $0.member("on", verdict.day.description)
      $0.optional("overridden", verdict.overridden)
      switch verdict.decision {
      case .accepted: break
      case .rejected(let reason): $0.member("reason", reason.text)
      case .nurtured(let reason, let until):
        $0.member("reason", reason.text)
        $0.member("until", until.description)
      }
    }
  }
}
