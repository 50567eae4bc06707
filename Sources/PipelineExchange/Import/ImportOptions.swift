package import PipelineDomain

/// What the file does not say.
package struct ImportOptions: Sendable {
  /// The order of day and month in dates such as 03/04/2026.
  package enum DateOrder: String, Sendable, CaseIterable {
    case dayFirst, monthFirst
  }

  /// The mark before the decimals in amounts such as 1,234.
  package enum DecimalMark: String, Sendable, CaseIterable {
    case point, comma
  }

  /// The name of a board made from the file.
  package var name: String
  /// The currency of amounts that name none.
  package var currency: Currency
  /// The zone in which the file's days are.
  package var zone: Zone
  /// The moment of the import, noted for what the file does not date.
  package var now: Instant
  /// Who imports: the author of what no owner is known to have done.
  package var author = "import"
  /// What a new board calls what the file does not name.
  package var names = BoardNames.english
  /// Columns said to mean a field, by heading.
  package var columns: [String: ImportField] = [:]
  /// Needed only where no date of the file tells.
  package var dateOrder: DateOrder?
  /// Needed only where no amount of a column tells.
  package var decimalMark: DecimalMark?
  /// Whether an open deal without amount gets the price of its product, marked by a tag.
  package var estimatesAmounts = false

  /// Options; the rest can be set.
  package init(name: String, currency: Currency, zone: Zone, now: Instant) {
    self.name = name
    self.currency = currency
    self.zone = zone
    self.now = now
  }
}

/// Why a file cannot be imported at all. Nothing was done.
package enum ImportRefusal: Error, Equatable {
  /// `--map` names a column the file does not have.
  case unknownColumn(String)
  /// No column tells what a deal is called, and none tells product or organization to call it by.
  case noTitleColumn(found: [String])
  /// Nothing in the file tells whether the day or the month comes first, as in that column.
  case ambiguousDates(column: String, example: String)
  /// Nothing tells whether the mark in the amounts of that column groups thousands or begins decimals.
  case ambiguousAmounts(column: String, example: String)
}
