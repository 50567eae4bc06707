extension KPI {
  /// Of the deals that first reached an open stage in the period, the share that went on since:
  /// pooled over the open stages, a part for each.
  ///
  /// Reached means that position or a later one, so a skipped stage counts as passed, and a step back
  /// takes nothing away. A deal enters where it was born. From the last open stage on is won.
  static let stageConversion = KPI(
    id: "stage-conversion", better: .higher, isSnapshot: false,
    rule: { ledger, index, period in entering(ledger, index, period, isStrict: false) },
    compute: { ledger, period, measure in
      pool(ledger, period, isStrict: false, into: &measure)
    })

  /// The same for deals that took every stage in turn: a skipped stage ends a deal's way.
  public static let strictStageConversion = KPI(
    id: "stage-conversion-strict", better: .higher, isSnapshot: false,
    rule: { ledger, index, period in entering(ledger, index, period, isStrict: true) },
    compute: { ledger, period, measure in
      pool(ledger, period, isStrict: true, into: &measure)
    })

  private static func entering(
    _ ledger: Ledger, _ index: Int, _ period: Period, isStrict: Bool
  ) -> Verdict {
    if ledger.rows[index].isUndated { return .excluded(.noCreationDay) }
    var counts = false
    ledger.forEachStep(of: index, isStrict: isStrict) { _, day, _ in
      if period.contains(day) { counts = true }
    }
    return counts ? .counts : .outside
  }

  private static func pool(
    _ ledger: Ledger, _ period: Period, isStrict: Bool, into measure: inout Measure
  ) {
    var entered = Array(repeating: 0, count: ledger.stages.openCount)
    var passed = entered
    var deals = 0
    for index in ledger.rows.indices where ledger.rows[index].isPresent {
      var counts = false
      ledger.forEachStep(of: index, isStrict: isStrict) { position, day, wentOn in
        guard period.contains(day) else { return }
        counts = true
        entered[position] += 1
        if wentOn { passed[position] += 1 }
      }
      if counts { deals += 1 }
    }
    measure.take(passed.reduce(0, +), outOf: entered.reduce(0, +), of: .stageEntry)
    measure.n = deals
    for (position, stage) in ledger.stages.open.enumerated() {
      guard let share = Ratio(Int128(passed[position]), Int128(entered[position])) else { continue }
      measure.parts.append(Measure.Part(name: .stage(stage), value: share, unit: .rate))
    }
  }
}

extension Ledger {
  /// Calls `body` for each open stage a deal reached: its position, the first day there (unknown when
  /// not dated), and whether the deal went on.
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
        while next < stages.openCount, stages.isRetired[next], firstEntry(index, next) == .unknown {
          next += 1
        }
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
      // A stage that is no longer there is passed by those alone who stood in it.
      if own != .unknown || (wentOn && !stages.isRetired[position]) {
        body(position, first, wentOn)
      }
      if own != .unknown { wentOn = true }
    }
  }
}
