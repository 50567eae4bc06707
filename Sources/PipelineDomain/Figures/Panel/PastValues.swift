/// The figures of the board at the end of each step before the present one, for the trends of snapshot KPIs.
///
/// It goes back from the present facts, a step at a time, and updates only the deals that changed within the
/// step. Still a caller computes it in pieces, between frames:
///
///     while !past.isComplete { past.take(from: board, in: zone, atMost: 2_000) }
///
/// Later changes leave it valid: a change made today was not there in the past. Create it anew when the
/// period changes, or the board is read again.
public struct PastValues: Equatable, Sendable {
  /// The steps before the present one, oldest first.
  public let steps: [Period]
  /// The figures of the latest steps, newest first, by KPI.
  private var taken: [[String: KPIValue]] = []
  /// The facts of the current step, `nil` once all are done; the deals from the row `next` on still stand
  /// there as they did at `later`.
  private var facts: PipelineFacts?
  private var next = 0
  private var later: Instant
  /// The span from the first event of each deal to its last, by row.
  private var lives: [ClosedRange<Instant>?] = []

  /// Creates an empty list, for a trend that ends in `period` as of the facts.
  public init(towards period: Period, from facts: PipelineFacts) {
    steps = Period.steps(towards: period, today: facts.today).dropLast()
    self.facts = facts
    later = facts.asOf
  }

  /// True when every step was computed.
  public var isComplete: Bool { taken.count == steps.count }

  /// Continues with the latest missing step, by at most `limit` deals; does nothing when all are done.
  public mutating func take(from board: Board, in zone: Zone, atMost limit: Int = .max) {
    guard !isComplete, var facts else { return }
    // With a single reference it is changed in place.
    self.facts = nil
    let step = steps[steps.count - 1 - taken.count]
    let end = zone.instant(of: step.end).adding(seconds: -1)
    facts.rewind(to: end)
    let (earlier, later) = (min(end, later), max(end, later))
    for index in board.deals.indices.dropFirst(next).prefix(limit) {
      if index == lives.count {
        lives.append((board.deals[index].backdated(in: zone) ?? board.deals[index]).life)
      }
      let hasChanged = lives[index].map { earlier < $0.upperBound && $0.lowerBound <= later }
      if hasChanged == true || index == facts.rows.count {
        let deal = board.deals[index]
        facts.update(deal, at: index, with: board.organization(of: deal))
      }
      next = index + 1
    }
    if next >= board.deals.count {
      let figures = KPI.catalogue.filter(\.isSnapshot).map { ($0.id, $0.figure(facts, step)) }
      taken.append(Dictionary(figures, uniquingKeysWith: { first, _ in first }))
      (next, self.later) = (0, end)
    }
    if !isComplete { self.facts = facts }
  }

  /// Returns the figures of a KPI, one a step, oldest first; `nil` for a step not computed.
  func figures(of kpi: KPI) -> [KPIValue?] {
    let missing = [KPIValue?](repeating: nil, count: steps.count - taken.count)
    return missing + taken.reversed().map { $0[kpi.id] }
  }
}

extension Deal {
  /// The span from the first dated event of the deal to the last; `nil` when nothing is dated.
  fileprivate var life: ClosedRange<Instant>? {
    var (first, last) = (Instant.never, Instant(seconds: .min))
    for index in history.indices {
      (first, last) = (min(first, history[index].at), max(last, history[index].at))
    }
    for index in activities.indices {
      (first, last) = (min(first, activities[index].at), max(last, activities[index].at))
    }
    for index in signals.indices {
      (first, last) = (min(first, signals[index].at), max(last, signals[index].at))
    }
    return first <= last ? first...last : nil
  }
}
