package import PipelineDomain

/// The selection and order of the deals in the columns.
package struct Arrangement: Equatable, Sendable {
  /// The only deals to be shown, if they were chosen.
  package var selection: Set<Deal.ID>?
  /// The filter that deals have to meet as well.
  package var filter: Filter
  /// The name that `me` stands for in the filter.
  package var me: String?
  /// The order of the cards.
  package var order: CardOrder

  /// Creates an arrangement; every deal by urgency by default.
  package init(
    selection: Set<Deal.ID>? = nil, filter: Filter = .everything, me: String? = nil,
    order: CardOrder = .urgency
  ) {
    self.selection = selection
    self.filter = filter
    self.me = me
    self.order = order
  }

  /// Returns true when the deal is shown; its board may hold it alone. O(terms of the filter).
  func admits(_ deal: Deal, by matcher: Filter.Matcher?) -> Bool {
    !deal.isRemoved && selection?.contains(deal.id) != false && matcher?.matches(deal) != false
  }

  /// Returns the filter resolved against a board; `nil` when every deal meets it.
  ///
  /// - Parameter risk: The outcomes of the whole board, of which `board` may be a part.
  func matcher(
    _ board: Board, at now: Instant, in zone: Zone, risk: RiskTable? = nil
  ) -> Filter.Matcher? {
    guard filter != .everything else { return nil }
    return filter.matcher(in: Filter.Context(board, at: now, in: zone, me: me, risk: risk))
  }
}

extension Board {
  /// Returns the board with this deal alone: values of one deal are the same there.
  func alone(_ deal: Deal) -> Board {
    Board(
      settings: settings, organizations: organization(of: deal).map { [$0] } ?? [], deals: [deal])
  }
}
