extension KPI {
  /// Won ÷ (won + lost) among the deals whose standing closing lies in the period.
  ///
  /// Disqualified deals were never to be won and are excluded. Beside it: the interval when the sample is
  /// small, and the open deals past their close date, which flatter the rate.
  static let winRate = KPI(
    id: "win-rate", better: .higher, isSnapshot: false, rule: decided
  ) { facts, period, figure in
    var won = 0
    var total = 0
    facts.judgeClosed(by: decided, over: period) { _, row, verdict in
      guard verdict == .counts else { return }
      total += 1
      if row.outcome == .won { won += 1 }
    }
    figure.take(won, outOf: total, of: .closed)
    figure.addInterval(won, of: total)
    let pastClose = facts.state(of: period).openPastClose
    figure.parts.append(
      KPIValue.Part(name: .openPastClose, value: Ratio(pastClose), unit: .count))
  }

  static let decided: PipelineFacts.Rule = { facts, index, period in
    facts.rows[index].closed(as: .won, or: .lost, in: period)
  }
}

extension PipelineFacts {
  /// The number of open deals past their close date.
  fileprivate var openPastClose: Int {
    rows.count { row in
      row.isPresent && row.outcome == .open && row.expectedClose != .unknown
        && row.expectedClose < today
    }
  }
}

extension KPI {
  /// Of the deals created in the period, disqualified ones included, the share won so far; beside it
  /// those still open, of which a young cohort has many, and the interval when the sample is small.
  static let cohortWinRate = KPI(
    id: "cohort-win-rate", better: .higher, isSnapshot: false, rule: createdAndStanding
  ) { facts, period, figure in
    var (won, open, total) = (0, 0, 0)
    facts.judge(by: createdAndStanding, over: period) { _, row, verdict in
      guard verdict == .counts else { return }
      total += 1
      if row.outcome == .won { won += 1 }
      if row.outcome == .open { open += 1 }
    }
    figure.take(won, outOf: total, of: .created)
    figure.addInterval(won, of: total)
    figure.parts.append(KPIValue.Part(name: .stillOpen, value: Ratio(open), unit: .count))
  }

  /// The rule that counts deals created in the period in a stage that the board has.
  static let createdAndStanding: PipelineFacts.Rule = { facts, index, period in
    let verdict = createdIn(facts, index, period)
    guard verdict == .counts, facts.rows[index].outcome == nil else { return verdict }
    return .excluded(.unknownStage)
  }
}

extension PipelineFacts {
  /// Returns true when the youngest deals of a cohort are not yet one median cycle old, so that its rate has
  /// no benchmark; also while the length of a sale is unknown.
  func isTooYoung(_ cohort: Period) -> Bool {
    guard let cycle = KPI.cycleLength.figure(self, decidedWindow).value else { return true }
    return Ratio(max(0, today - cohort.end)) < cycle
  }
}

extension KPI {
  /// Won amounts ÷ (won + lost amounts) among the deals whose standing closing lies in the period.
  ///
  /// A missing amount is not zero: while one side has amounts on fewer than half of its deals there is
  /// no value. Otherwise the share of deals that have one stands beside it.
  static let winRateByValue = KPI(
    id: "win-rate-value", better: .higher, isSnapshot: false, rule: decidedWithAmount
  ) { facts, period, figure in
    var won = MoneySum(by: facts.exchange)
    let sum = facts.sumClosed(by: decidedWithAmount, in: period) { row in
      if row.outcome == .won { won.add(Int128(row.amount), of: row.currency, on: row.closed) }
      return Int128(row.amount)
    }
    figure.take(sum, in: facts)
    figure.numeratorUnit = figure.unit
    figure.denominatorUnit = figure.unit
    figure.unit = .rate
    let sides = facts.knownAmounts(of: [.won, .lost], in: period)
    if let (outcome, side) = sides.first(where: { !$1.speaks }), sum.count > 0 {
      figure.value = nil
      return figure.reason = .tooFewAmounts(outcome, known: side.known, of: side.all)
    }
    guard figure.reason == nil, let whole = sum.total,
      let part = won.total(isConverted: sum.isConverted)
    else {
      return figure.value = nil
    }
    figure.numerator = part.rounded()
    figure.denominator = whole.rounded()
    figure.value = Ratio(part.numerator, whole.numerator)
    guard figure.value != nil else {
      return figure.reason = .zeroDenominator(sum.count == 0 ? .closed : .amounts)
    }
    let (known, all) = sides.reduce((0, 0)) { ($0.0 + $1.1.known, $0.1 + $1.1.all) }
    guard let share = Ratio(Int128(known), Int128(all)) else { return }
    figure.parts.append(KPIValue.Part(name: .amountsKnown, value: share, unit: .rate))
  }

