import PipelineDomain
import TerminalKit
import Localization

extension Model {
  /// Opens a menu on its present choice.
  mutating func openMenu(_ kind: Menu.Kind) {
    let row =
      switch kind {
      case .scope: scopes.firstIndex(of: scope)
      case .pipeline: pipelineChoices.firstIndex(of: shownPipeline)
      case .order: orders.firstIndex(of: order)
      case .theme: Theme.allCases.firstIndex(of: theme)
      case .groups(let grouping, let choices):
        choices.firstIndex { filter?.filter.asks($0.term(of: grouping)) == true }.map { $0 + 1 }
      case .foreignStage, .grouping, .view, .links: nil as Int?
      }
    push(Menu(kind))
    step(rows: row ?? 0)
  }

  /// Chooses the row under the cursor of the menu, in effect for the next key. O(deals × log deals).
  mutating func choose(by key: Key) -> [Effect] {
    guard let menu = mode.screen as? Menu else { return [] }
    let row = menu.cursor.row
    let (menuMode, deals) = (mode, beneath.last?.screen?.deals ?? [])
    leave()
    switch menu.kind {
    case .scope: setScope(scopes[row])
    case .pipeline: show(pipelineChoices[row])
    case .foreignStage(let stages):
      return stages.indices.contains(row) ? moveSubjects(to: stages[row]) : []
    case .order:
      order = orders[row]
      arrange()
      say(words.sorted(by: order))
    case .theme:
      theme = Theme.allCases[row]
      say(words.themeChosen(theme.rawValue))
    case .grouping:
      let grouping = Grouping.onPages(of: board.settings)[row]
      openMenu(.groups(grouping, groupChoices(by: grouping, of: deals)))
    case .groups(let grouping, let groups):
      keep(row == 0 ? nil : groups[row - 1], of: grouping)
    case .links(let links): return open(links[row])
    case .view:
      let views = viewRows
      guard views.indices.contains(row) else { return run(.saveView, by: key, after: nil) }
      if !show(views[row].view) { enter(menuMode) }
    }
    return []
  }

  /// The orders of the cards: those of every board, then by its own fields.
  var orders: [CardOrder] {
    CardOrder.allCases
      + board.settings.fields.filter { $0.subject != .contact }.map { .field($0) }
  }

  /// The scopes of deals that can be shown: the team's, one's own, each other person's.
  var scopes: [String?] {
    let others = board.settings.names(for: .owner).filter { FoldedText($0) != FoldedText(author) }
    return [nil, author] + others
  }

  /// Puts the board under a saved filter, in its order, by next step when it has none; `false` when the
  /// filter cannot be read.
  private mutating func show(_ view: SavedView) -> Bool {
    let name = Filter(.view(view.name, .every([])))
    do {
      let filter = try Filter(
        name.description, views: views, fields: board.settings.fields)
      order = view.order ?? .urgency
      setFilter(name.description, filter)
      return true
    } catch {
      say(words.problem(error), .problem)
      return false
    }
  }

  /// Keeps the deals of one group in the filter, in the place of the one of its kind that it kept before;
  /// with `nil`, those of every group.
  private mutating func keep(_ group: GroupChoice?, of grouping: Grouping) {
    let kept = (filter?.filter ?? .everything).dropping(grouping.filterKey)
    let term = group?.term(of: grouping)
    let whole = Filter(.every([kept.expression] + (term.map { [.term($0)] } ?? [])))
    setFilter(whole == .everything ? "" : whole.description, whole)
  }

  /// Returns the groups a list can be narrowed to, by name, deals without one last. O(its deals × log
  /// rates).
  private func groupChoices(by grouping: Grouping, of deals: Set<Deal.ID>) -> [GroupChoice] {
    let exchange = Exchange(board.settings)
    return grouping.groups(of: deals.compactMap { board[$0] }, on: board).map { key, deals in
      let sum = deals.compactMap(\.amount).reduce(into: Money?.none) { sum, amount in
        let amount = exchange?.amount(amount, on: today) ?? amount
        guard amount.currency == board.settings.currency else { return }
        let units = (sum?.minorUnits ?? 0).addingReportingOverflow(amount.minorUnits)
        if !units.overflow {
          sum = Money(minorUnits: units.partialValue, currency: amount.currency)
        }
      }
      return GroupChoice(key: key, count: deals.count, amount: sum)
    }
  }

  /// The saved filter under the cursor of the menu.
  var viewRow: ViewRow? {
    guard let menu = mode.screen as? Menu, menu.kind == .view else { return nil }
    return viewRows.indices.contains(menu.cursor.row) ? viewRows[menu.cursor.row] : nil
  }

  /// Deletes the filter under the cursor of the menu from the board, or from the configuration.
  mutating func deleteView() -> [Effect] {
    guard let row = viewRow else { return [] }
    guard row.isShared else { return [.writeView(.drop(row.view.name))] }
    do throws(Refusal) {
      let change = try board.withdrawal(of: Record.view(row.view).id, metadata: metadata())
      return make(
        [change], saying: words.viewDeleted(row.view.name, row.view.filter, isShared: true))
    } catch {
      say(words.refusal(error, on: board), .problem)
      return []
    }
  }
}

extension GroupChoice {
  /// Returns the condition that keeps the deals of the group.
  fileprivate func term(of grouping: Grouping) -> Filter.Term {
    key.map { .text(grouping.filterKey, .text($0), isWhole: true) } ?? .none(grouping.filterKey)
  }
}

extension Grouping {
  /// The field of a filter that asks for a group.
  fileprivate var filterKey: Filter.Key {
    switch self {
    case .source: .field(.source)
    case .owner: .field(.owner)
    case .persona: .field(.persona)
    case .sector: .sector
    case .customer: .field(.organization)
    case .field(let field): .custom(field)
    }
  }
}

extension Filter {
  /// True when this is among the conditions that must all hold.
  fileprivate func asks(_ term: Term) -> Bool { conditions.contains(.term(term)) }

  /// Returns the filter without the groups that menus put into it by a field.
  fileprivate func dropping(_ field: Key) -> Filter {
    Filter(
      .every(
        conditions.filter { condition in
          switch condition {
          case .term(.text(let key, .text, isWhole: true)), .term(.none(let key)):
            key != field
          default: true
          }
        }))
  }

  /// The conditions that must all hold.
  private var conditions: [Expression] {
    if case .all(let parts) = expression { parts } else { [expression] }
  }
}
