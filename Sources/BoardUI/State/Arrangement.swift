package import PipelineDomain

/// Which deals stand in the columns, and in which order.
package struct Arrangement: Equatable, Sendable {
  /// The only deals to be shown, if they were chosen.
  package var selection: Set<Deal.ID>?
  /// What deals have to meet besides.
  package var filter: Filter
  /// Who `me` is in the filter.
  package var me: String?
  /// The order of the cards.
  package var order: CardOrder

  /// An arrangement; every deal by urgency unless said otherwise.
  package init(
    selection: Set<Deal.ID>? = nil, filter: Filter = .everything, me: String? = nil,
    order: CardOrder = .urgency
  ) {
    self.selection = selection
    self.filter = filter
    self.me = me
    self.order = order
  }

  /// Whether the deal is shown on a board that it may be alone on. O(terms of the filter).
  func admits(_ deal: Deal, by matcher: Filter.Matcher?) -> Bool {
    !deal.isRemoved && selection?.contains(deal.id) != false && matcher?.matches(deal) != false
  }

  /// The filter settled against a board; `nil` when every deal meets it.
  func matcher(_ board: Board, at now: Instant, in zone: Zone) -> Filter.Matcher? {
    guard filter != .everything else { return nil }
    return filter.matcher(in: Filter.Context(board, at: now, in: zone, me: me))
  }
}

extension Board {
  /// The board as if the deal were alone on it: what tells of one deal tells the same there.
  func alone(_ deal: Deal) -> Board {
    Board(
      settings: settings, organizations: organization(of: deal).map { [$0] } ?? [], deals: [deal])
  }
}
