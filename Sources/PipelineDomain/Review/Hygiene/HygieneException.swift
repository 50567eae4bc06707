/// An open deal, or a contract to be renewed, that needs attention, with the reasons, worst first.
public struct HygieneException: Equatable, Sendable {
  /// The deal.
  public var deal: Deal.ID
  /// The worst reason.
  public var reason: Reason
  /// The other reasons, worst first.
  public var others: [Reason]
  /// The stake that decides the place in the list.
  public var stake: Stake

  /// Every reason, worst first; never empty.
  public var reasons: [Reason] { [reason] + others }

  /// The days before the close date in which a deal that is cooling is at risk.
  static let closingDays = 14

  /// One reason a deal needs attention, as facts.
  public enum Reason: Equatable, Sendable {
    /// The next step is so many days late.
    case stepLate(NextStep, days: Int)
    /// An unanswered SLA target runs out in so many seconds, a day at most; with zero or less left it was
    /// missed.
    case serviceLevel(SLARule.ID, deadline: Instant, secondsLeft: Int64)
    /// A nurtured lead came back, so many days ago, and sales has not decided on it yet.
    case nurtureBack(since: Day, days: Int)
    /// The next step is due today.
    case stepDue(NextStep)
    /// No follow-up to the activity of a day, so many days after it was due.
    case followUpOwed(Activity.Kind, on: Day, days: Int)
    /// The deciding clock stands at `days`, over the stage's threshold, and no next step covers it.
    case stale(StalenessClock, days: Int, limit: Int)
    /// The close date passed so many days ago.
    case closePassed(Day, days: Int)
    /// The deal closes on a day, so many days ahead, and is cooling: so many days on the clock that decides, and
    /// no next step before that day or within a week.
    case atRisk(Day, daysLeft: Int, StalenessClock, quietDays: Int)
    /// The contract ends soon, or ended, and is to be renewed.
    case renewalDue(Renewal)
    /// The close date was put off often.
    case pushed(Pushes)
    /// No next step is set, since a day when that is known.
    case noNextStep(since: Day?)
    /// Qualification answers are out of date.
    case oldQualification([Qualification.Prompt])
    /// The deal's stage needs an attribute that is not known.
    case missing(Attribute)
    /// An older open deal of the same organization has the same title, ignoring case and accents.
    case duplicate(of: Deal.ID)
    /// The deal contradicts itself or the board.
    case contradiction(IntegrityIssue.Kind, Field?)
  }

  /// The one action that clears a reason.
  public enum Remedy: Hashable, Sendable {
    /// Set a next step on a day to come. A done activity can be logged with it.
    case setNextStep
    /// Contact the prospect, and log it.
    case contact
    /// Accept, reject or nurture the lead.
    case decide
    /// Ask again, and log the answers.
    case qualify
    /// Change the field.
    case edit(Field)
    /// Record an attribute that no field of the deal holds.
    case find(Attribute)
    /// Move the deal to an open stage.
    case move
    /// Assign the deal to a member of the team.
    case assign
    /// Make the renewal deal.
    case renew
    /// Close the deal: won, lost or disqualified.
    case close
    /// Disqualify this one and continue with the other.
    case disqualify
    /// Edit the file, where no action reaches.
    case repair
  }
}

extension HygieneException.Reason {
  /// The kind of the reason.
  public var kind: AttentionKind {
    switch self {
    case .stepLate: .stepLate
    case .serviceLevel: .slaMissed
    case .nurtureBack: .nurtureBack
    case .stepDue: .stepDue
    case .followUpOwed: .followUpOwed
    case .stale: .stale
    case .closePassed: .closePassed
    case .atRisk: .atRisk
    case .renewalDue: .renewalDue
    case .pushed: .pushed
    case .noNextStep: .noNextStep
    case .oldQualification: .oldQualification
    case .missing: .missing
    case .duplicate: .duplicate
    case .contradiction: .contradiction
    }
  }

