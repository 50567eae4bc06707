import TerminalKit
import Localization

extension Model {
  /// Opens the menu of the themes on the one that is shown.
  mutating func openThemes() {
    enter(.menu(Menu(.theme(before: theme))))
    goInMenu(by: Theme.allCases.firstIndex(of: theme) ?? 0)
  }

  /// Shows the theme under the cursor of the menu.
  mutating func tryTheme() -> [Effect] {
    guard case .menu(let menu) = mode, case .theme = menu.kind,
      Theme.allCases.indices.contains(menu.cursor.row)
    else { return [] }
    return show(Theme.allCases[menu.cursor.row])
  }

  /// Leaves a menu; the theme that was shown before comes back.
  mutating func leaveMenu() -> [Effect] {
    guard case .menu(let menu) = mode else { return [] }
    leave()
    guard case .theme(let before) = menu.kind else { return [] }
    return show(before)
  }

  private mutating func show(_ theme: Theme) -> [Effect] {
    guard theme != self.theme else { return [] }
    self.theme = theme
    return [.setTheme(theme)]
  }
}
