extension Board {
  /// Where a rule stands for a deal at `now`. O(history of the deal).
  ///
  /// A call, e-mail, meeting or demo answers; a note does not. So does closing the deal, after
  /// which no answer is owed. A new lead is also answered by a contact dated before it was written
  /// down; a hand-over or a score asks for a contact of its own.
  ///
  /// `scoreReached` tells since when the deal's score has been at least that many points; `nil`
  /// when it is not.
  public func serviceLevel(
    of deal: Deal, under rule: SLARule, at now: Instant, in time: BusinessTime,
    scoreReached: (Int) -> Instant? = { _ in nil }
  ) -> SLAState {
    let visits = deal.visits.filter { $0.entered <= now }
    let start: Instant? =
      switch rule.trigger {
      case .leadCreated: deal.created
      case .handedOver: lastHandOver(in: visits)
      case .scoreReached(let points): scoreReached(points)
      }
    guard let start else { return .notStarted }
    let contacts = deal.activities
      .filter { !$0.isWithdrawn && $0.kind != .note && $0.at <= now }
      .map(\.at)
      .filter { rule.trigger == .leadCreated || $0 >= start }
    let closing = visits.reversed().prefix { isClosed($0.stage) }.last?.entered
    let answer = (contacts + [closing].compactMap { $0 }).min()
    return rule.state(start: start, answer: answer, at: now, in: time)
  }

  private func lastHandOver(in visits: [Visit]) -> Instant? {
    zip(visits, visits.dropFirst()).reversed()
      .first { isQualified($0.stage) == false && isQualified($1.stage) == true }?
      .1.entered
  }

  private func isClosed(_ id: Stage.ID) -> Bool {
    settings.stage(id).map { $0.outcome != .open } ?? false
  }

  /// Whether sales has taken over from marketing in a stage; `nil` for a closed or a removed one.
  private func isQualified(_ id: Stage.ID) -> Bool? {
    guard let stage = settings.stage(id), stage.outcome == .open else { return nil }
    return stage.lifecycle.isQualified
  }
}
