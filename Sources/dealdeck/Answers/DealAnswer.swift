import PipelineDomain
import PipelineStore

/// One deal as commands tell it: what the file holds, and what follows from it on the day.
struct DealAnswer {
  let deal: Deal
  let opened: OpenedBoard

  /// Appends the deal as one JSON object. Absent is unknown.
  func append(to text: inout JSONText, withHistory: Bool = false) {
    let freshness = opened.board.freshness(of: deal, on: opened.today, in: opened.zone)
    text.object { object in
      object.member("id", deal.id.text)
      object.member("title", deal.title)
      object.member("stage", deal.stage.text)
      object.member("probability", opened.board.probability(of: deal))
      object.member("freshness", freshness.state.name)
      object.member("nextStepState", deal.nextStepState(on: opened.today).name)
      if let organization = opened.board.organization(of: deal) {
        object.member("organization", organization.name)
      }
      if let amount = deal.amount {
        object.member("amount", amount.minorUnits)
        object.member("currency", amount.currency.code)
      }
      if let owner = deal.owner { object.member("owner", owner) }
      if let source = deal.source { object.member("source", source) }
      if let persona = deal.persona { object.member("persona", persona) }
      if let day = deal.expectedClose { object.member("expectedClose", day.description) }
      if let day = deal.closedOn { object.member("closedOn", day.description) }
      if let reason = deal.lossReason { object.member("lossReason", reason) }
      if let days = freshness.idleDays { object.member("idleDays", days) }
      if let days = freshness.stageDays { object.member("stageDays", days) }
      if let day = deal.createdOn { object.member("createdOn", day.description) }
      if let moment = (deal.backdated(in: opened.zone) ?? deal).created {
        object.member("created", moment.description)
      }
      if !deal.notes.isEmpty { object.member("notes", deal.notes) }
      if !deal.tags.isEmpty {
        object.key("tags")
        object.array(.line) { array in for tag in deal.tags { array.string(tag) } }
      }
      if let step = deal.nextStep {
        object.key("nextStep")
        object.object(.line) {
          $0.member("due", step.due.description)
          $0.member("what", step.what)
        }
      }
      if let verdict = deal.handOver {
        object.key("handOver")
        object.object(.line) { append(verdict, to: &$0) }
      }
      let sale = SaleAnswer(deal: deal, opened: opened)
      sale.append(to: &object)
      if withHistory {
        sale.appendCustomer(to: &object)
        appendHistory(to: &object)
      }
    }
  }

  private func append(_ verdict: LeadDecision, to object: inout JSONText) {
    object.member("by", verdict.by)
    object.member("decision", verdict.answer.choice.rawValue)
    object.member("on", verdict.day.description)
    switch verdict.answer {
    case .accepted: break
    case .rejected(let reason): object.member("reason", reason.text)
    case .nurtured(let reason, let until):
      object.member("reason", reason.text)
      object.member("until", until.description)
    }
  }

  private func appendHistory(to object: inout JSONText) {
    object.key("activities")
    object.array { array in
      for activity in deal.activities where !activity.isWithdrawn {
        array.object(.line) {
          $0.member("at", activity.at.description)
          $0.member("by", activity.by)
          $0.member("kind", activity.kind.rawValue)
          $0.member("note", activity.note)
        }
      }
    }
    object.key("history")
    object.array { array in
      for entry in deal.history {
        array.object(.line) {
          $0.member("at", entry.at.description)
          $0.member("by", entry.by)
          $0.member("id", entry.id.text)
          $0.key("fields")
          $0.array { fields in
            for change in entry.changes { fields.string(change.field.rawValue) }
          }
          if !entry.overridden.isEmpty {
            $0.key("overridden")
            $0.array { keys in for key in entry.overridden { keys.string(key) } }
          }
          if let undone = entry.undoes { $0.member("undoes", undone.text) }
          if let bulk = entry.bulk { $0.member("bulk", bulk.text) }
        }
      }
    }
  }
}

extension Freshness.State {
  /// The word scripts read.
  var name: String {
    switch self {
    case .fresh: "fresh"
    case .cooling: "cooling"
    case .pardoned: "pardoned"
    case .stale: "stale"
    case .undated: "undated"
    case .closed: "closed"
    }
  }
}

extension NextStep.State {
  /// The word scripts read.
  var name: String {
    switch self {
    case .late: "late"
    case .today: "today"
    case .missing: "missing"
    case .ahead: "ahead"
    }
  }
}
