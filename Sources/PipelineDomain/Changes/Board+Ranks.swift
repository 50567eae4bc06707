extension Board {
  /// The rank of a card that enters a stage: behind every card there, so that it comes last among those
  /// of its kind. The one rule for moves, closings, additions and imports. O(1).
  public func rank(ofArriving id: Deal.ID, in stage: Stage.ID) -> Rank {
    Rank.between(lastRanks[stage], nil).marked(by: id.text)
  }

  /// The changes made together, with the cards that enter one stage one behind the other in the order
  /// given.
  public func inOrderOfArrival(_ changes: [Change]) -> [Change] {
    guard changes.count > 1 else { return changes }
    var last = lastRanks
    return changes.map { change in
      guard change.entry.undoes == nil, let key = change.entry.stageEntered,
        let id = change.deal,
        let index = change.entry.changes.firstIndex(where: { $0.field == .rank })
      else { return change }
      let stage = Stage.ID(key)
      let rank = Rank.between(last[stage], nil).marked(by: id.text)
      last.note(rank, in: stage)
      var change = change
      change.entry.changes[index].after = .text(rank.digits)
      return change
    }
  }

  /// The ranks that bring a card past its neighbour above (−1) or below (1), by deal.
  ///
  /// Only the card's own rank changes, unless its new neighbours share one, as in files made by hand: then
  /// the cards of that rank on the shorter side get ranks of their own.
  ///
  /// - Parameters:
  ///   - step: −1 or 1.
  ///   - peers: The places in `deals` of the cards that may be passed, in the order shown.
  ///   - row: The card's place among them.
  public func ranks(
    passing step: Int, from row: Int, among peers: ArraySlice<Int>
  ) -> [(deal: Deal.ID, rank: Rank)] {
    let place = row + step
    guard peers.indices.contains(row), peers.indices.contains(place) else { return [] }
    // The others in their order, without the card itself.
    let others = peers.startIndex..<peers.endIndex - 1
    let other = { (index: Int) in deals[peers[index < row ? index : index + 1]] }
    let rank = { (index: Int) in others.contains(index) ? other(index).rank : nil }
    let card = deals[peers[row]].id
    let (lower, upper) = (rank(place - 1), rank(place))
    guard let tied = lower, tied == upper else {
      return [(card, .between(lower, upper).marked(by: card.text))]
    }
    var (start, end) = (place, place)
    while rank(start - 1) == tied { start -= 1 }
    while rank(end) == tied { end += 1 }
    let isAbove = place - start <= end - place
    let ids =
      isAbove
      ? (start..<place).map { other($0).id } + [card] : [card] + (place..<end).map { other($0).id }
    let ranks = Rank.between(
      isAbove ? rank(start - 1) : tied, isAbove ? tied : rank(end), for: ids.map(\.text)[...])
    // A card already between them keeps its rank.
    return zip(ids, ranks).filter { self[$0]?.rank != $1 }.map { ($0, $1) }
  }
}
