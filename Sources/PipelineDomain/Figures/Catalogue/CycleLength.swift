extension KPI {
  /// The median of the days from the first entry to a qualified stage to the closing, over the deals
  /// won in the period; mean and P90 beside (article 001:62).
  ///
  /// Days are differences of local dates. A deal won without a day in a qualified stage has no cycle, nor has
  /// one entered after it was closed: both are excluded, from this figure alone, and listed.
  static let cycleLength = KPI(
    id: "cycle-length", better: .lower, isSnapshot: false, rule: wonWithCycle
  ) { facts, period, figure in
    var days: [Int64] = []
    facts.judgeClosed(by: wonWithCycle, over: period) { _, row, verdict in
      if verdict == .counts { days.append(Int64(row.closed - row.cycleStart)) }
    }
    figure.unit = .days
    figure.n = days.count
    days.sort()
    figure.value = days.quantile(1, 2)
    let total = days.reduce(Int128(0)) { $0 + Int128($1) }
    guard let mean = Ratio(total, Int128(days.count)), let p90 = days.quantile(9, 10) else {
      return figure.reason = .noDeals(.won)
    }
    figure.parts = [
      KPIValue.Part(name: .mean, value: mean, unit: .days),
      KPIValue.Part(name: .p90, value: p90, unit: .days),
    ]
  }

  private static let wonWithCycle: PipelineFacts.Rule = { facts, index, period in
    let row = facts.rows[index]
    let verdict = row.closed(as: .won, in: period)
    guard verdict == .counts else { return verdict }
    if row.isUndated { return .excluded(.noCreationDay) }
    guard row.created <= row.closed else { return .excluded(.closedBeforeCreated) }
    guard row.cycleStart != .unknown else { return .excluded(.neverQualified) }
    return row.cycleStart <= row.closed ? .counts : .excluded(.closedBeforeQualified)
  }

  /// The median of the days deals spend in an open stage, all their visits together: over the stages first
  /// entered in the period, pooled, a part for each stage.
  ///
  /// A stay that is still running is not excluded, which would make every stage look quick, but counts as
  /// lasting so far (Kaplan and Meier); the median is not reached while more than half still run. The ends of
  /// the stays stand beside it: on to another stage, won, lost, disqualified, still there.
  static let timeInStage = KPI(
    id: "time-in-stage", better: .lower, isSnapshot: false, rule: staying
  ) { facts, period, figure in
    let stages = facts.stages
    var ended = Array(repeating: [Int64](), count: stages.openCount)
    var running = ended
    var ends: [Int] = [0, 0, 0, 0, 0]
    facts.judge(by: staying, over: period) { index, _, verdict in
      guard verdict == .counts else { return }
      figure.n += 1
      facts.forEachStay(of: index, from: period) { position, days, end in
        ends[end.rawValue] += 1
        if end == .running {
          running[position].append(days)
        } else {
          ended[position].append(days)
        }
      }
    }
    figure.unit = .days
    let pooled = KaplanMeier(ended: ended.flatMap { $0 }, running: running.flatMap { $0 })
    figure.value = pooled.median.map { Ratio($0) }
    if figure.value == nil {
      figure.reason = figure.n == 0 ? .noDeals(.stageEntry) : .notReached
    }
    for (position, stage) in stages.open.enumerated() {
      let curve = KaplanMeier(ended: ended[position], running: running[position])
      guard let median = curve.median else { continue }
      figure.parts.append(
        KPIValue.Part(name: .stage(stage), value: Ratio(median), unit: .days))
    }
    let names: [KPIValue.Part.Name] = [.movedOn, .won, .lost, .disqualified, .stillOpen]
    figure.parts += zip(names, ends).map {
      KPIValue.Part(name: $0, value: Ratio($1), unit: .count)
    }
  }

  private static let staying: PipelineFacts.Rule = { facts, index, period in
    let row = facts.rows[index]
    if row.isUndated { return .excluded(.noCreationDay) }
    guard row.outcome != nil else { return .excluded(.unknownStage) }
    var (counts, isBackward) = (false, false)
    facts.forEachStay(of: index, from: period) { _, days, _ in
      counts = true
      if days < 0 { isBackward = true }
    }
    return isBackward ? .excluded(.leftBeforeEntered) : counts ? .counts : .outside
  }
}

extension PipelineFacts {
  /// The end of a deal's time in a stage.
  fileprivate enum StayEnd: Int {
    case movedOn, won, lost, disqualified, running
  }

  /// Calls `body` for each open stage a deal first entered in the period: its position, the days there
  /// (negative for an error of the data), and their end.
  @inline(__always)
  fileprivate func forEachStay(
    of index: Int, from period: Period, _ body: (Int, _ days: Int64, StayEnd) -> Void
  ) {
    let row = rows[index]
    let standing = row.outcome == .open ? stages.columns[Int(row.stage)].position : nil
    for position in 0..<stages.openCount where period.contains(firstEntry(index, position)) {
      let stay = stageHistory.stays[index * stages.openCount + position]
      var days = Int64(stay)
      var end = StayEnd.movedOn
      if stay == StageHistory.backward {
        days = -1
      } else if position == standing {
        (days, end) = (days + Int64(today - row.entered), .running)
      } else if position == Int(stageHistory.lastOpen[index]) {
        switch row.outcome {
        case .won: end = .won
        case .lost: end = .lost
        case .disqualified: end = .disqualified
        case .open, nil: break
        }
      }
      body(position, days, end)
    }
  }
}
