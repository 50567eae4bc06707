import PipelineDomain

/// The parsed cells of one row; blank text and `nil` are missing values.
struct ImportRow {
  var line: Int
  var id: String
  var product: String
  /// The values of its cells, by field.
  var values: [Field: FieldValue] = [:]
  /// The outcome, in a column apart from the stage.
  var outcome: Stage.Outcome?
  /// True when a flag says closed.
  var isClosed = false
  /// True for an open deal that its program archived.
  var isArchived = false
  /// The day it entered its present stage, where the days of the others are not known.
  var stageEntered: Moment?
  /// The day of the last activity, else of the last change.
  var touched: Moment?
  /// True when that is the day of the last change.
  var isTouchedByChange = false
  /// The stage entries, oldest first.
  var entries: [(stage: String, at: Moment)]
  var created: Moment?
  var closed: Moment?
  var nextStepDue: Day?
  /// The values of custom fields; blank ones left out.
  var custom: CustomField.Values = [:]
  /// The activities in a table of their own.
  var activities: [RelatedActivity] = []
  /// The cells about the contact, by field; blank ones left out.
  var contact: [Contact.Field: String] = [:]

  init(
    _ row: CSVTable.Row, columns: ImportColumns, currency: Currency,
    note: (ImportIssue.Kind, ImportField) -> Void
  ) throws(ImportIssue.Refusal) {
    line = row.line
    id = columns.text(.id, row)
    product = columns.text(.product, row)
    created = try columns.moment(.created, row)
    entries = try columns.stageEntries(row, created: created, note: note)
    let named = columns.text(.currency, row)
    let currencies = named.isEmpty ? [] : AmountParser.currencies(named: named)
    guard named.isEmpty || currencies.count == 1 || currencies.contains(currency) else {
      throw .unreadableCurrency(named)
    }
    let currency = currencies.count == 1 ? currencies[0] : currency
    for field in ImportField.fields where field != .closedOn && columns.has(.field(field)) {
      var isRounded = false
      do throws(ImportIssue.Refusal) {
        values[field] = try columns.value(field, row, currency: currency, isRounded: &isRounded)
      } catch {
        try drop(.field(field), error, note)
      }
      if isRounded { note(.rounded, .field(field)) }
    }
    for field in columns.custom {
      var isRounded = false
      do throws(ImportIssue.Refusal) {
        let value = try columns.value(field, row, currency: currency, isRounded: &isRounded)
        custom[field.id] = value == .none ? nil : value
      } catch {
        try drop(.custom(field), error, note)
      }
      if isRounded { note(.rounded, .custom(field)) }
    }
    for field in ImportField.contactFields {
      let text = columns.text(.contact(field), row)
      contact[field] = text.isEmpty ? nil : text
    }
    contact[.name] = values[.contacts]?.phrases.first
    try tellOutcome(row, columns)
    stageEntered = try moment(.stageEntered, row, columns, note)
    nextStepDue = try moment(.nextStepDue, row, columns, note)?.day
    activities = columns.activities(row)
    takeNextStep(note)
    touched = try moment(.lastActivity, row, columns, note)
    if touched == nil, let changed = try moment(.lastModified, row, columns, note) {
      (touched, isTouchedByChange) = (changed, true)
    }
    let isClosing =
      outcome.map { $0 != .open } ?? (isClosed || columns.closing(text(.stage)) != nil)
    let won = try moment(.wonOn, row, columns, note, isDecisive: isClosing)
    let lost = try moment(.lostOn, row, columns, note, isDecisive: isClosing)
    let closedOn = try moment(.field(.closedOn), row, columns, note, isDecisive: isClosing)
    closed = closedOn ?? (outcome == .lost ? lost : won ?? lost)
    closeDate = try moment(.closeDate, row, columns, note, isDecisive: isClosing)
  }

  /// Takes the activity that is due first for the next step, where the row tells no day of one; where it tells
  /// the day alone, the activity of that day.
  private mutating func takeNextStep(_ note: (ImportIssue.Kind, ImportField) -> Void) {
    let due = activities.compactMap { activity in
      activity.due.map { (day: $0, what: activity.subject) }
    }.filter { nextStepDue == nil || $0.day == nextStepDue }
    guard let first = due.min(by: { $0.day < $1.day }) else { return }
    let what = text(.nextStep)
    if nextStepDue == nil {
      nextStepDue = first.day
      if !what.isEmpty { note(.nextStepWithoutDay(what), .field(.nextStep)) }
    } else if !what.isEmpty {
      return
    }
    values[.nextStep] = first.what.isEmpty ? nil : .text(first.what)
  }

  /// Returns the date of a field; one that cannot be read is dropped where it decides nothing.
  private func moment(
    _ field: ImportField, _ row: CSVTable.Row, _ columns: ImportColumns,
    _ note: (ImportIssue.Kind, ImportField) -> Void, isDecisive: Bool = false
  ) throws(ImportIssue.Refusal) -> Moment? {
    do throws(ImportIssue.Refusal) {
      return try columns.moment(field, row)
    } catch {
      if isDecisive { throw error }
      try drop(field, error, note)
      return nil
    }
  }

  /// Notes that a date was dropped; any other unreadable cell refuses the row.
  private func drop(
    _ field: ImportField, _ refusal: ImportIssue.Refusal,
    _ note: (ImportIssue.Kind, ImportField) -> Void
  ) throws(ImportIssue.Refusal) {
    guard field.isDate, case .unreadable(let error) = refusal else { throw refusal }
    note(.dropped(error), field)
  }

  /// Returns the text of a cell, empty when it is missing.
  func text(_ field: Field) -> String { values[field]?.phrases.first ?? "" }

  /// The day of closing or the close date, depending on the outcome.
  private var closeDate: Moment?

  /// The moment of closing of a closed deal.
  var closing: Moment? { closed ?? closeDate }

  /// The close date of an open deal.
  var expectedClose: Day? { values[.expectedClose]?.day ?? closeDate?.day }

  /// Reads the outcome from the status and the flags.
  private mutating func tellOutcome(
    _ row: CSVTable.Row, _ columns: ImportColumns
  ) throws(ImportIssue.Refusal) {
    let status = columns.text(.status, row)
    if !status.isEmpty {
      guard let told = StageNames.outcome(ofStatus: status) else { throw .unknownStatus(status) }
      outcome = told
      return
    }
    let (isWon, isLost) = (try columns.flag(.isWon, row), try columns.flag(.isLost, row))
    let isClosed = try columns.flag(.isClosed, row)
    if isWon == true {
      outcome = .won
    } else if isLost == true {
      outcome = .lost
    } else if isClosed == true {
      // Without a flag for won the stage tells which.
      if isWon != nil { outcome = .lost } else { self.isClosed = true }
    } else if isClosed == false {
      outcome = .open
    } else if try columns.flag(.isActive, row) == false {
      if !text(.lossReason).isEmpty { outcome = .lost }
      isArchived = outcome == nil && columns.closing(text(.stage)) == nil
    }
  }
}
