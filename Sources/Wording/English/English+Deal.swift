public import PipelineDomain

extension English {
  /// The name of a field, small.
  public func field(_ field: Field) -> String {
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

  /// What a payment is.
  public func payment(_ kind: Payment.Kind) -> String {
    switch kind {
    case .invoice: "invoiced"
    case .payment: "collected"
    }
  }

  /// What was done.
  public func activity(_ kind: Activity.Kind) -> String {
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

  /// How a deal stands.
  public func outcome(_ outcome: Stage.Outcome) -> String {
    switch outcome {
    case .open: "open"
    case .won: "won"
    case .lost: "lost"
    case .disqualified: "disqualified"
    }
  }

  /// Where the next step stands.
  public func stepState(_ state: NextStep.State) -> String {
    switch state {
    case .late: "late"
    case .today: "today"
    case .missing: "no next step"
    case .ahead: "ahead"
    }
  }

  /// What an empty field holds.
  public var nothing: String { "nothing" }

  /// Whether something is so.
  public func flag(_ flag: Bool) -> String { flag ? "yes" : "no" }

  /// What a change that takes back another is told with.
  public var takenBack: String { "taken back" }

  /// A deal came to be.
  public var created: String { "created" }

  /// Something changed that has no words of its own.
  public var changed: String { "changed" }

  /// A move that was made although this was missing.
  public func anyway(without missing: [String]) -> String { "anyway, without \(list(missing))" }

  /// A card went up or down among those of its stage.
  public var movedWithinStage: String { "moved within its stage" }

  /// Something that had been noted is no more.
  public func withdrawn(_ event: Field) -> String {
    switch event {
    case .signal: "signal withdrawn"
    case .payment: "payment withdrawn"
    default: "log withdrawn"
    }
  }

  /// A deal was removed, or came back.
  public func removed(_ isRemoved: Bool) -> String { isRemoved ? "removed" : "restored" }

  /// What a field held before.
  public func formerly(_ value: String) -> String { "was \(value)" }

  /// An amount that is not known.
  public var noAmount: String { "no amount" }
}
