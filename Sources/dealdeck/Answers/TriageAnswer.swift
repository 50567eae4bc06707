import PipelineDomain
import PipelineStore
import Localization

/// One deal that needs attention in the output of `triage`.
struct TriageAnswer {
  let mention: DealMention
  let exception: HygieneException
  /// Its risk; `nil` when its entry to the stage is not known.
  let risk: DealRisk?
  let words: Strings
  let today: Day

  /// Every reason, the worst first.
  var urgency: String { words.urgency(of: exception, on: mention.board, near: today) }

  /// Appends one JSON object.
  func append(to text: inout JSONText) {
    text.object { object in
      mention.append(to: &object)
      object.key("reasons")
      object.array { array in
        for reason in exception.reasons {
          array.object(.line) { append(reason, to: &$0) }
        }
      }
      object.key("stake")
      object.object(.line) { append(exception.stake, to: &$0) }
      guard let risk else { return }
      object.key("risk")
      object.object { risk.append(to: &$0) }
    }
  }

  /// Appends the stake; amounts are minor units of the board's currency.
  private func append(_ stake: Stake, to object: inout JSONText) {
    let currency = mention.board.settings.currency
    if let days = stake.closesIn { object.member("closesIn", days) }
    object.member("currency", currency.code)
    object.member("daysOverdue", stake.daysOverdue)
    object.member("daysStale", stake.daysStale)
    if let deadline = stake.deadline { object.member("deadline", deadline.description) }
    object.member("isAssumed", stake.isAssumed)
    object.member("probability", stake.probability)
    object.key("urgency")
    object.number(stake.urgency, in: .count)
    object.key("weighted")
    object.number(stake.weighted, in: .money(currency))
    object.key("worth")
    object.number(stake.worth, in: .money(currency))
  }

  private func append(_ reason: HygieneException.Reason, to object: inout JSONText) {
    object.member("kind", reason.kind.name)
    object.member("action", reason.remedy.name)
    if case .edit(let field) = reason.remedy { object.member("field", field.name) }
    switch reason {
    case .stepLate(let step, let days):
      object.member("days", days)
      object.member("due", step.due.description)
      object.member("what", step.what)
    case .serviceLevel(let rule, let deadline, let seconds):
      object.member("deadline", deadline.description)
      object.member("missed", seconds <= 0)
      object.member("rule", rule.text)
    case .nurtureBack(let day, let days):
      object.member("days", days)
      object.member("since", day.description)
    case .oldQualification(let prompts):
      object.key("questions")
      object.array { array in for prompt in prompts { array.string(prompt.criterion.text) } }
    case .stepDue(let step):
      object.member("due", step.due.description)
      object.member("what", step.what)
    case .followUpOwed(let kind, let day, let days):
      object.member("after", kind.rawValue)
      object.member("days", days)
      object.member("on", day.description)
    case .stale(let clock, let days, let limit):
      object.member("clock", clock.rawValue)
      object.member("days", days)
      object.member("limit", limit)
    case .closePassed(let day, let days):
      object.member("days", days)
      object.member("expectedClose", day.description)
    case .atRisk(let day, let left, let clock, let quiet):
      object.member("clock", clock.rawValue)
      object.member("daysLeft", left)
      object.member("expectedClose", day.description)
      object.member("quietDays", quiet)
    case .renewalDue(let renewal):
      object.member("daysLeft", renewal.daysLeft)
      object.member("endsOn", renewal.endsOn.description)
      if let recurring = renewal.recurring {
        object.key("recurring")
        object.object(.line) {
          $0.member("currency", recurring.currency.code)
          $0.member("minor", recurring.minorUnits)
        }
      }
      if let outcome = renewal.outcome { object.member("renewal", outcome.rawValue) }
    case .pushed(let pushes):
      object.member("days", pushes.days)
      object.member("times", pushes.times)
    case .noNextStep(let day):
      if let day { object.member("since", day.description) }
    case .missing(let attribute):
      object.member("attribute", attribute.name)
    case .duplicate(let id):
      object.member("of", id.text)
    case .contradiction:
      object.member(
        "message", Language.english.words().reason(reason, on: mention.board, near: today))
    }
  }
}

extension AttentionKind {
  /// The word in JSON.
  var name: String {
    switch self {
    case .stepLate: "stepLate"
    case .slaMissed: "slaMissed"
    case .nurtureBack: "nurtureBack"
    case .stepDue: "stepDue"
    case .followUpOwed: "followUpOwed"
    case .stale: "stale"
    case .closePassed: "closePassed"
    case .atRisk: "atRisk"
    case .renewalDue: "renewalDue"
    case .pushed: "pushed"
    case .noNextStep: "noNextStep"
    case .oldQualification: "oldQualification"
    case .missing: "missing"
    case .duplicate: "duplicate"
    case .contradiction: "contradiction"
    }
  }
}

extension HygieneException.Remedy {
  /// The word in JSON.
  var name: String {
    switch self {
    case .setNextStep: "next"
    case .contact: "log"
    case .decide: "accept"
    case .qualify: "qualify"
    case .find: "find"
    case .edit: "edit"
    case .move: "move"
    case .assign: "assign"
    case .renew: "renew"
    case .close: "close"
    case .disqualify: "disqualify"
    case .repair: "repair"
    }
  }
}
