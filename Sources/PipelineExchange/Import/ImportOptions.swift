package import PipelineDomain

/// The options of an import that are not in the file.
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
  /// The currency of amounts without one.
  package var currency: Currency
  /// The zone of the file's days.
  package var zone: Zone
  /// The moment of the import, used for undated data.
  package var now: Instant
  /// The author of everything without a known owner.
  package var author = "import"
  /// The names a new board gives to things the file does not name.
  package var names = BoardNames.english
  /// The fields assigned to columns, by heading.
  package var columns: [String: ImportField] = [:]
  /// The order of dates; needed only where no date of the file is unambiguous.
  package var dateOrder: DateOrder?
  /// The decimal mark; needed only where no amount of a column is unambiguous.
  package var decimalMark: DecimalMark?
  /// True when an open deal without an amount gets the price of its product, marked by a tag.
  package var estimatesAmounts = false

  /// Creates options; the rest can be set.
  package init(name: String, currency: Currency, zone: Zone, now: Instant) {
    self.name = name
    self.currency = currency
    self.zone = zone
    self.now = now
  }
}

/// The reason a file cannot be imported at all. Nothing was done.
package enum ImportRefusal: Error, Equatable {
  /// `--map` names a column the file does not have.
  case unknownColumn(String)
  /// No column has titles, nor a product or organization to make them of.
  case noTitleColumn(found: [String])
  /// No date in the file shows if the day or the month comes first, as in that column.
  case ambiguousDates(column: String, example: String)
  /// No amount of that column shows if the mark groups thousands or begins decimals.
  case ambiguousAmounts(column: String, example: String)
}
