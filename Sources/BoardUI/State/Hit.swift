import PipelineDomain
import Localization

/// The thing in a cell, if the mouse can do something with it.
enum Hit: Equatable, Sendable {
  /// A deal on the board.
  case card(Deal.ID)
  /// The head of a column, or the sign of one beyond the window, by its place among the visible ones.
  case head(Int)
  /// A column, outside its cards.
  case column(Int)
  /// The folded column of closed deals.
  case closed(Stage.Outcome)
  /// A figure of the panel.
  case figure(Int)
  /// The panel, outside its figures.
  case panel
  /// A row of the list, the menu or the palette that has the keys.
  case row(Int)
  /// A command the bottom line offers.
  case hint(Command)
  /// A page, or a list outside its rows.
  case page
}
