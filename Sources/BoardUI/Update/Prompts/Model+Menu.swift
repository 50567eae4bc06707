import PipelineDomain
import TerminalKit
import Localization

extension Model {
  /// Opens a menu; the one of the orders on the present one.
  mutating func openMenu(_ kind: Menu.Kind) {
    enter(.menu(Menu(kind)))
    guard kind == .order else { return }
    goInMenu(by: CardOrder.allCases.firstIndex(of: order) ?? 0)
  }

  /// Goes up or down in the menu.
  mutating func goInMenu(by step: Int) {
    guard case .menu(var menu) = mode else { return }
    menu.cursor.go(
      to: menu.cursor.row + step, of: choices(of: menu), shown: Model.menuLimit)
    mode = .menu(menu)
  }

  /// Takes the row under the cursor of the menu, at once for what is typed after it. O(deals × log
  /// deals).
  mutating func choose(by key: Key) -> [Effect] {
    guard case .menu(let menu) = mode else { return [] }
    switch menu.kind {
    case .order:
      leave()
      order = CardOrder.allCases[menu.cursor.row]
      arrange()
      say(words.sorted(by: order))
    case .theme:
      leave()
      say(words.themeChosen(theme.rawValue))
    case .grouping: openGroups(of: Grouping.onPages[menu.cursor.row])
    case .focus(let choices):
      leave()
      show(choices[menu.cursor.row].focus)
    case .view:
      guard let view = viewRow?.view else {
        leave()
        return run(.saveView, by: key, after: nil)
      }
      show(view)
    }
    return []
  }

  /// Puts the board under a saved filter, in its order; by next step when it has none.
  private mutating func show(_ view: SavedView) {
    let name = Filter(.view(view.name, .every([])))
    do {
      let filter = try Filter(name.description, views: views)
      leave()
      order = view.order ?? .urgency
      setFilter(name.description, filter)
    } catch {
      say(words.problem(error), .problem)
    }
  }
}
