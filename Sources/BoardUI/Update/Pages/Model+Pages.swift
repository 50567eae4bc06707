import TerminalKit

extension Model {
  /// The theme shown, also while one is previewed.
  var shownTheme: Theme { screens.lazy.compactMap(\.theme).first ?? theme }

  /// Has all screens over the board computed again, because the board changed.
  mutating func outdateScreens() {
    changeScreens { screen, _ in screen.outdate() }
  }
}
