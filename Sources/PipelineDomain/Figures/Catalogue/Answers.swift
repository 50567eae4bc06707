extension KPI {
  /// The median of the business hours from the arrival of the period's leads to the first call, e-mail,
  /// meeting or demo, on the clock of the SLA for new leads.
  ///
  /// An unanswered lead is not excluded, which would flatter the team, but counts as waiting until now, or
  /// until it was closed (Kaplan and Meier). Beside the median: nine in ten, the share answered within that
  /// SLA of those whose limit is over or who were answered, and those never answered. A board without such an
  /// SLA counts business days and shows no share.
  /// O(deals + days since the first of the leads).
  static let firstResponse = KPI(
    id: "first-response", better: .lower, isSnapshot: false, rule: createdIn
  ) { facts, period, figure in
    let settings = facts.settings
    let place = settings.serviceLevels.firstIndex { $0.trigger == .leadCreated }
    let time = BusinessTime(calendar: settings.calendar, zone: facts.zone)
    var leads: [PipelineFacts.ActivityLog.Answering] = []
    var (inTime, late) = (0, 0)
    facts.judge(by: createdIn, over: period) { index, _, verdict in
      guard verdict == .counts else { return }
      leads.append(facts.activityLog.answering[index])
      guard let place,
        let target = facts.activityLog.slaTargets[index].first(where: { $0.rule == place })
      else { return }
      switch settings.serviceLevels[place].state(of: target, at: facts.asOf, in: time) {
      case .met: inTime += 1
      case .missed: late += 1
      case .running, .notStarted, .untimed: break
      }
    }
    figure.n = leads.count
    figure.unit = .hours
    guard let first = leads.map(\.created).min() else { return figure.reason = .noDeals(.created) }
    guard facts.wasAnythingLogged else { return figure.reason = .noActivities }
    let elapsed = ElapsedTime(
      time, on: place.map { settings.serviceLevels[$0].limit.clock } ?? .businessDays,
      since: first, until: facts.asOf)
    var (answered, waiting): ([Int64], [Int64]) = ([], [])
    for lead in leads {
      let end = min(lead.contacted, lead.closed, facts.asOf)
      let wait = elapsed.seconds(from: lead.created, to: end)
      if lead.contacted <= end { answered.append(wait) } else { waiting.append(wait) }
    }
    let curve = KaplanMeier(ended: answered, running: waiting)
    figure.value = curve.median.flatMap { Ratio(Int128($0), 3_600)?.reduced }
    if figure.value == nil { figure.reason = .mostUnanswered }
    if let p90 = curve.day(atMost: 1, of: 10).flatMap({ Ratio(Int128($0), 3_600)?.reduced }) {
      figure.parts.append(KPIValue.Part(name: .p90, value: p90, unit: .hours))
    }
    if let share = Ratio(Int128(inTime), Int128(inTime + late)) {
      figure.parts.append(KPIValue.Part(name: .withinLimit, value: share, unit: .rate))
    }
    figure.parts.append(
      KPIValue.Part(name: .unanswered, value: Ratio(waiting.count), unit: .count))
  }

  /// Of the SLA targets that fell due in the period, and by now, the share met: pooled over the SLAs, a part
  /// for each; beside it those of the period that are still running.
  ///
  /// A target belongs to the period of its deadline, whenever it was answered. It is met by a contact before
  /// the deadline; a lead that was lost or disqualified without one was not answered. Without any activity
  /// ever logged on the board, the share is unknown.
  static let slaCompliance = KPI(
    id: "sla-compliance", better: .higher, isSnapshot: false, rule: dueInPeriod
  ) { facts, period, figure in
    let rules = facts.settings.serviceLevels
    var met = Array(repeating: 0, count: rules.count)
    var due = met
    var (deals, running) = (0, 0)
    let docket = SLADocket(facts, period, passing: rules.map(\.limit))
    for index in facts.rows.indices where facts.rows[index].isPresent {
      var counts = false
      docket.forEachTarget(of: index) { place, state in
        switch state {
        case .met: met[place] += 1
        case .missed: break
        case .running: return running += 1
        case .notStarted, .untimed: return
        }
        due[place] += 1
        counts = true
      }
      if counts { deals += 1 }
    }
    figure.take(met.reduce(0, +), outOf: due.reduce(0, +), of: .dueAnswers)
    figure.n = deals
    guard !rules.isEmpty else { return figure.leave(.noSLA) }
    guard facts.wasAnythingLogged else { return figure.leave(.noActivities) }
    guard due.contains(where: { $0 > 0 }) else { return }
    figure.addInterval(met.reduce(0, +), of: due.reduce(0, +))
    for (place, rule) in rules.enumerated() {
      guard let share = Ratio(Int128(met[place]), Int128(due[place])) else { continue }
      figure.parts.append(KPIValue.Part(name: .slaTarget(rule.id), value: share, unit: .rate))
    }
    figure.parts.append(KPIValue.Part(name: .stillOpen, value: Ratio(running), unit: .count))
  }

  private static let dueInPeriod: PipelineFacts.Rule = { facts, index, period in
    var verdict = PipelineFacts.Inclusion.outside
    SLADocket(facts, period).forEachTarget(of: index) { _, state in
      switch state {
      case .met, .missed: verdict = .counts
      case .running where verdict != .counts: verdict = .basis
      case .untimed where verdict == .outside: verdict = .excluded(.noTimeOfDay)
      case .running, .notStarted, .untimed: break
      }
    }
    return verdict
  }
}

extension KPIValue {
  /// Removes the value, for that reason.
  fileprivate mutating func leave(_ reason: Unavailability) {
    (value, numerator, denominator, self.reason) = (nil, nil, nil, reason)
  }
}

/// The SLA targets of pipeline facts that fall due in a period.
private struct SLADocket {
  private let facts: PipelineFacts
  private let start: Instant
  private let end: Instant
  private let time: BusinessTime
  /// The start, by rule, before which everything was due before the period. Empty when all are looked at.
  private let earliest: [Instant]

  /// Creates the docket of a period; `limits`, those of the rules in their order, let long past targets be
  /// skipped unread, which pays for more than a few deals.
  init(_ facts: PipelineFacts, _ period: Period, passing limits: [SLALimit] = []) {
    self.facts = facts
    let time = BusinessTime(calendar: facts.settings.calendar, zone: facts.zone)
    let start = facts.zone.instant(of: period.start)
    (self.start, self.time) = (start, time)
    end = facts.zone.instant(of: period.end)
    earliest = limits.map { time.earliestStart(ofWhatIsDueFrom: start, within: $0) }
  }

  /// Calls `body` for each SLA target of a deal that falls due in the period, with the place of its rule and
  /// its state: met or missed once it fell due, running before; one that was met and is yet to fall due
  /// counts then. A target whose start is known by its day alone, where the limit asks for the time, belongs
  /// to the period of that day.
  func forEachTarget(of index: Int, _ body: (Int, SLAState) -> Void) {
    for target in facts.activityLog.slaTargets[index] {
      guard target.start < end, earliest.isEmpty || target.start >= earliest[target.rule]
      else { continue }
      let rule = facts.settings.serviceLevels[target.rule]
      let state = rule.state(of: target, at: facts.asOf, in: time)
      guard let deadline = state.deadline else {
        if state == .untimed, target.start >= start { body(target.rule, .untimed) }
        continue
      }
      guard deadline >= start, deadline < end else { continue }
      if case .met = state, deadline > facts.asOf { continue }
      body(target.rule, state)
    }
  }
}
