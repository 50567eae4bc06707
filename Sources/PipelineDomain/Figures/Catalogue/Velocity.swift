extension KPI {
  /// Open qualified deals × win rate × average won deal ÷ median cycle: the money a day the pipeline is
  /// on course to sign.
  ///
  /// All four speak of qualified deals: those open, and those decided in the twelve months up to the
  /// ledger's day, or in all time when fewer than twenty deals were decided in them. A deal is qualified
  /// from its first day in a qualified stage on. What was signed a day in the same time stands beside,
  /// and where the two are far apart, `pace` says why. With none open velocity is zero.
  static let velocity = KPI(
    id: "velocity", better: .higher, isSnapshot: true, rule: openQualified
  ) { ledger, _, measure in
    let window = ledger.decidedWindow
    ledger.judge(by: openQualified, over: window) { _, _, verdict in
      if verdict == .counts { measure.n += 1 }
    }
    var (won, decided) = (0, 0)
    ledger.judgeClosed(by: decidedQualified, over: window) { _, row, verdict in
      guard verdict == .counts else { return }
      decided += 1
      if row.outcome == .won { won += 1 }
    }
    let rate = Ratio(Int128(won), Int128(decided))
    let average = averageDeal.figure(ledger, window)
    let cycle = cycleLength.figure(ledger, window)
    let currency =
      if case .money(let known) = average.unit { known } else { ledger.settings.currency }
    measure.unit = .moneyPerDay(currency)
    let factors: [(Measure.Part.Name, Ratio?, Measure.Unit)] = [
      (.opportunities, Ratio(measure.n), .count), (.winRate, rate, .rate),
      (.averageValue, average.value, average.unit), (.cycle, cycle.value, cycle.unit),
    ]
    for case (let name, let value?, let unit) in factors {
      measure.parts.append(Measure.Part(name: name, value: value, unit: unit))
    }
    guard let rate else {
      let all = winRate.figure(ledger, window)
      return measure.reason =
        all.value != nil ? .noneQualified : .missing(winRate.id, because: all.reason)
    }
    if case .mixedCurrencies? = average.reason { return measure.reason = average.reason }
    guard let mean = average.value else {
      return measure.reason = .missing(average.kpi, because: average.reason)
    }
    guard let days = cycle.value else {
      return measure.reason = .missing(cycle.kpi, because: cycle.reason)
    }
    guard days.numerator != 0 else { return measure.reason = .zeroDenominator(.cycle) }
    measure.value = rate.scaled(by: Int128(measure.n))?.multiplied(by: mean)?.divided(by: days)
    if measure.value == nil { measure.reason = .overflow }
    measure.addPace(ledger, window, cycle: days, decided: decided)
  }

  private static let openQualified: Ledger.Rule = { ledger, index, _ in
    let row = ledger.rows[index]
    guard row.standsOpen == .counts else { return row.standsOpen }
    return ledger.isQualified(index) ? .counts : .outside
  }

  /// A deal won or lost in the period that was ever qualified.
  private static let decidedQualified: Ledger.Rule = { ledger, index, period in
    let verdict = decided(ledger, index, period)
    return verdict == .counts && !ledger.isQualified(index) ? .outside : verdict
  }
}

extension Period {
  /// Whether it reaches back to before all deals.
  public var isAllTime: Bool { start <= .unknown.adding(days: 1) }
}

extension Ledger {
  /// The twelve months up to the ledger's day, or all time when fewer than twenty deals were decided in
  /// them: the experience that velocity and forecasts rest on.
  var decidedWindow: Period {
    let tomorrow = today.adding(days: 1)
    guard let year = Period(from: tomorrow.adding(months: -12), to: tomorrow),
      let always = Period(from: .unknown.adding(days: 1), to: tomorrow)
    else { return Period(.year, containing: today) }
    return KPI.winRate.figure(self, year).n < 20 ? always : year
  }
}

extension Measure {
  /// Adds what was signed a day in a window to velocity, and why the two differ when they do.
  mutating func addPace(
    _ ledger: Ledger, _ window: Period, cycle: Ratio, decided: Int
  ) {
    let stays = QualifiedStays(ledger, window)
    let signed = KPI.signed.figure(ledger, window)
    guard stays.days > 0, let currency = signed.unit.currency,
      let perDay = signed.value?.divided(by: Ratio(stays.days))
    else { return }
    parts.append(Part(name: .signedPerDay, value: perDay, unit: .moneyPerDay(currency)))
    guard let ratio = value?.divided(by: perDay), Pace.isFar(ratio),
      let average = Ratio(Int128(stays.openDays), Int128(stays.days)),
      let stay = Ratio(Int128(stays.openDays), Int128(decided))
    else { return }
    let won = KPI.winRate.figure(ledger, window).numerator ?? 0
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
  /// How far a factor is from one, as a factor above one; without bound for zero.
  fileprivate var distance: Double {
    guard let factor = self?.approximation, factor > 0 else { return .infinity }
    return Swift.max(factor, 1 / factor)
  }
}

/// The days that qualified deals were open in a window.
private struct QualifiedStays {
  /// The first day that counts: that of the window, or the first of which anything is known.
  private(set) var start: Day
  /// The days up to the ledger's, that one included.
  let days: Int
  /// The days all deals were open together.
  private(set) var openDays = 0
  /// The deals that were open when the first day began.
  private(set) var openAtStart = 0

  init(_ ledger: Ledger, _ window: Period) {
    var first = Day.unknown
    for row in ledger.rows where row.isPresent {
      first = Day.earlier(first, Day.earlier(row.created, row.closed))
    }
    start = max(window.start, first)
    days = first == .unknown ? 0 : max(0, window.end - start)
    for index in ledger.rows.indices where ledger.rows[index].isPresent {
      let row = ledger.rows[index]
      guard let qualified = ledger.reaches(.sql, index)?.known, row.outcome != nil else { continue }
      let from = max(qualified, start)
      let to = min(row.closed.known ?? window.end, window.end)
      guard from < to else { continue }
      openDays += to - from
      for closure in ledger.courses.closures[index] ?? [] {
        openDays -= max(
          0, min(closure.end, to) - max(closure.closed, from))
      }
      let eve = start.adding(days: -1)
      if qualified <= eve, ledger.isOpen(index, atEndOf: eve) { openAtStart += 1 }
    }
  }
}