  private static let decidedWithAmount: PipelineFacts.Rule = { facts, index, period in
    decided(facts, index, period).needingAmount(of: facts.rows[index])
  }
}

/// The number of some deals, and of those with an amount.
struct KnownAmounts {
  private(set) var known = 0
  private(set) var all = 0

  mutating func add(_ row: PipelineFacts.DealFacts) {
    all += 1
    if row.hasAmount { known += 1 }
  }

  /// True when their sum is representative: at least half of them have an amount.
  var speaks: Bool { 2 * known >= all }
}

extension PipelineFacts {
  /// Returns the amounts known of the deals closed in the period, by outcome.
  fileprivate func knownAmounts(
    of outcomes: [Stage.Outcome], in period: Period
  ) -> [(Stage.Outcome, KnownAmounts)] {
    outcomes.map { outcome in
      var amounts = KnownAmounts()
      judgeClosed(by: KPI.decided, over: period) { _, row, verdict in
        if verdict == .counts, row.outcome == outcome { amounts.add(row) }
      }
      return (outcome, amounts)
    }
  }
}

extension KPI {
  /// The number of deals lost in the period, a part for each open stage they were lost in (article 004:33).
  static let lossByStage = KPI(
    id: "loss-by-stage", better: .lower, isSnapshot: false, isAdditive: true, rule: lost
  ) { facts, period, figure in
    var counts = Array(repeating: 0, count: facts.stages.openCount)
    var unknown = 0
    facts.judge(by: lost, over: period) { index, _, verdict in
      guard verdict == .counts else { return }
      figure.n += 1
      let position = Int(facts.stageHistory.lastOpen[index])
      if counts.indices.contains(position) { counts[position] += 1 } else { unknown += 1 }
    }
    figure.unit = .count
    figure.value = Ratio(figure.n)
    for (position, stage) in facts.stages.open.enumerated() where counts[position] > 0 {
      figure.parts.append(
        KPIValue.Part(name: .stage(stage), value: Ratio(counts[position]), unit: .count))
    }
    guard unknown > 0 else { return }
    figure.parts.append(KPIValue.Part(name: .noStage, value: Ratio(unknown), unit: .count))
  }

  static let lost: PipelineFacts.Rule = { facts, index, period in
    facts.rows[index].closed(as: .lost, in: period)
  }

  /// The number of deals lost in the period, a part for each reason, then one for each stage and reason
  /// together, the most frequent first.
  static let lossReasons = KPI(
    id: "loss-reasons", better: .lower, isSnapshot: false, isAdditive: true, rule: lost
  ) { facts, period, figure in
    var counts: [Loss: Int] = [:]
    facts.judge(by: lost, over: period) { index, _, verdict in
      guard verdict == .counts else { return }
      figure.n += 1
      let reason = facts.activityLog.lossReasons[index]
        .map { facts.settings.spelling(of: $0, for: .lossReason) }
      let loss = Loss(position: facts.stageHistory.lastOpen[index], reason: reason)
      counts[loss, default: 0] += 1
    }
    figure.unit = .count
    figure.value = Ratio(figure.n)
    var reasons: [Loss: Int] = [:]
    for (loss, count) in counts {
      reasons[Loss(position: 0, reason: loss.reason), default: 0] += count
    }
    figure.parts = ordered(reasons).map { loss, count in
      KPIValue.Part(name: .reason(loss.reason), value: Ratio(count), unit: .count)
    }
    figure.parts += ordered(counts).map { loss, count in
      let stage = facts.stages.openStage(loss.position)
      return KPIValue.Part(name: .loss(stage, loss.reason), value: Ratio(count), unit: .count)
    }
  }

  /// The stage and the reason of a loss.
  private struct Loss: Hashable, Comparable {
    /// The position of the open stage it stood in last; negative when not dated.
    let position: Int16
    let reason: String?

    /// Orders by stage, then by reason, no reason last.
    static func < (left: Loss, right: Loss) -> Bool {
      if left.position != right.position { return left.position < right.position }
      guard let leftReason = left.reason, let rightReason = right.reason else {
        return left.reason != nil && right.reason == nil
      }
      return leftReason < rightReason
    }
  }

  private static func ordered(_ counts: [Loss: Int]) -> [(Loss, Int)] {
    counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
      .map { ($0.key, $0.value) }
  }
}
