/// The definition of one indicator: what it is called in scripts, what is good, and how it is measured.
///
/// Adding one is a file with a `static let`, a row in `catalogue`, and a test.
public struct KPI: Sendable {
  /// Which way is better.
  public enum Direction: Sendable {
    case higher, lower
  }

  /// The name in scripts and files, such as `win-rate`.
  public let id: String
  /// Which way is better.
  public let better: Direction
  /// Whether it speaks of how the board stands, not of what happened in a period: at the ledger's
  /// moment, or at the last one of a period that is over.
  public let isSnapshot: Bool
  /// Whether the values of the parts of a board add up to that of the whole, in one currency.
  public internal(set) var isAdditive = false
  let rule: PipelineFacts.Rule
  let compute: @Sendable (PipelineFacts, Period, inout KPIValue) -> Void

  /// The value with its terms and parts, without the lists of deals: what a panel shows. O(deals).
  public func figure(_ facts: PipelineFacts, _ period: Period) -> KPIValue {
    let facts = seen(of: period, facts)
    var figure = KPIValue(kpi: id, unit: .count, n: 0, period: period, asOf: facts.asOf)
    compute(facts, period, &figure)
    if let reason = figure.reason {
      figure.reason = reason.explained(by: excluded(by: reason, facts, period))
    }
    figure.caveat = facts.filter.caveat(on: selectors)
    return figure
  }

  /// How many deals the rule leaves out, where that can be why there is nothing to count.
  private func excluded(
    by reason: KPIValue.Unavailability, _ facts: PipelineFacts, _ period: Period
  ) -> [Exclusion.Reason: Int] {
    switch reason {
    case .noDeals, .zeroDenominator: break
    default: return [:]
    }
    var counts: [Exclusion.Reason: Int] = [:]
    facts.judge(by: rule, over: period) { _, _, verdict in
      if case .excluded(let reason) = verdict { counts[reason, default: 0] += 1 }
    }
    return counts
  }

  /// The figure together with the deals that make it and those that were left out. O(deals).
  public func figureWithDeals(_ facts: PipelineFacts, _ period: Period) -> KPIValue {
    var figure = figure(facts, period)
    let facts = seen(of: period, facts)
    facts.judge(by: rule, over: period) { index, _, verdict in
      switch verdict {
      case .counts: figure.deals.append(facts.ids[index])
      case .excluded(let reason):
        figure.excluded.append(Exclusion(deal: facts.ids[index], reason: reason))
      case .basis, .outside: break
      }
    }
    return figure
  }

  /// The deals that a figure leaves out, counted and added up; `nil` when none are. O(deals).
  func excluded(_ facts: PipelineFacts, _ period: Period) -> ExcludedDeals? {
    let facts = seen(of: period, facts)
    var count = 0
    var sum: Int128?
    facts.judge(by: rule, over: period) { _, row, verdict in
      guard case .excluded = verdict else { return }
      count += 1
      if row.hasAmount, let worth = facts.worth(of: row) { sum = (sum ?? 0) + worth }
    }
    guard count > 0 else { return nil }
    return ExcludedDeals(
      count: count, worth: sum.flatMap { Ratio($0, facts.exchange?.scale ?? 1) })
  }

  /// The ledger it speaks of: a state figure of a period that is over is that of its last moment.
  private func seen(of period: Period, _ facts: PipelineFacts) -> PipelineFacts {
    isSnapshot ? facts.state(of: period) : facts
  }
}
