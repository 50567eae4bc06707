extension Board {
  /// The board of the deals a filter means, as they stand at the moment of the context; its figures
  /// are those of these deals alone.
  ///
  /// Quotas are promises of the whole: a filter about owners alone keeps those of the owners it
  /// means, any other leaves none, so that part of a pipeline is never held against all of a goal.
  /// The context's board is this one, or this one in the past. O(deals).
  public func restricted(to filter: Filter, in context: Filter.Context) -> Board {
    guard filter != .everything else { return self }
    let matcher = filter.matcher(in: context)
    var settings = settings
    for index in settings.team.indices {
      var sample = Deal(id: "", title: "", stage: "")
      sample.owner = settings.team[index].name
      if !filter.isAboutOwnersAlone || !matcher.matches(sample) { settings.team[index].quota = nil }
    }
    return Board(
      settings: settings, organizations: Array(organizations.values),
      deals: deals.filter { context.board[$0.id].map(matcher.matches) ?? false })
  }
}

extension Filter {
  /// Whether nothing but who owns a deal decides.
  fileprivate var isAboutOwnersAlone: Bool {
    expression.terms.allSatisfy { term in
      switch term {
      case .text(.owner, _, _), .none(.owner): true
      default: false
      }
    }
  }
}
