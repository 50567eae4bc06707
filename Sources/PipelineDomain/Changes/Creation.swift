extension Board {
  /// The board with the histories of its deals beginning when they were created. O(deals).
  public func backdated(in zone: Zone) -> Board {
    var board = self
    for deal in deals.compactMap({ $0.backdated(in: zone) }) { board.put(deal) }
    return board
  }

  /// Refuses to date a creation after the day the deal was typed in, which is `today` in `zone` for a new
  /// one, or after its closing.
  public func checkCreation(
    by change: Change, on today: Day, in zone: Zone
  ) throws(Refusal) {
    guard case .day(let day)? = change.entry.change(of: .createdOn)?.after else { return }
    let deal = deal(of: change)
    let typedIn = deal?.created.map(zone.day) ?? today
    guard day <= typedIn else { throw .createdAfterEntry(typedIn) }
    if let closed = deal?.closedOn, day > closed { throw .createdAfterClosing(closed) }
  }

  /// The change, with the creation of its deal moved back when it logs an earlier event: a closing, an
  /// activity, a payment. An undo or a redo moves nothing.
  public func movingCreation(by change: Change, in zone: Zone) -> Change {
    guard change.entry.undoes == nil, let deal = deal(of: change),
      change.entry.change(of: .createdOn) == nil,
      let creation = deal.creationDay(in: zone)
    else { return change }
    var days: [Day] = []
    for addition in change.additions {
      switch addition {
      case .activity(let activity): days.append(zone.day(of: activity.at))
      case .payment(let payment): days.append(payment.day)
      case .deal, .organization, .signal: break
      }
    }
    if case .day(let day)? = change.entry.change(of: .closedOn)?.after { days.append(day) }
    guard let earliest = days.min(), earliest < creation else {
      return change
    }
    // A sale that was entered before its creation could be moved takes it along.
    let day = min(earliest, deal.closedOn ?? earliest)
    var change = change
    change.entry.changes.append(
      FieldChange(.createdOn, from: deal[.createdOn], to: .day(day)))
    return change
  }
}

extension HistoryEntry {
  /// The day the creation was moved back to by an earlier event; `nil` when it was not, or was dated
  /// itself.
  public var creationMoved: Day? {
    let isCause = changes.contains {
      $0.field == .closedOn || $0.field == .activity || $0.field == .payment
    }
    guard undoes == nil, isCause, case .day(let day)? = change(of: .createdOn)?.after else {
      return nil
    }
    return day
  }
}
