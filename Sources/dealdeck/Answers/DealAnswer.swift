import PipelineDomain
import PipelineStore
import Localization

/// One deal in the output of commands: its fields in the file, and the values derived on the day.
struct DealAnswer {
  let deal: Deal
  let opened: OpenedBoard

  /// Appends the deal as one JSON object. Absent members are unknown.
  func append(to text: inout JSONText, withHistory: Bool = false) {
    let freshness = opened.board.freshness(of: deal, on: opened.today, in: opened.zone)
    text.object { object in
      object.member("id", deal.id.text)
      for field in Field.allCases where field.isFact { append(field, to: &object) }
      object.fields("fields", deal.customFields)
      if let organization = opened.board.organization(of: deal) {
        object.fields("organizationFields", organization.customFields)
      }
      let people = opened.board.stakeholders(of: deal)
      if !people.isEmpty {
        object.key("contacts")
        object.array { array in
          for person in people { ContactAnswer(person, on: opened.board).append(to: &array) }
        }
      }
      object.member("probability", opened.board.probability(of: deal))
      if let own = deal.probability { object.member("ownProbability", own) }
      if let stage = opened.board.stage(of: deal) {
        object.member("stageName", stage.name)
        object.member("status", stage.outcome.rawValue)
      }
      object.member("freshness", freshness.state.name)
      object.member("nextStepState", deal.nextStepState(on: opened.today).name)
      if let days = freshness.idleDays { object.member("idleDays", days) }
      if let days = freshness.stageDays { object.member("stageDays", days) }
      if let moment = (deal.backdated(in: opened.zone) ?? deal).created {
        object.member("created", moment.description)
      }
      let sale = SaleAnswer(deal: deal, opened: opened)
      sale.append(to: &object)
      if withHistory {
        sale.appendCustomer(to: &object)
        appendHistory(to: &object)
        appendStanding(freshness, to: &object)
      }
    }
  }

  /// Appends a field as in the file, except an organization by its name and the amount in two members.
  private func append(_ field: Field, to object: inout JSONText) {
    switch (field, deal[field]) {
    case (_, .none), (.probability, _): break
    case (.organization, _):
      if let party = opened.board.organization(of: deal) {
        object.member(field.name, party.name)
      }
    case (.amount, .money(let amount)):
      object.member(field.name, amount.minorUnits)
      object.member("currency", amount.currency.code)
    default:
      object.key(field.name)
      object.field(field, of: deal)
    }
  }

  /// Appends what follows for the deal on the day: outcome, maturity, the reasons of its freshness, and all that
  /// happened in words.
  private func appendStanding(_ freshness: Freshness, to object: inout JSONText) {
    let (board, words) = (opened.board, Language.english.words())
    let candidate = board.candidate(deal, at: opened.now, in: opened.zone)
    object.member("maturity", board.settings.handOver.maturity(of: candidate).rawValue)
    object.key("freshnessReasons")
    object.array { array in
      for reason in words.reasons(
        for: freshness, of: deal, on: board, near: opened.today, in: opened.zone)
      {
        array.string(reason)
      }
    }
    object.key("timeline")
    object.array { array in
      for (event, deal) in board.timeline(of: deal) {
        array.object(.line) {
          $0.member("at", event.at.description)
          $0.member("by", event.by)
          $0.member("deal", deal.id.text)
          $0.member("text", words.event(event, of: deal, on: board, near: opened.today))
        }
      }
    }
  }

  private func appendHistory(to object: inout JSONText) {
    object.key("activities")
    object.array { array in
      for activity in deal.activities where !activity.isWithdrawn {
        array.object(.line) {
          $0.member("at", activity.at.description)
          $0.member("by", activity.by)
          if let contact = activity.contact.flatMap({ opened.board.settings.contacts[$0] }) {
            $0.member("contact", contact.name)
          }
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
            for change in entry.changes { fields.string(change.field.name) }
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
  /// The word in JSON.
  var name: String {
    switch self {
    case .fresh: "fresh"
    case .cooling: "cooling"
    case .coveredByNextStep: "pardoned"
    case .stale: "stale"
    case .undated: "undated"
    case .closed: "closed"
    }
  }
}

extension NextStep.State {
  /// The word in JSON.
  var name: String {
    switch self {
    case .late: "late"
    case .today: "today"
    case .missing: "missing"
    case .ahead: "ahead"
    }
  }
}
