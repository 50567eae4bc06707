import PipelineDomain
import PipelineExchange
import PipelineStore
import Localization

/// One line of a forecast: a month, the whole period, or that of a group.
struct ForecastRow {
  let key: String?
  let line: Forecast.Line
  let forecast: Forecast
}

extension ListAnswer<ForecastRow> {
  private static let amounts = [
    "won", "commit", "bestCase", "pipeline", "omitted", "weighted", "p10", "p50", "p90", "goal",
  ]

  /// Creates the list of the months of a forecast, its whole period, then that of each group.
  init(
    _ whole: Forecast, groups: [(key: String?, forecast: Forecast)]?, of opened: OpenedBoard
  ) {
    let lines = (whole.months.count > 1 ? whole.months : []) + [whole.total]
    let rows = lines.map { ForecastRow(key: nil, line: $0, forecast: whole) }
    let parts = (groups ?? []).map { key, forecast in
      ForecastRow(key: key, line: forecast.total, forecast: forecast)
    }
    let key = groups == nil ? [] : ["key"]
    self.init(
      ForecastRow.columns(opened.words), rows: rows + parts, on: opened.board,
      table: key + ["period"] + Self.amounts.filter { $0 != "omitted" } + ["chance"],
      file: key + ["period", "currency"] + Self.amounts + ["missing", "wonCount", "openCount"]
        + ["chance"],
      named: "lines",
      members: { ForecastAnswer(forecast: whole).writeHead(to: &$0) },
      element: { row, text in
        ForecastAnswer(forecast: row.forecast).write(row.line, to: &text, of: row.key)
      })
  }
}

extension ForecastRow {
  fileprivate static func columns(_ words: Strings) -> [ExportColumn<ForecastRow>] {
    let amount = { (name: ColumnName, value: @escaping (Forecast.Line) -> Ratio?) in
      ExportColumn<ForecastRow>(name, words, isNumeric: true) { row in
        let (ratio, currency) = (value(row.line), row.forecast.currency)
        return ExportCell(
          ratio, in: .money(currency), shown: ratio.map { words.figures.compact($0, currency) })
      }
    }
    return [
      .init(.key, words) { ExportCell($0.key) },
      .init(.period, words) { row in
        ExportCell(.text(row.line.period.description), shown: words.dates.period(row.line.period))
      },
      .init(.currency, words) { ExportCell($0.forecast.currency.code) },
      amount(.won) { Ratio($0.won) }, amount(.commit) { Ratio($0.commit) },
      amount(.bestCase) { Ratio($0.bestCase) }, amount(.pipeline) { Ratio($0.pipeline) },
      amount(.omitted) { Ratio($0.omitted) }, amount(.weighted) { $0.weighted },
      amount(.weightedByStage) { $0.weightedByStage },
      amount(.weightedByHistory) { $0.weightedByHistory },
      amount(.p10) { Ratio($0.outcomes.quantile(percent: 10)) },
      amount(.p50) { Ratio($0.outcomes.quantile(percent: 50)) },
      amount(.p90) { Ratio($0.outcomes.quantile(percent: 90)) },
      amount(.goal) { $0.goal }, amount(.missing) { $0.missing },
      .init(.wonCount, words, isNumeric: true) { ExportCell(.integer($0.line.wonCount)) },
      .init(.openCount, words, isNumeric: true) { ExportCell(.integer($0.line.openCount)) },
      .init(.chance, words, isNumeric: true) { row in
        ExportCell(
          row.line.chance, in: .rate,
          shown: row.line.chance.map { words.figures.percent($0, of: row.line.openCount) } ?? "")
      },
    ]
  }
}
