extension ScoringModel {
  /// Returns the score of a prospect at a moment, explained rule by rule. Ages are counted in local days of
  /// `zone`. O(rules × events).
  ///
  /// Anything dated later than the moment is ignored. Points that decay are rounded down rule by rule and
  /// event by event, so that the lines always add up. A rule that counts once is as old as its latest event;
  /// one that counts per occurrence ages event by event.
  public func score(_ evidence: Evidence, at moment: Instant, in zone: Zone) -> LeadScore {
    score(known: evidence.known(at: moment), at: moment, in: zone)
  }

  /// Returns the moment the prospect last became hot, if it is at that moment: the time of the event that
  /// raised it. `nil` also when its fit alone makes it hot, which has no date.
  public func hotSince(_ evidence: Evidence, at moment: Instant, in zone: Zone) -> Instant? {
    lastRise(of: evidence, at: moment, in: zone) { $0.temperature == .hot }
  }

  /// Returns the moment the prospect last became urgent, if it is at that moment: the start of the clock of
  /// `urgentMinutes`. `nil` also when its fit alone makes it urgent.
  public func urgentSince(_ evidence: Evidence, at moment: Instant, in zone: Zone) -> Instant? {
    lastRise(of: evidence, at: moment, in: zone, to: \.isUrgent)
  }

