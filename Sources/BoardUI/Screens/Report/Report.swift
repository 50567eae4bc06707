import PipelineDomain
import TerminalKit
import Localization

/// A page of figures over a period, whole or by group: the funnel or the forecast.
struct Report: PageScreen {
  static let place = KeyPlace.report
  static let traits: ScreenTraits = [.page, .figures]
  static let commands = Set<Command>(joining: .ofLists, .ofViews, .ofTime, [.goTo])
  static let rows = [
    CommandTable.Row(.funnel, "f", in: [.goTo], .look) { $0.push(Report(.funnel, on: $0.today)) },
    CommandTable.Row(.forecast, "p", in: [.goTo], .look) {
      $0.push(Report(.forecast, on: $0.today))
    },
    CommandTable.Row(.periodBefore, "h left", in: [.report], .look) {
      $0.report?.show(\.previous)
    },
    CommandTable.Row(.periodAfter, "l right", in: [.report], .look) { $0.report?.show(\.next) },
    CommandTable.Row(.groupBy, "b", in: [.report], .look) { $0.report?.changeGrouping() },
  ]
  static let hints: [[Command]] = [
    [.back], [.periodBefore, .periodAfter], [.groupBy], [.down, .up], [.goTo],
  ]

  /// What it tells of.
  enum Kind: Sendable {
    case funnel, forecast
  }

  /// What it tells.
  enum Content: Equatable, Sendable {
    case funnel(Funnel, groups: [Group<Funnel>])
    case forecast(ForecastSimulation, groups: [Group<Forecast>])
  }

  let kind: Kind
  /// The days it tells of.
  private(set) var period: Period
  /// What deals are told apart by, if they are.
  private(set) var grouping: Grouping?
  var line = 0
  /// What it tells; `nil` until it is computed, between frames.
  private(set) var content: Content?
  private(set) var due = 1

  /// The present year of the funnel, the present quarter of the forecast.
  init(_ kind: Kind, on today: Day) {
    self.kind = kind
    period = Period(kind == .funnel ? .year : .quarter, containing: today)
  }

  mutating func outdate() { due = 1 }

  private mutating func show(_ other: KeyPath<Period, Period>) {
    period = period[keyPath: other]
    due = 1
  }

  /// Tells deals apart by source, then owner, then persona, then not.
  private mutating func changeGrouping() {
    grouping = grouping.map(\.next) ?? .source
    due = 1
  }

  /// O(deals), and their history for a period that is over.
  mutating func read(from model: Model) {
    guard var ledger = model.figures.complete else { return }
    var board = model.figuredBoard
    var past: FiguredBoard?
    if kind == .forecast, period.end <= ledger.today {
      let figured = FiguredBoard(
        model.board, under: model.figures.filter, at: model.asOf, in: model.zone, me: model.author,
        over: period)
      (board, ledger, past) = (figured.board, figured.ledger, figured)
    }
    switch kind {
    case .funnel:
      let groups = grouping.map { Funnel.groups(by: $0, of: board, ledger, over: period) }
      content = .funnel(
        Funnel(of: board, ledger, over: period),
        groups: (groups ?? []).map { Group(key: $0.key, figures: $0.funnel) })
    case .forecast:
      let groups = grouping.map { grouping in
        past.map { past in Forecast.groups(by: grouping, of: past, over: period) }
          ?? Forecast.groups(by: grouping, of: board, ledger, over: period)
      }
      content = .forecast(
        ForecastSimulation(of: board, ledger, over: period),
        groups: (groups ?? []).map { Group(key: $0.key, figures: $0.forecast) })
    }
    due = 0
  }

  func page(in frame: Frame) -> Page { frame.page(of: self) }
}

extension Model {
  /// The report that is on screen or beneath what is.
  var report: Report? {
    get { self[Report.self] }
    set { self[Report.self] = newValue }
  }
}
