extension ScoringModel {
  /// A way in which a model contradicts itself. None of them keeps it from giving a score.
  public enum Problem: Equatable, Sendable {
    /// Two rules share a key, so that the explanation is ambiguous.
    case duplicateRule(ScoringRule.ID)
    /// A rule waits for a kind of signal that the catalogue does not have.
    case unknownSignal(SignalKind.ID, in: ScoringRule.ID)
    /// A cap is negative and counts as zero.
    case negativeCap(Int)
    /// A half-life below one day, which counts as none.
    case halfLifeBelowOneDay(Int)
    /// The thresholds do not rise from warm to hot to urgent.
    case thresholdsReversed(lower: ScoreThreshold, upper: ScoreThreshold)
    /// The caps leave no way to be hot.
    case hotOutOfReach(ScoreThreshold, highest: Int)
  }

  /// Every contradiction of the model, rules first in their order. O(rules × kinds).
  public func problems(with catalogue: SignalCatalogue) -> [Problem] {
    var problems: [Problem] = []
    var seen: Set<ScoringRule.ID> = []
    for rule in fit.rules + engagement.rules {
      if !seen.insert(rule.id).inserted { problems.append(.duplicateRule(rule.id)) }
      if case .signals(let kinds, _) = rule.condition {
        problems += kinds.filter { catalogue[$0] == nil }.map { .unknownSignal($0, in: rule.id) }
      }
    }
    let caps = [fit.cap, engagement.cap]
    problems += caps.filter { $0 < 0 }.map { .negativeCap($0) }
    if let halfLifeDays, halfLifeDays < 1 { problems.append(.halfLifeBelowOneDay(halfLifeDays)) }
    let thresholds = [warm, hot] + (urgent.map { [$0] } ?? [])
    for (lower, upper) in zip(thresholds, thresholds.dropFirst()) where lower.points > upper.points
    {
      problems.append(.thresholdsReversed(lower: lower, upper: upper))
    }
    let highest = Int(clamping: caps.reduce(Int128(0)) { $0 + Int128(max(0, $1)) })
    if !hot.isReached(by: highest) { problems.append(.hotOutOfReach(hot, highest: highest)) }
    return problems
  }
}
