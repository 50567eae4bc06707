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
  let rule: Ledger.Rule
  let compute: @Sendable (Ledger, Period, inout Measure) -> Void

  /// The value with its terms and parts, without the lists of deals: what a panel shows. O(deals).
  public func figure(_ ledger: Ledger, _ period: Period) -> Measure {
    let ledger = seen(of: period, ledger)
    var measure = Measure(kpi: id, unit: .count, n: 0, period: period, asOf: ledger.asOf)
    compute(ledger, period, &measure)
    if let reason = measure.reason {
      measure.reason = reason.explained(by: excluded(by: reason, ledger, period))
    }
    measure.caveat = ledger.filter.caveat(on: selectors)
    return measure
  }

  /// How many deals the rule leaves out, where that can be why there is nothing to count.
  private func excluded(
    by reason: Measure.Unavailability, _ ledger: Ledger, _ period: Period
  ) -> [Exclusion.Reason: Int] {
    switch reason {
    case .noDeals, .zeroDenominator: break
    default: return [:]
    }
    var counts: [Exclusion.Reason: Int] = [:]
    ledger.judge(by: rule, over: period) { _, _, verdict in
      if case .excluded(let reason) = verdict { counts[reason, default: 0] += 1 }
    }
    return counts
  }

  /// The figure together with the deals that make it and those that were left out. O(deals).
  public func measure(_ ledger: Ledger, _ period: Period) -> Measure {
    var measure = figure(ledger, period)
    let ledger = seen(of: period, ledger)
    ledger.judge(by: rule, over: period) { index, _, verdict in
      switch verdict {
      case .counts: measure.deals.append(ledger.ids[index])
      case .excluded(let reason):
        measure.excluded.append(Exclusion(deal: ledger.ids[index], reason: reason))
      case .basis, .outside: break
      }
    }
    return measure
  }

  /// The deals that a figure leaves out, counted and added up; `nil` when none are. O(deals).
  func excluded(_ ledger: Ledger, _ period: Period) -> ExcludedDeals? {
    let ledger = seen(of: period, ledger)
    var count = 0
    var sum: Int128?
    ledger.judge(by: rule, over: period) { _, row, verdict in
      guard case .excluded = verdict else { return }
      count += 1
      if row.hasAmount, let worth = ledger.worth(of: row) { sum = (sum ?? 0) + worth }
    }
    guard count > 0 else { return nil }
    return ExcludedDeals(
      count: count, worth: sum.flatMap { Ratio($0, ledger.exchange?.scale ?? 1) })
  }

  /// The ledger it speaks of: a state figure of a period that is over is that of its last moment.
  private func seen(of period: Period, _ ledger: Ledger) -> Ledger {
    isSnapshot ? ledger.state(of: period) : ledger
  }
}
