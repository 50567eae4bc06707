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
    by operation: Operation, on today: Day, in zone: Zone
  ) throws(Refusal) {
    guard case .day(let day)? = operation.entry.change(of: .createdOn)?.after else { return }
    let deal = self[operation.deal]
    let typedIn = deal?.created.map(zone.day) ?? today
    guard day <= typedIn else { throw .createdAfterEntry(typedIn) }
    if let closed = deal?.closedOn, day > closed { throw .createdAfterClosing(closed) }
  }

  /// The operation, with the creation of its deal moved back where it tells of something that happened
  /// before: a closing, an activity, a payment. Turning something back moves nothing.
  public func movingCreation(by operation: Operation, in zone: Zone) -> Operation {
    guard operation.entry.undoes == nil, let deal = self[operation.deal],
      operation.entry.change(of: .createdOn) == nil,
      let creation = deal.creationDay(in: zone)
    else { return operation }
    var days = [operation.newActivity.map { zone.day(of: $0.at) }, operation.newPayment?.day]
    if case .day(let day)? = operation.entry.change(of: .closedOn)?.after { days.append(day) }
    guard let earliest = days.compactMap(\.self).min(), earliest < creation else {
      return operation
    }
    // A sale that was entered before its creation could be moved takes it along.
    let day = min(earliest, deal.closedOn ?? earliest)
    var operation = operation
    operation.entry.changes.append(
      FieldChange(.createdOn, from: deal[.createdOn], to: .day(day)))
    return operation
  }
}

extension HistoryEntry {
  /// The day the creation was moved back to by what happened before it; `nil` when it was not, or was
  /// dated itself.
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
