import Diagnostics
import PipelineDomain

/// What deals hold. Activities and signals are many: they are read by hand (`JSONCursor`), and written
/// by what is declared here.
extension Contact {
  static let schema = ObjectSchema(
    "contact", "A person on the customer's side.", blank: Contact(name: ""), layout: .line,
    [
      .required("name", \.name, .text, "The name they are called by."),
      .member("role", \.role, .text, "The part in the decision."),
      .member("email", \.email, .text, "An address."),
      .member("phone", \.phone, .text, "A number."),
    ])
}

extension NextStep {
  static let schema = ObjectSchema(
    "nextStep", "The next step.", blank: NextStep(what: "", due: .blank), layout: .line,
    [
      .required("what", \.what, .text, "The step in a few words."),
      .required("due", \.due, .day),
    ])
}

extension Activity {
  static let schema = ObjectSchema(
    "activity", "An activity on the deal.",
    blank: Activity(id: "", kind: .note, at: .blank, by: ""), layout: .line,
    [
      .required("at", \.at, .instant),
      .required("by", \.by, .text, "Its author."),
      .required("id", \.id, .key(), "A random key."),
      .required("kind", \.kind, .choice(), "The kind."),
      .member("note", \.note, .text, "The outcome."),
      .member("withdrawn", \.isWithdrawn, .bool, "Whether it was undone."),
    ])
}

extension Signal {
  static let schema = ObjectSchema(
    "signal", "A sign of interest from the prospect.",
    blank: Signal(id: "", kind: "", at: .blank), layout: .line,
    [
      .required("at", \.at, .instant),
      .required("id", \.id, .key(), "A random key."),
      .required("kind", \.kind, .key(), "The key of a kind of signal."),
      .member("note", \.note, .text, "A note."),
      .member("withdrawn", \.isWithdrawn, .bool, "Whether it was undone."),
    ])
}

extension Payment {
  static let schema = ObjectSchema(
    "payment", "An amount that was invoiced or collected, net of tax.",
    blank: Payment(
      id: "", kind: .invoice, on: .blank, amount: Money(minorUnits: 0, currency: .euro), by: ""),
    layout: .line,
    [
      .required("amount", \.amount, .money),
      .required("by", \.by, .text, "Its author."),
      .required("id", \.id, .key(), "A random key."),
      .required("kind", \.kind, .choice(), "Invoiced or collected."),
      .required("on", \.day, .day),
      .member("withdrawn", \.isWithdrawn, .bool, "Whether it was undone."),
    ])
}

extension Qualification.Answer {
  static let byQuestion: ValueSchema<[Qualification.Criterion.ID: Qualification.Answer]> =
    schema.value.keyed()

  private static let schema = ObjectSchema(
    "answer", "The answer to one question of qualification.",
    blank: Qualification.Answer(.unknown, on: .blank, by: ""), layout: .line,
    [
      .required("state", \.state, .choice(), "The answer; unknown is not no."),
      .required("on", \.day, .day),
      .required("by", \.by, .text, "Its author."),
      .member("note", \.note, .text, "The customer's words."),
    ])
}

extension ChecklistItem.Mark {
  /// Marks, each under the key of its item.
  static let byItem: ValueSchema<[ChecklistItem.ID: ChecklistItem.Mark]> = schema.value.keyed()
    .map { marks, _ in
      Dictionary(
        uniqueKeysWithValues: marks.map { ($0, ChecklistItem.Mark($0, on: $1.day, by: $1.by)) })
    } _: {
      $0
    }

  private static let schema = ObjectSchema(
    "mark", "An item ticked off.", blank: ChecklistItem.Mark("", on: .blank, by: ""),
    layout: .line,
    [.required("on", \.day, .day), .required("by", \.by, .text, "Its author.")])
}

extension MilestoneRule {
  /// The days on which milestones were done, by milestone.
  static let days: ValueSchema<[MilestoneRule.ID: [Day]]> = ValueSchema.day.list(.line).keyed()
}

extension LeadDecision {
  static let value = schema.value.map { (draft, start) throws(JSONFault) in
    let missing = { (member: String) in JSONFault(at: start, .missingMember(member)) }
    let answer: Answer
    switch draft.choice {
    case .accepted: answer = .accepted
    case .rejected:
      guard let reason = draft.reason else { throw missing("reason") }
      answer = .rejected(reason)
    case .nurtured:
      guard let reason = draft.reason else { throw missing("reason") }
      guard let until = draft.until else { throw missing("until") }
      answer = .nurtured(reason, until: until)
    }
    return LeadDecision(answer, on: draft.day, by: draft.by, overridden: draft.overridden)
  } _: {
    Draft($0)
  }

  private struct Draft {
    var by = ""
    var choice = Choice.accepted
    var day = Day.blank
    var overridden: [String] = []
    var reason: RejectionReason.ID?
    var until: Day?

    init() {}

    init(_ decision: LeadDecision) {
      by = decision.by
      choice = decision.answer.choice
      day = decision.day
      overridden = decision.overridden
      switch decision.answer {
      case .accepted: break
      case .rejected(let reason): self.reason = reason
      case .nurtured(let reason, let until): (self.reason, self.until) = (reason, until)
      }
    }
  }

  private static let schema = ObjectSchema(
    "verdict", "A decision of sales on a lead.", blank: Draft(),
    [
      .required("by", \.by, .text, "Its author."),
      .required("decision", \.choice, .choice(), "The decision."),
      .required("on", \.day, .day),
      .member(
        "overridden", \.overridden, .words, "The unmet criteria that were overruled."),
      .optional(
        "reason", \.reason, .key(),
        "The key of a rejection reason; a lead that is rejected or nurtured has one."),
      .optional("until", \.until, .day, "The day a nurtured lead comes back."),
    ])
}
