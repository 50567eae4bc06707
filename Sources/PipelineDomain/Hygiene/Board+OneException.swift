extension Board {
  /// What one deal needs now, by the rules of ``exceptions(at:in:)``; `nil` when it needs nothing.
  ///
  /// Whether it repeats another deal is not looked for: a duplicate that `known` tells of is judged
  /// again, no other. O(its history).
  public func exception(
    of id: Deal.ID, at moment: Instant, in zone: Zone, knowing known: HygieneException? = nil
  ) -> HygieneException? {
    guard let deal = self[id] else { return nil }
    let originals = (known?.reasons ?? []).compactMap { reason in
      if case .duplicate(let original) = reason { self[original] } else { nil }
    }
    let others = originals + followed(by: deal).filter { !originals.contains($0) }
    let alone = Board(
      settings: settings, organizations: ([deal] + others).compactMap(organization),
      deals: [deal] + others)
    return alone.exceptions(at: moment, in: zone).first { $0.deal == id }
  }

  /// The deals that one follows, from link to link, as far as they are there.
  private func followed(by deal: Deal) -> [Deal] {
    var chain: [Deal] = []
    var seen: Set<Deal.ID> = [deal.id]
    var next = deal.upsellOf
    while let id = next, seen.insert(id).inserted, let followed = self[id] {
      chain.append(followed)
      next = followed.upsellOf
    }
    return chain
  }
}
