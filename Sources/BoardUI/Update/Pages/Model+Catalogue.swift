import PipelineDomain
import Localization

extension Model {
  /// The catalogue that is on screen or beneath what is.
  package var catalogue: Catalogue? {
    get { uppermost(\.catalogue) }
    set { if let newValue { replaceUppermost(\.catalogue, by: .catalogue(newValue)) } }
  }

  /// Opens the catalogue; what its KPIs say follows between frames.
  mutating func openCatalogue() {
    if case .prefix = mode { leave() }
    enter(.catalogue(Catalogue()))
  }

  /// Goes to a row of the catalogue.
  mutating func goInCatalogue(to row: Int) {
    guard var catalogue else { return }
    catalogue.cursor.go(to: row, of: KPI.catalogue.count, shown: listRows)
    self.catalogue = catalogue
  }

  /// The KPIs that are gone through where figures are explained: those of the catalogue when it is
  /// open, else those of the panel.
  private var explainable: [String] {
    catalogue == nil ? panel.readings.map(\.measure.kpi) : KPI.catalogue.map(\.id)
  }

  /// Explains the figure in a row of the catalogue or the panel; stays when there is no such row.
  mutating func explain(row: Int) {
    let kpis = explainable
    guard kpis.indices.contains(row) else { return }
    if catalogue == nil { panel.row = row }
    let mode = Mode.measure(kpi: kpis[row], line: 0)
    if case .measure = self.mode { self.mode = mode } else { enter(mode) }
    goInCatalogue(to: row)
    panel.breakdown?.isDue = true
    measure(kpis[row])
  }

  /// Explains the figure before (−1) or after (1) the one that is explained.
  mutating func explainNext(_ step: Int) {
    guard let kpi = explainedKPI, let row = explainable.firstIndex(of: kpi) else { return }
    explain(row: row + step)
  }

  /// The KPI that is explained on screen or beneath what is.
  var explainedKPI: String? {
    uppermost { mode in
      if case .measure(let kpi, _) = mode { kpi } else { nil }
    }
  }

  /// What is known of a KPI with its goal and trend, once that is computed.
  func reading(of kpi: String) -> Reading? {
    (panel.readings + (catalogue?.readings ?? [])).first { $0.measure.kpi == kpi }
  }

  /// Measures the figure that is explained, with its deals. O(deals).
  mutating func measure(_ kpi: String) {
    (panel.explained, panel.remarks) = (nil, PanelState.Remarks())
    guard let ledger = figures.complete, let found = KPI.named(kpi) else { return }
    let measure = found.measure(ledger, panelPeriod)
    panel.explained = measure
    panel.remarks = PanelState.Remarks(
      advice: ledger.advice(on: measure),
      alarms: ledger.alarms(over: panelPeriod).filter { $0.kpi == kpi },
      trends: ledger.trendAlerts.filter { $0.kpi == kpi })
  }

  /// Tells the deals of the figure apart by source, then owner, then persona, then not; in the panel
  /// and the catalogue the figure is explained with it.
  mutating func breakDown() {
    let isExplained = place == .measure
    if !isExplained { open() }
    guard explainedKPI != nil else { return }
    let next = isExplained ? panel.breakdown?.grouping.next : panel.breakdown?.grouping ?? .source
    let first: Grouping? = panel.breakdown == nil ? .source : nil
    panel.breakdown = (next ?? first).map { Breakdown(by: $0) }
  }

  /// Measures the groups of the figure that is explained. O(deals + history).
  mutating func readBreakdown() {
    guard let kpi = explainedKPI.flatMap(KPI.named), var breakdown = panel.breakdown else { return }
    breakdown.take(
      kpi, of: figuredBoard, at: asOf, in: zone, under: figures.filter, panelPeriod)
    panel.breakdown = breakdown
  }

  /// Whether groups of the figure that is explained are to be measured.
  var isBreakdownDue: Bool { panel.breakdown?.isDue == true && explainedKPI != nil }
}

extension Grouping {
  /// What pages of figures tell deals apart by after this; `nil` once all were shown. A page bears
  /// no figure for each of a thousand customers.
  var next: Grouping? {
    guard let place = Grouping.onPages.firstIndex(of: self), place + 1 < Grouping.onPages.count
    else { return nil }
    return Grouping.onPages[place + 1]
  }

  /// What pages tell deals apart by, in this order.
  static let onPages: [Grouping] = [.source, .owner, .persona]
}
