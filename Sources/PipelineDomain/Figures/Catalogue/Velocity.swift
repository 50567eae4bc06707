extension KPI {
  /// Open qualified deals × win rate × average won deal ÷ median cycle: the money a day the pipeline is
  /// on course to sign.
  ///
  /// All four concern qualified deals: those open, and those decided in the twelve months up to the day of
  /// the facts, or in all time when fewer than twenty deals were decided in them. A deal is qualified from
  /// its first day in a qualified stage on. The amount signed a day in the same time stands beside, and where
  /// the two are far apart, `pace` gives the reason. With none open velocity is zero.
  static let velocity = KPI(
    id: "velocity", better: .higher, isSnapshot: true, rule: openQualified
  ) { facts, _, figure in
    let window = facts.decidedWindow
    facts.judge(by: openQualified, over: window) { _, _, verdict in
      if verdict == .counts { figure.n += 1 }
    }
    var (won, decided) = (0, 0)
    facts.judgeClosed(by: decidedQualified, over: window) { _, row, verdict in
      guard verdict == .counts else { return }
      decided += 1
      if row.outcome == .won { won += 1 }
    }
    let rate = Ratio(Int128(won), Int128(decided))
    let average = averageDeal.figure(facts, window)
    let cycle = cycleLength.figure(facts, window)
    let currency =
      if case .money(let known) = average.unit { known } else { facts.settings.currency }
    figure.unit = .moneyPerDay(currency)
    let factors: [(KPIValue.Part.Name, Ratio?, KPIValue.Unit)] = [
      (.opportunities, Ratio(figure.n), .count), (.winRate, rate, .rate),
      (.averageValue, average.value, average.unit), (.cycle, cycle.value, cycle.unit),
    ]
    for case (let name, let value?, let unit) in factors {
      figure.parts.append(KPIValue.Part(name: name, value: value, unit: unit))
    }
    guard let rate else {
      let all = winRate.figure(facts, window)
      return figure.reason =
        all.value != nil ? .noneQualified : .missing(winRate.id, because: all.reason)
    }
    if case .mixedCurrencies? = average.reason { return figure.reason = average.reason }
    guard let mean = average.value else {
      return figure.reason = .missing(average.kpi, because: average.reason)
    }
    guard let days = cycle.value else {
      return figure.reason = .missing(cycle.kpi, because: cycle.reason)
    }
    guard days.numerator != 0 else { return figure.reason = .zeroDenominator(.cycle) }
    figure.value = rate.scaled(by: Int128(figure.n))?.multiplied(by: mean)?.divided(by: days)
    if figure.value == nil { figure.reason = .overflow }
    figure.addPace(facts, window, cycle: days, decided: decided)
  }

  private static let openQualified: PipelineFacts.Rule = { facts, index, _ in
    let row = facts.rows[index]
    guard row.standsOpen == .counts else { return row.standsOpen }
    return facts.isQualified(index) ? .counts : .outside
  }

  /// The rule that counts deals won or lost in the period that were ever qualified.
  private static let decidedQualified: PipelineFacts.Rule = { facts, index, period in
    let verdict = decided(facts, index, period)
    return verdict == .counts && !facts.isQualified(index) ? .outside : verdict
  }
}

extension Period {
  /// True when the period reaches back to before all deals.
  public var isAllTime: Bool { start <= .unknown.adding(days: 1) }
}

extension PipelineFacts {
  /// The twelve months up to the day of the facts, or all time when fewer than twenty deals were decided in
  /// them: the history that velocity and forecasts rest on.
  var decidedWindow: Period {
    let tomorrow = today.adding(days: 1)
    guard let year = Period(from: tomorrow.adding(months: -12), to: tomorrow),
      let always = Period(from: .unknown.adding(days: 1), to: tomorrow)
    else { return Period(.year, containing: today) }
    return KPI.winRate.figure(self, year).n < 20 ? always : year
  }
}

extension KPIValue {
  /// Adds the amount signed a day in a window to velocity, and the reason for a difference.
  mutating func addPace(
    _ facts: PipelineFacts, _ window: Period, cycle: Ratio, decided: Int
  ) {
    let stays = QualifiedStays(facts, window)
    let signed = KPI.signed.figure(facts, window)
    guard stays.days > 0, let currency = signed.unit.currency,
      let perDay = signed.value?.divided(by: Ratio(stays.days))
    else { return }
    parts.append(Part(name: .signedPerDay, value: perDay, unit: .moneyPerDay(currency)))
    guard let ratio = value?.divided(by: perDay), Pace.isFar(ratio),
      let average = Ratio(Int128(stays.openDays), Int128(stays.days)),
      let stay = Ratio(Int128(stays.openDays), Int128(decided))
    else { return }
    let won = KPI.winRate.figure(facts, window).numerator ?? 0
    let start = window.isAllTime ? nil : Pace.Start(day: stays.start, open: stays.openAtStart)
    let factors: [(Ratio?, Pace.Cause)] = [
      (Ratio(n).divided(by: average), .opportunities(now: n, average: average, start: start)),
      (stay.divided(by: cycle), .cycle(median: cycle, stay: stay)),
      (Ratio(won, Int128(signed.n)), .amounts(known: signed.n, of: Int(clamping: won))),
    ]
    let farthest = factors.max { $0.0.distance < $1.0.distance }
    if let farthest { pace = Pace(ratio: ratio, cause: farthest.1) }
  }
}

extension Ratio? {
  /// The distance of a factor from one, as a factor above one; without bound for zero.
  fileprivate var distance: Double {
    guard let factor = self?.approximation, factor > 0 else { return .infinity }
    return Swift.max(factor, 1 / factor)
  }
}

/// The days that qualified deals were open in a window.
private struct QualifiedStays {
  /// The first day that counts: that of the window, or the first with any known date.
  private(set) var start: Day
  /// The days up to that of the facts, that one included.
  let days: Int
  /// The days open, summed over all deals.
  private(set) var openDays = 0
  /// The deals that were open when the first day began.
  private(set) var openAtStart = 0

  init(_ facts: PipelineFacts, _ window: Period) {
    var first = Day.unknown
    for row in facts.rows where row.isPresent {
      first = Day.earlier(first, Day.earlier(row.created, row.closed))
    }
    start = max(window.start, first)
    days = first == .unknown ? 0 : max(0, window.end - start)
    for index in facts.rows.indices where facts.rows[index].isPresent {
      let row = facts.rows[index]
      guard let qualified = facts.reaches(.sql, index)?.known, row.outcome != nil else { continue }
      let from = max(qualified, start)
      let to = min(row.closed.known ?? window.end, window.end)
      guard from < to else { continue }
      openDays += to - from
      for closure in facts.stageHistory.closures[index] ?? [] {
        openDays -= max(
          0, min(closure.end, to) - max(closure.closed, from))
      }
      let eve = start.adding(days: -1)
      if qualified <= eve, facts.isOpen(index, atEndOf: eve) { openAtStart += 1 }
    }
  }
}
