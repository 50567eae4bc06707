import PipelineDomain

extension Model {
  /// A row of the menu of saved filters.
  struct ViewRow: Equatable {
    let view: SavedView
    /// True when it is the board's, not the user's own.
    let isShared: Bool
  }

  /// The views that `@name` can refer to: the board's, then the user's own.
  var views: [SavedView] { viewRows.map(\.view) }

  /// The saved filters; one of the user's own that has the name of one of the board's is hidden.
  var viewRows: [ViewRow] {
    let shared = board.settings.views.standing
    let names = Set(shared.map(\.name))
    return shared.map { ViewRow(view: $0, isShared: true) }
      + ownViews.filter { !names.contains($0.name) }
      .map { ViewRow(view: $0.saved, isShared: false) }
  }
}
