/// What the panel shows of one KPI: its measure, its trend, and how it stands against its goal.
public struct Reading: Equatable, Sendable {
  /// How a figure stands.
  public enum Status: String, Sendable {
    /// On target, or no target is set.
    case ok
    /// Off target.
    case warn
    /// Beyond the value that asks for action.
    case alert
    /// No value.
    case unavailable
  }

  /// The measure of the panel's period, without its lists of deals.
  public var measure: Measure
  /// The values of the last eight steps, oldest first, the present one last; `nil` where there was none,
  /// or it is not known yet.
  public var trend: [Ratio?]
  /// The goal it is held against.
  public var goal: Panel.Goal?
  /// How it stands.
  public var status: Status

  /// Reads a KPI over a period; a snapshot's trend needs the values of the past. O(deals), times the
  /// steps of the trend for a KPI that is no snapshot.
  public init(_ kpi: KPI, _ ledger: Ledger, _ period: Period, past: PastValues) {
    let present = kpi.figure(ledger, period)
    measure = present
    let figures: [Measure?] =
      kpi.isSnapshot
      ? past.figures(of: kpi) + [present]
      : Period.steps(towards: period, today: ledger.today).map { step in
        step == period ? present : kpi.figure(ledger, step)
      }
    let unit = measure.unit
    trend = figures.map { $0?.unit == unit ? $0?.value : nil }
    goal = ledger.settings.panel.goals[kpi.id] ?? present.standardGoal
    status = measure.status(against: goal, better: kpi.better, in: ledger.settings.currency)
  }

  /// The panel of a board over its own period: the first seven KPIs of its order that exist.
  public static func panel(_ ledger: Ledger, past: PastValues) -> [Reading] {
    let panel = ledger.settings.panel
    let period = Period(panel.unit, containing: ledger.today)
    return panel.order.compactMap(KPI.named).prefix(7)
      .map { Reading($0, ledger, period, past: past) }
  }
}

extension Measure {
  /// How the value stands against a goal, whose limits are crossed strictly: to be exactly on target
  /// is to be on target.
  ///
  /// An amount in another currency than the board's is not held against anything.
  public func status(
    against goal: Panel.Goal?, better: KPI.Direction, in currency: Currency
  ) -> Reading.Status {
    guard let value else { return .unavailable }
    guard let goal else { return .ok }
    var compared: Ratio? = value
    switch unit {
    case .rate: compared = value.scaled(by: 100)
    case .money(let own) where own != currency: return .ok
    case .moneyPerDay(let own) where own != currency: return .ok
    case .days, .months, .count, .ratio, .money, .moneyPerDay: break
    }
    let misses = { (limit: Ratio?) in
      guard let limit, let compared else { return false }
      return better == .higher ? compared < limit : limit < compared
    }
    if misses(goal.alert) { return .alert }
    return misses(goal.target) ? .warn : .ok
  }
}

extension Period {
  /// The eight periods a trend is drawn over, oldest first: of the period's own unit, and quarters for
  /// a year, up to the one that holds `today` or, before that, ends the year.
  static func steps(towards period: Period, today: Day) -> [Period] {
    guard period.unit == .year else { return period.trail(8) }
    let last = min(today, period.end.adding(days: -1))
    return Period(.quarter, containing: last).trail(8)
  }
}
