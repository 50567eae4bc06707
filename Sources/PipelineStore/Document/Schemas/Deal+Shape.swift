import PipelineDomain

/// Deals and what they hold are read and written by hand, for there are many of them; these are their
/// members all the same.
extension ObjectShape {
  static let deal = ObjectShape(
    name: "deal", summary: "A deal.",
    members: Field.allCases.filter { !$0.isEvent }.map(\.member) + [
      MemberShape(
        "activities", .list(of: .object(activity)), "The activities, in the order of their entry."),
      MemberShape(
        "signals", .list(of: .object(signal)), "The signals, in the order of their entry."),
      MemberShape(
        "payments", .list(of: .object(payment)),
        "Invoices and payments, in the order of their entry."),
      MemberShape("history", .list(of: .object(entry)), "Every change, oldest first."),
    ])

  fileprivate static let contact = ObjectShape(
    name: "contact", summary: "A person on the customer's side.",
    members: [
      MemberShape("name", .text(.plain), isRequired: true, "The name they are called by."),
      MemberShape("role", .text(.plain), "The part in the decision."),
      MemberShape("email", .text(.plain), "An address."),
      MemberShape("phone", .text(.plain), "A number."),
    ])

  static let nextStep = ObjectShape(
    name: "nextStep", summary: "The next step.",
    members: [
      MemberShape("what", .text(.plain), isRequired: true, "The step in a few words."),
      MemberShape("due", .text(.day), isRequired: true),
    ])

  static let activity = ObjectShape(
    name: "activity", summary: "An activity on the deal.",
    members: [
      MemberShape("at", .text(.instant), isRequired: true),
      MemberShape("by", .text(.plain), isRequired: true, "Its author."),
      MemberShape("id", .text(.plain), isRequired: true, "A random key."),
      MemberShape(
        "kind", ValueSchema<Activity.Kind>.choice().shape, isRequired: true, "The kind."),
      MemberShape("note", .text(.plain), "The outcome."),
      MemberShape("withdrawn", .bool, "Whether it was undone."),
    ])

  static let signal = ObjectShape(
    name: "signal", summary: "A sign of interest from the prospect.",
    members: [
      MemberShape("at", .text(.instant), isRequired: true),
      MemberShape("id", .text(.plain), isRequired: true, "A random key."),
      MemberShape("kind", .text(.plain), isRequired: true, "The key of a kind of signal."),
      MemberShape("note", .text(.plain), "A note."),
      MemberShape("withdrawn", .bool, "Whether it was undone."),
    ])

  static let payment = ObjectShape(
    name: "payment", summary: "An amount that was invoiced or collected, net of tax.",
    members: [
      MemberShape("amount", .object(money), isRequired: true),
      MemberShape("by", .text(.plain), isRequired: true, "Its author."),
      MemberShape("id", .text(.plain), isRequired: true, "A random key."),
      MemberShape(
        "kind", ValueSchema<Payment.Kind>.choice().shape, isRequired: true,
        "Invoiced or collected."),
      MemberShape("on", .text(.day), isRequired: true),
      MemberShape("withdrawn", .bool, "Whether it was undone."),
    ])

  static let answer = ObjectShape(
    name: "answer", summary: "The answer to one question of qualification.",
    members: [
      MemberShape(
        "state", ValueSchema<Qualification.Answer.State>.choice().shape, isRequired: true,
        "The answer; unknown is not no."),
      MemberShape("on", .text(.day), isRequired: true),
      MemberShape("by", .text(.plain), isRequired: true, "Its author."),
      MemberShape("note", .text(.plain), "The customer's words."),
    ])

  static let verdict = ObjectShape(
    name: "verdict", summary: "A decision of sales on a lead.",
    members: [
      MemberShape("by", .text(.plain), isRequired: true, "Its author."),
      MemberShape(
        "decision", ValueSchema<LeadDecision.Choice>.choice().shape, isRequired: true,
        "The decision."),
      MemberShape("on", .text(.day), isRequired: true),
      MemberShape(
        "overridden", .list(of: .text(.plain)), "The unmet criteria that were overruled."),
      MemberShape(
        "reason", .text(.plain),
        "The key of a rejection reason; a lead that is rejected or nurtured has one."),
      MemberShape("until", .text(.day), "The day a nurtured lead comes back."),
    ])

  static let mark = ObjectShape(
    name: "mark", summary: "An item ticked off.",
    members: [
      MemberShape("on", .text(.day), isRequired: true),
      MemberShape("by", .text(.plain), isRequired: true, "Its author."),
    ])

  /// A change of a deal.
  static let entry = ObjectShape(
    name: "entry", summary: "A change.",
    members: [
      MemberShape("at", .text(.instant), isRequired: true),
      MemberShape("by", .text(.plain), isRequired: true, "Its author."),
      MemberShape("id", .text(.plain), isRequired: true, "A random key."),
      MemberShape("seq", .integer(nil), "Its place in the order of all changes of the board."),
      MemberShape("undoes", .text(.plain), "The change that this one takes back."),
      MemberShape(
        "bulk", .text(.plain),
        "The first change of those that were made together, to be undone together; that one has it too."
      ),
      MemberShape(
        "changes", .map(of: .anything, by: .any),
        "The value of each field before and after; null is nothing."),
      MemberShape(
        "overridden", .list(of: .text(.plain)), "The unmet exit criteria that were overruled."),
      MemberShape("was", .object(former)),
    ])

  private static let former = ObjectShape(
    name: nil,
    summary:
      "By field, the value before where changes does not tell all of it, such as the e-mail of a contact that was taken away.",
    members: [MemberShape("contacts", .list(of: .object(contact)))])
}

extension Field {
  /// The field as a member of a deal.
  fileprivate var member: MemberShape {
    MemberShape(
      name, shape, isRequired: definition.isRequired,
      definition.meaning + (isKey ? " The member holds its key." : ""))
  }

  private var isKey: Bool { [.stage, .organization, .deal].contains(kind) }

  private var shape: Shape {
    switch kind {
    case .text, .name, .stage, .organization, .deal, .event: .text(.plain)
    case .rank: .text(.rank)
    case .money: .object(.money)
    case .percent: .integer(0...100)
    case .day: .text(.day)
    case .words: .list(of: .text(.plain))
    case .flag: .bool
    case .contacts: .list(of: .object(.contact))
    case .step: .object(.nextStep)
    case .answers: .map(of: .object(.answer), by: .any)
    case .verdict: .object(.verdict)
    case .marks: .map(of: .object(.mark), by: .any)
    case .milestones: .map(of: .list(of: .text(.day)), by: .any)
    }
  }
}
