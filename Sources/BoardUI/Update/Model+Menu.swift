import PipelineDomain
import Wording

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
  mutating func choose() {
    guard case .menu(let menu) = mode else { return }
    let row = menu.cursor.row
    switch menu.kind {
    case .order:
      leave()
      order = CardOrder.allCases[row]
      arrange()
      say(words.sorted(by: order))
    case .view:
      let views = board.settings.views
      guard views.indices.contains(row) else { return leave() }
      let name = Filter(.view(views[row].name, .every([])))
      do {
        let filter = try Filter(name.description, views: views)
        leave()
        setFilter(name.description, filter)
      } catch {
        say(words.problem(error), .problem)
      }
    }
  }
}
