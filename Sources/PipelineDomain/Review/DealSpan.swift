/// One deal at two moments, and its effect on the pipeline in between.
struct DealSpan {
  /// The place of a deal relative to the open pipeline.
  enum Place: Equatable {
    /// Not created yet.
    case absent
    case open
    /// Won, lost or disqualified.
    case closed(Stage.Outcome)
    /// Removed, or still in a stage the board does not have.
    case aside
  }

  /// The deal at the first moment; `nil` when it was not created yet.
  let before: Deal?
  /// The deal at the last moment; `nil` when it was not created yet.
  let after: Deal?
  let since: Instant
  let until: Instant
  let opening: Place
  let closing: Place
  /// True when it was closed at both ends, and otherwise in between: closed in another way, or open by a
  /// change that stands.
  let wasClosedAnew: Bool

  init(_ deal: Deal, since: Instant, until: Instant, on board: Board) {
    self.since = since
    self.until = until
    let before = deal.asOf(since)
    let after = deal.asOf(until)
    self.before = before
    self.after = after
    opening = Place(of: before, now: deal, on: board)
    closing = Place(of: after, now: deal, on: board)
    wasClosedAnew =
      switch (opening, closing) {
      case (.closed(let old), .closed(let new)):
        old != new || after?.wasOpen(after: since, on: board) == true
      default: false
      }
  }

  /// Adds the deal and its changes to the waterfalls: in at its worth at the end, up or down to that when it
  /// was there, and out at that.
  func flow(into falls: inout Waterfalls) {
    if opening == .open { falls.open(with: before?.amount) }
    if closing == .open { falls.close(with: after?.amount) }
    switch opening {
    case .open: falls.revalue(from: before?.amount, to: after?.amount)
    case .absent where closing == .open || isClosed: falls.enter(.new, with: after?.amount)
    case .closed where closing == .open || wasClosedAnew:
      falls.enter(.reopened, with: after?.amount)
    case .aside where closing == .open: falls.enter(.restored, with: after?.amount)
    case .absent, .closed, .aside: return
    }
    switch closing {
    case .closed(.won): falls.leave(.won, with: after?.amount)
    case .closed(.lost): falls.leave(.lost, with: after?.amount)
    case .closed: falls.leave(.disqualified, with: after?.amount)
    case .absent, .aside: falls.leave(.removed, with: after?.amount)
    case .open: break
    }
  }

  /// Returns the latest change of a field between the two moments, an undo included.
  func lastChange(of field: Field?) -> HistoryEntry? {
    guard let field else { return nil }
    return after?.history.last { $0.at > since && $0.change(of: field) != nil }
  }

  private var isClosed: Bool {
    if case .closed = closing { return true }
    return false
  }
}

extension Deal {
  fileprivate func wasOpen(after moment: Instant, on board: Board) -> Bool {
    visits.contains {
      $0.entered > moment && board.settings.pastOutcome(in: $0.stage) == .open
    }
  }
}

extension DealSpan.Place {
  fileprivate init(of deal: Deal?, now present: Deal, on board: Board) {
    guard let deal else {
      self = .absent
      return
    }
    let isNowhere = deal.stage == present.stage && board.stage(of: deal) == nil
    guard !deal.isRemoved, !isNowhere else {
      self = .aside
      return
    }
    let outcome = board.settings.pastOutcome(in: deal.stage)
    self = outcome == .open ? .open : .closed(outcome)
  }
}

