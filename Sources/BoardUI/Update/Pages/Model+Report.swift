import PipelineDomain
import Localization

extension Model {
  /// The report that is on screen or beneath what is.
  package var report: Report? {
    get { uppermost(\.report) }
    set { if let newValue { replaceUppermost(\.report, by: .report(newValue)) } }
  }

  /// Opens a report over the present year or quarter; its figures follow between frames.
  mutating func openReport(_ kind: Report.Kind) {
    if case .prefix = mode { leave() }
    let unit: Period.Unit = kind == .funnel ? .year : .quarter
    enter(.report(Report(kind, Period(unit, containing: today))))
  }

  /// Goes to the period before (−1) or after (1).
  mutating func changePeriod(_ step: Int) {
    guard var report else { return }
    report.period = step < 0 ? report.period.previous : report.period.next
    report.isDue = true
    self.report = report
  }

  /// Tells deals apart by source, then owner, then persona, then not.
  mutating func changeGrouping() {
    guard var report else { return }
    report.grouping = report.grouping.map(\.next) ?? .source
    report.isDue = true
    self.report = report
  }

  /// Computes the report that is on screen. O(deals), and their history for a period that is over.
  mutating func readReport() {
    guard var report, var ledger = figures.complete else { return }
    var board = figuredBoard
    var past: FiguredBoard?
    if report.kind == .forecast, report.period.end <= ledger.today {
      let figured = FiguredBoard(
        self.board, under: figures.filter, at: asOf, in: zone, me: author, over: report.period)
      (board, ledger, past) = (figured.board, figured.ledger, figured)
    }
    switch report.kind {
    case .funnel:
      let groups = report.grouping.map {
        Funnel.groups(by: $0, of: board, ledger, over: report.period)
      }
      report.content = .funnel(
        Funnel(of: board, ledger, over: report.period),
        groups: (groups ?? []).map { Report.Group(key: $0.key, figures: $0.funnel) })
    case .forecast:
      let groups = report.grouping.map { grouping in
        past.map { past in Forecast.groups(by: grouping, of: past, over: report.period) }
          ?? Forecast.groups(by: grouping, of: board, ledger, over: report.period)
      }
      let velocity = KPI.named("velocity")?.figure(ledger, report.period)
      report.content = .forecast(
        Forecast(of: board, ledger, over: report.period), velocity.flatMap { Levers($0) },
        groups: (groups ?? []).map { Report.Group(key: $0.key, figures: $0.forecast) })
    }
    report.isDue = false
    self.report = report
  }

  /// Has the figures over the board computed again, for the board changed.
  mutating func outdateReport() {
    report?.isDue = true
    catalogue?.pending = []
    agenda?.isDue = true
    panel.breakdown?.isDue = true
  }
}
