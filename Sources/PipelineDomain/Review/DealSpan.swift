/// One deal at two moments, and what it did for the pipeline in between.
struct DealSpan {
  /// What a deal is to the open pipeline.
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
  /// Whether it was closed at both ends, and otherwise in between: closed in another way, or open by
  /// a change that stands.
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

  /// Adds what the deal is, and did, to the waterfalls: in at what it is worth at the end, up or down
  /// to that when it was there, and out at that.
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

  /// The latest change of a field between the two moments, an undo included.
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
