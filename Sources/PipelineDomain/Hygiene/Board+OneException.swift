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
    let alone = Board(
      settings: settings, organizations: ([deal] + originals).compactMap(organization),
      deals: [deal] + originals)
    return alone.exceptions(at: moment, in: zone).first { $0.deal == id }
  }
}
