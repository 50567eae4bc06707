/// How the board stood at the end of each step before the present one, for the trends of snapshot KPIs.
///
/// It goes back from the ledger of the present, a step at a time, and looks again only at the deals
/// that changed within the step. Still a caller takes it in pieces, between frames:
///
///     while !past.isComplete { past.take(from: board, in: zone, atMost: 2_000) }
///
/// What is recorded later changes none of it: a change made today was not there in the past. It is to
/// be made anew when the period changes, or the board is read again.
public struct PastValues: Equatable, Sendable {
  /// The steps before the present one, oldest first.
  public let steps: [Period]
  /// The figures of the latest steps, newest first, by KPI.
  private var taken: [[String: KPIValue]] = []
  /// The ledger of the step that is being taken, nothing once all are; the deals from the row `next` on
  /// still stand there as they did at `later`.
  private var facts: PipelineFacts?
  private var next = 0
  private var later: Instant
  /// From the first fact of each deal to its last, by row.
  private var lives: [ClosedRange<Instant>?] = []

  /// Nothing taken yet, for a trend that leads to `period` as a ledger tells of it.
  public init(towards period: Period, from facts: PipelineFacts) {
    steps = Period.steps(towards: period, today: facts.today).dropLast()
    self.facts = facts
    later = facts.asOf
  }

  /// Whether every step was taken.
  public var isComplete: Bool { taken.count == steps.count }

  /// Goes on with the latest step not taken yet, by at most `limit` deals; nothing when all are.
  public mutating func take(from board: Board, in zone: Zone, atMost limit: Int = .max) {
    guard !isComplete, var facts else { return }
    // Held once, it is changed in place.
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

  /// The figures of a KPI, one a step, oldest first; `nil` for a step not taken.
  func figures(of kpi: KPI) -> [KPIValue?] {
    let missing = [KPIValue?](repeating: nil, count: steps.count - taken.count)
    return missing + taken.reversed().map { $0[kpi.id] }
  }
}

extension Deal {
  /// From the first moment at which anything of it is dated to the last; `nil` when nothing is.
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
