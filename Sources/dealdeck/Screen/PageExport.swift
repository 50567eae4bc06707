import BoardUI
import PipelineDomain
import PipelineExchange
import PipelineStore
import Localization

/// A page of the board on its way into a file, by the same code as `export` and `report`.
struct PageExport {
  let request: ExportRequest
  let opened: OpenedBoard
  /// The path of the board.
  let board: String

  func write() throws {
    switch request.content {
    case .deals(let ids): try write(ids.compactMap { opened.board[$0] })
    case .report(let period, let filter): try write(period, under: filter)
    }
  }

  private func write(_ deals: [Deal]) throws {
    let formats = ExportFormat.ofExports
    guard let format = formats.first(where: { $0.rawValue == request.format.rawValue }) else {
      let refusal = ExportRefusal.noFormat(request.path, among: formats.map(\.rawValue))
      throw CommandFailure.usage(opened.words.refusal(refusal))
    }
    let bytes =
      format == .ics
      ? DealCalendar(opened: opened, hasTasks: false).bytes(of: deals)
      : ListAnswer(deals, of: opened).bytes(as: format, opened.words)
    try ExportTarget(path: request.path, board: board, words: opened.words).write(bytes)
  }

  private func write(_ period: Period?, under filter: Filter) throws {
    let unit = opened.board.settings.panel.unit
    let scope = ReportFigures.Scope(
      period: period ?? Period(unit, containing: opened.today), filter: filter,
      filterText: request.filter, owner: request.owner)
    try ReportFile(ReportDocument(ReportFigures(scope, of: opened)), of: opened, board)
      .export(to: request.path)
  }
}
