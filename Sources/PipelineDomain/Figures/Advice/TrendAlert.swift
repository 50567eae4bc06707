/// An early sign of trouble, with the cause to look for first.
public struct TrendAlert: Equatable, Sendable {
  /// The figure that falls or, for a cost, rises.
  public enum Sign: Equatable, Sendable {
    /// Calls, e-mails, meetings and demos of the last week, against the mean of the four before.
    case activity
    /// Deals created.
    case newDeals
    /// Demos held.
    case demos
    /// The share of sent e-mails that were opened, as far as opens are logged.
    case openRate
    /// The share of deals that leave an open stage for the next within four weeks.
    case conversion(Stage.ID)
    /// The cost of a new client, while the value of a client does not rise.
    case acquisitionCost
  }

  /// The usual cause or consequence of a sign.
  public enum Cause: String, Sendable, CaseIterable {
    /// Fewer deals in a few weeks (article 001:44-46).
    case troughAhead
    /// Too little prospecting (article 004:29).
    case dryingUp
    /// A form that puts visitors off, or a weak call to action (article 000:329).
    case friction
    /// An audience tired of the message, or subjects that do not concern it (article 000:328).
    case fatigue
    /// Content or a pitch that does not fit (article 000:289).
    case unsuitedPitch
    /// Channels that do not match the personas that pay (articles 000:290 and 000:330).
    case misalignment
  }

  /// The figure that moves.
  public let sign: Sign
  /// The value before.
  public let before: Ratio
  /// The value of the last weeks, or of the last quarter.
  public let after: Ratio
  /// The unit of both values.
  public let unit: KPIValue.Unit
  /// The days of the later value.
  public let period: Period

  /// The usual cause or consequence of the sign.
  public var cause: Cause {
    switch sign {
    case .activity: .troughAhead
    case .newDeals: .dryingUp
    case .demos: .friction
    case .openRate: .fatigue
    case .conversion: .unsuitedPitch
    case .acquisitionCost: .misalignment
    }
  }

  /// The id of the KPI to look at next.
  public var kpi: String {
    switch sign {
    case .activity: "activities"
    case .newDeals: "leads"
    case .demos: "meeting-rate"
    case .openRate: "engagement"
    case .conversion: "stage-conversion"
    case .acquisitionCost: "cac"
    }
  }

  /// Creates the alert of a value that fell by at least `fall` percent; `nil` for any other.
  init?(
    _ sign: Sign, from before: Ratio, to after: Ratio, _ unit: KPIValue.Unit, over period: Period,
    fall: Int
  ) {
    guard let limit = before.multiplied(by: Ratio(Int128(100 - fall), 100) ?? Ratio(0)),
      before.numerator > 0, !(limit < after)
    else { return nil }
    (self.sign, self.before, self.after) = (sign, before, after)
    (self.unit, self.period) = (unit, period)
  }

  /// Creates the alert of a cost that rose by at least `rise` percent while the value of a client did not
  /// rise; `nil` for any other, and when one of the four has no value.
  init?(cost: [KPIValue], worth: [KPIValue], rise: Int) {
    guard let old = cost.first?.value, let new = cost.last?.value,
      cost.first?.unit == cost.last?.unit,
      let oldWorth = worth.first?.value, let newWorth = worth.last?.value, !(oldWorth < newWorth),
      let limit = old.multiplied(by: Ratio(Int128(100 + rise), 100) ?? Ratio(0)), !(new < limit),
      old.numerator > 0, let latest = cost.last
    else { return nil }
    (sign, before, after) = (.acquisitionCost, old, new)
    (unit, period) = (latest.unit, latest.period)
  }
}