  /// The renewal, if it is one.
  public var renewal: Renewal? {
    if case .renewalDue(let renewal) = self { renewal } else { nil }
  }

  /// Returns true when it is the SLA target of a deadline.
  func isDue(at deadline: Instant?) -> Bool {
    guard case .serviceLevel(_, let own, _) = self else { return false }
    return own == deadline
  }

  /// The days over: late, past the deadline, since the return, over the threshold, past the close date, put
  /// off in all, over the age of an answer. Zero where no days are counted.
  public var daysOver: Int {
    switch self {
    case .stepLate(_, let days), .closePassed(_, let days), .nurtureBack(_, let days),
      .followUpOwed(_, _, let days):
      days
    case .renewalDue(let renewal): max(0, -renewal.daysLeft)
    case .serviceLevel(_, _, let seconds): Int(clamping: max(0, -(seconds / 86_400)))
    case .oldQualification(let prompts): prompts.map(\.daysOver).max() ?? 0
    case .stale(_, let days, let limit): days.days(over: limit)
    case .pushed(let pushes): pushes.days
    case .stepDue, .atRisk, .noNextStep, .missing, .duplicate, .contradiction: 0
    }
  }

  /// The remedy. A next step ahead covers a stale deal too, whichever clock decides.
  public var remedy: HygieneException.Remedy {
    switch self {
    case .stepLate, .stepDue, .followUpOwed, .stale, .atRisk, .noNextStep: .setNextStep
    case .serviceLevel: .contact
    case .nurtureBack: .decide
    case .closePassed: .edit(.expectedClose)
    case .pushed: .close
    case .renewalDue(let renewal): renewal.remedy
    case .oldQualification: .qualify
    case .missing(let attribute):
      Field(named: attribute.name).map { .edit($0) } ?? .find(attribute)
    case .duplicate: .disqualify
    case .contradiction(let kind, let field): kind.remedy(at: field)
    }
  }
}

extension Int {
  /// Returns the number of days this is over a limit, which a file may set as low as it likes.
  fileprivate func days(over limit: Int) -> Int {
    let (days, overflow) = subtractingReportingOverflow(limit)
    return overflow ? .max : days
  }
}

extension Renewal {
  fileprivate var remedy: HygieneException.Remedy {
    switch outcome {
    case nil, .open: .renew
    case .won: .edit(.endsOn)
    case .lost, .disqualified: .edit(.leftOn)
    }
  }
}

extension Qualification.Prompt {
  /// The number of days the answer is over the age allowed.
  fileprivate var daysOver: Int {
    for case .old(let days, let limit) in reasons { return days.days(over: limit) }
    return 0
  }
}

extension IntegrityIssue.Kind {
  /// Returns the remedy for the contradiction of an open deal. A field that was edited by hand agrees with
  /// its history again once it is changed by an action.
  fileprivate func remedy(at field: Field?) -> HygieneException.Remedy {
    switch self {
    case .unknownStage, .retiredStage, .openWithClosingDay: .move
    case .unknownOwner: .assign
    case .unknownUpsell, .upsellCycle: .edit(.upsellOf)
    case .leftBeforeSigned: .edit(.leftOn)
    case .unfitField(let id, _): .find(Attribute(id.text))
    case .unknownOrganization, .emptyTitle, .probabilityOutOfRange, .historyDisagrees,
      .negativeAmount:
      switch field {
      case .stage, .closedOn: .move
      case .nextStep: .setNextStep
      case .owner: .assign
      case .removed, .activity, .rank, nil: .repair
      case .some(let field): .edit(field)
      }
    case .noOpenStage, .emptyPipeline, .duplicatePipeline, .unknownPipeline, .duplicateStage,
      .forgottenStage, .thresholdsReversed, .closedWithoutDay,
      .historyNotAscending, .duplicateEntry, .undoesNothing, .sequenceExhausted,
      .closedBeforeCreated, .paidBeforeSigned, .negativePayment, .brokenView, .fieldKeyTaken,
      .unknownField:
      .repair
    }
  }
}
