import PipelineDomain
import PipelineExchange
import PipelineStore
import Localization

/// One KPI of a report, of the whole board or of a group.
struct KPIRow {
  let key: String?
  let answer: KPIAnswer
}

extension KPIReport {
  /// The columns shown unless others are asked for.
  private static let table = ["id", "value", "n", "target", "status", "reason"]
  private static let file = ["id", "name", "value", "unit", "n", "target", "status", "reason"]

  /// The KPIs as a list, those of groups after those of the whole.
  var list: ListAnswer<KPIRow> {
    let whole = answers.map { KPIRow(key: nil, answer: $0) }
    let parts = groups.flatMap { key, answers in answers.map { KPIRow(key: key, answer: $0) } }
    let key = grouping == nil ? [] : ["key"]
    return ListAnswer(
      columns, rows: whole + parts, on: opened.board, table: key + KPIReport.table,
      file: key + KPIReport.file, named: "kpis",
      members: { object in
        object.member("asOf", opened.now.description)
        object.key("period")
        object.object(.line) { $0.bounds(of: period) }
      },
      element: { row, text in
        row.answer.append(
          to: &text, withDeals: listsDeals, on: facts.settings, of: row.key)
      })
  }

  private var columns: [ExportColumn<KPIRow>] {
    let words = opened.words
    return [
      .init(.key, words) { ExportCell($0.key) },
      .init(.id, words) { ExportCell($0.answer.figure.kpi) },
      .init(.name, words) { ExportCell(words.name(ofKPI: $0.answer.figure.kpi)) },
      .init(.value, words, isNumeric: true) { row in
        let figure = row.answer.figure
        return ExportCell(figure.value, in: figure.unit, shown: words.value(of: figure))
      },
      .init(.unit, words) { ExportCell($0.answer.figure.unit.fileName) },
      .init(.currency, words) { ExportCell($0.answer.figure.currency?.code) },
      .init(.n, words, isNumeric: true) { ExportCell(.integer($0.answer.figure.n)) },
      .init(.numerator, words, isNumeric: true) { row in
        ExportCell(
          row.answer.figure.numerator.map { Ratio($0) }, in: row.answer.figure.numeratorUnit)
      },
      .init(.denominator, words, isNumeric: true) { row in
        ExportCell(
          row.answer.figure.denominator.map { Ratio($0) }, in: row.answer.figure.denominatorUnit)
      },
      .init(.target, words, isNumeric: true) { row in
        let figure = row.answer.figure
        guard let target = row.answer.goal?.target,
          figure.unit.currency ?? facts.settings.currency == facts.settings.currency
        else { return .blank }
        let text = words.target(target, of: figure)
        return figure.unit == .rate
          ? ExportCell(.number(target), shown: text)
          : ExportCell(target, in: figure.unit, shown: text)
      },
      .init(ColumnName.status.rawValue, words.freshnessCaption) {
        ExportCell($0.answer.status.rawValue)
      },
      .init(.reason, words) { row in
        row.answer.reason.map { ExportCell(.text($0.name), shown: words.reason($0)) } ?? .blank
      },
      .init(.basis, words) { row in
        ExportCell(.text(row.answer.figure.basis.rawValue), shown: words.basis(row.answer.figure))
      },
      .init(.asOf, words) { ExportCell(.moment($0.answer.figure.asOf)) },
    ]
  }
}

extension ExportCell {
  /// Creates a cell of a figure: a rate in percent, an amount in its currency.
  init(_ value: Ratio?, in unit: KPIValue.Unit, shown: String? = nil) {
    guard let value else {
      self.init(.none, shown: shown)
      return
    }
    switch unit {
    case .money(let currency), .moneyPerDay(let currency):
      guard let rounded = value.rounded(), let minor = Int64(exactly: rounded) else {
        self.init(.none, shown: shown)
        return
      }
      self.init(
        .money(Money(minorUnits: minor, currency: currency), row: currency), shown: shown)
    case .rate: self.init(value.scaled(by: 100).map { .number($0) } ?? .none, shown: shown)
    case .days, .hours, .months, .count, .ratio: self.init(.number(value), shown: shown)
    }
  }
}

extension KPIValue.Unit {
  /// The word in files, where amounts are in whole units of their currency.
  fileprivate var fileName: String {
    switch self {
    case .money(let currency): currency.code
    case .moneyPerDay(let currency): currency.code + " per day"
    case .rate, .days, .hours, .months, .count, .ratio: name
    }
  }
}
