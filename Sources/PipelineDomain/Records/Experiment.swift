/// A test of one change in one stage, recorded before it runs (articles 000:150 and 000:343).
public struct Experiment: BoardRecord {
  /// The random key.
  public typealias ID = Identifier<Experiment>

  /// The length of a test in days: shorter, it measures chance; longer, another market.
  public static let length = 14...28

  /// The key.
  public var id: ID
  /// The expected effect and its reason.
  public var hypothesis: String
  /// The one thing that changes.
  public var variable: String
  /// The value it is changed to.
  public var variant: String
  /// The stage it is to improve.
  public var stage: Stage.ID
  /// The segment it is tried on, empty for everybody.
  public var segment: String
  /// The first day.
  public var start: Day
  /// The day it is measured, 14 to 28 days after the first.
  public var end: Day
  /// The result; `nil` until it is measured.
  public var result: Result?
  /// The team's decision; `nil` until it is taken.
  public var decision: Decision?
  /// The moment it was recorded.
  public var at: Instant
  /// The person who recorded it.
  public var by: String
  /// True when it was withdrawn: kept in the file, counted nowhere.
  public var isWithdrawn: Bool

  /// An experiment that is planned or runs.
  public init(
    id: ID, hypothesis: String, variable: String, variant: String, stage: Stage.ID,
    segment: String = "", start: Day, end: Day, at: Instant, by: String, isWithdrawn: Bool = false
  ) {
    self.id = id
    self.hypothesis = hypothesis
    self.variable = variable
    self.variant = variant
    self.stage = stage
    self.segment = segment
    self.start = start
    self.end = end
    self.at = at
    self.by = by
    self.isWithdrawn = isWithdrawn
  }

  /// The counts of one side of a test.
  public struct Arm: Hashable, Sendable {
    /// The most trials that are counted exactly.
    public static let limit = 10_000_000

    /// The number of trials that succeeded.
    public let successes: Int
    /// The number of trials.
    public let trials: Int

    /// The counts of one side; `nil` for more successes than trials, or beyond `limit`.
    public init?(_ successes: Int, of trials: Int) {
      guard (0...Arm.limit).contains(trials), (0...trials).contains(successes) else { return nil }
      self.successes = successes
      self.trials = trials
    }

    private init() {
      (successes, trials) = (0, 0)
    }

    /// The counts before any trial.
    public static let none = Arm()
  }

  /// The result of a test.
  public struct Result: Hashable, Sendable {
    /// The side without the change.
    public var control: Arm
    /// The side with it.
    public var variant: Arm
    /// The day it was measured.
    public var day: Day
    /// The person who measured it.
    public var by: String

    /// A result.
    public init(control: Arm, variant: Arm, on day: Day, by author: String) {
      self.control = control
      self.variant = variant
      self.day = day
      self.by = author
    }
  }

  /// The team's decision on a test.
  public struct Decision: Hashable, Sendable {
    /// The three possible decisions.
    public enum Choice: String, Sendable, CaseIterable {
      /// The change is made for everybody.
      case generalise
      /// Another test follows.
      case iterate
      /// The change is dropped.
      case abandon
    }

    /// The choice.
    public var choice: Choice
    /// The reason, empty when not given.
    public var note: String
    /// The day of the decision.
    public var day: Day
    /// The person who decided.
    public var by: String

    /// A decision.
    public init(_ choice: Choice, note: String = "", on day: Day, by author: String) {
      self.choice = choice
      self.note = note
      self.day = day
      self.by = author
    }
  }
}

extension Experiment {
  /// The state of a test.
  public enum State: String, Sendable, CaseIterable {
    case planned, running, measured, decided
  }

  /// The state on a day.
  public func state(on day: Day) -> State {
    if decision != nil { return .decided }
    if result != nil { return .measured }
    return day < start ? .planned : .running
  }

  /// Returns true when it should have been measured by that day, and was not.
  public func isDue(on day: Day) -> Bool {
    state(on: day) == .running && day >= end
  }
}

/// The difference of two rates, with its 95 % confidence interval: the hybrid score interval (Newcombe
/// 1998, method 10), from the intervals of Wilson of both rates.
///
/// Counted in whole 10⁻¹², so that every machine gives the same digits.
public struct RateDifference: Equatable, Sendable {
  /// The rate with the change less the one without.
  public let value: Ratio
  /// The lower bound of the interval.
  public let low: Ratio
  /// The upper bound of the interval.
  public let high: Ratio

  /// True when the interval excludes zero: the change, and not chance, explains the difference.
  public var isRobust: Bool { low.numerator > 0 || high.numerator < 0 }

  /// The difference between two sides of a test; `nil` when nothing was tried on one of them.
  public init?(from control: Experiment.Arm, to variant: Experiment.Arm) {
    guard let before = Score(control), let after = Score(variant) else { return nil }
    let difference = after.rate - before.rate
    let down = RateDifference.length(after.rate - after.low, before.high - before.rate)
    let up = RateDifference.length(after.high - after.rate, before.rate - before.low)
    let (n, m) = (Int128(variant.trials), Int128(control.trials))
    let terms = Int128(variant.successes) * m - Int128(control.successes) * n
    guard let value = Ratio(terms, n * m), let low = Ratio(difference - down, Score.one),
      let high = Ratio(difference + up, Score.one)
    else { return nil }
    self.value = value
    self.low = low
    self.high = high
  }

  private static func length(_ one: Int128, _ other: Int128) -> Int128 {
    (one * one + other * other).squareRoot
  }
}

/// A rate with its interval, in whole 10⁻¹².
private struct Score {
  static let one: Int128 = 1_000_000_000_000

  let rate: Int128
  let low: Int128
  let high: Int128

  init?(_ arm: Experiment.Arm) {
    guard let bounds = Wilson.bounds(arm.successes, of: arm.trials),
      let low = bounds.low.scaled(by: Score.one), let high = bounds.high.scaled(by: Score.one)
    else { return nil }
    rate = Int128(arm.successes) * Score.one / Int128(arm.trials)
    self.low = low.numerator / low.denominator
    self.high = high.numerator / high.denominator
  }
}

extension Experiment.Result {
  /// The effect of the change; `nil` when a side has no trials, and then nothing is known.
  public var difference: RateDifference? {
    RateDifference(from: control, to: variant)
  }
}
