/// Where a promise to answer stands at a moment.
public enum SLAState: Equatable, Sendable {
  /// Nothing has started its clock.
  case notStarted
  /// The answer is owed, strictly before `deadline`.
  case running(deadline: Instant)
  /// The answer came strictly before the deadline.
  case met(at: Instant, deadline: Instant)
  /// The deadline passed; `answered` tells when the answer came after all.
  case missed(deadline: Instant, answered: Instant?)
  /// What started it is known by its day alone, of which a limit under a day says nothing.
  case untimed

  /// The first moment at which an answer is too late; `nil` when no clock has started.
  public var deadline: Instant? {
    switch self {
    case .notStarted, .untimed: nil
    case .running(let deadline), .met(_, let deadline), .missed(let deadline, _): deadline
    }
  }
}

extension SLARule {
  /// The state at `now` of a promise whose clock started at `start` and that was answered at
  /// `answer`.
  ///
  /// What lies after `now` has not happened yet. An answer at the deadline itself is too late,
  /// since the promise is "within" (000:142 writes `<`); one before `start` meets it. A start at local
  /// midnight is a day without a time, as imports have it, and counts from the day's last second.
  func state(
    start: Instant?, answer: Instant?, at now: Instant, in time: BusinessTime
  ) -> SLAState {
    guard let start, start <= now else { return .notStarted }
    let isDayAlone = time.zone.isMidnight(start)
    if isDayAlone, limit.isUnderADay { return .untimed }
    let from = isDayAlone ? time.zone.lastSecond(of: time.zone.day(of: start)) : start
    let deadline = time.deadline(for: limit, from: from)
    guard let answer, answer <= now else {
      return now < deadline
        ? .running(deadline: deadline) : .missed(deadline: deadline, answered: nil)
    }
    return answer < deadline
      ? .met(at: answer, deadline: deadline) : .missed(deadline: deadline, answered: answer)
  }
}

extension Zone {
  /// Whether a moment is the first of its day, as one is stored of which the day alone is known.
  func isMidnight(_ moment: Instant) -> Bool { instant(of: day(of: moment)) == moment }

  /// The last second of a day.
  func lastSecond(of day: Day) -> Instant {
    instant(of: day.adding(days: 1)).adding(seconds: -1)
  }
}
