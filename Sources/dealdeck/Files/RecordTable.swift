import PipelineDomain
import PipelineExchange
import PipelineStore
import Localization

/// The records of a JSON text as a table. Deals as this program answers them are read as it exports them in CSV:
/// amounts in minor units, the parts of a next step, of contacts and of own fields.
struct RecordTable {
  private(set) var header: [String] = []
  private(set) var rows: [CSVTable.Row] = []
  private(set) var findings: [CSVTable.Finding] = []

  private typealias Cells = [(path: String, value: JSONRecords.Cell)]

  /// The greatest number of columns, and of cells: records of different members would fill the memory with blank ones.
  private static let (columnLimit, cellLimit) = (1 << 14, 1 << 25)

  init(_ records: JSONRecords, as kind: ImportKind = .deals) throws(CSVParseError) {
    let isOwn = kind == .deals && RecordTable.isOwn(records)
    var rest = RecordTable.cellLimit
    if isOwn { findings.append(CSVTable.Finding(oddity: .minorUnits)) }
    var places: [String: Int] = [:]
    let all =
      kind == .quotas && records.isAnswer
      ? records.records.flatMap(RecordTable.quotas) : records.records
    for record in all {
      var cells = [String](repeating: "", count: header.count)
      for (path, text) in isOwn
        ? RecordTable.exported(record.cells)
        : kind == .costs && records.isAnswer
          ? RecordTable.cost(record.cells)
          : record.cells.map({ ($0.path, RecordTable.text(of: $0.value)) })
      {
        let place = places[path] ?? header.count
        if place == header.count {
          places[path] = place
          header.append(path)
          cells.append("")
        }
        cells[place] = text.defused
      }
      rest -= cells.count
      guard header.count <= RecordTable.columnLimit, rest >= 0 else {
        throw CSVParseError(line: record.line, kind: .tooManyCells)
      }
      rows.append(CSVTable.Row(line: record.line, cells: cells))
    }
  }

  /// Returns the text of a value; a number shows that its point is one.
  private static func text(of value: JSONRecords.Cell) -> String {
    guard case .number(let text) = value else { return value.text }
    return text.withPlainDecimals
  }

  /// The members that any deal in an answer has.
  private static let members: Set = ["freshness", "nextStepState"]

  /// The mark of rows of chosen columns, with amounts in minor units.
  private static let mark = (path: "unit", text: JSONText.minorUnits)

  /// Returns true for deals of an answer, and for rows of chosen columns that hold amounts.
  private static func isOwn(_ records: JSONRecords) -> Bool {
    records.records.contains { record in
      record.cells.contains { $0.path == mark.path && $0.value.text == mark.text }
        || members.isSubset(of: record.cells.map(\.path))
    }
  }

  /// Returns the cells of a cost of an answer, with its amount as it is typed.
  private static func cost(_ cells: Cells) -> [(String, String)] {
    let code = cells.first { $0.path == "currency" }?.value.text
    return cells.filter { !["id", "at", "by", "currency"].contains($0.path) }.map { path, value in
      (path, path == "amount" ? amount(value, in: code) : value.text)
    }
  }

  /// Returns a record for each quota of a member of an answer.
  private static func quotas(of member: JSONRecords.Record) -> [JSONRecords.Record] {
    let values = Dictionary(
      member.cells.map { ($0.path, $0.value) }, uniquingKeysWith: { first, _ in first })
    func record(_ period: String?, _ amount: String, _ currency: String) -> JSONRecords.Record? {
      guard let period, let units = values[amount], units != .none else { return nil }
      return JSONRecords.Record(
        line: member.line,
        cells: [
          ("member", values["name"] ?? .none), ("period", .text(period)),
          ("amount", .text(self.amount(units, in: values[currency]?.text))),
        ])
    }
    let count = values.keys.count { $0.hasPrefix("quotas.") && $0.hasSuffix(".period") }
    return [record("quarter", "quota", "currency")].compactMap(\.self)
      + (0..<count).compactMap { place in
        let part = "quotas.\(place + 1)."
        return record(values[part + "period"]?.text, part + "amount", part + "currency")
      }
  }

  private static let exportedNames = Set(
    ImportField.fields.map(\.name) + ColumnName.allCases.map(\.rawValue))

  /// Returns the cells of a deal as its row in an export has them.
  private static func exported(_ cells: Cells) -> [(String, String)] {
    let values = Dictionary(cells.map { ($0.path, $0.value.text) }, uniquingKeysWith: { $1 })
    // The probability of an answer is that of the stage where the deal has none of its own.
    let isWhole = members.isSubset(of: values.keys)
    return cells.compactMap { path, value in
      if path == mark.path || path.hasSuffix(".currency") { return nil }
      if path.hasSuffix(".minor") {
        let name = String(path.dropLast(".minor".count))
        return (own(name) ?? name, amount(value, in: values[name + ".currency"]))
      }
      if isWhole, path == "stage", values["stageName"] != nil { return nil }
      if isWhole, path == "probability" { return nil }
      if let name = own(path) { return (name, value.text) }
      return isWhole && !exportedNames.contains(path) ? nil : (path, value.text)
    }
  }

  /// Returns the name in an export of what an answer has as a part.
  private static func own(_ path: String) -> String? {
    switch path {
    case "stageName": "stage"
    case "ownProbability": "probability"
    case "nextStep.what": "nextStep"
    case "nextStep.due": "nextStepDate"
    case "contacts.1.name": "contact"
    case "contacts.1.title": "contactTitle"
    case "contacts.1.email": "contactEmail"
    case "contacts.1.phone": "contactPhone"
    case _ where path.hasPrefix("fields."): String(path.dropFirst("fields.".count))
    default: nil
    }
  }

  /// Returns an amount of minor units as it is typed, with the code of its currency.
  private static func amount(_ value: JSONRecords.Cell, in code: String?) -> String {
    guard let currency = code.flatMap({ Currency($0) }), let units = Int64(value.text) else {
      return value.text
    }
    let money = Money(minorUnits: units, currency: currency)
    return AmountParser(currency).text(for: money).withPlainDecimals + " " + currency.code
  }
}
