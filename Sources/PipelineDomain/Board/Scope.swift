/// The quotas and costs of a board that belong to a selection of its deals.
///
/// A quota is one owner's, a cost one channel's. So quotas belong to a selection made by owner alone,
/// costs to one made by source alone; the share of any other selection is unknown. A quota or cost
/// without a name belongs to the deals without one: a cost without a channel to the deals without a
/// source.
public struct Scope: Equatable, Sendable {
  /// The names whose quotas or costs belong.
  enum Names: Equatable, Sendable {
    case all
    /// These, whatever case and accents; `nil` for having no name.
    case only(Set<FoldedText?>)
    /// The selection is not made by such a name.
    case unknown
  }

  /// The owners whose quotas belong.
  var owners = Names.all
  /// The channels whose costs belong.
  var channels = Names.all

  /// Everything, as for all deals.
  public static let whole = Scope()

  /// The part of this that belongs to a selection out of these deals.
  func narrowed(to other: Scope) -> Scope {
    Scope(
      owners: owners.intersection(other.owners), channels: channels.intersection(other.channels))
  }
}

extension Scope.Names {
  /// Returns true when a name is among them; the empty one means no name.
  func contains(_ name: String) -> Bool {
    switch self {
    case .all: true
    case .only(let names): names.contains(name.isEmpty ? nil : FoldedText(name))
    case .unknown: false
    }
  }

  fileprivate func intersection(_ other: Self) -> Self {
    switch (self, other) {
    case (.unknown, _), (_, .unknown): .unknown
    case (.all, let names), (let names, .all): names
    case (.only(let left), .only(let right)): .only(left.intersection(right))
    }
  }
}
