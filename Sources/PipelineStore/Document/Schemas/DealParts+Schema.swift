import Diagnostics
import PipelineDomain

/// The parts of deals. Activities and signals are many: they are read by hand (`JSONCursor`), and written by
/// these schemas.
extension DealContact {
  static let schema = ObjectSchema(
    "dealContact", "A person noted on the deal alone.", blank: DealContact(name: ""), layout: .line,
    [
      .required("name", \.name, .text, "Name."),
      .member("role", \.role, .text, "Job title."),
      .member("email", \.email, .text, "E-mail address."),
      .member("phone", \.phone, .text, "Phone number."),
    ])
}

extension StakeholderRole {
  /// Roles, each under the key of its contact.
  static let byContact: ValueSchema<[Contact.ID: StakeholderRole]> =
    ValueSchema<StakeholderRole>.choice().keyed()
}

extension NextStep {
  static let schema = ObjectSchema(
    "nextStep", "Next step.", blank: NextStep(what: "", due: .blank), layout: .line,
    [
      .required("what", \.what, .text, "Description."),
      .required("due", \.due, .day),
    ])
}

extension Activity {
  static let schema = ObjectSchema(
    "activity", "An activity on the deal.",
    blank: Activity(id: "", kind: .note, at: .blank, by: ""), layout: .line,
    [
      .required("at", \.at, .instant),
      .required("by", \.by, .text, "Author."),
      .required("id", \.id, .key(), "Random key."),
      .required("kind", \.kind, .choice(), "Type."),
      .optional("contact", \.contact, .key(), "Contact it was with, by key."),
      .member("note", \.note, .text, "Outcome."),
      .member("withdrawn", \.isWithdrawn, .bool, "True when undone."),
    ])
}

extension Signal {
  static let schema = ObjectSchema(
    "signal", "A buying signal.",
    blank: Signal(id: "", kind: "", at: .blank), layout: .line,
    [
      .required("at", \.at, .instant),
      .required("id", \.id, .key(), "Random key."),
      .required("kind", \.kind, .key(), "Key of a signal type."),
      .member("note", \.note, .text, "A note."),
      .member("withdrawn", \.isWithdrawn, .bool, "True when undone."),
    ])
}

extension Payment {
  static let schema = ObjectSchema(
    "payment", "An invoice or payment, before tax.",
    blank: Payment(
      id: "", kind: .invoice, on: .blank, amount: Money(minorUnits: 0, currency: .euro), by: ""),
    layout: .line,
    [
      .required("amount", \.amount, .money),
      .required("by", \.by, .text, "Author."),
      .required("id", \.id, .key(), "Random key."),
      .required("kind", \.kind, .choice(), "Invoice or payment."),
      .required("on", \.day, .day),
      .member("withdrawn", \.isWithdrawn, .bool, "True when undone."),
    ])
}

extension Qualification.Answer {
  static let byQuestion: ValueSchema<[Qualification.Criterion.ID: Qualification.Answer]> =
    schema.value.keyed()

  private static let schema = ObjectSchema(
    "answer", "Answer to a qualification question.",
    blank: Qualification.Answer(.unknown, on: .blank, by: ""), layout: .line,
    [
      .required("state", \.state, .choice(), "Answer; unknown differs from no."),
      .required("on", \.day, .day),
      .required("by", \.by, .text, "Author."),
      .member("note", \.note, .text, "Quote from the customer."),
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
    "mark", "A checked-off item.", blank: ChecklistItem.Mark("", on: .blank, by: ""),
    layout: .line,
    [.required("on", \.day, .day), .required("by", \.by, .text, "Author.")])
}

extension MilestoneRule {
  /// The days on which milestones were done, by milestone.
  static let days: ValueSchema<[MilestoneRule.ID: [Day]]> = ValueSchema.day.list(.line).keyed()
}

extension LeadDecision {
  static let value = schema.value.map { (draft, start) throws(JSONParseError) in
    let missing = { (member: String) in JSONParseError(at: start, .missingMember(member)) }
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
    "verdict", "A sales decision on a lead.", blank: Draft(),
    [
      .required("by", \.by, .text, "Author."),
      .required("decision", \.choice, .choice(), "Decision."),
      .required("on", \.day, .day),
      .member(
        "overridden", \.overridden, .words, "Unmet criteria that were overridden."),
      .optional(
        "reason", \.reason, .key(),
        "Key of the rejection reason; required when rejected or nurtured."),
      .optional("until", \.until, .day, "Return date of a nurtured lead."),
    ])
}
