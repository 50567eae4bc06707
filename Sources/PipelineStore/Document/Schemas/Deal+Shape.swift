import PipelineDomain

/// Deals and what they hold are read and written by hand, for there are many of them; these are their
/// members all the same.
extension ObjectShape {
  static let deal = ObjectShape(
    name: "deal", summary: "A deal.",
    members: [
      MemberShape("title", .text(.plain), isRequired: true, "The deal title."),
      MemberShape("organization", .text(.plain), "The key of an organization."),
      MemberShape("contacts", .list(of: .object(contact))),
      MemberShape("owner", .text(.plain), "The name of a member of the team."),
      MemberShape("source", .text(.plain), "The source."),
      MemberShape("persona", .text(.plain), "The buyer persona."),
      MemberShape("amount", .object(money)),
      MemberShape("cost", .object(money)),
      MemberShape("recurring", .object(money), "Revenue a month."),
      MemberShape(
        "probability", .integer(0...100),
        "Its own win probability in percent, which takes the place of the stage's."),
      MemberShape("expectedClose", .text(.day), "The close date."),
      MemberShape("stage", .text(.plain), isRequired: true, "The key of a stage."),
      MemberShape("rank", .text(.rank)),
      MemberShape("tags", .list(of: .text(.plain))),
      MemberShape("notes", .text(.plain), "Free text."),
      MemberShape("nextStep", .object(nextStep)),
      MemberShape("lossReason", .text(.plain), "The loss reason, of disqualified deals too."),
      MemberShape("closedOn", .text(.day), "The day of the closing."),
      MemberShape(
        "qualification", .map(of: .object(answer), by: .any), "The answers, by question."),
      MemberShape("handOver", .object(verdict), "The last decision of sales on the lead."),
      MemberShape(
        "checklist", .map(of: .object(mark), by: .any), "The exit criteria ticked off, by item."),
      MemberShape(
        "milestones", .map(of: .list(of: .text(.day)), by: .any),
        "The days on which steps after the signature were done, by milestone."),
      MemberShape(
        "usageStableOn", .text(.day), "The day from which the customer's usage has been stable."),
      MemberShape(
        "snoozedUntil", .text(.day), "The day until which the deal asks for nothing in triage."),
      MemberShape(
        "createdOn", .text(.day),
        "The day of creation, when that was before its entry; figures count from it."),
      MemberShape("leftOn", .text(.day), "The day the customer churned."),
      MemberShape("leftBecause", .text(.plain), "The reason for the churn."),
      MemberShape(
        "upsellOf", .text(.plain),
        "The key of the deal it follows, when it sells more to the same customer."),
      MemberShape("removed", .bool, "Whether its creation was undone."),
      MemberShape(
        "activities", .list(of: .object(activity)), "The activities, in the order of their entry."),
      MemberShape(
        "signals", .list(of: .object(signal)), "The signals, in the order of their entry."),
      MemberShape(
        "payments", .list(of: .object(payment)),
        "Invoices and payments, in the order of their entry."),
      MemberShape("history", .list(of: .object(entry)), "Every change, oldest first."),
    ])

  static let contact = ObjectShape(
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
