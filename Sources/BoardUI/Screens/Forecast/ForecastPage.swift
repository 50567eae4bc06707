import PipelineDomain
import TerminalKit
import Localization

/// The forecast of a period: a chart of its months against the target, and the table of its figures.
struct ForecastPage: PageScreen {
  static let place = KeyPlace.forecast
  static let traits: ScreenTraits = [.page, .report, .figures]
  static let commands = Set<Command>(joining: .ofLists, .ofViews, .ofTime, [.goTo])
  static let rows = [
    CommandTable.Row(.forecast, "p", in: [.goTo], .look) { $0.push(ForecastPage(on: $0.today)) },
    CommandTable.Row(.periodBefore, "h left", in: [.forecast], .look) {
      $0.forecast?.show(\.previous)
    },
    CommandTable.Row(.periodAfter, "l right", in: [.forecast], .look) { $0.forecast?.show(\.next) },
    CommandTable.Row(.groupBy, "b", in: [.forecast], .look) { $0.changeForecastGrouping() },
  ]
  static let hints: [[Command]] = [
    [.back], [.whatIf], [.periodBefore, .periodAfter], [.groupBy], [.down, .up], [.goTo],
  ]

  /// The content of the page.
  struct Content: Equatable, Sendable {
    let simulation: ForecastSimulation
    let groups: [Group<Forecast>]
    /// The largest open deals that close in the period.
    let largest: [Deal.ID]

    var forecast: Forecast { simulation.forecast }
  }

  /// The effect of assumptions.
  enum Effect: Equatable, Sendable {
    case outlook(now: WhatIf.Outlook, then: WhatIf.Outlook)
    case refused(WhatIf.Refusal)
  }

  /// The days it covers.
  private(set) var period: Period
  var reportPeriod: Period? { period }
  /// The grouping of deals, if any.
  private(set) var grouping: Grouping? = .owner
  var line = 0
  /// The content; `nil` until it is computed, between frames.
  private(set) var content: Content?
  /// The assumptions.
  private(set) var whatIf = WhatIf()
  /// The effect of the assumptions; `nil` until it is computed, between frames.
  private(set) var effect: Effect?
  private var isDue = true

  /// Creates the forecast of the present quarter.
  init(on today: Day) {
    period = Period(.quarter, containing: today)
  }

  var due: Int { (isDue ? 1 : 0) + (effect == nil ? 1 : 0) }

  mutating func outdate() { (isDue, effect) = (true, nil) }

  /// Changes the assumptions.
  mutating func assume(_ whatIf: WhatIf) {
    guard whatIf != self.whatIf else { return }
    (self.whatIf, effect) = (whatIf, nil)
  }

  private mutating func show(_ other: KeyPath<Period, Period>) {
    period = period[keyPath: other]
    outdate()
  }

  /// Groups deals by owner, then persona, then not, then source.
  fileprivate mutating func changeGrouping(on settings: Settings) {
    grouping = grouping.map { $0.next(on: settings) } ?? .source
    isDue = true
  }

  /// Computes the figures, O(deals), and their history for a period that is over; after that the effect
  /// of the assumptions, O(draws × deals of the period).
  mutating func read(from model: Model) {
    guard isDue else { return readEffect() }
    guard var facts = model.figures.complete else { return }
    var board = model.figuredBoard
    var past: FiguredBoard?
    if period.end <= facts.today {
      let figured = FiguredBoard(
        model.board, under: model.figures.filter, at: model.asOf, in: model.zone, me: model.author,
        over: period)
      (board, facts, past) = (figured.board, figured.facts, figured)
    }
    let groups = grouping.map { grouping in
      past.map { past in Forecast.groups(by: grouping, of: past, over: period) }
        ?? Forecast.groups(by: grouping, of: board, facts, over: period)
    }
    content = Content(
      simulation: ForecastSimulation(of: board, facts, over: period),
      groups: (groups ?? []).map { Group(key: $0.key, figures: $0.forecast) },
      largest: mostWorth(of: board, on: facts.today))
    whatIf.decided = whatIf.decided.filter { id, _ in
      board[id].map { board.stage(of: $0)?.outcome == .open } == true
    }
    (isDue, effect) = (false, nil)
  }

  private mutating func readEffect() {
    guard let simulation = content?.simulation else { return }
    do {
      effect = .outlook(
        now: try simulation.outlook(under: WhatIf()), then: try simulation.outlook(under: whatIf))
    } catch {
      effect = .refused(error)
    }
  }

  /// Returns the largest deals of the period, few enough to be stepped through.
  private func mostWorth(of board: Board, on today: Day) -> [Deal.ID] {
    let deals = board.deals.filter { deal in
      guard let close = deal.expectedClose, close >= today, period.contains(close),
        deal.amount?.currency == board.settings.currency
      else { return false }
      return board.stage(of: deal)?.outcome == .open
    }
    return deals.sorted {
      ($0.amount?.minorUnits ?? 0, $1.id) > ($1.amount?.minorUnits ?? 0, $0.id)
    }
    .prefix(5).map(\.id)
  }

  func page(in frame: Frame) -> Page { frame.page(of: self) }

  /// Returns the table alone, its cells separated by tabs.
  func copied(in frame: Frame) -> String? {
    content.map { content in
      frame.rows(of: content.forecast).map { $0.joined(separator: "\t") }.joined(separator: "\n")
    }
  }
}

extension Model {
  fileprivate mutating func changeForecastGrouping() {
    let settings = board.settings
    forecast?.changeGrouping(on: settings)
  }

  /// The forecast on screen or beneath it.
  var forecast: ForecastPage? {
    get { self[ForecastPage.self] }
    set { self[ForecastPage.self] = newValue }
  }
}
