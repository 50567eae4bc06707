extension KPI {
  /// The median of the business hours from the arrival of the period's leads to the first call,
  /// e-mail, meeting or demo, on the clock of the promise for new leads.
  ///
  /// A lead nobody answered is not left out, which would flatter the team, but counts as waiting
  /// until now, or until it was closed (Kaplan and Meier). Beside the median: nine in ten, the share
  /// answered in time of those whose limit is over or who were answered, and those never answered.
  /// O(deals + days since the first of the leads).
  static let firstResponse = KPI(
    id: "first-response", better: .lower, isSnapshot: false, rule: createdIn
  ) { ledger, period, measure in
    var leads: [Ledger.Doings.Answering] = []
    ledger.judge(by: createdIn, over: period) { index, _, verdict in
      if verdict == .counts { leads.append(ledger.doings.answering[index]) }
    }
    measure.n = leads.count
    measure.unit = .hours
    guard let first = leads.map(\.created).min() else { return measure.reason = .noDeals(.created) }
    let limit = ledger.firstContactLimit
    let elapsed = ElapsedTime(
      BusinessTime(calendar: ledger.settings.calendar, zone: ledger.zone), on: limit.clock,
      since: first, until: ledger.asOf)
    let seconds = Int64(limit.minutes) * 60
    var (answered, waiting): ([Int64], [Int64]) = ([], [])
    var (inTime, late) = (0, 0)
    for lead in leads {
      let end = min(lead.contacted, lead.closed, ledger.asOf)
      let wait = elapsed.seconds(from: lead.created, to: end)
      let isAnswered = lead.contacted <= end
      if isAnswered { answered.append(wait) } else { waiting.append(wait) }
      if wait >= seconds { late += 1 } else if isAnswered { inTime += 1 }
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

extension Ledger {
  /// What the team promises whoever comes in: the first promise for new leads, else a business day.
  fileprivate var firstContactLimit: SLALimit {
    settings.serviceLevels.first { $0.trigger == .leadCreated }?.limit ?? .oneBusinessDay
  }
}
