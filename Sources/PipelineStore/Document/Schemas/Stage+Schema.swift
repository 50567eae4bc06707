import Diagnostics
import PipelineDomain

extension Stage {
  static let schema = ObjectSchema(
    "stage", "A column of the board.", blank: Stage(id: "", name: ""),
    [
      .required("id", \.id, .key(), "The key; a renamed stage keeps it."),
      .required("name", \.name, .text, "The heading of the column."),
      .written("phase", \.phase, .choice(), "The part of the funnel."),
      .written("lifecycle", \.lifecycle, .choice(), "The maturity of a deal here."),
      .written(
        "outcome", \.outcome, .choice(), "Whether deals here are open, or how they were closed."),
      .written("probability", \.probability, .percent, "The win probability here, in percent."),
      .optional(
        "warmAfterDays", \.warmAfterDays, .integer,
        "Days without activity after which a deal here is cooling."),
      .optional(
        "rotAfterDays", \.rotAfterDays, .integer,
        "Days without activity after which a deal here is stale."),
      .computed(
        "retired", .bool,
        "Whether the stage is kept for the past alone: it has no column, and no deal may stand in it.",
        set: { $1.standing = $0 ? .retired : .current },
        get: { $0.standing == .retired ? true : nil }),
      .member(
        "gate", \.gate.requirements, Requirement.value.list(),
        "Exit criteria that are checked, all of them; nothing when missing."),
      .member("playbook", \.playbook, Playbook.schema.value),
    ])
}

extension Playbook {
  static let schema = ObjectSchema(
    "playbook", "The team's practice in a stage.", blank: Playbook(),
    [
      .member("objective", \.objective, .text, "The objective."),
      .member("keyMessage", \.keyMessage, .text, "The message the customer should remember."),
      .member("content", \.content, .text, "The one thing to show or send here."),
      .member("proof", \.proof, .text, "The proof point."),
      .member("nextStep", \.nextStep, .text, "The step to propose."),
      .member("kpi", \.kpi, .text, "The indicator that tells whether the stage works."),
      .member("exitCriteria", \.exitCriteria, .words, "Exit criteria, a phrase each."),
    ])
}

extension Requirement {
  /// The members of which an object that is a requirement has exactly one.
  private struct Draft: Sendable {
    var activity: [Activity.Kind]?
    var checked: ChecklistItem?
    var fit: ScoreThreshold?
    var intent: Bool?
    var known: String?
    var qualified: Bool?
    var score: ScoreThreshold?
    var signal: [SignalKind.ID]?
  }

  private static let schema = ObjectSchema(
    "requirement", "An exit criterion that is checked: exactly one member.", blank: Draft(),
    layout: .line,
    [
      .optional(
        "known", \.known, .text,
        "Something known: a field of the deal, sector, country, employees or contactRole."),
      .optional("score", \.score, ScoreThreshold.schema.value),
      .optional("fit", \.fit, ScoreThreshold.schema.value),
      .optional("intent", \.intent, .bool, "A signal that shows the intention to buy."),
      .optional(
        "signal", \.signal, ValueSchema<SignalKind.ID>.key().list(),
        "A signal of one of these kinds."),
      .optional(
        "activity", \.activity, ValueSchema<Activity.Kind>.choice().list(),
        "An activity of one of these kinds."),
      .optional("qualified", \.qualified, .bool, "A qualification that validates the deal."),
      .optional("checked", \.checked, ChecklistItem.schema.value),
    ])

  static let value = schema.value.map { (draft, start) throws(JSONFault) in
    let found: [Requirement?] = [
      draft.activity.map { .activity($0) }, draft.checked.map { .checked($0) },
      draft.fit.map { .fit($0) }, draft.intent == true ? .intent : nil,
      draft.known.map { .known(Attribute($0)) }, draft.qualified == true ? .qualified : nil,
      draft.score.map { .score($0) }, draft.signal.map { .signal($0) },
    ]
    let requirements = found.compactMap(\.self)
    guard let requirement = requirements.first, requirements.count == 1 else {
      throw JSONFault(at: start, .oneMemberOf(schema.shape.members.map(\.name).sorted()))
    }
    return requirement
  } _: { requirement in
    switch requirement {
    case .known(let attribute): Draft(known: attribute.name)
    case .score(let threshold): Draft(score: threshold)
    case .fit(let threshold): Draft(fit: threshold)
    case .intent: Draft(intent: true)
    case .signal(let kinds): Draft(signal: kinds)
    case .activity(let kinds): Draft(activity: kinds)
    case .qualified: Draft(qualified: true)
    case .checked(let item): Draft(checked: item)
    }
  }
}

extension ChecklistItem {
  static let schema = ObjectSchema(
    "checklistItem", "Something only a person can say is done.",
    blank: ChecklistItem(id: "", text: ""), layout: .line,
    [
      .required("id", \.id, .key(), "The key."),
      .required("text", \.text, .text, "What must be done."),
    ])
}

extension ScoreThreshold {
  static let schema = ObjectSchema(
    "threshold", "A number of points and how it is reached.", blank: ScoreThreshold(0),
    layout: .line,
    [
      .required("points", \.points, .integer, "The points."),
      .member(
        "comparison", \.comparison, .choice(),
        "Whether exactly as many suffice, which is so when missing."),
    ])
}
