import PipelineDomain
import Wording

extension Model {
  /// The report that is on screen or beneath what is.
  public var report: Report? {
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

  /// Computes the report that is on screen. O(deals).
  mutating func readReport() {
    guard var report, let ledger = figures.complete else { return }
    let board = figuredBoard
    switch report.kind {
    case .funnel:
      let groups = report.grouping.map {
        Funnel.groups(by: $0, of: board, ledger, over: report.period)
      }
      report.content = .funnel(
        Funnel(of: board, ledger, over: report.period),
        groups: (groups ?? []).map { Report.Group(key: $0.key, figures: $0.funnel) })
    case .forecast:
      let groups = report.grouping.map {
        Forecast.groups(by: $0, of: board, ledger, over: report.period)
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
