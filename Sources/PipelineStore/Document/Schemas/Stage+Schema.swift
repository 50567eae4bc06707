import Diagnostics
import PipelineDomain

extension Stage {
  static let schema = ObjectSchema(
    "stage", "A column of the board.", blank: Stage(id: "", name: ""),
    [
      .required("id", \.id, .key(), "Key, kept when the stage is renamed."),
      .required("name", \.name, .text, "Column heading."),
      .written("phase", \.phase, .choice(), "Phase of the funnel."),
      .written("lifecycle", \.lifecycle, .choice(), "Lifecycle of its deals."),
      .written(
        "outcome", \.outcome, .choice(), "Outcome of its deals."),
      .written("probability", \.probability, .percent, "Win probability, in percent."),
      .optional(
        "warmAfterDays", \.warmAfterDays, .integer,
        "Days without activity after which a deal is cooling."),
      .optional(
        "rotAfterDays", \.rotAfterDays, .integer,
        "Days without activity after which a deal is stale."),
      .computed(
        "retired", .bool,
        "True when kept for history only: no column, no deals.",
        set: { $1.standing = $0 ? .retired : .current },
        get: { $0.standing == .retired ? true : nil }),
      .optional(
        "pipeline", \.pipeline, .key(), "Key of its pipeline; the first when missing."),
      .member(
        "gate", \.gate.requirements, Requirement.value.list(),
        "Exit criteria, all required; none when missing."),
      .member("playbook", \.playbook, Playbook.schema.value),
    ])
}

extension Pipeline {
  static let schema = ObjectSchema(
    "pipeline", "A sales process with stages of its own.", blank: Pipeline(id: "", name: ""),
    layout: .line,
    [
      .required("id", \.id, .key(), "Key, kept when the pipeline is renamed."),
      .required("name", \.name, .text, "Name."),
    ])
}

extension Playbook {
  static let schema = ObjectSchema(
    "playbook", "Playbook of a stage.", blank: Playbook(),
    [
      .member("objective", \.objective, .text, "Objective."),
      .member("keyMessage", \.keyMessage, .text, "Key message."),
      .member("content", \.content, .text, "Content to show or send."),
      .member("proof", \.proof, .text, "Proof point."),
      .member("nextStep", \.nextStep, .text, "Next step to propose."),
      .member("kpi", \.kpi, .text, "KPI of the stage."),
      .member("exitCriteria", \.exitCriteria, .words, "Exit criteria, in words."),
    ])
}

extension Requirement {
  /// The members of a requirement object, which has exactly one of them.
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
    "requirement", "An exit criterion: exactly one member.", blank: Draft(),
    layout: .line,
    [
      .optional(
        "known", \.known, .text,
        "A known attribute: a deal field, sector, country, employees or contactRole."),
      .optional("score", \.score, ScoreThreshold.schema.value),
      .optional("fit", \.fit, ScoreThreshold.schema.value),
      .optional("intent", \.intent, .bool, "True to require a signal of buying intent."),
      .optional(
        "signal", \.signal, ValueSchema<SignalKind.ID>.key().list(),
        "A signal of one of these types."),
      .optional(
        "activity", \.activity, ValueSchema<Activity.Kind>.choice().list(),
        "An activity of one of these types."),
      .optional("qualified", \.qualified, .bool, "True to require a validated qualification."),
      .optional("checked", \.checked, ChecklistItem.schema.value),
    ])

  static let value = schema.value.map { (draft, start) throws(JSONParseError) in
    let found: [Requirement?] = [
      draft.activity.map { .activity($0) }, draft.checked.map { .checked($0) },
      draft.fit.map { .fit($0) }, draft.intent == true ? .intent : nil,
      draft.known.map { .known(Attribute($0)) }, draft.qualified == true ? .qualified : nil,
      draft.score.map { .score($0) }, draft.signal.map { .signal($0) },
    ]
    let requirements = found.compactMap(\.self)
    guard let requirement = requirements.first, requirements.count == 1 else {
      throw JSONParseError(at: start, .oneMemberOf(schema.shape.members.map(\.name).sorted()))
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
    "checklistItem", "A manual checklist item.",
    blank: ChecklistItem(id: "", text: ""), layout: .line,
    [
      .required("id", \.id, .key(), "Key."),
      .required("text", \.text, .text, "Task."),
    ])
}

extension ScoreThreshold {
  static let schema = ObjectSchema(
    "threshold", "A score threshold.", blank: ScoreThreshold(0),
    layout: .line,
    [
      .required("points", \.points, .integer, "Points."),
      .member(
        "comparison", \.comparison, .choice(),
        "Comparison with the points; atLeast when missing."),
    ])
}
