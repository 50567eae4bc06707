package import PipelineDomain

/// The options of an import that are not in the file.
package struct ImportOptions: Sendable {
  /// The order of day and month in dates such as 03/04/2026.
  package enum DateOrder: String, Sendable, CaseIterable {
    case dayFirst, monthFirst, yearFirst

    /// The order of the numbers.
    package var order: PipelineDomain.DateOrder {
      switch self {
      case .dayFirst: .dayMonthYear
      case .monthFirst: .monthDayYear
      case .yearFirst: .yearMonthDay
      }
    }
  }

  /// The mark before the decimals in amounts such as 1,234.
  package enum DecimalMark: String, Sendable, CaseIterable {
    case point, comma
  }

  /// The name of a board made from the file.
  package var name: String
  /// The currency of amounts without one; `nil` for that of the board, or of a new board that of the file.
  package var currency: Currency?
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
  /// The columns that are left out, by heading.
  package var leftOut: Set<String> = []
  /// The stages or outcomes meant by stages of the file, by name; an empty name stands for a blank cell.
  package var stages: [String: String] = [:]
  /// ``stages``, for look-up.
  var aliases: StageAliases { StageAliases(stages) }
  /// The things that the rows are.
  package var kind = ImportKind.deals
  /// The values, by field, of rows without one; of costs, quotas and rates.
  package var values: [RecordField: String] = [:]
  /// The channels and members of the board meant by names of the file; one that means itself is new.
  package var spellings: [String: String] = [:]
  /// True when names that the board does not have are new.
  package var takesNewNames = false
  /// True when stages that the board does not have are added to it.
  package var addsStages = false
  /// True when deals that are on the board take the values of the file.
  package var updates = false
  /// True when they take those changed on the board since the last import too.
  package var overwrites = false
  /// The values, by heading, that a row must have to be imported.
  package var only: [String: String] = [:]
  /// The name of the program the file is from, where several use the same keys.
  package var source = ""
  /// The sheet of a workbook, by its name or number, or the file of a folder; needed only where several have data.
  package var sheet: String?
  /// The order of dates; needed only where no date of the file is unambiguous.
  package var dateOrder: DateOrder?
  /// The decimal mark; needed only where no amount of a column is unambiguous.
  package var decimalMark: DecimalMark?
  /// True when an open deal without an amount gets the price of its product, marked by a tag.
  package var estimatesAmounts = false

  /// Sets the field that a column fills, in the place of another column that was given it; `nil` leaves the
  /// column out.
  package mutating func set(_ heading: String, to field: ImportField?) {
    columns = columns.filter { $0.value != field }
    columns[heading] = field
    if field == nil { leftOut.insert(heading) } else { leftOut.remove(heading) }
  }

  /// Creates options; the rest can be set.
  package init(name: String, currency: Currency?, zone: Zone, now: Instant) {
    self.name = name
    self.currency = currency
    self.zone = zone
    self.now = now
  }
}

/// The reason a file cannot be imported at all. Nothing was done.
package enum ImportRefusal: Error, Equatable {
  /// Several sheets of the workbook have data.
  case severalSheets([String])
  /// `--sheet` names a sheet the workbook does not have.
  case unknownSheet(String, there: [String])
  /// The file is no workbook that can be read.
  case workbook(WorkbookError)
  /// The sheet has no rows.
  case noRows
  /// `--map` names a column the file does not have.
  case unknownColumn(String)
  /// The headings are those of a table without deals.
  case otherKind(ImportKind)
  /// No column has a field that costs, quotas or rates need, and no value is given for all rows.
  case noColumn(RecordField, found: [String])
  /// Rates of a currency, such as the example, that name no other one.
  case oneSidedRates(String, example: String)
  /// No file of a folder or an archive has deals.
  case noDealFile(found: [String])
  /// `--sheet` names a file that a folder or an archive does not have.
  case unknownFile(String, there: [String])
  /// Several files of a folder or an archive can be meant.
  case severalFiles([String])
  /// No column has titles, nor a product or organization to make them of.
  case noTitleColumn(found: [String])
  /// No column tells a stage, or open, won and lost.
  case noStageColumn(found: [String])
  /// A stage of the file says closed, and not whether won or lost.
  case unknownOutcome(stage: String)
  /// `--stage` names a stage that neither the board nor the file has.
  case unknownStage(String)
  /// The sign of an amount is that of several currencies.
  case sharedCurrencySign(column: String, example: String, currencies: [Currency])
  /// No date in the file shows if the day or the month comes first, as in that column.
  case ambiguousDates(column: String, example: String)
  /// No amount of that column shows if the mark groups thousands or begins decimals.
  case ambiguousAmounts(column: String, example: String)
}
