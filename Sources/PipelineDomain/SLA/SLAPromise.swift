/// One promise to a deal whose clock started: an answer is owed, or it came.
public struct SLAPromise: Equatable, Sendable {
  /// The place of its rule among those of the board.
  public let rule: Int
  /// When its clock started; local midnight where only the day is known.
  public let start: Instant
  /// When the first answer came, in time or not.
  public let answer: Instant?
  /// When the same clock started anew, as at the next hand-over.
  public let renewed: Instant?
}

extension SLARule {
  /// Where a promise of this rule stands at `now`: the one judgement that triage, agenda, score and
  /// the KPI share.
  ///
  /// One that started anew before it fell due, and before anybody answered, is no longer owed.
  public func state(of promise: SLAPromise, at now: Instant, in time: BusinessTime) -> SLAState {
    let state = state(start: promise.start, answer: promise.answer, at: now, in: time)
    guard let renewed = promise.renewed, renewed <= now, let deadline = state.deadline,
      renewed < deadline, promise.answer.map({ $0 < renewed }) != true
    else { return state }
    return .notStarted
  }
}
