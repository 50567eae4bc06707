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

  /// The first moment at which an answer is too late; `nil` when no clock has started.
  public var deadline: Instant? {
    switch self {
    case .notStarted: nil
    case .running(let deadline), .met(_, let deadline), .missed(let deadline, _): deadline
    }
  }
}

extension SLARule {
  /// The state at `now` of a promise whose clock started at `start` and that was answered at
  /// `answer`.
  ///
  /// What lies after `now` has not happened yet. An answer at the deadline itself is too late,
  /// since the promise is "within" (000:142 writes `<`); one before `start` meets it.
  public func state(
    start: Instant?, answer: Instant?, at now: Instant, in time: BusinessTime
  ) -> SLAState {
    guard let start, start <= now else { return .notStarted }
    let deadline = time.deadline(for: limit, from: start)
    guard let answer, answer <= now else {
      return now < deadline
        ? .running(deadline: deadline) : .missed(deadline: deadline, answered: nil)
    }
    return answer < deadline
      ? .met(at: answer, deadline: deadline) : .missed(deadline: deadline, answered: answer)
  }
}
