import PipelineDomain
import TerminalKit
import Localization

/// The page of a KPI: its formula, target, trend and parts, and the deals it counts.
struct KPIPage: PageScreen {
  static let place = KeyPlace.figure
  static let traits: ScreenTraits = [.page, .report, .figures]
  static let commands = Set<Command>(joining: .ofLists, .ofViews, .ofTime)
  static let rows = [
    CommandTable.Row(
      .open, "enter", in: [.panel, .catalogue], .look, unless: { $0.figureRefusal }
    ) { $0.explain() },
    CommandTable.Row(
      .groupBy, "b", in: [.panel, .catalogue], .look, unless: { $0.figureRefusal }
    ) {
      $0.explain()
      $0.changeKPIGrouping()
    },
    CommandTable.Row(.groupBy, "b", in: [.figure], .look) {
      $0.changeKPIGrouping()
    },
    CommandTable.Row(.figureBefore, "h left", in: [.figure], .look) { $0.explainNext(-1) },
    CommandTable.Row(.figureAfter, "l right", in: [.figure], .look) { $0.explainNext(1) },
    CommandTable.Row(
      .narrow, "enter", in: [.figure], .look,
      unless: { $0[KPIPage.self]?.figure?.deals.isEmpty == false ? nil : .noDealsBehind }
    ) {
      guard let figure = $0[KPIPage.self]?.figure else { return }
      $0.narrow(to: Set(figure.deals), of: .kpi(figure.kpi))
    },
  ]
  static let hints: [[Command]] = [
    [.back], [.narrow], [.figureBefore, .figureAfter], [.groupBy], [.down, .up],
  ]

  /// The KPIs to step through, and the index of the one explained.
  let ids: [String]
  private(set) var row: Int
  var line = 0
  /// The KPI with the deals it counts; `nil` until it is computed.
  private(set) var figure: KPIValue?
  private(set) var remarks = Remarks()
  /// The KPI by source, owner or persona, if asked for.
  private(set) var breakdown: Breakdown?
  private var isDue = true

  /// The advice and the warnings of a figure.
  struct Remarks: Equatable, Sendable {
    /// The recommended action.
    var advice: Advice?
    /// The alerts set on it or on a part of it.
    var alerts: [AlertResult] = []
    /// The falling trends that are warnings.
    var trends: [TrendAlert] = []
  }

  init(_ ids: [String], row: Int) {
    self.ids = ids
    self.row = row
  }

  var kpi: String { ids[row] }
  var due: Int { (isDue ? 1 : 0) + (breakdown?.isDue == true ? 1 : 0) }

  mutating func outdate() {
    isDue = true
    breakdown?.isDue = true
  }

  /// Goes to another KPI, from its top; `false` when there is none.
  fileprivate mutating func step(_ step: Int) -> Bool {
    guard ids.indices.contains(row + step) else { return false }
    row += step
    (line, figure, remarks) = (0, nil, Remarks())
    outdate()
    return true
  }

  /// Groups the deals by source, then owner, then persona, then not.
  fileprivate mutating func changeGrouping(on settings: Settings) {
    let next = breakdown.map { $0.grouping.next(on: settings) } ?? .source
    breakdown = next.map { Breakdown(by: $0) }
  }

  /// Computes the KPI with its deals, O(deals), or after that on each group, O(deals + history).
  mutating func read(from model: Model) {
    guard let facts = model.figures.complete, let found = KPI.named(kpi) else { return }
    guard isDue else {
      breakdown?.take(
        found, of: model.figuredBoard, at: model.asOf, in: model.zone, under: model.figures.filter,
        model.panelPeriod)
      return
    }
    let taken = found.figureWithDeals(facts, model.panelPeriod)
    figure = taken
    remarks = Remarks(
      advice: facts.advice(on: taken),
      alerts: facts.alerts(over: model.panelPeriod).filter { $0.kpi == kpi },
      trends: facts.trendAlerts.filter { $0.kpi == kpi })
    isDue = false
  }

  func page(in frame: Frame) -> Page { frame.explanation(of: self) }

  func copied(in frame: Frame) -> String? { figure.map(frame.sentence) }
}

extension Model {
  fileprivate mutating func changeKPIGrouping() {
    let settings = board.settings
    self[KPIPage.self]?.changeGrouping(on: settings)
  }

  fileprivate var figureRefusal: KeyRefusal? {
    place == .panel && panel.results.isEmpty ? .noFigures : nil
  }

  /// Explains the KPI at hand in a list of KPIs or in the panel.
  fileprivate mutating func explain() {
    let list = mode.screen?.kpis ?? (panel.results.map(\.figure.kpi), panel.row)
    guard list.ids.indices.contains(list.row) else { return }
    push(KPIPage(list.ids, row: list.row))
    measureKPI()
  }

  /// Explains the KPI before (−1) or after (1); its list follows.
  fileprivate mutating func explainNext(_ step: Int) {
    guard var page = self[KPIPage.self], page.step(step) else { return }
    self[KPIPage.self] = page
    if screens.contains(where: { $0.kpis != nil }) {
      changeScreens { screen, model in
        if screen.kpis != nil { screen.go(toRow: page.row, in: model) }
      }
    } else {
      panel.row = page.row
    }
    measureKPI()
  }

  private mutating func measureKPI() {
    if figures.complete != nil { changeTop { $0.read(from: $1) } }
  }
}
