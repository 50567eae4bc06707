import PipelineDomain
import TerminalKit
import Localization

/// A list of a few choices above the present screen.
struct Menu: ListScreen {
  /// The number of rows it shows at once.
  static let limit = 9

  static let place = KeyPlace.menu
  static let traits: ScreenTraits = []
  static let commands = Set<Command>(joining: .ofLists, .ofOverlays, [.undo, .redo])
  static let rowCommand = Command.choose
  static let rows = [
    CommandTable.Row(.scope, "@ '", in: [.board, .panel], .look) { $0.openMenu(.scope) },
    CommandTable.Row(
      .pipeline, "O", in: [.board, .panel], .look, unless: { $0.pipelineRefusal }
    ) { $0.openMenu(.pipeline) },
    CommandTable.Row(
      .changePipeline, "p", in: [.moveTo], .deal, unless: { $0.changeRefusal ?? $0.pipelineRefusal }
    ) { model in
      model.leave()
      model.openMenu(.foreignStage(model.foreignStages))
    },
    CommandTable.Row(.views, "F", in: [.board], .look) { $0.push(Menu(.view)) },
    CommandTable.Row(.sort, "s", in: [.board], .look) { $0.openMenu(.order) },
    CommandTable.Row(.theme, "^T", in: [.board, .panel], .view) { $0.openMenu(.theme) },
    CommandTable.Row(.groupBy, "b", in: [.triage, .review, .agenda], .look) {
      $0.openMenu(.grouping)
    },
    CommandTable.Row(.choose, "enter", in: [.menu], .answer, press: { $0.choose(by: $1.key) }),
    CommandTable.Row(
      .deleteView, "del", in: [.menu], .look,
      effects: { $0.deleteView() },
      unless: { model in
        model.viewRow.map { $0.isShared ? model.readOnlyRefusal : nil } ?? .noSavedFilter
      }),
  ]
  static let hints: [[Command]] = [[.choose], [.back], [.deleteView], [.down, .up]]

  /// The subject of the choice.
  enum Kind: Equatable, Sendable {
    /// The owner of the deals shown.
    case scope
    /// The pipeline shown.
    case pipeline
    /// The stage of another pipeline that deals move to.
    case foreignStage([Stage])
    /// The order of the cards.
    case order
    /// A filter that was saved, with the board or in the configuration; the last row saves another.
    case view
    /// The theme, shown at once; the one that was shown before comes back when none is chosen.
    case theme
    /// The grouping of a list's deals, to keep those of one group.
    case grouping
    /// The group to keep; the first row keeps all.
    case groups(Grouping, [GroupChoice])
    /// The address, the number or the page to open.
    case links([Link])
  }

  let kind: Kind
  var cursor = ListCursor()

  init(_ kind: Kind) { self.kind = kind }

  var theme: Theme? { kind == .theme ? Theme.allCases[cursor.row] : nil }

  func count(in model: Model) -> Int {
    switch kind {
    case .scope: model.scopes.count
    case .pipeline: model.pipelineChoices.count
    case .foreignStage(let stages): stages.count
    case .order: model.orders.count
    case .view: model.viewRows.count + 1
    case .theme: Theme.allCases.count
    case .grouping: Grouping.onPages(of: model.board.settings).count
    case .groups(_, let choices): choices.count + 1
    case .links(let links): links.count
    }
  }

  func shownRows(in _: Frame) -> Int { Menu.limit }

  func drawRows(in frame: Frame, on canvas: inout Canvas) -> Rect { frame.draw(self, on: &canvas) }
}

/// One source, owner or persona whose deals a view can be narrowed to.
struct GroupChoice: Equatable, Sendable {
  /// The source, owner or persona; `nil` for deals without one.
  let key: String?
  /// The number of deals.
  let count: Int
  /// Their sum in the board's currency; currencies without a rate are left out.
  let amount: Money?
}
