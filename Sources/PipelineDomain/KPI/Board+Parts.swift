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

extension Board {
  /// The board of the deals a filter means, as they stand at the moment of the context; its figures
  /// are those of these deals alone, held against the quotas and costs that belong to them.
  ///
  /// The context's board is this one, or this one in the past. O(deals).
  public func restricted(to filter: Filter, in context: Filter.Context) -> Board {
    guard filter != .everything else { return self }
    let matcher = filter.matcher(in: context)
    return part(
      deals.filter { context.board[$0.id].map(matcher.matches) ?? false },
      in: Scope(filter, in: context, of: settings))
  }
}
