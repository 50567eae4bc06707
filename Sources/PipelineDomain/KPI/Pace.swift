/// Why velocity is far from what was signed a day in the same time.
///
/// Velocity is what was signed a day × (deals open now ÷ deals open on average) × (days a deal really
/// stays ÷ median cycle) × (deals won ÷ those of them with an amount): the cause is the factor that
/// is farthest from one.
public struct Pace: Equatable, Sendable {
  /// Velocity ÷ what was signed a day.
  public let ratio: Ratio
  /// The factor that differs most.
  public let cause: Cause

  /// The factors that may differ.
  public enum Cause: Equatable, Sendable {
    /// More, or fewer, qualified deals are open than were on average. The day is the first of the time
    /// looked at, with the deals open when it began; `nil` when that is all time.
    case opportunities(now: Int, average: Ratio, start: Start?)
    /// The median cycle, and the days that qualified deals stay open for each that is decided.
    case cycle(median: Ratio, stay: Ratio)
    /// So many of the deals won have an amount.
    case amounts(known: Int, of: Int)
  }

  /// The deals open when the time began.
  public struct Start: Equatable, Sendable {
    /// The first day.
    public let day: Day
    /// How many qualified deals were open before it.
    public let open: Int
  }

  /// Within a fifth, and what turned round is a quarter, the two agree.
  static func isFar(_ ratio: Ratio) -> Bool {
    guard let low = Ratio(4, 5), let high = Ratio(5, 4) else { return false }
    return ratio < low || high < ratio
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
