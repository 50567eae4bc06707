import PipelineDomain
import TerminalKit
import Localization

/// The funnel of a period's deals, phase by phase, and their losses by stage and reason.
struct FunnelPage: PageScreen {
  static let place = KeyPlace.funnel
  static let traits: ScreenTraits = [.page, .report, .figures]
  static let commands = Set<Command>(joining: .ofLists, .ofViews, .ofTime, [.goTo])
  static let rows = [
    CommandTable.Row(.funnel, "f", in: [.goTo], .look) { $0.push(FunnelPage(on: $0.today)) },
    CommandTable.Row(.periodBefore, "h left", in: [.funnel], .look) { $0.funnel?.show(\.previous) },
    CommandTable.Row(.periodAfter, "l right", in: [.funnel], .look) { $0.funnel?.show(\.next) },
    CommandTable.Row(.groupBy, "b", in: [.funnel], .look) { $0.changeFunnelGrouping() },
  ]
  static let hints: [[Command]] = [
    [.back], [.periodBefore, .periodAfter], [.groupBy], [.openLosses], [.down, .up], [.goTo],
  ]

  /// The content of the page.
  struct Content: Equatable, Sendable {
    let funnel: Funnel
    let losses: LossGrid
    let groups: [Group<Funnel>]
  }

  /// The days it covers.
  private(set) var period: Period
  var reportPeriod: Period? { period }
  /// The grouping of deals, if any.
  private(set) var grouping: Grouping?
  var line = 0
  /// The content; `nil` until it is computed, between frames.
  private(set) var content: Content?
  private(set) var due = 1

  /// Creates the funnel of the present year.
  init(on today: Day) {
    period = Period(.year, containing: today)
  }

  mutating func outdate() { due = 1 }

  private mutating func show(_ other: KeyPath<Period, Period>) {
    period = period[keyPath: other]
    due = 1
  }

  /// Groups deals by source, then owner, then persona, then not.
  fileprivate mutating func changeGrouping(on settings: Settings) {
    grouping = grouping.map { $0.next(on: settings) } ?? .source
    due = 1
  }

  /// Computes the content. O(deals), and their history when they are grouped.
  mutating func read(from model: Model) {
    guard let facts = model.figures.complete else { return }
    let board = model.figuredBoard
    let groups = grouping.map { Funnel.groups(by: $0, of: board, facts, over: period) } ?? []
    let funnel = Funnel(of: board, facts, over: period)
    content = Content(
      funnel: funnel, losses: LossGrid(funnel, in: board.settings.stages.map(\.id)),
      groups: groups.map { Group(key: $0.key, figures: $0.funnel) })
    due = 0
  }

  func page(in frame: Frame) -> Page { frame.page(of: self) }
}

extension Model {
  fileprivate mutating func changeFunnelGrouping() {
    let settings = board.settings
    funnel?.changeGrouping(on: settings)
  }

  /// The funnel on screen or beneath it.
  var funnel: FunnelPage? {
    get { self[FunnelPage.self] }
    set { self[FunnelPage.self] = newValue }
  }
}
