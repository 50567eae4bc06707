extension KPI {
  /// Of the promises to answer whose clock started in the period and that are decided, the share
  /// met: pooled over the promises, a part for each; those still running beside.
  ///
  /// Promises for new leads and for hand-overs, of which the last of a deal counts. A promise on a
  /// score rests on more than a row knows; it is told deal by deal.
  static let slaCompliance = KPI(
    id: "sla-compliance", better: .higher, isSnapshot: false, rule: promised
  ) { ledger, period, measure in
    let rules = ledger.settings.serviceLevels
    var met = Array(repeating: 0, count: rules.count)
    var decided = met
    var running = 0
    for index in ledger.rows.indices where ledger.rows[index].isPresent {
      var counts = false
      ledger.forEachPromise(of: index, from: period) { place, state in
        switch state {
        case .met: met[place] += 1
        case .missed: break
        case .running: return running += 1
        case .notStarted: return
        }
        decided[place] += 1
        counts = true
      }
      if counts { measure.n += 1 }
    }
    let deals = measure.n
    measure.take(met.reduce(0, +), outOf: decided.reduce(0, +), of: .dueAnswers)
    measure.n = deals
    measure.addInterval(met.reduce(0, +), of: decided.reduce(0, +))
    for (place, rule) in rules.enumerated() {
      guard let share = Ratio(Int128(met[place]), Int128(decided[place])) else { continue }
      measure.parts.append(Measure.Part(name: .promise(rule.id), value: share, unit: .rate))
    }
    measure.parts.append(Measure.Part(name: .stillOpen, value: Ratio(running), unit: .count))
  }

  private static let promised: Rule = { ledger, index, period in
    var verdict = Verdict.outside
    ledger.forEachPromise(of: index, from: period) { _, state in
      switch state {
      case .met, .missed: verdict = .counts
      case .running where verdict == .outside: verdict = .basis
      case .running, .notStarted: break
      }
    }
    return verdict
  }
}

extension Ledger {
  /// Calls `body` for each promise to a deal whose clock started in the period: its place in the
  /// settings, and where it stands.
  fileprivate func forEachPromise(
    of index: Int, from period: Period, _ body: (Int, SLAState) -> Void
  ) {
    let answering = doings.answering[index]
    let time = BusinessTime(calendar: settings.calendar, zone: zone)
    for (place, rule) in settings.serviceLevels.enumerated() {
      let (start, contact): (Instant, Instant)
      switch rule.trigger {
      case .leadCreated: (start, contact) = (answering.created, answering.contacted)
      case .handedOver: (start, contact) = (answering.handedOver, answering.followed)
      case .scoreReached: continue
      }
      guard start != .never, period.contains(zone.day(of: start)) else { continue }
      let answer = min(contact, answering.closed)
      body(place, rule.state(start: start, answer: answer, at: asOf, in: time))
    }
  }
}
