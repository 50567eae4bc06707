import PipelineDomain

@testable import BoardUI

extension Mode {
  static func detail(_ id: Deal.ID, line: Int = 0, row: Int = 0) -> Mode {
    .screen(DetailPage(id: id, line: line, row: row))
  }

  static func freshness(_ id: Deal.ID) -> Mode { .screen(FreshnessReasons(id: id)) }

  static func explained(_ kpi: String, line: Int) -> Mode {
    var page = KPIPage([kpi], row: 0)
    page.line = line
    return .screen(page)
  }

  static func help(query: String, line: Int) -> Mode { .screen(Help(query: query, line: line)) }
}

extension Model {
  /// The detail of a deal on screen or beneath it.
  var detail: DetailPage? { self[DetailPage.self] }

  /// The KPI that is explained on top.
  var explained: String? { (mode.screen as? KPIPage)?.kpi }

  var breakdown: Breakdown? { self[KPIPage.self]?.breakdown }
}
