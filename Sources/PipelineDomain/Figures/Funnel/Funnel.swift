/// How far a cohort of deals came, phase by phase: TOFU, MOFU, BOFU, after the sale.
///
/// One history with the board, seen from the other side: the board shows where deals stand, the
/// funnel how many of those that set out arrived. A step back takes nothing away.
public struct Funnel: Equatable, Sendable {
  /// Which deals are followed.
  public enum Cohort: Equatable, Sendable {
    /// Those created in the period, whatever phase they were born in.
    case created
    /// Those that first reached the phase in the period; earlier phases are not told.
    case entered(Stage.Phase)
  }

  /// One phase.
  public struct Step: Equatable, Sendable {
    /// The phase.
    public let phase: Stage.Phase
    /// The deals that reached it: those that went on from the phase before, and those born here.
    public internal(set) var reached = 0
    /// Of these, the ones that reached a later phase; strictly, the next one.
    public internal(set) var wentOn = 0
    /// Came no further yet and are open.
    public internal(set) var open = 0
    /// Came no further and were lost.
    public internal(set) var lost = 0
    /// Came no further and were disqualified.
    public internal(set) var disqualified = 0
    /// Left the order: went further without the next phase. Only counted strictly.
    public internal(set) var skipped = 0
    /// The stages in which those lost or disqualified stood, the most frequent first.
    public internal(set) var stops: [Stop] = []
    /// The share to reach, when the settings have one.
    public internal(set) var goal: Ratio?

    /// The share that went on, open deals included in the whole; `nil` when nobody came here, and for
    /// the last phase.
    public var rate: Ratio? {
      isLast ? nil : Ratio(Int128(wentOn), Int128(reached))
    }

    /// Whether nothing follows: what is reached here is a customer.
    public var isLast: Bool { phase == .retain }
  }

  /// A stage in which deals ended.
  public struct Stop: Equatable, Sendable {
    /// The stage.
    public let stage: Stage.ID
    /// How many ended there.
    public let count: Int
  }

  /// The phase that holds back most, and the rule that chose it.
  public struct Bottleneck: Equatable, Sendable {
    /// Why it was chosen.
    public enum Reason: Equatable, Sendable {
      /// Of the phases below their goal, its rate is the smallest part of it.
      case belowGoal(Ratio)
      /// No phase is below a goal; of those that enough deals reached, its rate is the lowest.
      case lowestRate
    }

    /// The phase.
    public let phase: Stage.Phase
    /// Why it was chosen.
    public let reason: Reason
  }

  /// Where and why deals of the cohort were closed without a sale.
  public struct Loss: Equatable, Sendable {
    /// The open stage it stood in last; `nil` when no entry is dated.
    public let stage: Stage.ID?
    /// Lost or disqualified.
    public let outcome: Stage.Outcome
    /// The reason given; `nil` when none is.
    public let reason: String?
    /// The deals, in board order.
    public let deals: [Deal.ID]
    /// What they were worth, in minor units of the board's currency, as far as it is known.
    public let amount: Ratio
    /// How many have no amount, or one without a rate.
    public let withoutAmount: Int

    /// How many.
    public var count: Int { deals.count }
  }

  /// Which deals are followed.
  public let cohort: Cohort
  /// The days in which they entered.
  public let period: Period
  /// The currency of all amounts.
  public let currency: Currency
  /// The moment they are looked at.
  public let asOf: Instant
  /// That the filter asks for how deals ended or where they stand, which decides every share.
  public let caveat: KPIValue.Unavailability?
  /// Whether a skipped phase ends a deal's way.
  public let isStrict: Bool
  /// The phases of the board, in order; those before an entered phase are left out.
  public internal(set) var steps: [Step]
  /// The deals followed.
  public internal(set) var deals: [Deal.ID] = []
  /// How many of them are open: until there is none, no rate is final.
  public internal(set) var open = 0
  /// How many of them are won.
  public internal(set) var won = 0
  /// Deals that should have been followed and cannot, in board order.
  public internal(set) var excluded: [Exclusion] = []
  /// Where and why the cohort lost deals, the most frequent first.
  public internal(set) var losses: [Loss] = []

  /// The least deals a phase must have been reached by to be called the bottleneck.
  public static let leastSample = 10

  /// The share of the cohort that was won so far; `nil` for an empty one.
  public var overall: Ratio? {
    Ratio(Int128(won), Int128(deals.count))
  }

  /// The phase that holds back most: of those below their goal, the one whose rate is the smallest
  /// part of it; else the lowest rate. Ties go to the earlier phase; phases that fewer than
  /// `leastSample` deals reached are not considered.
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
