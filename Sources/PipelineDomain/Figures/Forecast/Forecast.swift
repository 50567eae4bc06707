/// The expected bookings of a period: the deals signed, and the open deals with a close date in it.
///
/// In the currency of the board. Deals without an amount, or in another currency without a rate, are excluded
/// and listed; those whose close date has passed, or that have none, are shown apart and add nothing.
/// Categories are the owner's word where a deal has one; weighted values and ranges rest on probabilities alone.
public struct Forecast: Equatable, Sendable {
  /// One month, or the period as a whole. Amounts are minor units; each column holds the one before.
  public struct Line: Equatable, Sendable {
    /// The days.
    public let period: Period
    /// Signed in these days.
    public internal(set) var won: Int128 = 0
    /// Won, and the open deals of that category.
    public internal(set) var commit: Int128 = 0
    /// Commit, and the open deals of that category.
    public internal(set) var bestCase: Int128 = 0
    /// Best case, and every other open deal that is not omitted.
    public internal(set) var pipeline: Int128 = 0
    /// The open deals that their owners omit from the forecast, in none of the columns before.
    public internal(set) var omitted: Int128 = 0
    /// The same columns by probability alone.
    public internal(set) var probable = Columns()
    /// Won, and open amounts each times its probability: its own, else its stage's. An expected value.
    public internal(set) var weighted = Ratio(0)
    /// The same, by the probabilities of stages alone.
    public internal(set) var weightedByStage = Ratio(0)
    /// The same, by the probabilities that the board's own history suggests.
    public internal(set) var weightedByHistory = Ratio(0)
    /// The deals signed.
    public internal(set) var wonCount = 0
    /// The open deals with a close date in these days.
    public internal(set) var openCount = 0
    /// The distribution of the total, won amounts included.
    public internal(set) var outcomes = Outcomes([])
    /// The target from quotas; `nil` without any.
    public internal(set) var goal: Ratio?

    /// The probability to sign at least the goal; `nil` without one.
    public var chance: Ratio? {
      guard let goal else { return nil }
      let (whole, rest) = goal.numerator.quotientAndRemainder(dividingBy: goal.denominator)
      return outcomes.chance(ofReaching: whole + (rest > 0 ? 1 : 0))
    }

    /// The forecast gap, weighted value to goal; `nil` without a goal, zero when there is no gap.
    public var missing: Ratio? {
      guard let goal, let gap = goal.subtracting(weighted) else { return nil }
      return gap < Ratio(0) ? Ratio(0) : gap
    }
  }

  /// The columns of categories, as minor units; each holds the one before.
  public struct Columns: Equatable, Sendable {
    /// Won, and the open deals in commit.
    public internal(set) var commit: Int128 = 0
    /// Commit, and the open deals in the best case.
    public internal(set) var bestCase: Int128 = 0
    /// Best case, and every other open deal that is not omitted.
    public internal(set) var pipeline: Int128 = 0
  }

  /// An open deal of the period whose owner gives it another category than its probability.
  public struct Difference: Equatable, Sendable {
    /// The deal.
    public let deal: Deal.ID
    /// Its owner's word.
    public let own: ForecastCategory
    /// The category of its probability.
    public let probable: ForecastCategory
    /// Its win probability, in percent.
    public let percent: Int
    /// Its amount.
    public let amount: Int128
  }

  /// Open deals that belong to no month.
  public struct Aside: Equatable, Sendable {
    /// The deals, in board order.
    public internal(set) var deals: [Deal.ID] = []
    /// Their amounts.
    public internal(set) var amount: Int128 = 0
    /// Their amounts, each times its probability.
    public internal(set) var weighted = Ratio(0)
  }

