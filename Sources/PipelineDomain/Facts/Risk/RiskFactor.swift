/// A circumstance of a deal that may tell against it. Its weight is not assumed: it is counted on the board's
/// own past (``RiskTable``).
public enum RiskFactor: Int, Sendable, CaseIterable {
  /// In its stage for longer than three of four won deals were.
  case timeInStage
  /// Fewer contacts in the last fourteen days than in the fourteen before.
  case contactFalling
  /// The close date was moved later once, twice, or three times and more.
  case pushedOnce, pushedTwice, pushedOften
  /// The amount was lowered.
  case amountCut
  /// One person is known at the customer, and no other.
  case oneContact
  /// People are known at the customer, and none of them as a decision maker.
  case noDecisionMaker
  case noNextStep

  /// The days of each of the two spans in which contacts are counted.
  public static let contactDays = 14
}

/// A set of risk factors, in two bytes.
struct RiskFactors: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ factor: RiskFactor) { rawValue = 1 << UInt16(factor.rawValue) }

  /// The factors, in their order.
  var members: [RiskFactor] { RiskFactor.allCases.filter { contains(RiskFactors($0)) } }
}

/// The number of full days a deal has been in its stage, in bands: deals are compared from the first day of a
/// band on.
public struct RiskAge: Hashable, Sendable {
  /// The first day of each band.
  public static let starts = [0, 7, 14, 30, 60, 90]

  let index: Int

  /// The band of a number of days.
  public init(days: Int) {
    index = RiskAge.starts.lastIndex { $0 <= days } ?? 0
  }

  /// The first day of the band.
  public var start: Int { RiskAge.starts[index] }
}

/// The outcomes of closed deals that were like a deal.
public struct RiskShare: Equatable, Sendable {
  /// Those that were won.
  public internal(set) var won = 0
  /// Those that were won or lost. Disqualified deals were never to be won.
  public internal(set) var decided = 0

  /// The number of closed deals below which nothing is said.
  public static let leastSample = SampleSize.least

  /// The share that was won; `nil` for too few deals.
  public var rate: Ratio? {
    decided < RiskShare.leastSample ? nil : Ratio(Int128(won), Int128(decided))
  }

  /// The 95 % confidence interval of the share (Wilson); `nil` when nothing was decided.
  public var interval: (low: Ratio, high: Ratio)? { Wilson.bounds(won, of: decided) }
}

/// The risk of an open deal: the win rate of the deals like it, and what its circumstances took from others.
public struct DealRisk: Equatable, Sendable {
  /// A circumstance of the deal, and the outcomes of those that had it in the same stage at the same age.
  public struct Finding: Equatable, Sendable {
    /// The circumstance.
    public let factor: RiskFactor
    /// The closed deals that had it.
    public let share: RiskShare
    /// The part of the win rate it takes: the difference to the deals compared with, where the interval leaves
    /// no doubt that there is one, else zero.
    public let points: Ratio
  }

  /// The stage.
  public let stage: Stage.ID
  /// The full days it has been there.
  public let days: Int
  /// The band of these days.
  public let age: RiskAge
  /// The deals it is compared with: those in the stage at its age or, where its time in the stage takes points
  /// itself, all that entered the stage.
  public let base: RiskShare
  /// True when they are all that entered the stage.
  public let isFromEntry: Bool
  /// Its circumstances, those that take most first.
  public let findings: [Finding]

  /// The sum of the points, at most the rate of the base; `nil` when that rests on too few deals.
  public var points: Ratio? {
    guard let rate = base.rate else { return nil }
    let sum = findings.reduce(Ratio(0)) { $0.adding($1.points) ?? $0 }
    return min(sum, rate)
  }

  /// The points in whole percent.
  public var percent: Int? {
    points.flatMap { $0.scaled(by: 100)?.rounded() }.map { Int(clamping: $0) }
  }

  /// The rate of the base less the points; `nil` when the base rests on too few deals.
  public var chance: Ratio? {
    guard let rate = base.rate, let points else { return nil }
    return rate.subtracting(points)
  }
}
