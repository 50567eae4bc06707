import PipelineDomain
import PipelineExchange
import PipelineStore
import TerminalKit
import Localization

/// A list as commands answer it, in any format: the rows with their columns, and the elements of its JSON.
struct ListAnswer<Row> {
  private(set) var list: ExportList<Row>
  /// The columns shown unless others are asked for: to people, and in files.
  let table: [String]
  let file: [String]
  /// The columns of the table that a narrow terminal does without, the first one first.
  let secondary: [String]
  /// The name of the array in JSON, the members beside it, and an element of it.
  let name: String
  let members: (inout JSONText) -> Void
  let element: (Row, inout JSONText) -> Void
  /// The columns asked for.
  private var chosen: [ExportColumn<Row>]?
  private var hasTotals = false

  init(
    _ columns: [ExportColumn<Row>], rows: [Row], on board: Board, table: [String], file: [String],
    secondary: [String] = [], named name: String, members: @escaping (inout JSONText) -> Void,
    element: @escaping (Row, inout JSONText) -> Void
  ) {
    list = ExportList(columns: columns, rows: rows, home: board.settings.currency)
    self.table = table
    self.file = file
    self.secondary = secondary
    self.name = name
    self.members = members
    self.element = element
  }

  /// Chooses columns, order and number of rows.
  mutating func narrow(by options: ColumnOptions, totals: Bool = false, _ words: Strings) throws {
    do throws(ExportList<Row>.Refusal) {
      if let columns = options.columns { chosen = try list.columns(named: columns) }
      if let order = options.sort { try list.sort(by: order) }
      if let limit = options.limit { try list.limit(to: limit) }
    } catch {
      switch error {
      case .unknownColumn(let name, let there):
        throw CommandFailure.usage(words.refusal(.noColumn(name, there: there)))
      case .negativeLimit(let count):
        throw CommandFailure.usage(words.refusal(.negativeLimit(count)))
      }
    }
    hasTotals = totals
  }

  /// The lines of the table for people, cut to a width if there is one.
  func lines(isPlain: Bool, hasHeadings: Bool, width: Int?, _ words: Strings) -> [String] {
    let columns = chosen ?? width.map { fitting(in: $0, words) } ?? list.columns(table)
    let keys = columns.indices.filter { ["id", "deal"].contains(columns[$0].name) }
    return Table(
      rows: texts(of: columns, words), rightAligned: rightAligned(columns), isPlain: isPlain,
      headings: hasHeadings ? columns.map(\.heading) : [], width: width, keys: Set(keys)
    ).lines
  }

  /// Returns the columns of the table for which a terminal has room, each text readable.
  private func fitting(in width: Int, _ words: Strings) -> [ExportColumn<Row>] {
    let readable = 20
    let all = list.columns(table)
    let rows = texts(of: all, words) + [all.map(\.heading)]
    var needed = Dictionary(
      all.indices.map { column in
        (all[column].name, min(readable, rows.map { DisplayWidth.of($0[column]) }.max() ?? 0) + 2)
      }, uniquingKeysWith: max)
    for name in secondary where needed.values.reduce(-2, +) > width { needed[name] = nil }
    return all.filter { needed[$0.name] != nil }
  }

  /// The bytes of the list in a format for programs.
  ///
  /// - Parameter text: The layout of comma-separated values.
  func bytes(as format: ExportFormat, csv text: DelimitedText = .csv, _ words: Strings) -> [UInt8] {
    switch format {
    case .json: return json
    case .jsonl: return jsonLines
    case .csv: return delimited(text, words)
    case .tsv: return delimited(.tsv, words)
    case .md, .table, .ics:
      let columns = chosen ?? list.columns(table)
      return Array(
        MarkdownTable(
          headings: columns.map { SafeText.displayable($0.heading) },
          rows: texts(of: columns, words).map { $0.map(SafeText.displayable) },
          rightAligned: rightAligned(columns)
        ).text.utf8)
    }
  }

  private func texts(of columns: [ExportColumn<Row>], _ words: Strings) -> [[String]] {
    let rows = list.rows.map { row in columns.map { $0.cell(row).text } }
    guard hasTotals else { return rows }
    return rows
      + list.totals(of: columns, title: words.totalTitle).map { cells in
        cells.map { cell in
          if case .money(let money, _) = cell.value {
            words.figures.exact(money)
          } else {
            cell.text
          }
        }
      }
  }

  private func rightAligned(_ columns: [ExportColumn<Row>]) -> Set<Int> {
    Set(columns.indices.filter { columns[$0].isNumeric })
  }

  private func delimited(_ layout: DelimitedText, _ words: Strings) -> [UInt8] {
    let columns = chosen ?? list.columns(file)
    let rows = list.rows.map { row in columns.map { $0.cell(row) } }
    let totals = hasTotals ? list.totals(of: columns, title: words.totalTitle) : []
    let isForPeople = if case .csv(_, _, true) = layout { true } else { false }
    return layout.bytes(
      header: columns.map { isForPeople ? $0.heading : $0.name }, rows: rows + totals)
  }

  private var json: [UInt8] {
    Output.jsonBytes { object in
      members(&object)
      object.key(name)
      object.array { array in for row in list.rows { write(row, to: &array) } }
      guard hasTotals else { return }
      let columns = chosen ?? list.columns(file)
      object.key("totals")
      object.array { array in
        for cells in list.totals(of: columns, title: "") { array.row(columns.map(\.name), cells) }
      }
    }
  }

  private var jsonLines: [UInt8] {
    list.rows.flatMap { row -> [UInt8] in
      var text = JSONText(layout: .line)
      write(row, to: &text)
      text.finish()
      return text.bytes
    }
  }

  private func write(_ row: Row, to text: inout JSONText) {
    if let chosen {
      text.row(chosen.map(\.name), chosen.map { $0.cell(row) })
    } else {
      element(row, &text)
    }
  }
}

extension JSONText {
  /// The value of the member `unit` of a row with amounts.
  static let minorUnits = "minor"

  /// Writes the cells of a row under the names of their columns; amounts are minor units, with the currency
  /// beside them, and are marked so unless a column has the name of the mark.
  mutating func row(_ names: [String], _ cells: [ExportCell]) {
    object(.line) { object in
      var currency: Currency?
      for (name, cell) in zip(names, cells) {
        object.key(name)
        if case .money(_, let row) = cell.value { currency = currency ?? row }
        object.cell(cell.value)
      }
      guard let currency else { return }
      if !names.contains("currency") { object.member("currency", currency.code) }
      if !names.contains("unit") { object.member("unit", JSONText.minorUnits) }
    }
  }

  private mutating func cell(_ value: ExportCell.Value) {
    switch value {
    case .none: null()
    case .text(let text): string(text)
    case .list(let words): array(.line) { array in for word in words { array.string(word) } }
    case .integer(let number): integer(number)
    case .number(let ratio): self.number(ratio, in: .count)
    case .money(let money, let row):
      guard money.currency != row else { return integer(money.minorUnits) }
      object(.line) { object in
        object.member("currency", money.currency.code)
        object.member("minor", money.minorUnits)
      }
    case .day(let day): string(day.description)
    case .moment(let moment): string(moment.description)
    case .flag(let flag): bool(flag)
    }
  }
}
