extension KPI {
  /// Of the deals that first reached an open stage in the period, the share that advanced since: pooled over
  /// the open stages, a part for each.
  ///
  /// Reached means that position or a later one, so a skipped stage counts as passed, and a step back takes
  /// nothing away. A deal enters where it was created. After the last open stage comes won.
  static let stageConversion = KPI(
    id: "stage-conversion", better: .higher, isSnapshot: false,
    rule: { facts, index, period in entering(facts, index, period, isStrict: false) },
    compute: { facts, period, figure in
      pool(facts, period, isStrict: false, into: &figure)
    })

  /// The same for deals that took every stage in turn: a skipped stage ends a deal's path.
  public static let strictStageConversion = KPI(
    id: "stage-conversion-strict", better: .higher, isSnapshot: false,
    rule: { facts, index, period in entering(facts, index, period, isStrict: true) },
    compute: { facts, period, figure in
      pool(facts, period, isStrict: true, into: &figure)
    })

  private static func entering(
    _ facts: PipelineFacts, _ index: Int, _ period: Period, isStrict: Bool
  ) -> PipelineFacts.Inclusion {
    if facts.rows[index].isUndated { return .excluded(.noCreationDay) }
    var counts = false
    facts.forEachStep(of: index, isStrict: isStrict) { _, day, _ in
      if period.contains(day) { counts = true }
    }
    return counts ? .counts : .outside
  }

  private static func pool(
    _ facts: PipelineFacts, _ period: Period, isStrict: Bool, into figure: inout KPIValue
  ) {
    var entered = Array(repeating: 0, count: facts.stages.openCount)
    var passed = entered
    var deals = 0
    for index in facts.rows.indices where facts.rows[index].isPresent {
      var counts = false
      facts.forEachStep(of: index, isStrict: isStrict) { position, day, wentOn in
        guard period.contains(day) else { return }
        counts = true
        entered[position] += 1
        if wentOn { passed[position] += 1 }
      }
      if counts { deals += 1 }
    }
    figure.take(passed.reduce(0, +), outOf: entered.reduce(0, +), of: .stageEntry)
    figure.n = deals
    for (position, stage) in facts.stages.open.enumerated() {
      guard let share = Ratio(Int128(passed[position]), Int128(entered[position])) else { continue }
      figure.parts.append(KPIValue.Part(name: .stage(stage), value: share, unit: .rate))
    }
  }
}

extension PipelineFacts {
  /// Calls `body` for each open stage a deal reached: its position, the first day there (unknown when not
  /// dated), and true when the deal advanced.
  @inline(__always)
  fileprivate func forEachStep(
    of index: Int, isStrict: Bool, _ body: (_ position: Int, _ day: Day, _ wentOn: Bool) -> Void
  ) {
    let row = rows[index]
    let isWon = row.outcome == .won
    guard row.birth >= 0 else { return }
    if isStrict {
      var position = Int(row.birth)
      while position < stages.openCount, firstEntry(index, position) != .unknown {
        var next = position + 1
        while next < stages.openCount, firstEntry(index, next) == .unknown,
          stages.isRetired[next] || !stages.arePeers(next, position)
        { next += 1 }
        let wentOn = next < stages.openCount ? firstEntry(index, next) != .unknown : isWon
        body(position, firstEntry(index, position), wentOn)
        position = next
      }
      return
    }
    var wentOn = isWon
    var first = isWon ? row.closed : .unknown
    for position in (Int(row.birth)..<stages.openCount).reversed() {
      let own = firstEntry(index, position)
      first = Day.earlier(own, first)
      // A retired stage is passed only by deals that stood in it, that of another pipeline by none.
      if own != .unknown
        || (wentOn && !stages.isRetired[position] && stages.arePeers(position, Int(row.birth)))
      {
        body(position, first, wentOn)
      }
      if own != .unknown { wentOn = true }
    }
  }
}

