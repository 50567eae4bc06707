package import PipelineDomain

/// The file of an import as read: a table, or several.
package enum ImportSource: Sendable {
  case table(CSVTable)
  /// A workbook, with the header that was given for a sheet without one.
  case workbook(Workbook, header: [String]?)
  /// The tables of a folder or an archive.
  case export([CSVTable])
}

/// An import in the making: a file, and what was given and answered about it so far.
package struct ImportDraft: Sendable {
  private var source: ImportSource
  /// The tables of the sheets that were read, by their name.
  private var sheets: [String: CSVTable] = [:]
  private let side: [CSVTable]
  private let format: ImportFormat?
  /// The board that is added to; `nil` for a new one.
  package private(set) var board: Board?
  private(set) var options: ImportOptions
  /// The answers taken, in their order.
  package private(set) var answers: [ImportAnswer] = []
  private(set) var asked: Set<ImportQuestion.Subject> = []

  /// Creates the draft of an import of a file, with the tables beside it, onto a board or into a new one.
  package init(
    of source: ImportSource, beside side: [CSVTable] = [], format: ImportFormat? = nil,
    onto board: Board? = nil, options: ImportOptions
  ) {
    self.source = source
    self.side = side
    self.format = format
    self.board = board
    self.options = options
  }

  /// Takes the answer to a question.
  package mutating func take(_ answer: ImportAnswer, to question: ImportQuestion) {
    asked.insert(question.subject)
    answers.append(answer)
    answer.set(&options)
  }

  /// Returns the draft of the same import onto a board as it is by now.
  package func onto(_ board: Board) -> ImportDraft {
    var draft = self
    draft.board = board
    return draft
  }

  /// Plans the import with the answers so far. O(rows + the board's deals).
  package mutating func plan() throws(ImportRefusal) -> ImportPlan {
    let (table, beside) = try tables()
    return try ImportPlan(
      of: table, beside: beside, format: format, onto: board, options: options)
  }

  /// Plans the import of costs, quotas or rates onto a board, with the answers so far.
  package mutating func plan(
    _ kind: ImportKind, onto board: Board
  ) throws(ImportRefusal) -> RecordPlan {
    try RecordPlan(of: tables().main, as: kind, onto: board, options: options)
  }

  /// Returns the table that is imported, as its plan has it: with the columns that other tables add to it.
  mutating func table() throws(ImportRefusal) -> CSVTable {
    let (table, beside) = try tables()
    var log = ImportIssueLog()
    return RelatedTables(beside, log: &log).joined(table, log: &log)
  }

  /// Returns the table that is imported and those beside it.
  private mutating func tables() throws(ImportRefusal) -> (main: CSVTable, beside: [CSVTable]) {
    switch source {
    case .table(let table): return (table, side)
    case .export(let tables):
      return try ExportTables.split(tables, as: options.kind, named: options.sheet)
    case .workbook(var book, let header):
      defer { source = .workbook(book, header: header) }
      let sheet = try ImportDraft.sheet(options.sheet, of: &book, hasHeader: header == nil)
      if let known = sheets[sheet.name] { return (known, side) }
      let rows = try ImportDraft.read { () throws(WorkbookError) in try book.rows(of: sheet) }
      let table: CSVTable
      do throws(CSVParseError) {
        table = try CSVTable(
          name: book.name, records: rows, header: header,
          findings: book.sheets.count > 1
            ? [CSVTable.Finding(oddity: .sheet(sheet.name))] : []
        ) { options.kind.isHeading($0) }
      } catch {
        throw .noRows
      }
      sheets[sheet.name] = table
      return (table, side)
    }
  }

  /// Returns the sheet of a name or number, or the only one with data.
  private static func sheet(
    _ name: String?, of book: inout Workbook, hasHeader: Bool
  ) throws(ImportRefusal) -> Workbook.Sheet {
    if let name {
      if let sheet = book.sheets.named(name, \.name) { return sheet }
      let shown = book.sheets.filter { !$0.isHidden }
      if let number = Int(name), shown.indices.contains(number - 1) { return shown[number - 1] }
      throw .unknownSheet(name, there: book.sheets.map(\.name))
    }
    let sheets = try read { () throws(WorkbookError) in
      try book.sheetsWithData(hasHeader: hasHeader)
    }
    guard sheets.count <= 1 else { throw .severalSheets(sheets.map(\.name)) }
    guard let sheet = sheets.first else { throw .noRows }
    return sheet
  }

  private static func read<Value>(
    _ body: () throws(WorkbookError) -> Value
  ) throws(ImportRefusal) -> Value {
    do throws(WorkbookError) {
      return try body()
    } catch {
      throw .workbook(error)
    }
  }

  /// Returns the questions that a plan leaves open, those answered aside.
  package func questions(about plan: ImportPlan) -> [ImportQuestion] {
    plan.questions(onto: board, options).filter { !asked.contains($0.subject) }
  }

  /// Returns the questions that a plan of costs, quotas or rates leaves open, those answered aside.
  package func questions(about plan: RecordPlan) -> [ImportQuestion] {
    plan.questions.filter { !asked.contains($0.subject) }
  }

  /// Returns the question whose answer takes a refusal away; `nil` when none does, and when its answer did not.
  package func question(about refusal: ImportRefusal) -> ImportQuestion? {
    openQuestion(about: refusal).flatMap { asked.contains($0.subject) ? nil : $0 }
  }

  private func openQuestion(about refusal: ImportRefusal) -> ImportQuestion? {
    switch refusal {
    case .unknownColumn, .unknownStage, .unknownSheet, .workbook, .noRows, .otherKind, .noDealFile,
      .unknownFile:
      nil
    case .noColumn(let field, let found):
      ImportQuestion(
        .fieldColumn(field),
        field == .kind
          ? Cost.Kind.allCases.map { .value(.kind, $0.rawValue) }
          : ImportDraft.columns(found, as: .record(field)))
    case .oneSidedRates(let currency, let example):
      ImportQuestion(
        .rateSide(currency, example: example),
        [RecordField.from, .to].map {
          .value($0, (board?.settings.currency ?? .euro).code)
        })
    case .severalSheets(let names): ImportQuestion(.sheet, names.map { .sheet($0) })
    case .severalFiles(let names): ImportQuestion(.file, names.map { .sheet($0) })
    case .noTitleColumn(let found):
      ImportQuestion(.titleColumn, ImportDraft.columns(found, as: .field(.title)))
    case .noStageColumn(let found):
      ImportQuestion(
        .stageColumn, ImportDraft.columns(found, as: .field(.stage)) + stages(meantBy: ""))
    case .unknownOutcome(let stage):
      ImportQuestion(
        .stage(stage), [.stage(stage, means: "won"), .stage(stage, means: "lost")])
    case .sharedCurrencySign(let column, let example, let currencies):
      ImportQuestion(
        .currency(column: column, example: example), currencies.map { .currency($0) })
    case .ambiguousDates(let column, let example):
      ImportQuestion(
        .dateOrder(column: column, example: example), orders(of: example))
    case .ambiguousAmounts(let column, let example):
      ImportQuestion(
        .decimalMark(column: column, example: example),
        [.decimalMark(.point), .decimalMark(.comma)])
    }
  }

  private static func columns(_ headings: [String], as field: ImportField) -> [ImportAnswer] {
    headings.filter { !$0.isEmpty }.map { .column($0, field) }
  }

  /// The open stages that all rows may be put in.
  private func stages(meantBy name: String) -> [ImportAnswer] {
    (board?.settings ?? .profile(.standard, name: "", names: options.names)).openStages
      .map { .stage(name, means: $0.name) }
  }

  /// The orders in which a date is a day of the calendar; all of them when it is none in any.
  func orders(of example: String) -> [ImportAnswer] {
    let date = NumericDate(example.datePart)
    let latest = options.zone.day(of: options.now).civil.year + DateColumns.yearsAhead
    let answers = ImportOptions.DateOrder.allCases.map { order in
      ImportAnswer.dateOrder(order, reads: date?.day(order.order, upTo: latest))
    }
    let valid = answers.filter { if case .dateOrder(_, .some) = $0 { true } else { false } }
    return valid.isEmpty ? answers : valid
  }
}