extension PipelineFacts {
  /// The signs of trouble in the last complete weeks, against the four weeks before; for the cost of clients,
  /// in the last quarter against the one before.
  ///
  /// A fall is reported from `fall` percent of the panel on. Fewer than ten cases are too few: activity needs
  /// ten in each of the four weeks, all else in the four weeks together. Conversion counts the deals that
  /// advanced within the same four weeks, so that recent deals are not compared with deals that had more
  /// time. O(deals).
  public var trendAlerts: [TrendAlert] {
    let weeks = Period(.week, containing: today).previous.trail(8)
    guard let before = weeks.joined(0..<4), let after = weeks.joined(4..<8), let last = weeks.last
    else { return [] }
    let fall = settings.panel.fall
    let tally = WeeklyTally(self, weeks)
    var alerts: [TrendAlert?] = []
    let usual = tally.activities[3..<7]
    if usual.allSatisfy({ $0 >= AlertResult.leastSample }),
      let mean = Ratio(Int128(usual.reduce(0, +)), 4)?.reduced
    {
      let latest = Ratio(tally.activities[7])
      alerts.append(TrendAlert(.activity, from: mean, to: latest, .count, over: last, fall: fall))
    }
    for (sign, counts) in [(TrendAlert.Sign.newDeals, tally.created), (.demos, tally.demos)] {
      let (old, new) = (counts[0..<4].reduce(0, +), counts[4..<8].reduce(0, +))
      guard old >= AlertResult.leastSample else { continue }
      alerts.append(
        TrendAlert(sign, from: Ratio(old), to: Ratio(new), .count, over: after, fall: fall))
    }
    let rates = [0..<4, 4..<8].map { tally.openRate(in: $0) }
    if let old = rates[0], let new = rates[1] {
      alerts.append(TrendAlert(.openRate, from: old, to: new, .rate, over: after, fall: fall))
    }
    for (position, stage) in stages.open.enumerated() where !stages.isRetired[position] {
      guard let old = conversion(from: position, within: before),
        let new = conversion(from: position, within: after)
      else { continue }
      alerts.append(
        TrendAlert(.conversion(stage), from: old, to: new, .rate, over: after, fall: fall))
    }
    alerts.append(acquisitionCost)
    return alerts.compactMap { $0 }
  }

  /// Returns, of the deals that first reached an open stage in a period, the share that advanced in it too;
  /// `nil` for fewer than ten.
  private func conversion(from position: Int, within period: Period) -> Ratio? {
    var (entered, passed) = (0, 0)
    for index in rows.indices where rows[index].isPresent && rows[index].birth <= position {
      guard rows[index].birth >= 0, stages.arePeers(Int(rows[index].birth), position) else {
        continue
      }
      var next = rows[index].outcome == .won ? rows[index].closed : .unknown
      for later in position + 1..<max(position + 1, stages.openCount) {
        next = Day.earlier(next, firstEntry(index, later))
      }
      let day = Day.earlier(firstEntry(index, position), next)
      guard period.contains(day) else { continue }
      entered += 1
      if period.contains(next) { passed += 1 }
    }
    return entered < AlertResult.leastSample ? nil : Ratio(Int128(passed), Int128(entered))
  }

  /// The alert on the cost of acquisition against the lifetime value or, while that is unknown, the average
  /// deal.
  private var acquisitionCost: TrendAlert? {
    guard let cost = KPI.named("cac") else { return nil }
    let quarters = Period(.quarter, containing: today).previous.trail(2)
    let worth = KPI.named("ltv").map { ltv in quarters.map { ltv.figure(self, $0) } } ?? []
    let isKnown = !worth.isEmpty && worth.allSatisfy { $0.value != nil }
    return TrendAlert(
      cost: quarters.map { cost.figure(self, $0) },
      worth: isKnown ? worth : quarters.map { KPI.averageDeal.figure(self, $0) },
      rise: settings.panel.fall)
  }
}

/// The counts of events in each of some consecutive weeks.
private struct WeeklyTally {
  private(set) var activities: [Int]
  private(set) var demos: [Int]
  private(set) var created: [Int]
  private var sent: [Int]
  private var opened: [Int]

  init(_ facts: PipelineFacts, _ weeks: [Period]) {
    let none = Array(repeating: 0, count: weeks.count)
    (activities, demos, created, sent, opened) = (none, none, none, none, none)
    guard let first = weeks.first, let last = weeks.last else { return }
    let place = { (day: Day) in
      day >= first.start && day < last.end ? (day - first.start) / 7 : nil
    }
    for index in facts.rows.indices where facts.rows[index].isPresent {
      if let week = place(facts.rows[index].created) { created[week] += 1 }
      for doing in facts.activityLog.done[index] where doing.kind != .note {
        guard let week = place(doing.on) else { continue }
        activities[week] += 1
        if doing.kind == .demo { demos[week] += 1 }
        if doing.kind == .email { sent[week] += 1 }
      }
      for showing in facts.activityLog.shown[index] where showing.isInterest {
        if let week = place(showing.on) { opened[week] += 1 }
      }
    }
  }

  /// Returns opened ÷ sent; `nil` for fewer than ten sent.
  func openRate(in weeks: Range<Int>) -> Ratio? {
    let sent = sent[weeks].reduce(0, +)
    guard sent >= AlertResult.leastSample else { return nil }
    return Ratio(Int128(opened[weeks].reduce(0, +)), Int128(sent))
  }
}

extension [Period] {
  /// Returns one period over consecutive ones.
  fileprivate func joined(_ places: Range<Int>) -> Period? {
    guard indices.contains(places.lowerBound), indices.contains(places.upperBound - 1) else {
      return nil
    }
    return Period(from: self[places.lowerBound].start, to: self[places.upperBound - 1].end)
  }
}
