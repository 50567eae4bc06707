import PipelineDomain
import Localization

/// What stands in a cell, as far as the mouse can do something with it.
enum Hit: Equatable, Sendable {
  /// A deal on the board.
  case card(Deal.ID)
  /// The head of a column, or the sign of one beyond the window, by its place among the visible ones.
  case head(Int)
  /// A column where no card is.
  case column(Int)
  /// The folded column of closed deals.
  case closed(Stage.Outcome)
  /// A figure of the panel.
  case figure(Int)
  /// The panel where no figure is.
  case panel
  /// A row of the list, the menu or the palette that has the keys.
  case row(Int)
  /// A command the bottom line offers.
  case hint(Command)
  /// A page, or a part of a list where no row is.
  case page
}
