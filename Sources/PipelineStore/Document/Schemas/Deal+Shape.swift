import PipelineDomain

/// The members of deals and their histories, which are read and written by hand because they are many.
extension ObjectShape {
  static let deal = ObjectShape(
    name: "deal", summary: "A deal.",
    members: Field.allCases.filter { !$0.isEvent }.map(\.member) + [
      MemberShape(
        "activities", .list(of: .object(Activity.schema.shape)),
        "Activities, in the order of their entry."),
      MemberShape(
        "signals", .list(of: .object(Signal.schema.shape)),
        "Signals, in the order of their entry."),
      MemberShape(
        "payments", .list(of: .object(Payment.schema.shape)),
        "Invoices and payments, in the order of their entry."),
      MemberShape("history", .list(of: .object(entry)), "Every change, oldest first."),
    ])

  /// A change of a deal.
  static let entry = ObjectShape(
    name: "entry", summary: "A change.",
    members: [
      MemberShape("at", .text(.instant), isRequired: true),
      MemberShape("by", .text(.plain), isRequired: true, "Author."),
      MemberShape("id", .text(.plain), isRequired: true, "Random key."),
      MemberShape("seq", .integer(nil), "Revision number among all changes of the board."),
      MemberShape("undoes", .text(.plain), "Id of the change it undoes."),
      MemberShape(
        "bulk", .text(.plain),
        "Id of the first of the changes made, and undone, together; on that one too."
      ),
      MemberShape(
        "changes", .map(of: .anything, by: .any),
        "Value of each field before and after; null for none."),
      MemberShape(
        "overridden", .list(of: .text(.plain)), "Unmet exit criteria that were overridden."),
      MemberShape("was", .object(former)),
    ])

  private static let former = ObjectShape(
    name: nil,
    summary:
      "Values before the change, by field, that changes lacks, such as the e-mail of a removed contact.",
    members: [MemberShape("contacts", .list(of: .object(DealContact.schema.shape)))])
}

extension Field {
  /// The field as a member of a deal.
  fileprivate var member: MemberShape {
    MemberShape(
      name, shape, isRequired: definition.isRequired,
      isKey ? definition.meaning.dropLast() + ", by key." : definition.meaning)
  }

  private var isKey: Bool { [.stage, .organization, .deal].contains(kind) }

  private var shape: Shape {
    switch kind {
    case .text, .name, .stage, .organization, .deal, .event: .text(.plain)
    case .rank: .text(.rank)
    case .money: .object(.money)
    case .percent: .integer(0...100)
    case .category: .choice(ForecastCategory.allCases.map(\.rawValue))
    case .day: .text(.day)
    case .words, .deals: .list(of: .text(.plain))
    case .flag: .bool
    case .repetition: .text(.interval)
    case .contacts: .list(of: .object(DealContact.schema.shape))
    case .step: .object(NextStep.schema.shape)
    case .answers: Qualification.Answer.byQuestion.shape
    case .verdict: LeadDecision.value.shape
    case .marks: ChecklistItem.Mark.byItem.shape
    case .stakeholders: StakeholderRole.byContact.shape
    case .milestones: MilestoneRule.days.shape
    case .custom: CustomField.Value.byField.shape
    }
  }
}
