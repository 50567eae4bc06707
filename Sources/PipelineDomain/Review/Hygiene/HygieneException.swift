/// An open deal that needs a hand: why, worst first, and so what to do about it.
public struct HygieneException: Equatable, Sendable {
  /// The deal.
  public var deal: Deal.ID
  /// The worst thing.
  public var reason: Reason
  /// The other things, worst first.
  public var others: [Reason]
  /// What decides the place in the list.
  public var stake: Stake

  /// Every reason, worst first; never empty.
  public var reasons: [Reason] { [reason] + others }

  /// One thing that is wrong with a deal, as facts.
  public enum Reason: Equatable, Sendable {
    /// The next step is so many days over.
    case stepLate(NextStep, days: Int)
    /// A promise to answer that nobody has kept runs out in so many seconds, a day at most; with zero
    /// or less left it was missed.
    case serviceLevel(SLARule.ID, deadline: Instant, secondsLeft: Int64)
    /// A lead that was nurtured came back, so many days ago, and sales has not said yet what becomes
    /// of it.
    case nurtureBack(since: Day, days: Int)
    /// The next step is due today.
    case stepDue(NextStep)
    /// Nothing followed what was done on a day, so many days after something should have.
    case followUpOwed(Activity.Kind, on: Day, days: Int)
    /// The clock that decides stands at `days`, over the stage's threshold, and no next step covers it.
    case stale(StalenessClock, days: Int, limit: Int)
    /// The expected closing was so many days ago.
    case closePassed(Day, days: Int)
    /// The expected closing was put off often.
    case pushed(Pushes)
    /// Nobody knows what is next, since a day when that is known.
    case noNextStep(since: Day?)
    /// Answers of the qualification may no longer hold.
    case oldQualification([Qualification.Prompt])
    /// The deal's stage needs something to be known that is not.
    case missing(Attribute)
    /// An older open deal of the same organization has the same title but for case and accents.
    case duplicate(of: Deal.ID)
    /// The deal contradicts itself or the board.
    case contradiction(Violation.Kind, Field?)
  }

  /// The one action that clears a reason.
  public enum Remedy: Hashable, Sendable {
    /// Say what is next, by a day to come. What was done can be logged beside.
    case setNextStep
    /// Get in touch, and log it.
    case contact
    /// Accept the lead, reject it or nurture it on.
    case decide
    /// Ask again, and note the answers.
    case qualify
    /// Give the field a new value.
    case edit(Field)
    /// Make known what no field of the deal holds.
    case find(Attribute)
    /// Put the deal into an open stage.
    case move
    /// Give the deal to a member of the team.
    case assign
    /// Decide: won, lost or disqualified.
    case close
    /// Set this one aside and go on with the other.
    case disqualify
    /// Put right in the file what no action reaches.
    case repair
  }
}

extension HygieneException.Reason {
  /// What sort of reason it is.
  public var kind: AttentionKind {
    switch self {
    case .stepLate: .stepLate
    case .serviceLevel: .slaMissed
    case .nurtureBack: .nurtureBack
    case .stepDue: .stepDue
    case .followUpOwed: .followUpOwed
    case .stale: .stale
    case .closePassed: .closePassed
    case .pushed: .pushed
    case .noNextStep: .noNextStep
    case .oldQualification: .oldQualification
    case .missing: .missing
    case .duplicate: .duplicate
    case .contradiction: .contradiction
    }
  }

  /// True when it is the SLA target of a deadline.
  func isDue(at deadline: Instant?) -> Bool {
    guard case .serviceLevel(_, let own, _) = self else { return false }
    return own == deadline
  }

  /// By how many days: late, past the deadline, back, over the threshold, past the closing, put off
  /// in all, over the age of an answer. Zero where no days are counted.
  public var daysOver: Int {
    switch self {
    case .stepLate(_, let days), .closePassed(_, let days), .nurtureBack(_, let days),
      .followUpOwed(_, _, let days):
      days
    case .serviceLevel(_, _, let seconds): Int(clamping: max(0, -(seconds / 86_400)))
    case .oldQualification(let prompts): prompts.map(\.daysOver).max() ?? 0
    case .stale(_, let days, let limit): days.days(over: limit)
    case .pushed(let pushes): pushes.days
    case .stepDue, .noNextStep, .missing, .duplicate, .contradiction: 0
    }
  }

  /// The remedy. A next step ahead covers a stale deal too, whichever clock decides.
  public var remedy: HygieneException.Remedy {
    switch self {
    case .stepLate, .stepDue, .followUpOwed, .stale, .noNextStep: .setNextStep
    case .serviceLevel: .contact
    case .nurtureBack: .decide
    case .closePassed: .edit(.expectedClose)
    case .pushed: .close
    case .oldQualification: .qualify
    case .missing(let attribute):
      Field(named: attribute.name).map { .edit($0) } ?? .find(attribute)
    case .duplicate: .disqualify
    case .contradiction(let kind, let field): kind.remedy(at: field)
    }
  }
}

extension Int {
  /// How many days this is over a limit, which a file may set as low as it likes.
  fileprivate func days(over limit: Int) -> Int {
    let (days, overflow) = subtractingReportingOverflow(limit)
    return overflow ? .max : days
  }
}

extension Qualification.Prompt {
  /// By how many days the answer is over the age that is allowed.
  fileprivate var daysOver: Int {
    for case .old(let days, let limit) in reasons { return days.days(over: limit) }
    return 0
  }
}

extension Violation.Kind {
  /// What clears the contradiction of an open deal. A field that was edited by hand agrees with its
  /// history again once it is changed by an action.
  fileprivate func remedy(at field: Field?) -> HygieneException.Remedy {
    switch self {
    case .unknownStage, .retiredStage, .openWithClosingDay: .move
    case .unknownOwner: .assign
    case .unknownUpsell, .upsellCycle: .edit(.upsellOf)
    case .leftBeforeSigned: .edit(.leftOn)
    case .unknownOrganization, .emptyTitle, .probabilityOutOfRange, .historyDisagrees,
      .negativeAmount:
      switch field {
      case .stage, .closedOn: .move
      case .nextStep: .setNextStep
      case .owner: .assign
      case .removed, .activity, .rank, nil: .repair
      case .some(let field): .edit(field)
      }
    case .noOpenStage, .duplicateStage, .forgottenStage, .thresholdsReversed, .closedWithoutDay,
      .historyNotAscending, .duplicateEntry, .undoesNothing, .sequenceExhausted,
      .closedBeforeCreated, .paidBeforeSigned, .negativePayment, .brokenView:
      .repair
    }
  }
}
