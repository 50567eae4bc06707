import PipelineDomain
package import TerminalKit

/// A few choices to be walked through, above the board.
package struct Menu: Equatable, Sendable {
  /// What is chosen.
  package enum Kind: Equatable, Sendable {
    /// The order of the cards.
    case order
    /// A filter that was saved, with the board or in the configuration; the last row saves another.
    case view
    /// The theme, shown at once; the one that was shown before comes back when none is chosen.
    case theme(before: Theme)
    /// What deals are told apart by.
    case grouping
    /// What triage, review or agenda is narrowed to.
    case focus([Focus.Choice])
  }

  /// What is chosen.
  package let kind: Kind
  /// The row that Enter takes.
  package internal(set) var cursor = ListCursor()

  init(_ kind: Kind) { self.kind = kind }
}

extension Model {
  /// How many rows a menu shows at once.
  static let menuLimit = 9

  /// How many choices a menu has.
  func choices(of menu: Menu) -> Int {
    switch menu.kind {
    case .order: CardOrder.allCases.count
    case .view: viewRows.count + 1
    case .theme: Theme.allCases.count
    case .grouping: Grouping.onPages.count
    case .focus(let choices): choices.count
    }
  }
}