  /// Returns the moments the score reached that many points, oldest first, from fewer just before, up to a
  /// moment. None when its fit alone has them, which has no date, and for a prospect who does not fit and so
  /// is never hot. Attributes carry no date and count at every time.
  ///
  /// O(rules × events × log events) of a model in which points only add up, else O(rules × events²).
  func rises(
    to points: Int, _ evidence: Evidence, at moment: Instant, in zone: Zone
  ) -> [Instant] {
    let known = evidence.known(at: moment)
    let moments = Array(known.moments.reversed())
    guard !moments.isEmpty else { return [] }
    let isRaised = { (known: Evidence, time: Instant) in
      let score = score(known: known, at: time, in: zone)
      return score.total >= points && (isHotWithoutFit || score.fit.points > 0)
    }
    let onlyAddsUp =
      halfLifeDays == nil && (fit.rules + engagement.rules).allSatisfy { $0.points >= 0 }
    guard onlyAddsUp else {
      return moments.filter { time in
        isRaised(known.known(at: time), time) && !isRaised(known.known(before: time), time)
      }
    }
    guard isRaised(known, moment), !isRaised(known.known(before: moments[0]), moment) else {
      return []
    }
    var (low, high) = (0, moments.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if isRaised(known.known(at: moments[middle]), moment) {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return [moments[low]]
  }

  private func lastRise(
    of evidence: Evidence, at moment: Instant, in zone: Zone, to isRaised: (LeadScore) -> Bool
  ) -> Instant? {
    let known = evidence.known(at: moment)
    guard isRaised(score(known: known, at: moment, in: zone)) else { return nil }
    return known.moments.first { time in
      isRaised(score(known: known.known(at: time), at: time, in: zone))
        && !isRaised(score(known: known.known(before: time), at: time, in: zone))
    }
  }

  private func score(known evidence: Evidence, at moment: Instant, in zone: Zone) -> LeadScore {
    let today = zone.day(of: moment)
    let fit = fit.side(of: evidence) { rule, _ in rule.points }
    let engagement = engagement.side(of: evidence) { rule, event in
      guard let halfLifeDays, let event else { return rule.points }
      return HalfLife.remainder(
        of: rule.points, after: today - zone.day(of: event), halfLife: halfLifeDays)
    }
    var score = LeadScore(
      version: version, fit: fit, engagement: engagement, temperature: .cold, isUrgent: false)
    let mayBeHot = isHotWithoutFit || fit.points > 0
    if mayBeHot, hot.isReached(by: score.total) {
      score.temperature = .hot
      score.isUrgent = urgent?.isReached(by: score.total) ?? false
    } else if warm.isReached(by: score.total) || hot.isReached(by: score.total) {
      score.temperature = .warm
    }
    return score
  }
}

extension ScoringModel.Dimension {
  /// Returns the points of every rule; `worth` returns those of a rule for one event (or an attribute) now.
  fileprivate func side(
    of evidence: Evidence, worth: (ScoringRule, Instant?) -> Int
  ) -> LeadScore.Side {
    let lines = rules.map { $0.line(for: evidence, worth: worth) }
    let earned = lines.reduce(Int128(0)) { $0 + Int128($1.points) }
    let limit = max(0, cap)
    return LeadScore.Side(
      points: Int(min(max(earned, 0), Int128(limit))), earned: Int(clamping: earned), cap: limit,
      lines: lines)
  }
}

extension ScoringRule {
  fileprivate func line(
    for evidence: Evidence, worth: (ScoringRule, Instant?) -> Int
  ) -> LeadScore.Line {
    switch condition.evaluation(in: evidence) {
    case .values(let values):
      let points = values.isEmpty ? 0 : points
      return LeadScore.Line(
        rule: id, points: points, undecayed: points, latest: nil, ground: .values(values))
    case .events(let events, let needed):
      let counted = counted(of: events, needed: needed)
      let sum = { (values: [Int]) in
        Int(clamping: values.reduce(Int128(0)) { $0 + Int128($1) })
      }
      return LeadScore.Line(
        rule: id, points: sum(counted.map { worth(self, $0) }),
        undecayed: sum(counted.map { _ in points }), latest: counted.last,
        ground: .events(events.count, needed: needed))
    }
  }

  /// Returns the events that give points: the latest when there are enough, or the last of each group of
  /// `needed` when each occurrence counts.
  private func counted(of events: [Instant], needed: Int) -> [Instant] {
    let needed = max(needed, 1)
    guard events.count >= needed else { return [] }
    guard isPerOccurrence else { return events.suffix(1) }
    return stride(from: needed - 1, to: events.count, by: needed).map { events[$0] }
  }
}

extension ScoringRule.Condition {
  /// The evidence found for a condition.
  enum Evaluation: Equatable {
    /// The values that passed the test.
    case values([String])
    /// The moments of the events, earliest first, and the number needed.
    case events([Instant], needed: Int)
  }

  /// Returns the evidence found for the condition, without regard to dates.
  func evaluation(in evidence: Evidence) -> Evaluation {
    switch self {
    case .attribute(let attribute, let test):
      .values(evidence.attributes[attribute, default: []].filter(test.passes))
    case .signals(let kinds, let needed):
      .events(
        evidence.signals.filter { kinds.contains($0.kind) }.map(\.at).sorted(),
        needed: max(1, needed))
    case .activities(let kinds, let needed):
      .events(
        evidence.activities.filter { kinds.contains($0.kind) }.map(\.at).sorted(),
        needed: max(1, needed))
    }
  }
}

/// The decay of points with age, in whole numbers so that every machine agrees.
///
/// ```
/// age      0    h/2    h    3h/2   2h
/// factor   1    3/4   1/2   3/8   1/4
/// ```
///
/// Exactly half at each half-life; evenly in between, where an exponential would be irrational.
enum HalfLife {
  /// Returns the rest of points after some days: rounded towards zero, all of them at an age below one, and
  /// all of them when the half-life is below one day.
  static func remainder(of points: Int, after days: Int, halfLife: Int) -> Int {
    guard days > 0, halfLife > 0 else { return points }
    let (halvings, rest) = days.quotientAndRemainder(dividingBy: halfLife)
    guard halvings < 64 else { return 0 }
    // Longer than any time between two days, and short enough for the product.
    let halfLife = min(halfLife, 1 << 40)
    let whole = 2 * Int128(halfLife)
    return Int(clamping: Int128(points) * (whole - Int128(rest)) / whole / (1 << Int128(halvings)))
  }
}