extension KPI {
  /// Of the deals that first reached a phase of the funnel in the period, the share that advanced since:
  /// pooled over the phases up to the sale, a part for each (articles 000:192, 003:26).
  static let funnelConversion = KPI(
    id: "funnel-conversion", better: .higher, isSnapshot: false, rule: enteringPhase
  ) { facts, period, figure in
    let phases = facts.stages.phases.dropLast()
    var entered = Array(repeating: 0, count: phases.count)
    var passed = entered
    facts.judge(by: enteringPhase, over: period) { index, _, verdict in
      guard verdict == .counts else { return }
      figure.n += 1
      facts.forEachPhase(of: index, isStrict: false) { step in
        guard phases.indices.contains(step.place), period.contains(step.day) else { return }
        entered[step.place] += 1
        if step.wentOn { passed[step.place] += 1 }
      }
    }
    let deals = figure.n
    figure.take(passed.reduce(0, +), outOf: entered.reduce(0, +), of: .stageEntry)
    figure.n = deals
    for (place, phase) in phases.enumerated() {
      guard let share = Ratio(Int128(passed[place]), Int128(entered[place])) else { continue }
      figure.parts.append(KPIValue.Part(name: .phase(phase), value: share, unit: .rate))
    }
  }

  private static let enteringPhase: PipelineFacts.Rule = { facts, index, period in
    facts.entry(of: index, in: period) { $0 != .retain }
  }
}

extension PipelineFacts {
  /// Returns the inclusion of a deal as one that first reached one of some phases in the period.
  func entry(
    of index: Int, in period: Period, to isMeant: (Stage.Phase) -> Bool
  ) -> PipelineFacts.Inclusion {
    if rows[index].isUndated { return .excluded(.noCreationDay) }
    var enters = false
    forEachPhase(of: index, isStrict: false) { step in
      if isMeant(stages.phases[step.place]), period.contains(step.day) { enters = true }
    }
    guard enters else { return .outside }
    return rows[index].outcome == nil ? .excluded(.unknownStage) : .counts
  }

  /// One step of a deal's path down the funnel.
  struct PhaseStep {
    /// The place in `stages.phases`.
    let place: Int
    /// The first day there or, where the phase was skipped, beyond; unknown when not dated.
    let day: Day
    /// True when the deal reached a later phase (strictly: the next one).
    let wentOn: Bool
  }

  /// Calls `body` for each phase a deal reached, the furthest first; strictly, in order. Never when nothing
  /// is dated.
  ///
  /// Reached means that phase or a later one, so a skipped phase counts as passed, and a step back takes
  /// nothing away. A deal enters where it was created. A won deal stands after the sale. Strictly, a skipped
  /// phase ends the path.
  @inline(__always)
  func forEachPhase(of index: Int, isStrict: Bool, _ body: (PhaseStep) -> Void) {
    let row = rows[index]
    let last = stages.phases.count - 1
    // A deal entered as won starts after the sale.
    guard row.birth >= 0 || row.outcome == .won else { return }
    var place = row.birth >= 0 ? stages.phasePlaces[Int(row.birth)] : last
    if isStrict {
      while place <= last, reached(place, index) {
        let wentOn = place < last && reached(place + 1, index)
        body(PhaseStep(place: place, day: firstDay(in: place, index), wentOn: wentOn))
        place += 1
      }
      return
    }
    var wentOn = false
    var first = Day.unknown
    for place in (place...last).reversed() {
      let isReached = reached(place, index)
      first = Day.earlier(firstDay(in: place, index), first)
      if isReached || wentOn { body(PhaseStep(place: place, day: first, wentOn: wentOn)) }
      if isReached { wentOn = true }
    }
  }

  private func reached(_ place: Int, _ index: Int) -> Bool {
    let isAfterSale = place == stages.phases.count - 1 && rows[index].outcome == .won
    return isAfterSale || firstDay(in: place, index) != .unknown
  }

  private func firstDay(in place: Int, _ index: Int) -> Day {
    let isAfterSale = place == stages.phases.count - 1 && rows[index].outcome == .won
    var first = isAfterSale ? rows[index].closed : .unknown
    for position in 0..<stages.openCount where stages.phasePlaces[position] == place {
      first = Day.earlier(firstEntry(index, position), first)
    }
    return first
  }
}
