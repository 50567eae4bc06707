extension KPI {
  /// Of the deals that were open and dated in the period at its start, or dated into it later, the
  /// share that slipped; beside it those of them whose date merely passed.
  ///
  /// At the period's end, or now before that, a deal has slipped that is not closed and whose close date
  /// lies after the period, was cleared, or has passed: not to give a new date is no better than to
  /// give an honest one. A date brought forward is no slip, nor is one that was put off if the deal
  /// closed in the period all the same.
  static let slippage = KPI(
    id: "slippage", better: .lower, isSnapshot: false, rule: expectedIn
  ) { ledger, period, measure in
    var (slipped, passed, total) = (0, 0, 0)
    ledger.judge(by: expectedIn, over: period) { index, _, verdict in
      guard verdict == .counts else { return }
      total += 1
      let slip = ledger.slip(of: index, in: period)
      if slip != .kept { slipped += 1 }
      if slip == .passed { passed += 1 }
    }
    measure.take(slipped, outOf: total, of: .dueCloses)
    if period.start > ledger.today { measure.reason = .notBegun }
    measure.parts.append(Measure.Part(name: .datePassed, value: Ratio(passed), unit: .count))
  }

  private static let expectedIn: Ledger.Rule = { ledger, index, period in
    guard ledger.slip(of: index, in: period) != nil else { return .outside }
    let row = ledger.rows[index]
    guard let outcome = row.outcome else { return .excluded(.unknownStage) }
    return outcome != .open && row.closed == .unknown ? .excluded(.noClosingDay) : .counts
  }

  /// How often an expected close was put off to a later day in the period, over all deals. What was
  /// undone does not count.
  static let pushCount = KPI(
    id: "push-count", better: .lower, isSnapshot: false, isAdditive: true, rule: pushed
  ) { ledger, period, measure in
    var pushes = 0
    ledger.judge(by: pushed, over: period) { index, _, verdict in
      guard verdict == .counts else { return }
      measure.n += 1
      pushes += ledger.pushes(of: index, in: period)
    }
    measure.unit = .count
    measure.value = Ratio(pushes)
  }

  private static let pushed: Ledger.Rule = { ledger, index, period in
    ledger.pushes(of: index, in: period) > 0 ? .counts : .outside
  }
}

extension Ledger {
  fileprivate func pushes(of index: Int, in period: Period) -> Int {
    courses.reschedulings[index]?.count { $0.isPush && period.contains($0.on) } ?? 0
  }
}

extension KPI {
  /// What the period is expected to bring: the amounts won in it, and the open amounts expected to
  /// close in what is left of it, each times its chance. The quota and the share of it beside.
  ///
  /// An open deal whose expected close has passed, or that has none, adds nothing; so the forecast of a
  /// period that is over is what was won.
  static let forecast = KPI(
    id: "forecast", better: .higher, isSnapshot: false, isAdditive: true, rule: forecasted
  ) { ledger, period, measure in
    var (won, open) = (MoneySum(by: ledger.exchange), MoneySum(by: ledger.exchange))
    let sum = ledger.sum(of: forecasted, over: period) { row in
      let isWon = row.outcome == .won
      let weighted = Int128(row.amount) * (isWon ? 100 : Int128(row.probability))
      let day = ledger.rateDay(of: row)
      if isWon {
        won.add(weighted, of: row.currency, on: day)
      } else {
        open.add(weighted, of: row.currency, on: day)
      }
      return weighted
    }
    measure.take(sum, dividedBy: 100, in: ledger)
    guard measure.reason == nil, let value = measure.value else { return }
    for (name, part) in [(Measure.Part.Name.won, won), (.weighted, open)] {
      guard let total = part.total(isConverted: sum.isConverted),
        let value = Ratio(total.numerator, total.denominator * 100)
      else { continue }
      measure.parts.append(Measure.Part(name: name, value: value, unit: measure.unit))
    }
    guard let quota = ledger.settings.quota(in: period),
      measure.unit == .money(ledger.settings.currency)
    else { return }
    measure.parts.append(Measure.Part(name: .quota, value: quota.reduced, unit: measure.unit))
    guard let share = value.divided(by: quota) else { return }
    measure.parts.append(Measure.Part(name: .attained, value: share, unit: .rate))
  }

  private static let forecasted: Ledger.Rule = { ledger, index, period in
    let row = ledger.rows[index]
    if row.outcome == .won { return row.closed(as: .won, in: period).needingAmount(of: row) }
    guard row.standsOpen == .counts else { return row.standsOpen }
    let isAhead = period.contains(row.expectedClose) && row.expectedClose >= ledger.today
    return isAhead ? Ledger.Verdict.counts.needingAmount(of: row) : .outside
  }
}
