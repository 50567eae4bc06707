package import PipelineDomain

/// A column of a list: its name in files, its heading for people, and its cell of a row.
package struct ExportColumn<Row> {
  /// The name, as in `--columns` and in JSON.
  package let name: String
  /// The heading for people.
  package let heading: String
  /// True when its cells are aligned to the right and its numbers added.
  package let isNumeric: Bool
  /// The cell of a row.
  package let cell: (Row) -> ExportCell

  /// Creates a column.
  package init(
    _ name: String, _ heading: String, isNumeric: Bool = false,
    _ cell: @escaping (Row) -> ExportCell
  ) {
    self.name = name
    self.heading = heading
    self.isNumeric = isNumeric
    self.cell = cell
  }
}

/// Rows with the columns that can be shown of them.
package struct ExportList<Row> {
  /// The reason a choice of columns, an order or a number of rows is refused.
  package enum Refusal: Error, Equatable {
    /// No column has the name; those that there are.
    case unknownColumn(String, there: [String])
    /// The number of rows is below zero.
    case negativeLimit(Int)
  }

  /// Every column that can be asked for.
  package let columns: [ExportColumn<Row>]
  /// The rows, in the order of the command.
  package private(set) var rows: [Row]
  private let home: Currency

  /// Creates a list on a board in that currency.
  package init(columns: [ExportColumn<Row>], rows: [Row], home: Currency) {
    self.columns = columns
    self.rows = rows
    self.home = home
  }

  /// Returns the columns of these names or headings, between commas, each once.
  package func columns(named names: String) throws(Refusal) -> [ExportColumn<Row>] {
    var chosen: [ExportColumn<Row>] = []
    for name in names.split(separator: ",", omittingEmptySubsequences: false) {
      let column = try column(named: name)
      if !chosen.contains(where: { $0.name == column.name }) { chosen.append(column) }
    }
    return chosen
  }

  /// Returns the columns of these names, in their order; those that the list lacks are left out.
  package func columns(_ names: [String]) -> [ExportColumn<Row>] {
    names.compactMap { name in columns.first { $0.name == name } }
  }

  /// Orders the rows by columns between commas, each after `-` from the last to the first; those without a
  /// value come last either way. Equal rows stay in their order.
  package mutating func sort(by order: String) throws(Refusal) {
    var keys: [(column: ExportColumn<Row>, isDescending: Bool)] = []
    for name in order.split(separator: ",") {
      let name = String(name).trimmed
      let isDescending = name.hasPrefix("-")
      keys.append((try column(named: isDescending ? name.dropFirst() : name[...]), isDescending))
    }
    let cells = rows.map { row in keys.map { $0.column.cell(row) } }
    let places = rows.indices.sorted { left, right in
      for (index, key) in keys.enumerated() {
        let (one, two) = (cells[left][index], cells[right][index])
        if (one.value == .none) != (two.value == .none) { return two.value == .none }
        if let isBefore = one.isBefore(two, home: home) { return isBefore != key.isDescending }
      }
      return left < right
    }
    rows = places.map { rows[$0] }
  }

  /// Keeps the first rows.
  package mutating func limit(to count: Int) throws(Refusal) {
    guard count >= 0 else { throw .negativeLimit(count) }
    rows = Array(rows.prefix(count))
  }

  /// Returns the sums of numeric columns, a row a currency, with `title` in the first column that is free;
  /// a sum beyond 64 bits is left out.
  package func totals(of columns: [ExportColumn<Row>], title: String) -> [[ExportCell]] {
    var sums: [[Currency?: Int64?]] = columns.map { _ in [:] }
    var currencies: Set<Currency> = []
    for row in rows {
      for (index, column) in columns.enumerated() where column.isNumeric {
        let (key, number): (Currency?, Int64)
        switch column.cell(row).value {
        case .money(let money, _): (key, number) = (money.currency, money.minorUnits)
        case .integer(let integer) where column.addsUp: (key, number) = (nil, Int64(integer))
        default: continue
        }
        if let key { currencies.insert(key) }
        guard let sum = sums[index][key, default: 0] else { continue }
        let (total, overflow) = sum.addingReportingOverflow(number)
        sums[index][key] = .some(overflow ? nil : total)
      }
    }
    let order: [Currency?] = currencies.sorted { left, right in
      left == home || (right != home && left.code < right.code)
    }
    return (order.isEmpty ? [nil] : order).enumerated().map { place, currency in
      var cells = columns.enumerated().map { index, column in
        if column.name == "currency" { return ExportCell(currency?.code) }
        if let currency, let sum = sums[index][currency], let sum {
          return ExportCell(Money(minorUnits: sum, currency: currency))
        }
        guard place == 0, let count = sums[index][nil], let count else { return .blank }
        return ExportCell(.integer(Int(count)))
      }
      if let free = cells.firstIndex(of: .blank) { cells[free] = ExportCell(title) }
      return cells
    }
  }

  private func column(named name: Substring) throws(Refusal) -> ExportColumn<Row> {
    let text = FoldedText(String(name).trimmed)
    let found =
      columns.first { FoldedText($0.name) == text }
      ?? columns.first { FoldedText($0.heading) == text }
    guard let found else {
      throw .unknownColumn(String(name).trimmed, there: columns.map(\.name))
    }
    return found
  }
}

extension ExportColumn {
  /// True when its whole numbers can be added: counts, and not days or shares.
  fileprivate var addsUp: Bool { name.hasSuffix("Deals") || name.hasSuffix("Count") }
}
