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
    let list = ListAnswer(deals, of: opened)
    let bytes: [UInt8]
    switch request.format {
    case .ics:
      let entries = DealCalendar(opened: opened, hasTasks: false).entries(of: deals)
      bytes = Array(
        CalendarFile(name: opened.board.settings.name, at: opened.clock, entries).text.utf8)
    case .tsv: bytes = list.bytes(as: .tsv, opened.words)
    case .json: bytes = list.bytes(as: .json, opened.words)
    case .jsonl: bytes = list.bytes(as: .jsonl, opened.words)
    case .md: bytes = list.bytes(as: .md, opened.words)
    case .csv, .html, .txt, .eml: bytes = list.bytes(as: .csv, opened.words)
    }
    try ExportTarget(path: request.path, board: board, words: opened.words).write(bytes)
  }

  private func write(_ period: Period?, under filter: Filter) throws {
    let unit = opened.board.settings.panel.unit
    let scope = ReportFigures.Scope(
      period: period ?? Period(unit, containing: opened.today), filter: filter,
      filterText: request.filter, owner: request.owner)
    let file = ReportFile(
      ReportDocument(ReportFigures(scope, of: opened)), of: opened, board)
    switch request.format {
    case .eml: try file.write(mailTo: [], to: request.path)
    case .txt: try file.write(as: .text, to: request.path)
    case .md: try file.write(as: .md, to: request.path)
    default: try file.write(as: .html, to: request.path)
    }
  }
}
