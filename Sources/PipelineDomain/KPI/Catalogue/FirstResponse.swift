extension KPI {
  /// The median of the business hours from the arrival of the period's leads to the first call,
  /// e-mail, meeting or demo, on the clock of the promise for new leads.
  ///
  /// A lead nobody answered is not left out, which would flatter the team, but counts as waiting
  /// until now, or until it was closed (Kaplan and Meier). Beside the median: nine in ten, the share
  /// answered in time by that promise of those whose limit is over or who were answered, and those
  /// never answered. A board without such a promise counts on business days and shows no share.
  /// O(deals + days since the first of the leads).
  static let firstResponse = KPI(
    id: "first-response", better: .lower, isSnapshot: false, rule: createdIn
  ) { ledger, period, measure in
    let settings = ledger.settings
    let place = settings.serviceLevels.firstIndex { $0.trigger == .leadCreated }
    let time = BusinessTime(calendar: settings.calendar, zone: ledger.zone)
    var leads: [Ledger.Doings.Answering] = []
    var (inTime, late) = (0, 0)
    ledger.judge(by: createdIn, over: period) { index, _, verdict in
      guard verdict == .counts else { return }
      leads.append(ledger.doings.answering[index])
      guard let place,
        let promise = ledger.doings.promises[index].first(where: { $0.rule == place })
      else { return }
      switch settings.serviceLevels[place].state(of: promise, at: ledger.asOf, in: time) {
      case .met: inTime += 1
      case .missed: late += 1
      case .running, .notStarted, .untimed: break
      }
    }
    measure.n = leads.count
    measure.unit = .hours
    guard let first = leads.map(\.created).min() else { return measure.reason = .noDeals(.created) }
    guard ledger.wasAnythingLogged else { return measure.reason = .noActivities }
    let elapsed = ElapsedTime(
      time, on: place.map { settings.serviceLevels[$0].limit.clock } ?? .businessDays,
      since: first, until: ledger.asOf)
    var (answered, waiting): ([Int64], [Int64]) = ([], [])
    for lead in leads {
      let end = min(lead.contacted, lead.closed, ledger.asOf)
      let wait = elapsed.seconds(from: lead.created, to: end)
      if lead.contacted <= end { answered.append(wait) } else { waiting.append(wait) }
    }
    let curve = KaplanMeier(ended: answered, running: waiting)
    measure.value = curve.median.flatMap { Ratio(Int128($0), 3_600)?.reduced }
    if measure.value == nil { measure.reason = .mostUnanswered }
    if let p90 = curve.day(atMost: 1, of: 10).flatMap({ Ratio(Int128($0), 3_600)?.reduced }) {
      measure.parts.append(Measure.Part(name: .p90, value: p90, unit: .hours))
    }
    if let share = Ratio(Int128(inTime), Int128(inTime + late)) {
      measure.parts.append(Measure.Part(name: .withinLimit, value: share, unit: .rate))
    }
    measure.parts.append(
      Measure.Part(name: .unanswered, value: Ratio(waiting.count), unit: .count))
  }
}