extension ImportPlan {
  /// The questions about what the plan assumed, or could not take, where that changes money or outcome.
  func questions(onto board: Board?, _ options: ImportOptions) -> [ImportQuestion] {
    var questions: [ImportQuestion] = []
    var edited = 0
    for issue in issues {
      switch issue.kind {
      case .stageAssumedOpen(let name):
        questions.append(
          ImportQuestion(
            .stage(name),
            [.stage(name, means: name)]
              + ["won", "lost", "disqualified"].map { .stage(name, means: $0) },
            standard: .stage(name, means: name)))
      case .refused(.refused(.unknownStage(let stage))):
        let name = stage.text
        let known = board?.settings.openStages.map(\.name) ?? []
        questions.append(
          ImportQuestion(
            .stage(name),
            (known + ["won", "lost"]).map { .stage(name, means: $0) }
              + [.stage(name, means: name)]))
      case .refused(.noOutcome(let stage)) where issue.lines.count == rows(in: stage):
        questions.append(
          ImportQuestion(
            .stage(stage), [.stage(stage, means: "won"), .stage(stage, means: "lost")]))
      case .currencyAssumed(let assumed):
        let others = ["USD", "GBP", "CHF"].compactMap { Currency($0) }
        questions.append(
          ImportQuestion(
            .currency(column: nil, example: nil), ([assumed] + others).map { .currency($0) },
            standard: .currency(assumed)))
      case .editedHere: edited += issue.lines.count
      default: break
      }
    }
    if edited > 0 {
      questions.append(
        ImportQuestion(
          .editedHere(values: edited), [.overwrites(false), .overwrites(true)],
          standard: .overwrites(false)))
    }
    var seen: Set<ImportQuestion.Subject> = []
    return questions.filter { seen.insert($0.subject).inserted }
  }

  /// Returns the number of rows in a stage of the file; `nil` for rows without one.
  private func rows(in stage: String) -> Int? {
    stage.isEmpty ? nil : stages.named(stage, \.name)?.rows
  }
}
