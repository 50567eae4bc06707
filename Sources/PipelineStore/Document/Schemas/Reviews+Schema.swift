import Diagnostics
import PipelineDomain

extension Experiment {
  static let schema = ObjectSchema.record(
    "experiment", "A test of one change in one stage.",
    blank: Experiment(
      id: "", hypothesis: "", variable: "", variant: "", stage: "", segment: "", start: .blank,
      end: .blank, at: .blank, by: ""),
    head: \.id, \.at, \.by, \.isWithdrawn,
    [
      .required("hypothesis", \.hypothesis, .text, "Expected effect, and why."),
      .required("variable", \.variable, .text, "Variable: the one thing that changes."),
      .required("variant", \.variant, .text, "New value of the variable."),
      .required("stage", \.stage, .key(), "Key of the stage to improve."),
      .member("segment", \.segment, .text, "Segment tested; everyone when missing."),
      .required("start", \.start, .day, "First day."),
      .required("end", \.end, .day, "Date of measurement, 14 to 28 days after the first day."),
      .optional("result", \.result, Result.schema.value),
      .optional("decision", \.decision, Decision.schema.value),
    ])
}

extension Experiment.Result {
  fileprivate static let schema = ObjectSchema(
    "result", "Result of an experiment.",
    blank: Experiment.Result(control: .none, variant: .none, on: .blank, by: ""), layout: .line,
    [
      .required("control", \.control, Experiment.Arm.value, "Control group."),
      .required("variant", \.variant, Experiment.Arm.value, "Variant group."),
      .required("on", \.day, .day, "Date of measurement."),
      .required("by", \.by, .text, "Author."),
    ])
}

extension Experiment.Arm {
  private struct Draft: Sendable {
    var successes = 0
    var trials = 0
  }

  private static let schema = ObjectSchema(
    "arm", "Counts of one group of an experiment.", blank: Draft(),
    [
      .required(
        "successes", \.successes, .integer(in: 0...limit), "Number of successes."),
      .required("trials", \.trials, .integer(in: 0...limit), "Number of trials."),
    ])

  fileprivate static let value = schema.value.map { (draft, start) throws(JSONParseError) in
    guard let arm = Experiment.Arm(draft.successes, of: draft.trials) else {
      throw JSONParseError(
        at: start, .unfit(String(draft.successes), wanted: .range(0, draft.trials)))
    }
    return arm
  } _: {
    Draft(successes: $0.successes, trials: $0.trials)
  }
}

extension Experiment.Decision {
  fileprivate static let schema = ObjectSchema(
    "decision", "Decision on an experiment.",
    blank: Experiment.Decision(.iterate, on: .blank, by: ""), layout: .line,
    [
      .required("choice", \.choice, .choice(), "Decision."),
      .member("note", \.note, .text, "Reason."),
      .required("on", \.day, .day, "Date of the decision."),
      .required("by", \.by, .text, "Author."),
    ])
}

extension ClosedReview {
  static let schema = ObjectSchema.record(
    "closedReview", "A closed pipeline review.",
    blank: ClosedReview(
      id: "", since: .blank, until: .blank, note: "", walked: [], at: .blank, by: ""),
    head: \.id, \.at, \.by, \.isWithdrawn,
    [
      .required("since", \.since, .instant, "Start of the period reviewed."),
      .required(
        "until", \.until, .instant, "End of the period reviewed; the next review starts there."),
      .member("note", \.note, .text, "Review note."),
      .member("walked", \.walked, Walked.schema.value.list(), "Deals reviewed."),
    ])
}

extension ClosedReview.Walked {
  fileprivate static let schema = ObjectSchema(
    "walked", "A reviewed deal.",
    blank: ClosedReview.Walked("", reason: nil, disposition: .noted, note: ""), layout: .line,
    [
      .required("deal", \.deal, .key(), "Key of the deal."),
      .optional(
        "reason", \.reason, AttentionKind.value,
        "Most urgent reason it needed attention; missing for none."),
      .required("disposition", \.disposition, .choice(), "Outcome."),
      .member("note", \.note, .text, "Note on the deal."),
    ])
}

extension AttentionKind {
  /// The name in the file: that of the case.
  private var member: String { String(describing: self) }

  fileprivate static let value = ValueSchema<AttentionKind>(
    .choice(allCases.map(\.member)),
    read: { (cursor) throws(JSONParseError) in
      try cursor.scalar(.oneOf(allCases.map(\.member))) { token in
        allCases.first { $0.member == token.text }
      }
    },
    write: { $1.string($0.member) })
}
