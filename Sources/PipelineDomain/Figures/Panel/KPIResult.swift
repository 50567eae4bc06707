/// The panel's result for one KPI: its figure, its trend, and its status against its goal.
public struct KPIResult: Equatable, Sendable {
  /// The status of a figure.
  public enum Status: String, Sendable {
    /// On target, or no target is set.
    case ok
    /// Off target.
    case warn
    /// Beyond the alert threshold.
    case alert
    /// No value, or none that can be compared with a goal.
    case unavailable
  }

  /// The figure of the panel's period, without its lists of deals.
  public var figure: KPIValue
  /// The deals that should have counted and were excluded; `nil` when there are none.
  public var excluded: ExcludedDeals?
  /// The values of the last eight steps, oldest first, the present one last; `nil` where there was none,
  /// or it is not known yet.
  public var trend: [Ratio?]
  /// The goal it is compared with.
  public var goal: Panel.Goal?
  /// The status against the goal.
  public var status: Status
  /// The reason a value is compared with nothing, though there is a goal.
  public var caveat: KPIValue.Unavailability?

  /// Computes a KPI over a period; a snapshot's trend needs the values of the past. O(deals), times the steps
  /// of the trend for a KPI that is no snapshot.
  public init(_ kpi: KPI, _ facts: PipelineFacts, _ period: Period, past: PastValues) {
    let present = kpi.figure(facts, period)
    figure = present
    excluded = kpi.excluded(facts, period)
    let figures: [KPIValue?] =
      kpi.isSnapshot
      ? past.figures(of: kpi) + [present]
      : Period.steps(towards: period, today: facts.today).map { step in
        step == period ? present : kpi.figure(facts, step)
      }
    let unit = figure.unit
    trend = figures.map { $0?.unit == unit ? $0?.value : nil }
    goal = facts.settings.panel.goals[kpi.id] ?? present.standardGoal
    caveat = facts.caveat(on: figure)
    status = facts.status(of: figure, kpi)
  }

  /// Returns the panel of a board over its own period: the KPIs of a preset, or those it chose.
  public static func panel(
    _ facts: PipelineFacts, past: PastValues, preset: Preset? = nil
  ) -> [KPIResult] {
    let panel = facts.settings.panel
    let period = Period(panel.unit, containing: facts.today)
    let kpis = preset.map { panel.kpis(of: $0) } ?? panel.kpis
    return kpis.map { KPIResult($0, facts, period, past: past) }
  }
}

extension PipelineFacts {
  /// Returns the status of a figure of these facts against the goal of its KPI, considering the window of its
  /// alert and the age of a cohort.
  public func status(of figure: KPIValue, _ kpi: KPI) -> KPIResult.Status {
    guard var goal = settings.panel.goals[kpi.id] else {
      return figure.status(against: nil, better: kpi.better, in: settings.currency)
    }
    guard caveat(on: figure) == nil else {
      return figure.status(against: nil, better: kpi.better, in: settings.currency)
    }
    if kpi.isSnapshot { goal.window = nil }
    let status = figure.status(against: goal, better: kpi.better, in: settings.currency)
    guard goal.window != nil, status != .unavailable else { return status }
    return alert(kpi.id, over: figure.period)?.state == .raised ? .alert : status
  }

  /// Returns the reason a figure that has a value is compared with no goal; `nil` when it is.
  public func caveat(on figure: KPIValue) -> KPIValue.Unavailability? {
    if let caveat = figure.caveat, figure.value != nil { return caveat }
    guard figure.kpi == KPI.cohortWinRate.id, figure.value != nil,
      settings.panel.goals[figure.kpi] != nil, isTooYoung(figure.period)
    else { return nil }
    return .cohortTooYoung
  }
}

extension KPIValue {
  /// Returns the status of the value against a goal, whose limits are crossed strictly unless it says
  /// otherwise: a value exactly on target is on target. An alert with a window ignores a single value.
  ///
  /// An amount in another currency than the board's is not compared with anything.
  public func status(
    against goal: Panel.Goal?, better: KPI.Direction, in currency: Currency
  ) -> KPIResult.Status {
    guard let value else { return .unavailable }
    guard let goal, isComparable(in: currency),
      let compared = unit == .rate ? value.scaled(by: 100) : value
    else { return .ok }
    if goal.window == nil, goal.isAlerted(by: compared, better: better) { return .alert }
    guard let target = goal.target else { return .ok }
    let misses = better == .higher ? compared < target : target < compared
    return misses ? .warn : .ok
  }

  /// Returns true when the value can be compared with one in the currency of the board.
  func isComparable(in currency: Currency) -> Bool {
    switch unit {
    case .money(let own), .moneyPerDay(let own): own == currency
    case .rate, .hours, .days, .months, .count, .ratio: true
    }
  }
}

extension Period {
  /// Returns the eight periods of a trend, oldest first: of the period's own unit, and quarters for a year,
  /// up to the one that holds `today` or, before that, ends the year.
  public static func steps(towards period: Period, today: Day) -> [Period] {
    guard period.unit == .year else { return period.trail(8) }
    let last = min(today, period.end.adding(days: -1))
    return Period(.quarter, containing: last).trail(8)
  }
}

/// The usual range of a KPI in the field: a reference, not a goal.
///
/// Only ranges named by an article. Figures without a source or a sample are no benchmark.
public struct Benchmark: Equatable, Sendable {
  /// The position of a value.
  public enum Position: String, Sendable {
    case below
    case inside = "in"
    case above
  }

  /// The lowest usual value, itself inside; in the unit of goals, percent for rates.
  public let low: Ratio
  /// The highest usual value, itself inside; `nil` where higher is always better.
  public let high: Ratio?

  /// Returns the position of a value in the unit of goals.
  public func verdict(on value: Ratio) -> Position {
    if value < low { return .below }
    guard let high, high < value else { return .inside }
    return .above
  }

  /// The benchmarks by KPI id: 20–30 % of qualified opportunities are won (article 001:32), which exclude
  /// disqualified deals here; 10–25 % of contacts lead to a meeting (001:48); a client brings three times
  /// what they cost (000:363, where exactly three is good; 001:54 asks for more than three).
  private static let field: [String: Benchmark] = [
    "win-rate": Benchmark(low: Ratio(20), high: Ratio(30)),
    "meeting-rate": Benchmark(low: Ratio(10), high: Ratio(25)),
    "ltv-cac": Benchmark(low: Ratio(3), high: nil),
  ]

  /// Returns the benchmark of a KPI; `nil` for most.
  public static func of(kpi id: String) -> Benchmark? {
    field[id]
  }
}

extension KPIValue {
  /// The benchmark of the KPI and the position of the value; `nil` without either, and for a value that the
  /// filter decides.
  public var standing: (benchmark: Benchmark, verdict: Benchmark.Position)? {
    guard caveat == nil, let benchmark = Benchmark.of(kpi: kpi), let value,
      let compared = unit == .rate ? value.scaled(by: 100) : value
    else { return nil }
    return (benchmark, benchmark.verdict(on: compared))
  }
}
