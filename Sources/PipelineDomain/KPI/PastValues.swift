/// How the board stood at the end of each step before the present one, for the trends of snapshot KPIs.
///
/// Each step costs a pass over the whole history, so a caller takes one at a time, between frames:
///
///     while !past.isComplete { past.takeNext(from: board, in: zone) }
///
/// What is recorded later changes none of it: a change made today was not there in the past. It is to
/// be made anew when the period changes, or the board is read again.
public struct PastValues: Equatable, Sendable {
  /// The steps before the present one, oldest first.
  public let steps: [Period]
  /// The figures of the latest steps, newest first, by KPI.
  private var taken: [[String: Measure]] = []

  /// Nothing taken yet, for a trend that leads to `period` seen on `today`.
  public init(towards period: Period, today: Day) {
    steps = Period.steps(towards: period, today: today).dropLast()
  }

  /// Whether every step was taken.
  public var isComplete: Bool { taken.count == steps.count }

  /// Takes the latest step not taken yet; nothing when there is none. O(deals + history).
  public mutating func takeNext(from board: Board, in zone: Zone) {
    guard !isComplete else { return }
    let step = steps[steps.count - 1 - taken.count]
    let lastMoment = zone.instant(of: step.end).adding(seconds: -1)
    let ledger = Ledger(board, asOf: lastMoment, zone: zone)
    let figures = KPI.catalogue.filter(\.isSnapshot).map { ($0.id, $0.figure(ledger, step)) }
    taken.append(Dictionary(figures, uniquingKeysWith: { first, _ in first }))
  }

  /// The figures of a KPI, one a step, oldest first; `nil` for a step not taken.
  func figures(of kpi: KPI) -> [Measure?] {
    let missing = [Measure?](repeating: nil, count: steps.count - taken.count)
    return missing + taken.reversed().map { $0[kpi.id] }
  }
}
