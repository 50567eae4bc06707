import ArgumentParser
import PipelineDomain
import PipelineStore
import Wording

/// `kpi`: the figures of the panel, or those asked for.
struct KPIs: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kpi", abstract: "Tell KPIs, each with its sample, period and exclusions.",
    discussion: """
      Ids: \(KPI.catalogue.map(\.id).joined(separator: " ")).

      Each comes with the action it suggests; trends that look bad are told at the end. The file sets \
      goals and alerts: kpis.goals["funnel-conversion.attract"] = {"alert": "12", "operator": "<", \
      "window": {"unit": "week", "count": 3}}.
      """)

  @OptionGroup var options: BoardOptions
  @Argument(help: "Which; by default all.") var ids: [String] = []
  @Option(help: "Those of a preset: rep, sme, scale-up, growth, profitability, loyalty, …")
  var preset: Preset?
  @Flag(help: "With --json: list the deals behind each figure.") var deals = false
  @OptionGroup var figures: FigureOptions
  @Option(help: "The figures of each source, owner, persona, sector or customer too.")
  var by: Grouping?

  func run() throws {
    let opened = try figures.open(options)
    let kpis = try chosen(from: opened.board.settings.panel, opened.words)
    let period = try figures.period(of: opened, by: opened.board.settings.panel.unit)
    let report = KPIReport(
      kpis, of: opened, over: period, by: by, listsDeals: deals, isPlain: options.plain)
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
