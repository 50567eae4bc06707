import ArgumentParser
import PipelineDomain
import PipelineExchange
import PipelineStore
import Localization

/// `kpi`: the figures of the panel, or those asked for.
struct KPIs: ParsableCommand {
  static let configuration = CommandConfiguration(
    .kpi, note: .kpi(ids: KPI.catalogue.map(\.id)))

  @OptionGroup var options: BoardOptions
  @Argument(help: .board(.kpis), completion: Completions.kpis) var ids: [String] = []
  @Option(help: .board(.preset))
  var preset: Preset?
  @Flag(help: .board(.dealsBehind)) var deals = false
  @OptionGroup var figures: FigureOptions
  @Option(help: .board(.figuresBy))
  var by: GroupingChoice?
  @OptionGroup var formats: FormatOptions

  func run() throws {
    let opened = try figures.open(options)
    let kpis = try chosen(from: opened.board.settings.panel, opened.words)
    let period = try figures.period(of: opened, by: opened.board.settings.panel.unit)
    let figured = try figures.figured(opened, over: period)
    let report = KPIReport(
      kpis, of: opened, figured, over: period, by: try by.map(opened.grouping),
      listsDeals: deals, isPlain: options.plain)
    let format = try formats.format(options, opened.words)
    if format == .json, formats.choice.isEmpty {
      report.tellScript()
    } else if formats.isList {
      if deals { throw CommandFailure.usage(opened.words.refusal(.needsReport("--deals"))) }
      try formats.show(report.list, options, opened.words)
    } else {
      report.show(isWhole: ids.isEmpty)
    }
  }

  private func chosen(from panel: Panel, _ words: Strings) throws -> [KPI] {
    guard ids.isEmpty || preset == nil else {
      throw CommandFailure.usage(words.refusal(.kpisAndPreset))
    }
    if let preset { return panel.kpis(of: preset) }
    return try ids.isEmpty ? KPI.catalogue : ids.map { try KPIs.kpi($0, words) }
  }

  private static func kpi(_ id: String, _ words: Strings) throws -> KPI {
    guard let kpi = KPI.named(id) else {
      throw CommandFailure.usage(words.refusal(.noKPI(id, there: KPI.catalogue.map(\.id))))
    }
    return kpi
  }
}

extension JSONText {
  /// Writes the result of an alert as one object; a threshold of money is in the board's currency.
  mutating func alert(_ alert: AlertResult, in home: Currency) {
    object { object in
      if alert.unit.currency != nil { object.member("currency", home.code) }
      object.member("key", alert.key)
      object.member("operator", alert.comparison.rawValue)
      object.member("state", alert.state.rawValue)
      object.key("threshold")
      object.number(alert.goal.alert, in: .count)
      object.key("window")
      if let window = alert.goal.window {
        object.object(.line) {
          $0.member("count", window.count)
          $0.member("rule", window.rule.rawValue)
          $0.member("unit", window.unit.rawValue)
        }
      } else {
        object.null()
      }
      object.key("figures")
      object.array { array in
        for figure in alert.figures {
          array.object(.line) {
            $0.member("n", figure.n)
            $0.member("period", figure.period.description)
            $0.key("value")
            $0.number(figure.value, in: alert.unit)
            if let currency = alert.unit.currency { $0.member("currency", currency.code) }
          }
        }
      }
    }
  }

  /// Writes a trend alert as one object.
  mutating func trend(_ alert: TrendAlert, _ words: Strings, on settings: Settings) {
    object { object in
      object.key("after")
      object.number(alert.after, in: alert.unit)
      object.key("before")
      object.number(alert.before, in: alert.unit)
      object.member("cause", alert.cause.rawValue)
      if let currency = alert.unit.currency { object.member("currency", currency.code) }
      object.member("kpi", alert.kpi)
      object.member("message", words.trend(alert, on: settings))
      object.member("period", alert.period.description)
      object.member("sign", alert.sign.name)
      if case .conversion(let stage) = alert.sign { object.member("stage", stage.text) }
      object.member("unit", alert.unit.name)
    }
  }
}

extension TrendAlert.Sign {
  /// The word in JSON.
  fileprivate var name: String {
    switch self {
    case .activity: "activity"
    case .newDeals: "newDeals"
    case .demos: "demos"
    case .openRate: "openRate"
    case .conversion: "conversion"
    case .acquisitionCost: "acquisitionCost"
    }
  }
}
