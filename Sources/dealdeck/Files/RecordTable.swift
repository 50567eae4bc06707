import PipelineDomain
import PipelineExchange
import PipelineStore
import Localization

/// The records of a JSON text as a table. Deals as this program answers them are read as it exports them in CSV:
/// amounts in the smallest unit of their currency, the parts of a next step, of contacts and of own fields.
struct RecordTable {
  private(set) var header: [String] = []
  private(set) var rows: [CSVTable.Row] = []
  private(set) var findings: [CSVTable.Finding] = []

  private typealias Cells = [(path: String, value: JSONRecords.Cell)]

  init(_ records: JSONRecords) {
    let isOwn = RecordTable.isOwn(records)
    if isOwn { findings.append(CSVTable.Finding(oddity: .minorUnits)) }
    var places: [String: Int] = [:]
    for record in records.records {
      var cells = [String](repeating: "", count: header.count)
      for (path, text) in isOwn
        ? RecordTable.exported(record.cells)
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

  /// True for deals of an answer, and for rows of chosen columns, with fields of the board's own among them: they
  /// have a currency, and keys of the form of ours, which not all are numbers.
  private static func isOwn(_ records: JSONRecords) -> Bool {
    if records.names.contains("apiVersion") { return true }
    guard let first = records.records.first else { return false }
    let names = Set(first.cells.map(\.path))
    if names.isSuperset(of: members) { return true }
    guard names.isSuperset(of: ["id", "currency"]) else { return false }
    let keys = records.records.map { $0.cells.first { $0.path == "id" }?.value.text ?? "" }
    return keys.allSatisfy { StableKey.own($0) != nil } && keys.contains { Int($0) == nil }
  }

  private static let exportedNames = Set(
    ImportField.fields.map(\.name) + ColumnName.allCases.map(\.rawValue))

  /// Returns the cells of a deal as its row in an export has them.
  private static func exported(_ cells: Cells) -> [(String, String)] {
    let values = Dictionary(cells.map { ($0.path, $0.value.text) }, uniquingKeysWith: { $1 })
    // The probability of an answer is that of the stage where the deal has none of its own.
    let isWhole = members.isSubset(of: values.keys)
    let row = values["currency"].flatMap { Currency($0) }
    return cells.compactMap { path, value in
      if path.hasSuffix(".currency") { return nil }
      if path.hasSuffix(".minor") {
        let name = String(path.dropLast(".minor".count))
        let currency = values[name + ".currency"].flatMap { Currency($0) }
        return (own(name) ?? name, amount(value, in: currency, row: row))
      }
      if path == "amount" { return (path, amount(value, in: row, row: row)) }
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

  /// Returns an amount of smallest units as it is typed; its currency is named unless it is that of the row.
  private static func amount(
    _ value: JSONRecords.Cell, in currency: Currency?, row: Currency?
  ) -> String {
    guard let currency, let units = Int64(value.text) else { return value.text }
    let money = Money(minorUnits: units, currency: currency)
    guard let row else { return AmountParser(currency).text(for: money) + " " + currency.code }
    return AmountParser(row).text(for: money)
  }
}
