/// What a period will bring in: what is signed, and what the open deals expected to close in it may
/// add.
///
/// In the currency of the board. Deals without amount, or in another currency without a rate, are
/// listed and left out; those whose expected close has passed, or that have none, are told apart and
/// add nothing.
public struct Forecast: Equatable, Sendable {
  /// How sure an open deal is, by its chance: its own, else its stage's.
  public enum Category: Sendable, CaseIterable {
    case commit, bestCase, pipeline

    /// The chance in percent from which a deal is committed.
    public static let commitFrom = 80
    /// The chance in percent from which a deal belongs to the best case.
    public static let bestCaseFrom = 50

    init(percent: Int) {
      self =
        percent >= Category.commitFrom
        ? .commit : percent >= Category.bestCaseFrom ? .bestCase : .pipeline
    }
  }

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
    /// Best case, and every other open deal.
    public internal(set) var pipeline: Int128 = 0
    /// Won, and open amounts each times its chance: its own, else its stage's. An expectation.
    public internal(set) var weighted = Ratio(0)
    /// The same, by the chances of stages alone.
    public internal(set) var weightedByStage = Ratio(0)
    /// The same, by the chances that the board's own history suggests.
    public internal(set) var weightedByHistory = Ratio(0)
    /// The deals signed.
    public internal(set) var wonCount = 0
    /// The open deals expected to close.
    public internal(set) var openCount = 0
    /// What the total may be, what is won included.
    public internal(set) var outcomes = Outcomes([])
    /// What is to be signed, if quotas say.
    public internal(set) var goal: Ratio?

    /// The chance to sign at least the goal; `nil` without one.
    public var chance: Ratio? {
      guard let goal else { return nil }
      let (whole, rest) = goal.numerator.quotientAndRemainder(dividingBy: goal.denominator)
      return outcomes.chance(ofReaching: whole + (rest > 0 ? 1 : 0))
    }

    /// What the weighted value lacks to the goal; `nil` without one, zero when it lacks nothing.
    public var missing: Ratio? {
      guard let goal, let gap = goal.subtracting(weighted) else { return nil }
      return gap < Ratio(0) ? Ratio(0) : gap
    }
  }

  /// Open deals that belong to no month.
  public struct Aside: Equatable, Sendable {
    /// The deals, in board order.
    public internal(set) var deals: [Deal.ID] = []
    /// Their amounts.
    public internal(set) var amount: Int128 = 0
    /// Their amounts, each times its chance.
    public internal(set) var weighted = Ratio(0)
  }

  /// The period.
  public let period: Period
  /// The moment it is seen from.
  public let asOf: Instant
  /// Whether the period is over; what is open is then told as it was at its end.
  public let isOver: Bool
  /// The currency of all amounts.
  public let currency: Currency
  /// The period as a whole.
  public internal(set) var total: Line
  /// Why the period has no goal; `nil` when it has one.
  public internal(set) var goalUnavailability: KPIValue.Unavailability?
  /// Its months; the first and the last may be cut.
  public internal(set) var months: [Line]
  /// Open deals, of whatever period, whose expected close has passed.
  public internal(set) var overdue = Aside()
  /// Open deals without an expected close.
  public internal(set) var undated = Aside()
  /// Deals that should count and cannot, in board order.
  public internal(set) var excluded: [Exclusion] = []
  /// The chances of the stages, with what history says of them.
  public let stageChances: [StageChance]
  /// The win rate of the last twelve months, or of all time when few deals were decided in them.
  public let winRate: KPIValue

  /// How much pipeline brings one unit of sales: one over the win rate, in place of the customary
  /// three; `nil` when nothing was won yet.
  public var coverageNeeded: Ratio? {
    winRate.value.flatMap { Ratio(1).divided(by: $0) }
  }

  /// The new pipeline it takes to make up what the weighted value lacks to the goal of the period;
  /// `nil` without a goal, and once the period is over.
  public var pipelineNeeded: Ratio? {
    guard !isOver, let missing = total.missing, let coverageNeeded else { return nil }
    return missing.reduced.multiplied(by: coverageNeeded)
  }
}

/// What became of the deals that reached a stage, held against the chance the settings give it.
public struct StageChance: Equatable, Sendable {
  /// The open stage.
  public let stage: Stage.ID
  /// The chance of the settings, in percent.
  public let configured: Int
  /// Of the deals won or lost so far that reached the stage or a later one, those that were won.
  public let won: Int
  /// The deals won or lost so far that reached it. Disqualified ones were never a chance.
  public let decided: Int

  /// Below this many decided deals the board's history suggests nothing.
  public static let leastSample = 20

  /// The chance that history suggests, to a millionth: (won + 0.1) ÷ (decided + 0.2), so that a small
  /// board never claims certainty; `nil` below `leastSample`.
  public var suggested: Ratio? {
    guard decided >= StageChance.leastSample else { return nil }
    return Ratio(10 * Int128(won) + 1, 10 * Int128(decided) + 2)?.rounded(decimals: 6)
      .flatMap { Ratio($0, 1_000_000) }
  }

  /// The suggested chance, else the configured one.
  public var expected: Ratio {
    suggested ?? Ratio(Int128(configured), 100) ?? Ratio(0)
  }

  /// Where the true chance lies with 95 % confidence (Wilson); `nil` when nothing was decided.
  public var interval: (low: Ratio, high: Ratio)? {
    Wilson.bounds(won, of: decided)
  }
}

extension PipelineFacts {
  /// The chances of the open stages, in order, by all deals decided up to the ledger's day. O(deals).
  public var stageChances: [StageChance] {
    var won = Array(repeating: 0, count: stages.openCount)
    var decided = won
    for index in rows.indices where rows[index].isPresent {
      let row = rows[index]
      guard row.birth >= 0, row.outcome == .won || row.outcome == .lost else { continue }
      let last = row.outcome == .won ? stages.openCount - 1 : furthest(index)
      guard last >= Int(row.birth) else { continue }
      for position in Int(row.birth)...last {
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
