import Diagnostics
import PipelineDomain

extension AfterSalePlan {
  static let value = MilestoneRule.value.list().map { (rules, start) throws(JSONParseError) in
    guard let plan = AfterSalePlan(milestones: rules) else {
      var seen: Set<MilestoneRule.ID> = []
      let twice = rules.first { !seen.insert($0.id).inserted }?.id.text
      throw JSONParseError(at: start, .unfit(twice ?? "", wanted: .distinctKey))
    }
    return plan
  } _: {
    $0.milestones
  }
}

extension MilestoneRule {
  private struct Draft: Sendable {
    var id: MilestoneRule.ID = ""
    var kind = MilestoneRule.Kind.onboarding
    var days: Int?
    var everyMonths: Int?
    var daysAfterStableUsage: Int?
  }

  private static let schema = ObjectSchema(
    "milestoneRule",
    "A post-sale step: exactly one of days, everyMonths, daysAfterStableUsage.",
    blank: Draft(), layout: .line,
    [
      .required("id", \.id, .key(), "Key."),
      .required("kind", \.kind, .choice(), "Step."),
      .optional("days", \.days, .integer(in: 0...3_650), "Days after the signature."),
      .optional(
        "everyMonths", \.everyMonths, .integer(in: 1...120),
        "Interval in months, repeated."),
      .optional(
        "daysAfterStableUsage", \.daysAfterStableUsage, .integer(in: 0...3_650),
        "Days after usage became stable."),
    ])

  fileprivate static let value = schema.value.map { (draft, start) throws(JSONParseError) in
    let timings: [Timing] = [
      draft.days.map { .days($0) }, draft.everyMonths.map { .everyMonths($0) },
      draft.daysAfterStableUsage.map { .daysAfterStableUsage($0) },
    ].compactMap(\.self)
    guard let timing = timings.first, timings.count == 1,
      let rule = MilestoneRule(id: draft.id, kind: draft.kind, timing: timing)
    else {
      throw JSONParseError(
        at: start, .oneMemberOf(["days", "daysAfterStableUsage", "everyMonths"]))
    }
    return rule
  } _: { rule in
    var draft = Draft(id: rule.id, kind: rule.kind)
    switch rule.timing {
    case .days(let days): draft.days = days
    case .everyMonths(let months): draft.everyMonths = months
    case .daysAfterStableUsage(let days): draft.daysAfterStableUsage = days
    }
    return draft
  }
}

extension FollowUpRule {
  private struct Draft: Sendable {
    var activity = Activity.Kind.demo
    var businessDays = 1
  }

  private static let schema = ObjectSchema(
    "followUpRule", "A required follow-up of an activity.", blank: Draft(),
    layout: .line,
    [
      .required("after", \.activity, .choice(), "Activity."),
      .required(
        "businessDays", \.businessDays, .integer(in: 1...60),
        "Business days within which to follow up."),
    ])

  static let value = schema.value.map { (draft, start) throws(JSONParseError) in
    guard let rule = FollowUpRule(after: draft.activity, businessDays: draft.businessDays) else {
      throw JSONParseError(at: start, .unfit(String(draft.businessDays), wanted: .range(1, 60)))
    }
    return rule
  } _: {
    Draft(activity: $0.activity, businessDays: $0.businessDays)
  }
}

extension ContactSequence {
  private struct Draft: Sendable {
    var id: ContactSequence.ID = ""
    var name = ""
    var steps: [Step] = []
  }

  private static let schema = ObjectSchema(
    "sequence", "A cadence: messages or calls at set times after a start.", blank: Draft(),
    [
      .required("id", \.id, .key(), "Key."),
      .required("name", \.name, .text, "Display name."),
      .required(
        "steps", \.steps, ascending, "Steps in ascending order of time, at least one."),
    ])

  /// The schema of steps, each later than the one before.
  private static let ascending = ValueSchema<[Step]>(
    .list(of: Step.schema.value.shape),
    read: { (cursor) throws(JSONParseError) in
      var least = 0
      return try cursor.array { (cursor) throws(JSONParseError) in
        cursor.skipWhiteSpace()
        let start = cursor.offset
        let step = try Step.schema.read(&cursor)
        guard least <= step.afterHours else {
          throw JSONParseError(
            at: start, .unfit(String(step.afterHours), wanted: .range(least, limit)))
        }
        least = step.afterHours + 1
        return step
      }
    },
    write: Step.schema.value.list().write)

  static let value = schema.value.map { (draft, start) throws(JSONParseError) -> ContactSequence in
    guard let sequence = ContactSequence(id: draft.id, name: draft.name, steps: draft.steps) else {
      throw JSONParseError(at: start, .missingMember("steps"))
    }
    return sequence
  } _: { (sequence: ContactSequence) in
    Draft(id: sequence.id, name: sequence.name, steps: sequence.steps)
  }
}

extension ContactSequence.Step {
  fileprivate static let schema = ObjectSchema(
    "sequenceStep", "One message or call.", blank: ContactSequence.Step("", afterHours: 0),
    layout: .line,
    [
      .required(
        "afterHours", \.afterHours, .integer(in: 0...ContactSequence.limit),
        "Hours after the start, nights and weekends included."),
      .required("what", \.what, .text, "Message or call."),
    ])
}

extension Marketing {
  static let schema = ObjectSchema(
    "marketing", "Marketing attribution: sources, signals and costs.",
    blank: Marketing(),
    [
      .member(
        "sources", \.sources, .words, "Sources owned by marketing; none when missing."
      ),
      .member(
        "signals", \.signals, ValueSchema<SignalKind.ID>.key().list(),
        "Signal types attributed to marketing; content, mailings and events when missing."),
      .optional(
        "returnMonths", \.returnMonths, .integer(in: 1...120),
        "Months, up to the end of the period, over which ROI is measured; those of the period when missing."
      ),
      .member(
        "lagByCycle", \.lagsByCycle, .bool,
        "True when customers are compared with costs of one median sales cycle earlier."),
    ])
}
