extension KPI {
  /// Won ÷ (won + lost) among the deals whose standing closing lies in the period.
  ///
  /// Disqualified deals were never a chance and stay outside. Beside it: the interval when the sample
  /// is small, and the open deals past their expected close, which flatter the rate.
  static let winRate = KPI(
    id: "win-rate", better: .higher, isSnapshot: false, rule: decided
  ) { ledger, period, measure in
    var won = 0
    var total = 0
    ledger.judgeClosed(by: decided, over: period) { _, row, verdict in
      guard verdict == .counts else { return }
      total += 1
      if row.outcome == .won { won += 1 }
    }
    measure.take(won, outOf: total, of: .closed)
    measure.addInterval(won, of: total)
    let pastClose = ledger.state(of: period).openPastClose
    measure.parts.append(
      Measure.Part(name: .openPastClose, value: Ratio(pastClose), unit: .count))
  }

  static let decided: Rule = { ledger, index, period in
    ledger.rows[index].closed(as: .won, or: .lost, in: period)
  }
}

extension Ledger {
  /// How many open deals are past their close date.
  fileprivate var openPastClose: Int {
    rows.count { row in
      row.isPresent && row.outcome == .open && row.expectedClose != .unknown
        && row.expectedClose < today
    }
  }
}
