/// The progress of a cohort of deals, phase by phase: TOFU, MOFU, BOFU, after the sale.
///
/// The same history as the board: the board shows the stage of each deal, the funnel the share of a cohort
/// that reached each phase. A step back takes nothing away.
public struct Funnel: Equatable, Sendable {
  /// The choice of deals to follow.
  public enum Cohort: Equatable, Sendable {
    /// The deals created in the period, whatever phase they were created in.
    case created
    /// The deals that first reached the phase in the period; earlier phases are left out.
    case entered(Stage.Phase)
  }

  /// One phase.
  public struct Step: Equatable, Sendable {
    /// The phase.
    public let phase: Stage.Phase
    /// The deals that reached it: those that advanced from the phase before, and those created here.
    public internal(set) var reached = 0
    /// Of these, the ones that reached a later phase; strictly, the next one.
    public internal(set) var wentOn = 0
    /// Advanced no further yet and are open.
    public internal(set) var open = 0
    /// Advanced no further and were lost.
    public internal(set) var lost = 0
    /// Advanced no further and were disqualified.
    public internal(set) var disqualified = 0
    /// Left the order: went further without the next phase. Only counted strictly.
    public internal(set) var skipped = 0
    /// The stages in which those lost or disqualified stood, the most frequent first.
    public internal(set) var stops: [Stop] = []
    /// The target rate, when the settings have one.
    public internal(set) var goal: Ratio?

    /// The share that advanced, open deals included in the whole; `nil` when no deal reached the phase, and
    /// for the last phase.
    public var rate: Ratio? {
      isLast ? nil : Ratio(Int128(wentOn), Int128(reached))
    }

    /// True when no phase follows: a deal that reaches it is a customer's.
    public var isLast: Bool { phase == .retain }
  }

  /// A stage in which deals ended.
  public struct Stop: Equatable, Sendable {
    /// The stage.
    public let stage: Stage.ID
    /// The number of deals that ended there.
    public let count: Int
  }

  /// The phase with the weakest conversion, and the rule that chose it.
  public struct Bottleneck: Equatable, Sendable {
    /// The rule that chose it.
    public enum Reason: Equatable, Sendable {
      /// Of the phases below their goal, its rate is the smallest fraction of the goal.
      case belowGoal(Ratio)
      /// No phase is below a goal; of those that enough deals reached, its rate is the lowest.
      case lowestRate
    }

    /// The phase.
    public let phase: Stage.Phase
    /// The rule that chose it.
    public let reason: Reason
  }

  /// The deals of the cohort closed without a sale in one stage for one reason.
  public struct Loss: Equatable, Sendable {
    /// The open stage it stood in last; `nil` when no entry is dated.
    public let stage: Stage.ID?
    /// Lost or disqualified.
    public let outcome: Stage.Outcome
    /// The reason given; `nil` when none is.
    public let reason: String?
    /// The deals, in board order.
    public let deals: [Deal.ID]
    /// Their amounts in minor units of the board's currency, as far as they are known.
    public let amount: Ratio
    /// The number of deals without an amount, or with one without a rate.
    public let withoutAmount: Int

    /// The number of deals.
    public var count: Int { deals.count }
  }

  /// The choice of deals to follow.
  public let cohort: Cohort
  /// The days in which they entered.
  public let period: Period
  /// The currency of all amounts.
  public let currency: Currency
  /// The moment of the funnel.
  public let asOf: Instant
  /// The caveat that the filter asks for the outcome or the stage of deals, which decides every share.
  public let caveat: KPIValue.Unavailability?
  /// True when a skipped phase ends a deal's path.
  public let isStrict: Bool
  /// The phases of the board, in order; those before an entered phase are left out.
  public internal(set) var steps: [Step]
  /// The deals followed.
  public internal(set) var deals: [Deal.ID] = []
  /// The number of them that are open: until there is none, no rate is final.
  public internal(set) var open = 0
  /// The number of them that are won.
  public internal(set) var won = 0
  /// Deals that should have been followed and cannot, in board order.
  public internal(set) var excluded: [Exclusion] = []
  /// The losses of the cohort by stage and reason, the most frequent first.
  public internal(set) var losses: [Loss] = []

  /// The least number of deals that must have reached a phase for it to be the bottleneck.
  public static let leastSample = 10

  /// The share of the cohort that was won so far; `nil` for an empty one.
  public var overall: Ratio? {
    Ratio(Int128(won), Int128(deals.count))
  }

  /// The phase with the weakest conversion: of those below their goal, the one whose rate is the smallest
  /// fraction of it; else the lowest rate. Ties go to the earlier phase; phases that fewer than `leastSample`
  /// deals reached are not considered.
  public var bottleneck: Bottleneck? {
    var belowGoal: (part: Ratio, choice: Bottleneck)?
    var lowest: (rate: Ratio, phase: Stage.Phase)?
    for step in steps where step.reached >= Funnel.leastSample {
      guard let rate = step.rate else { continue }
      if rate < lowest?.rate ?? Ratio(2) { lowest = (rate, step.phase) }
      guard let goal = step.goal, rate < goal, let part = rate.divided(by: goal) else { continue }
      if part < belowGoal?.part ?? Ratio(1) {
        belowGoal = (part, Bottleneck(phase: step.phase, reason: .belowGoal(goal)))
      }
    }
    return belowGoal?.choice
      ?? lowest.map { Bottleneck(phase: $0.phase, reason: .lowestRate) }
  }
}
