extension Board {
  /// The operation that takes back the latest change of `author` that still stands; of one deal
  /// when `id` is given. The entries `passed` over stand where they are. O(deals + history).
  public func undo(
    by author: String, on id: Deal.ID? = nil, except passed: Set<HistoryEntry.ID> = [],
    stamp: Stamp
  ) throws(Refusal) -> Operation {
    let found = latest(by: author, on: id) { entry, _ in
      entry.undoes == nil && !passed.contains(entry.id)
    }
    guard let (deal, entry) = found else { throw .nothingToUndo }
    return inverse(of: entry, on: deal, stamp: stamp)
  }

  /// The operation that takes back the latest undo of `author`, unless they changed something since.
  /// O(deals + history).
  public func redo(by author: String, on id: Deal.ID? = nil, stamp: Stamp) throws(Refusal)
    -> Operation
  {
    guard let (deal, entry) = latest(by: author, on: id, where: { !$1.history.isRedo($0) }),
      entry.undoes != nil
    else { throw .nothingToRedo }
    return inverse(of: entry, on: deal, stamp: stamp)
  }

  /// The operation that takes back an entry of a deal.
  public func inverse(of entry: HistoryEntry, on deal: Deal, stamp: Stamp) -> Operation {
    Operation(deal: deal.id, entry: entry, newDeal: entry.isCreation ? deal : nil).inverse(stamp)
  }

  /// The entries made together with that which an undo or redo takes back, and that still stand, each
  /// with its deal, the latest first. O(deals + history).
  public func companions(of operation: Operation) -> [(deal: Deal, entry: HistoryEntry)] {
    let taken = self[operation.deal]?.history.first { $0.id == operation.entry.undoes }
    guard let taken, let bulk = taken.bulk else { return [] }
    var found: [(deal: Deal, entry: HistoryEntry)] = []
    for deal in deals where deal.id != operation.deal {
      guard deal.history.contains(where: { $0.bulk == bulk && $0.by == taken.by }) else { continue }
      let entry = deal.standingEntries.last { $0.bulk == bulk && $0.by == taken.by }
      if let entry { found.append((deal, entry)) }
    }
    return found.sorted { $0.entry.sequence > $1.entry.sequence }
  }

  /// What an operation would meet on its deal now; `nil` when it fits. The board is not changed.
  public func conflict(with operation: Operation) -> Conflict? {
    guard var deal = self[operation.deal] else { return .missingDeal(operation.deal) }
    do throws(Conflict) {
      try deal.apply(operation, sequence: sequence)
      return nil
    } catch {
      return error
    }
  }

  /// Who changed a field of a deal last.
  public func author(of field: Field, on id: Deal.ID) -> String? {
    self[id]?.history.last { $0.change(of: field) != nil }?.by
  }

  /// The latest entry by `author` that matches and still stands.
  func latest(
    by author: String, on id: Deal.ID? = nil, where matches: (HistoryEntry, Deal) -> Bool
  ) -> (deal: Deal, entry: HistoryEntry)? {
    var best: (deal: Deal, entry: HistoryEntry)?
    let candidates = id.map { id in self[id].map { [$0] } ?? [] } ?? deals
    for deal in candidates {
      let standing = deal.standingEntries.last { $0.by == author && matches($0, deal) }
      guard let standing, standing.sequence > best?.entry.sequence ?? -1 else { continue }
      best = (deal, standing)
    }
    return best
  }
}
