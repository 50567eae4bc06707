import PipelineDomain

/// A kind of file that can be imported: how it is recognized and the fields of its columns.
package struct ImportFormat: Equatable, Sendable {
  /// The name in `--format`.
  package let name: String
  /// The headings by which it is recognized, folded; none for the format that accepts anything.
  let headings: [String]
  /// The fields of its columns; other columns are known by their heading.
  let columns: [String: ImportField]
  /// The names of tables with further data, looked for beside the file.
  package let sideFiles: [String]
  /// The stages of a board made from it, without probabilities and thresholds.
  let stages: [Stage]
  /// The period of the panel of a board made from it.
  let unit: Period.Unit

  /// Every format, the most specific first; the last accepts anything.
  package static let all = [maven, generic]

  /// Returns the format of that name.
  package static func named(_ name: String) -> ImportFormat? {
    all.first { $0.name == name }
  }

  /// Returns the most specific format with such a header.
  package static func recognizing(_ header: [String]) -> ImportFormat {
    let found = Set(header.map(\.foldedLetters))
    return all.first { found.isSuperset(of: $0.headings) } ?? generic
  }

  /// Any table of deals, its columns known by their headings.
  package static let generic = ImportFormat(
    name: "generic", headings: [], columns: [:], sideFiles: [], stages: [], unit: .quarter)

  /// The tables of the Maven Analytics "CRM Sales Opportunities" data set.
  ///
  /// A deal is a lead in prospecting and qualified from its first engagement on; its cycle is counted from
  /// there.
  package static let maven = ImportFormat(
    name: "maven",
    headings: [
      "opportunityid", "salesagent", "product", "account", "dealstage", "engagedate", "closedate",
      "closevalue",
    ],
    columns: [
      "opportunityid": .id, "salesagent": .field(.owner), "product": .product,
      "account": .field(.organization),
      "dealstage": .field(.stage), "engagedate": .created, "closedate": .closeDate,
      "closevalue": .field(.amount),
    ],
    sideFiles: ["accounts.csv", "products.csv", "sales_teams.csv"],
    stages: [
      Stage(id: "prospecting", name: "Prospecting", phase: .attract, lifecycle: .lead),
      Stage(id: "engaging", name: "Engaging", phase: .convert, lifecycle: .sql),
      Stage(
        id: "won", name: "Won", phase: .retain, lifecycle: .customer, outcome: .won,
        probability: 100),
      Stage(id: "lost", name: "Lost", phase: .convert, lifecycle: .lead, outcome: .lost),
    ],
    unit: .year)
}
