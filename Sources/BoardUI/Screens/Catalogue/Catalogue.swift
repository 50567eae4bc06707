import PipelineDomain
import TerminalKit
import Localization

/// The page of every KPI, shown in the panel or not.
struct Catalogue: ListPageScreen {
  static let place = KeyPlace.catalogue
  static let traits: ScreenTraits = [.page, .report, .figures, .trends]
  static let commands = Set<Command>(joining: .ofLists, .ofViews, .ofTime, [.goTo])
  static let rows = [
    CommandTable.Row(.catalogue, "k", in: [.goTo], .look) { $0.push(Catalogue()) }
  ]
  static let hints: [[Command]] = [[.back], [.open], [.down, .up], [.groupBy], [.goTo]]

  /// The row the keys act on, in the order of `KPI.catalogue`.
  var cursor = ListCursor()
  /// The results of the KPIs, in the same order; empty until they are computed, between frames.
  private(set) var results: [KPIResult] = []
  /// The results computed so far in a new pass, KPI by KPI; `nil` when none is due.
  private var pending: [KPIResult]? = []

  /// Returns the result of the KPI in a row; `nil` until it is computed.
  func result(_ row: Int) -> KPIResult? {
    results.indices.contains(row) ? results[row] : nil
  }

  var kpis: (ids: [String], row: Int)? { (KPI.catalogue.map(\.id), cursor.row) }
  var due: Int { pending == nil ? 0 : 1 }

  func count(in _: Model) -> Int { KPI.catalogue.count }

  mutating func outdate() { pending = [] }

  func copied(in frame: Frame) -> String? {
    result(cursor.row).map { frame.sentence(on: $0.figure) }
  }

  /// Computes one KPI more. O(deals), times the steps of the trend.
  mutating func read(from model: Model) {
    guard let facts = model.figures.complete, let past = model.figures.past,
      var taken = pending.take()
    else { return }
    taken.append(
      KPIResult(KPI.catalogue[taken.count], facts, model.panelPeriod, past: past))
    if taken.count == KPI.catalogue.count { results = taken } else { pending = taken }
  }
}

extension Model {
  /// The catalogue on screen or beneath it.
  var catalogue: Catalogue? { self[Catalogue.self] }
}