extension DealSpan {
  /// Returns the events of the deal, each once. A deal created and removed in between, or closed all the
  /// time, has none.
  func events(on board: Board, in period: Period, _ zone: Zone) -> [Movement.Event] {
    guard let after else { return [] }
    switch (opening, closing) {
    case (.absent, .open): return [.new]
    case (.absent, .closed(let outcome)): return [.new, closed(after, as: outcome, on: board)]
    case (.open, .closed(let outcome)):
      return [closed(after, as: outcome, on: board)]
        + changes(to: after, in: period, ofWorthAlone: true)
    case (.closed, .closed(let outcome)):
      return wasClosedAnew ? [closed(after, as: outcome, on: board)] : []
    case (.closed, .open): return [.reopened(to: after.stage)]
    case (.aside, .open): return [.restored]
    case (.open, .aside): return [.removed]
    case (.open, .open):
      var events = changes(to: after, in: period, ofWorthAlone: false)
      if let event = recategorization(to: after, on: board) { events.append(event) }
      if let move = move(to: after, on: board) { events.append(move) }
      if let stall = stall(of: after, on: board, zone) { events.append(stall) }
      return events
    case (.absent, .absent), (.absent, .aside), (.open, .absent), (.closed, .absent),
      (.closed, .aside), (.aside, .absent), (.aside, .closed), (.aside, .aside):
      return []
    }
  }

  private func closed(
    _ deal: Deal, as outcome: Stage.Outcome, on board: Board
  ) -> Movement.Event {
    let stage = deal.visits.last { board.settings.pastOutcome(in: $0.stage) == .open }?.stage
    switch outcome {
    case .won: return .won(from: stage)
    case .lost: return .lost(from: stage, reason: deal.lossReason)
    case .disqualified, .open: return .disqualified(from: stage, reason: deal.lossReason)
    }
  }

  private func move(to after: Deal, on board: Board) -> Movement.Event? {
    guard let before, before.stage != after.stage,
      let old = board.settings.position(of: before.stage),
      let new = board.settings.position(of: after.stage)
    else { return nil }
    guard board.settings.arePeers(before.stage, after.stage) else {
      return .changedPipeline(from: before.stage, to: after.stage)
    }
    return new > old
      ? .advanced(from: before.stage, to: after.stage)
      : .movedBack(from: before.stage, to: after.stage)
  }

  private func changes(
    to after: Deal, in period: Period, ofWorthAlone: Bool
  ) -> [Movement.Event] {
    guard let before else { return [] }
    var events: [Movement.Event] = []
    if let event = revaluation(from: before.amount, to: after.amount) { events.append(event) }
    guard !ofWorthAlone else { return events }
    if let old = before.expectedClose, let new = after.expectedClose, old != new {
      let (was, isIn) = (period.contains(old), period.contains(new))
      events.append(
        new > old
          ? .slipped(
            from: old, to: new, pushes: after.pushes.times, leaving: was && !isIn ? period : nil)
          : .pulledIn(from: old, to: new, entering: isIn && !was ? period : nil))
    }
    if before.owner != after.owner {
      events.append(.ownerChanged(from: before.owner, to: after.owner))
    }
    return events
  }

  private func recategorization(to after: Deal, on board: Board) -> Movement.Event? {
    guard let before, before.forecastCategory != after.forecastCategory else { return nil }
    return .recategorized(
      from: before.forecastCategory, to: after.forecastCategory,
      percent: board.probability(of: after))
  }

  private func revaluation(from before: Money?, to after: Money?) -> Movement.Event? {
    guard before != after else { return nil }
    guard let before, let after else {
      return before == nil
        ? .amountUp(from: before, to: after) : .amountDown(from: before, to: after)
    }
    guard before.currency == after.currency else {
      return .currencyChanged(from: before, to: after)
    }
    return before.minorUnits < after.minorUnits
      ? .amountUp(from: before, to: after) : .amountDown(from: before, to: after)
  }

  private func stall(of after: Deal, on board: Board, _ zone: Zone) -> Movement.Event? {
    let freshness = board.freshness(of: after, on: zone.day(of: until), in: zone)
    let isUntouched = freshness.lastTouch.map { $0.at <= since } ?? true
    guard isUntouched, freshness.state == .cooling || freshness.state == .stale else { return nil }
    return .stalled(idleDays: freshness.idleDays, isStale: freshness.state == .stale)
  }
}
