extension KPI {
  /// Of the deals that were open and dated in the period at its start, or dated into it later, the
  /// share that slipped; beside it those of them whose date merely passed.
  ///
  /// At the period's end, or now before that, a deal has slipped that is not closed and whose close date lies
  /// after the period, was cleared, or has passed: leaving a passed date counts no better than moving it. A
  /// date brought forward is no slip, nor is one put off if the deal closed in the period all the same.
  static let slippage = KPI(
    id: "slippage", better: .lower, isSnapshot: false, rule: expectedIn
  ) { facts, period, figure in
    var (slipped, passed, total) = (0, 0, 0)
    facts.judge(by: expectedIn, over: period) { index, _, verdict in
      guard verdict == .counts else { return }
      total += 1
      let slip = facts.slip(of: index, in: period)
      if slip != .kept { slipped += 1 }
      if slip == .passed { passed += 1 }
    }
    figure.take(slipped, outOf: total, of: .dueCloses)
    if period.start > facts.today { figure.reason = .notBegun }
    figure.parts.append(KPIValue.Part(name: .datePassed, value: Ratio(passed), unit: .count))
  }

  private static let expectedIn: PipelineFacts.Rule = { facts, index, period in
    guard facts.slip(of: index, in: period) != nil else { return .outside }
    let row = facts.rows[index]
    guard let outcome = row.outcome else { return .excluded(.unknownStage) }
    return outcome != .open && row.closed == .unknown ? .excluded(.noClosingDay) : .counts
  }

  /// The number of times a close date was put off to a later day in the period, over all deals. Undone
  /// changes do not count.
  static let pushCount = KPI(
    id: "push-count", better: .lower, isSnapshot: false, isAdditive: true, rule: pushed
  ) { facts, period, figure in
    var pushes = 0
    facts.judge(by: pushed, over: period) { index, _, verdict in
      guard verdict == .counts else { return }
      figure.n += 1
      pushes += facts.pushes(of: index, in: period)
    }
    figure.unit = .count
    figure.value = Ratio(pushes)
  }

  private static let pushed: PipelineFacts.Rule = { facts, index, period in
    facts.pushes(of: index, in: period) > 0 ? .counts : .outside
  }
}

extension PipelineFacts {
  fileprivate func pushes(of index: Int, in period: Period) -> Int {
    stageHistory.reschedulings[index]?.count { $0.isPush && period.contains($0.on) } ?? 0
  }
}

extension KPI {
  /// The expected bookings of the period: the amounts won in it, and the open amounts with a close date in
  /// what is left of it, each times its probability. The quota and its attainment beside.
  ///
  /// An open deal whose close date has passed, or that has none, adds nothing; so the forecast of a period
  /// that is over is the amount won.
  static let forecast = KPI(
    id: "forecast", better: .higher, isSnapshot: false, isAdditive: true, rule: forecasted
  ) { facts, period, figure in
    var (won, open) = (MoneySum(by: facts.exchange), MoneySum(by: facts.exchange))
    let sum = facts.sum(of: forecasted, over: period) { row in
      let isWon = row.outcome == .won
      let weighted = Int128(row.amount) * (isWon ? 100 : Int128(row.probability))
      let day = facts.rateDay(of: row)
      if isWon {
        won.add(weighted, of: row.currency, on: day)
      } else {
        open.add(weighted, of: row.currency, on: day)
      }
      return weighted
    }
    figure.take(sum, dividedBy: 100, in: facts)
    guard figure.reason == nil, let value = figure.value else { return }
    for (name, part) in [(KPIValue.Part.Name.won, won), (.weighted, open)] {
      guard let total = part.total(isConverted: sum.isConverted),
        let value = Ratio(total.numerator, total.denominator * 100)
      else { continue }
      figure.parts.append(KPIValue.Part(name: name, value: value, unit: figure.unit))
    }
    guard let quota = facts.settings.quota(in: period),
      figure.unit == .money(facts.settings.currency)
    else { return }
    figure.parts.append(KPIValue.Part(name: .quota, value: quota.reduced, unit: figure.unit))
    guard let share = value.divided(by: quota) else { return }
    figure.parts.append(KPIValue.Part(name: .attained, value: share, unit: .rate))
  }

  private static let forecasted: PipelineFacts.Rule = { facts, index, period in
    let row = facts.rows[index]
    if row.outcome == .won { return row.closed(as: .won, in: period).needingAmount(of: row) }
    guard row.standsOpen == .counts else { return row.standsOpen }
    let isAhead = period.contains(row.expectedClose) && row.expectedClose >= facts.today
    return isAhead ? PipelineFacts.Inclusion.counts.needingAmount(of: row) : .outside
  }
}
