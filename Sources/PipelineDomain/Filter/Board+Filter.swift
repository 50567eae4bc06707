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
