import PipelineDomain

/// What one row says of a deal, each cell read; blank text and `nil` are what it does not say.
struct ImportRow {
  var line: Int
  var id: String
  var title: String
  var organization: String
  var contact: String
  var owner: String
  var source: String
  var product: String
  var tags: [String]
  var notes: String
  var amount: Money?
  var probability: Int?
  var stage: String
  /// Told apart from the stage.
  var outcome: Stage.Outcome?
  /// When stages were entered, oldest first.
  var entries: [(stage: String, at: Moment)]
  var created: Moment?
  var closed: Moment?
  var expected: Day?
  var lossReason: String
  var nextStep: String
  var nextStepDue: Day?

  init(
    _ row: CSVTable.Row, columns: ImportColumns, currency: Currency
  ) throws(Finding.Refusal) {
    line = row.line
    id = columns.text(.id, row)
    title = columns.text(.title, row)
    organization = columns.text(.organization, row)
    contact = columns.text(.contact, row)
    owner = columns.text(.owner, row)
    source = columns.text(.source, row)
    product = columns.text(.product, row)
    notes = columns.text(.notes, row)
    stage = columns.text(.stage, row)
    lossReason = columns.text(.lossReason, row)
    nextStep = columns.text(.nextStep, row)
    tags = columns.text(.tags, row).split { ",;".contains($0) }.map { String($0).trimmed }
      .filter { !$0.isEmpty }
    nextStepDue = try columns.moment(.nextStepDue, row)?.day
    entries = try columns.stageEntries(row)
    created = try columns.moment(.created, row)
    outcome = try ImportRow.outcome(row, columns)
    probability = try ImportRow.percent(columns.text(.probability, row))
    let code = columns.text(.currency, row)
    guard let currency = code.isEmpty ? currency : Currency(code) else {
      throw .unreadableCurrency(code)
    }
    amount = try columns.amount(row, currency: currency)
    expected = try columns.moment(.expectedClose, row)?.day
    let won = try columns.moment(.wonOn, row)
    let lost = try columns.moment(.lostOn, row)
    closed = try columns.moment(.closedOn, row) ?? (outcome == .lost ? lost : won ?? lost)
    closeDate = try columns.moment(.closeDate, row)
  }

  /// Closing or expected closing, as the outcome decides.
  private var closeDate: Moment?

  /// The moment of closing of a deal known to be closed.
  var closing: Moment? { closed ?? closeDate }

  /// The expected day of closing of a deal known to be open.
  var expectedClose: Day? { expected ?? closeDate?.day }

  private static func outcome(
    _ row: CSVTable.Row, _ columns: ImportColumns
  ) throws(Finding.Refusal) -> Stage.Outcome? {
    let status = columns.text(.status, row)
    if !status.isEmpty {
      guard let outcome = StageNames.outcome(ofStatus: status) else {
        throw .unknownStatus(status)
      }
      return outcome
    }
    if try columns.flag(.isWon, row) == true { return .won }
    return try columns.flag(.isClosed, row).map { $0 ? .lost : .open }
  }

  /// A whole percentage; a share such as 0.4 counts as 40.
  private static func percent(_ text: String) throws(Finding.Refusal) -> Int? {
    guard !text.isEmpty else { return nil }
    guard let value = PercentParser.number(text)?.ratio, value >= Ratio(0), value <= Ratio(100)
    else {
      throw .unreadableProbability(text)
    }
    let isShare = value <= Ratio(1) && text.contains { ".,".contains($0) } && !text.contains("%")
    return (isShare ? value.scaled(by: 100) : value)?.rounded().map { Int($0) }
  }
}