  /// The period.
  public let period: Period
  /// The moment of the forecast.
  public let asOf: Instant
  /// True when the period is over; open deals are then as they were at its end.
  public let isOver: Bool
  /// The currency of all amounts.
  public let currency: Currency
  /// The period as a whole.
  public internal(set) var total: Line
  /// The reason the period has no goal; `nil` when it has one.
  public internal(set) var goalUnavailability: KPIValue.Unavailability?
  /// Its months; the first and the last may be partial.
  public internal(set) var months: [Line]
  /// Open deals, of whatever period, whose close date has passed.
  public internal(set) var overdue = Aside()
  /// Open deals without a close date.
  public internal(set) var undated = Aside()
  /// The open deals of the period whose category differs from that of their probability, the largest first.
  public internal(set) var differences: [Difference] = []
  /// Deals that should count and cannot, in board order.
  public internal(set) var excluded: [Exclusion] = []
  /// The probabilities of the stages, beside those that history suggests.
  public let stageChances: [StageChance]
  /// The win rate of the last twelve months, or of all time when few deals were decided in them.
  public let winRate: KPIValue

  /// The pipeline needed for one unit of sales: one over the win rate, in place of the customary three; `nil`
  /// when nothing was won yet.
  public var coverageNeeded: Ratio? {
    winRate.value.flatMap { Ratio(1).divided(by: $0) }
  }

  /// The new pipeline needed to close the forecast gap of the period; `nil` without a goal, and once the
  /// period is over.
  public var pipelineNeeded: Ratio? {
    guard !isOver, let missing = total.missing, let coverageNeeded else { return nil }
    return missing.reduced.multiplied(by: coverageNeeded)
  }
}

/// The outcomes of the deals that reached a stage, beside the probability of the settings.
public struct StageChance: Equatable, Sendable {
  /// The open stage.
  public let stage: Stage.ID
  /// The probability of the settings, in percent.
  public let configured: Int
  /// Of the deals won or lost so far that reached the stage or a later one, those that were won.
  public let won: Int
  /// The deals won or lost so far that reached it. Disqualified ones were never to be won.
  public let decided: Int

  /// The number of decided deals below which the board's history suggests nothing.
  public static let leastSample = SampleSize.least

  /// The probability that history suggests, to a millionth: (won + 0.1) ÷ (decided + 0.2), so that a small
  /// board never claims certainty; `nil` below `leastSample`.
  public var suggested: Ratio? {
    guard decided >= StageChance.leastSample else { return nil }
    return Ratio(10 * Int128(won) + 1, 10 * Int128(decided) + 2)?.rounded(decimals: 6)
      .flatMap { Ratio($0, 1_000_000) }
  }

  /// The suggested probability, else the configured one.
  public var expected: Ratio {
    suggested ?? Ratio(Int128(configured), 100) ?? Ratio(0)
  }

  /// The 95 % confidence interval of the probability (Wilson); `nil` when nothing was decided.
  public var interval: (low: Ratio, high: Ratio)? {
    Wilson.bounds(won, of: decided)
  }
}

extension PipelineFacts {
  /// The probabilities of the open stages, in order, by all deals decided up to the day of the facts.
  /// O(deals).
  public var stageChances: [StageChance] {
    var won = Array(repeating: 0, count: stages.openCount)
    var decided = won
    for index in rows.indices where rows[index].isPresent {
      let row = rows[index]
      guard row.birth >= 0, row.outcome == .won || row.outcome == .lost else { continue }
      let last = row.outcome == .won ? stages.openCount - 1 : furthest(index)
      guard last >= Int(row.birth) else { continue }
      for position in Int(row.birth)...last where stages.arePeers(position, Int(row.birth)) {
        decided[position] += 1
        if row.outcome == .won { won[position] += 1 }
      }
    }
    return stages.open.indices.map { position in
      StageChance(
        stage: stages.open[position], configured: stages.openProbabilities[position],
        won: won[position], decided: decided[position])
    }
  }

  private func furthest(_ index: Int) -> Int {
    (0..<stages.openCount).last { firstEntry(index, $0) != .unknown } ?? -1
  }
}
