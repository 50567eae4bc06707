extension Board {
  /// The operation that takes back the latest change of `author` that still stands; of one deal
  /// when `id` is given. O(deals + history).
  public func undo(by author: String, on id: Deal.ID? = nil, stamp: Stamp) throws(Refusal)
    -> Operation
  {
    guard let (deal, entry) = latest(by: author, on: id, where: { entry, _ in entry.undoes == nil })
    else {
      throw .nothingToUndo
    }
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

extension Deal {
  /// The entries that no later standing entry took back, oldest first: an undone change falls out
  /// together with nothing else; its undo stays; a redone change stands again.
  public var standingEntries: [HistoryEntry] {
    history.standing
  }

  /// The entries that stood at the end of a moment.
  func standingEntries(asOf moment: Instant) -> [HistoryEntry] {
    let isPast = history.indices.allSatisfy { history[$0].at <= moment }
    return (isPast ? history : history.filter { $0.at <= moment }).standing
  }
}
