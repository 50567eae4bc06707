import PipelineDomain

extension English {
  func field(_ field: Field) -> String {
    switch field {
    case .title: "title"
    case .organization: "organization"
    case .contacts: "contacts"
    case .owner: "owner"
    case .source: "source"
    case .persona: "persona"
    case .amount: "amount"
    case .cost: "cost"
    case .recurring: "monthly revenue"
    case .probability: "chance"
    case .expectedClose: "expected close"
    case .stage: "stage"
    case .rank: "place"
    case .tags: "tags"
    case .notes: "notes"
    case .nextStep: "next step"
    case .lossReason: "reason"
    case .closedOn: "closing day"
    case .createdOn: "creation"
    case .qualification: "qualification"
    case .handOver: "decision on the lead"
    case .checklist: "checklist"
    case .milestones: "milestones"
    case .usageStableOn: "day of stable usage"
    case .snoozedUntil: "snoozed until"
    case .leftOn: "day the customer left"
    case .leftBecause: "reason of leaving"
    case .upsellOf: "follows"
    case .removed: "removal"
    case .activity: "activity"
    case .signal: "signal"
    case .payment: "payment"
    }
  }

  func meaning(_ field: Field) -> String { field.definition.meaning }

  func payment(_ kind: Payment.Kind) -> String {
    switch kind {
    case .invoice: "invoiced"
    case .payment: "collected"
    }
  }

  func activity(_ kind: Activity.Kind) -> String {
    switch kind {
    case .call: "call"
    case .email: "e-mail"
    case .meeting: "meeting"
    case .demo: "demo"
    case .trial: "trial"
    case .proposal: "proposal"
    case .note: "note"
    }
  }

  func outcome(_ outcome: Stage.Outcome) -> String {
    switch outcome {
    case .open: "open"
    case .won: "won"
    case .lost: "lost"
    case .disqualified: "disqualified"
    }
  }

  func stepState(_ state: NextStep.State) -> String {
    switch state {
    case .late: "late"
    case .today: "today"
    case .missing: "no next step"
    case .ahead: "ahead"
    }
  }

  var nothing: String { "nothing" }

  func flag(_ flag: Bool) -> String { flag ? "yes" : "no" }

  var takenBack: String { "taken back" }

  var created: String { "created" }

  var changed: String { "changed" }

  func newName(_ name: String, for field: Field, among known: [String]) -> String {
    let near = nearest(to: name, of: known)
    return "“\(name)” is a new \(self.field(field))" + (near.map { suggestion($0) } ?? ".")
  }

  var newNameAgain: String { "Enter again adds it." }

  func anyway(without missing: [String]) -> String { "anyway, without \(list(missing))" }

  var movedWithinStage: String { "moved within its stage" }

  func withdrawn(_ event: Field) -> String {
    switch event {
    case .signal: "signal withdrawn"
    case .payment: "payment withdrawn"
    default: "log withdrawn"
    }
  }

  func removed(_ isRemoved: Bool) -> String { isRemoved ? "removed" : "restored" }

  func formerly(_ value: String) -> String { "was \(value)" }

  var noAmount: String { "no amount" }
}
