package import PipelineDomain

/// A filter that the user keeps under a name in their configuration.
package struct OwnView: Equatable, Sendable {
  /// The name.
  package let name: String
  /// The text of the filter.
  package let filter: String
  /// The order of the cards, one of ``orders``; `nil` for that by next step.
  package let order: String?

  /// The names of the orders of cards.
  package static let orders = CardOrder.allCases.map(\.rawValue)

  /// Creates a filter of that name.
  package init(name: String, filter: String, order: String? = nil) {
    self.name = name
    self.filter = filter
    self.order = order
  }

  /// The same as a saved view.
  package var saved: SavedView {
    SavedView(name: name, filter: filter, order: order.flatMap(CardOrder.init(rawValue:)))
  }

  /// A change of one in the configuration.
  package enum Change: Equatable, Sendable {
    /// It is saved, replacing the one of its name.
    case keep(OwnView)
    /// The one of this name is deleted.
    case drop(String)
  }
}
