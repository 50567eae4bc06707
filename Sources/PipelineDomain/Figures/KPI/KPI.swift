/// The definition of one indicator: its name in scripts, its better direction, and its computation.
///
/// Adding one is a file with a `static let`, a row in `catalogue`, and a test.
public struct KPI: Sendable {
  /// The better direction.
  public enum Direction: Sendable {
    case higher, lower
  }

  /// The name in scripts and files, such as `win-rate`.
  public let id: String
  /// The better direction.
  public let better: Direction
  /// True when it describes the state of the board, not the events of a period: at the moment of the facts,
  /// or at the last one of a period that is over.
  public let isSnapshot: Bool
  /// True when the values of the parts of a board add up to that of the whole, in one currency.
  public internal(set) var isAdditive = false
  let rule: PipelineFacts.Rule
  let compute: @Sendable (PipelineFacts, Period, inout KPIValue) -> Void

  /// Returns the value with its terms and parts, without the lists of deals, for a panel. O(deals).
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

  /// Returns the numbers of deals the rule excludes, where that can be the reason there is nothing to count.
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

  /// Returns the figure together with the deals that make it and those that were excluded. O(deals).
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

  /// Returns the deals that a figure excludes, counted and added up; `nil` when there are none. O(deals).
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

  /// Returns the facts of the figure: a snapshot of a period that is over is that of its last moment.
  private func seen(of period: Period, _ facts: PipelineFacts) -> PipelineFacts {
    isSnapshot ? facts.state(of: period) : facts
  }
}
