/// The quotas and costs of a board that belong to a selection of its deals.
///
/// A quota is one owner's, a cost one channel's. So quotas belong to a selection made by owner alone,
/// costs to one made by source alone; any other selection has no share of them that anybody knows. One
/// without a name is that of the deals without one: a cost without a channel belongs to the deals
/// without a source.
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
  /// Whether a name is among them; the empty one stands for having none.
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

extension Scope {
  /// The scope of the deals a filter keeps.
  init(_ filter: Filter, in context: Filter.Context, of settings: Settings) {
    let matcher = filter.matcher(in: context)
    let names = { (key: Filter.Key, all: [String], field: WritableKeyPath<Deal, String?>) in
      guard filter.isAbout(key) else { return Names.unknown }
      let kept = Set(all).filter { name in
        var sample = Deal(id: "", title: "", stage: "")
        sample[keyPath: field] = name.isEmpty ? nil : name
        return matcher.matches(sample)
      }
      return .only(Set(kept.map { $0.isEmpty ? nil : FoldedText($0) }))
    }
    owners = names(.owner, settings.team.map(\.name), \.owner)
    channels = names(.source, settings.costs.map(\.channel), \.source)
  }
}

extension Filter {
  /// Whether nothing but that field decides.
  fileprivate func isAbout(_ key: Key) -> Bool {
    expression.terms.allSatisfy { term in
      switch term {
      case .text(let field, _, _), .none(let field): field == key
      default: false
      }
    }
  }
}

extension Board {
  /// The board of some of its deals, with the settings that belong to them.
  ///
  /// A goal for a figure that adds up is one for all deals, so no part is held against it.
  /// O(deals + goals).
  func part(_ deals: [Deal], in scope: Scope) -> Board {
    var settings = settings
    settings.scope = settings.scope.narrowed(to: scope)
    settings.panel.goals = settings.panel.goals.filter { key, _ in
      let id = key.split(separator: ".").first.map(String.init) ?? key
      return KPI.named(id)?.isAdditive != true
    }
    let named = Set(deals.compactMap(\.organization)).compactMap { organizations[$0] }
    var part = part(deals, with: named, under: settings)
    part.noteOthers(of: self)
    return part
  }
}
