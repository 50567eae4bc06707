import ArgumentParser
import PipelineDomain
import PipelineStore
import Wording

/// `kpi`: the figures of the panel, or those asked for.
struct KPIs: ParsableCommand {
  static let configuration = CommandConfiguration(
    .kpi, note: .kpi(ids: KPI.catalogue.map(\.id)))

  @OptionGroup var options: BoardOptions
  @Argument(help: .board(.kpis)) var ids: [String] = []
  @Option(help: .board(.preset))
  var preset: Preset?
  @Flag(help: .board(.dealsBehind)) var deals = false
  @OptionGroup var figures: FigureOptions
  @Option(help: .board(.figuresBy))
  var by: Grouping?

  func run() throws {
    let opened = try figures.open(options)
    let kpis = try chosen(from: opened.board.settings.panel, opened.words)
    let period = try figures.period(of: opened, by: opened.board.settings.panel.unit)
    let figured = try figures.figured(opened, over: period)
    let report = KPIReport(
      kpis, of: opened, figured, over: period, by: by, listsDeals: deals, isPlain: options.plain)
    if options.json {
      report.tellScript()
    } else {
      report.tell(isWhole: ids.isEmpty)
    }
  }

  private func chosen(from panel: Panel, _ words: any Vocabulary) throws -> [KPI] {
    guard ids.isEmpty || preset == nil else {
      throw Failure.usage(words.complaint(.kpisAndPreset))
    }
    if let preset { return panel.kpis(of: preset) }
    return try ids.isEmpty ? KPI.catalogue : ids.map { try KPIs.kpi($0, words) }
  }

  private static func kpi(_ id: String, _ words: any Vocabulary) throws -> KPI {
    guard let kpi = KPI.named(id) else {
      throw Failure.usage(words.complaint(.noKPI(id, there: KPI.catalogue.map(\.id))))
    }
    return kpi
  }
}
