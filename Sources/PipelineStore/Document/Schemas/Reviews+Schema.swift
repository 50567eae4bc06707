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
      .required("hypothesis", \.hypothesis, .text, "The effect expected, and why."),
      .required("variable", \.variable, .text, "The one thing that changes."),
      .required("variant", \.variant, .text, "The change."),
      .required("stage", \.stage, .key(), "The key of the stage it is to improve."),
      .member("segment", \.segment, .text, "The segment it is tried on; everybody when missing."),
      .required("start", \.start, .day, "The first day."),
      .required("end", \.end, .day, "The day it is measured, 14 to 28 days after the first."),
      .optional("result", \.result, Result.schema.value),
      .optional("decision", \.decision, Decision.schema.value),
    ])
}

extension Experiment.Result {
  fileprivate static let schema = ObjectSchema(
    "result", "The result of an experiment.",
    blank: Experiment.Result(control: .none, variant: .none, on: .blank, by: ""), layout: .line,
    [
      .required("control", \.control, Experiment.Arm.value, "Without the change."),
      .required("variant", \.variant, Experiment.Arm.value, "With it."),
      .required("on", \.day, .day, "The day it was measured."),
      .required("by", \.by, .text, "Its author."),
    ])
}

extension Experiment.Arm {
  private struct Draft: Sendable {
    var successes = 0
    var trials = 0
  }

  private static let schema = ObjectSchema(
    "arm", "The counts on one side of an experiment.", blank: Draft(),
    [
      .required(
        "successes", \.successes, .integer(in: 0...limit), "How many of the trials ended as hoped."),
      .required("trials", \.trials, .integer(in: 0...limit), "How many there were."),
    ])

  fileprivate static let value = schema.value.map { (draft, start) throws(JSONFault) in
    guard let arm = Experiment.Arm(draft.successes, of: draft.trials) else {
      throw JSONFault(
        at: start, .unfit(String(draft.successes), wanted: .range(0, draft.trials)))
    }
    return arm
  } _: {
    Draft(successes: $0.successes, trials: $0.trials)
  }
}

extension Experiment.Decision {
  fileprivate static let schema = ObjectSchema(
    "decision", "The decision on an experiment.",
    blank: Experiment.Decision(.iterate, on: .blank, by: ""), layout: .line,
    [
      .required("choice", \.choice, .choice(), "The decision."),
      .member("note", \.note, .text, "The reason."),
      .required("on", \.day, .day, "The day of the decision."),
      .required("by", \.by, .text, "Its author."),
    ])
}

extension ClosedReview {
  static let schema = ObjectSchema.record(
    "closedReview", "A pipeline review that was closed.",
    blank: ClosedReview(
      id: "", since: .blank, until: .blank, note: "", walked: [], at: .blank, by: ""),
    head: \.id, \.at, \.by, \.isWithdrawn,
    [
      .required("since", \.since, .instant, "The moment it looked from."),
      .required(
        "until", \.until, .instant, "The moment it looked to; the next review begins there."),
      .member("note", \.note, .text, "A note on the review."),
      .member("walked", \.walked, Walked.schema.value.list(), "The deals reviewed."),
    ])
}

extension ClosedReview.Walked {
  fileprivate static let schema = ObjectSchema(
    "walked", "A deal that was reviewed.",
    blank: ClosedReview.Walked("", reason: nil, disposition: .noted, note: ""), layout: .line,
    [
      .required("deal", \.deal, .key(), "The key of the deal."),
      .optional(
        "reason", \.reason, AttentionKind.value,
        "The worst that was wrong with it; missing when nothing was."),
      .required("disposition", \.disposition, .choice(), "The outcome for it."),
      .member("note", \.note, .text, "A note on the deal."),
    ])
}

extension AttentionKind {
  /// The name in the file: that of the case.
  private var member: String { String(describing: self) }

  fileprivate static let value = ValueSchema<AttentionKind>(
    .choice(allCases.map(\.member)),
    read: { (cursor) throws(JSONFault) in
      try cursor.scalar(.oneOf(allCases.map(\.member))) { token in
        allCases.first { $0.member == token.text }
      }
    },
    write: { $1.string($0.member) })
}
