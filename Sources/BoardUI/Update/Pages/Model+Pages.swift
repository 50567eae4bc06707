import TerminalKit

extension Model {
  /// The theme that is shown, while one is tried too.
  var shownTheme: Theme { screens.lazy.compactMap(\.theme).first ?? theme }

  /// Has all that lies over the board computed again, for the board changed.
  mutating func outdateScreens() {
    changeScreens { screen, _ in screen.outdate() }
  }
}
