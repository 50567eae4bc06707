/// How the board stood at the end of each step before the present one, for the trends of snapshot KPIs.
///
/// Each step costs a pass over the whole history, so a caller takes it in pieces, between frames:
///
///     while !past.isComplete { past.take(from: board, in: zone, atMost: 2_000) }
///
/// What is recorded later changes none of it: a change made today was not there in the past. It is to
/// be made anew when the period changes, or the board is read again.
public struct PastValues: Equatable, Sendable {
  /// The steps before the present one, oldest first.
  public let steps: [Period]
  /// The figures of the latest steps, newest first, by KPI.
  private var taken: [[String: Measure]] = []
  /// The ledger of the step that is being taken.
  private var current: Ledger?

  /// Nothing taken yet, for a trend that leads to `period` seen on `today`.
  public init(towards period: Period, today: Day) {
    steps = Period.steps(towards: period, today: today).dropLast()
  }

  /// Whether every step was taken.
  public var isComplete: Bool { taken.count == steps.count }

  /// Goes on with the latest step not taken yet, by at most `limit` deals; nothing when all are.
  public mutating func take(from board: Board, in zone: Zone, atMost limit: Int = .max) {
    guard !isComplete else { return }
    let step = steps[steps.count - 1 - taken.count]
    let lastMoment = zone.instant(of: step.end).adding(seconds: -1)
    var ledger = current ?? Ledger(board.settings, asOf: lastMoment, zone: zone)
    current = nil
    guard ledger.extend(from: board, atMost: limit) else { return current = ledger }
    let figures = KPI.catalogue.filter(\.isSnapshot).map { ($0.id, $0.figure(ledger, step)) }
    taken.append(Dictionary(figures, uniquingKeysWith: { first, _ in first }))
  }

  /// The figures of a KPI, one a step, oldest first; `nil` for a step not taken.
  func figures(of kpi: KPI) -> [Measure?] {
    let missing = [Measure?](repeating: nil, count: steps.count - taken.count)
    return missing + taken.reversed().map { $0[kpi.id] }
  }
}
