import PipelineDomain

/// The field of each column of a table, by its heading, by what was given, and where a heading has two
/// meanings by its cells.
struct ColumnMeanings {
  /// The columns by field.
  private(set) var indices: [ImportField: Int] = [:]
  /// The columns with the days of stage entries.
  private(set) var entered: [(stage: String, index: Int)] = []
  /// The columns whose heading or cells can mean something else.
  private(set) var guessed: Set<Int> = []
  /// Other columns that are read.
  private(set) var others: [Int] = []

  /// Creates the meanings of a table without deals.
  init(indices: [ImportField: Int], others: [Int]) {
    self.indices = indices
    self.others = others
  }

  init(
    of table: CSVTable, format: ImportFormat, custom: [CustomField], options: ImportOptions,
    log: inout ImportIssueLog
  ) throws(ImportRefusal) {
    for column in (options.leftOut.union(options.columns.keys)).sorted()
    where table.column(column) == nil {
      throw .unknownColumn(column)
    }
    for (index, heading) in table.header.enumerated() {
      if let field = options.columns[heading] { indices[field] = index }
    }
    var lesser: [(heading: String, index: Int)] = []
    for (index, heading) in table.header.enumerated() where options.columns[heading] == nil {
      guard !options.leftOut.contains(heading) else {
        log.note(.columnIgnored, in: table.name, column: heading)
        continue
      }
      let field =
        format.columns[heading.foldedLetters] ?? ImportField(heading: heading)
        ?? ColumnMeanings.field(heading: heading, among: custom)
      if let field {
        let field = table.holdsFlags(index) ? field.ofFlags : field
        if indices[field] == nil {
          indices[field] = index
        } else {
          log.note(.columnIgnored, in: table.name, column: heading)
        }
      } else if let stage = ColumnMeanings.stage(entered: heading) {
        entered.append((stage, index))
      } else if !heading.isEmpty {
        lesser.append((heading, index))
      }
    }
    for (heading, index) in lesser {
      let field = ImportField.lesserHeadings[heading.foldedLetters]
      if let field, indices[field] == nil {
        indices[field] = index
        guessed.insert(index)
        log.note(.columnGuessed(field), in: table.name, column: heading)
      } else {
        log.note(.columnIgnored, in: table.name, column: heading)
      }
    }
    takeStageFromStatus(table, options: options)
    try check(table, options: options)
    if indices[.field(.title)] == nil { log.note(.noTitles, in: table.name) }
  }

  /// Takes the status for the stage where there is no other and its words tell more than open, won or lost.
  private mutating func takeStageFromStatus(_ table: CSVTable, options: ImportOptions) {
    guard indices[.field(.stage)] == nil, let index = indices[.status],
      !options.columns.values.contains(.status)
    else { return }
    let words = table.rows.lazy.map { $0[index] }
    let isStage = words.contains { word in
      !word.isEmpty && !BlankWords.holds(word) && StageNames.outcome(ofStatus: word) == nil
        && !StageNames.isDeleted(word)
    }
    guard isStage else { return }
    indices[.status] = nil
    indices[.field(.stage)] = index
    guessed.insert(index)
  }

  private func check(_ table: CSVTable, options: ImportOptions) throws(ImportRefusal) {
    let fields = Set(indices.keys)
    let isNamed = ColumnMeanings.isNamed(fields)
    let isStaged = ColumnMeanings.isStaged(fields) || options.stages[""] != nil
    if !isNamed || !isStaged, let kind = ImportKind.recognizing(table.header) {
      throw .otherKind(kind)
    }
    guard isNamed else {
      throw .noTitleColumn(found: table.header)
    }
    guard isStaged else {
      throw .noStageColumn(found: table.header)
    }
  }

  /// Returns true for the fields of rows that have a title, or what one is made of.
  static func isNamed(_ fields: Set<ImportField>) -> Bool {
    !fields.isDisjoint(with: [.field(.title), .product, .field(.organization)])
  }

  /// Returns true for the fields of rows that tell a stage or an outcome.
  static func isStaged(_ fields: Set<ImportField>) -> Bool {
    !fields.isDisjoint(with: [.field(.stage), .status, .isWon, .isClosed])
  }

  /// Returns the custom field whose name or key a heading is.
  private static func field(heading: String, among fields: [CustomField]) -> ImportField? {
    let letters = heading.foldedLetters
    guard !letters.isEmpty else { return nil }
    return fields.first { [$0.name, $0.id.text].contains { $0.foldedLetters == letters } }
      .map { .custom($0) }
  }

  /// Returns the stage of a HubSpot heading such as `Date entered "Proposal (Sales Pipeline)"`.
  private static func stage(entered heading: String) -> String? {
    guard heading.lowercased().hasPrefix("date entered ") else { return nil }
    var name = heading.dropFirst(13).filter { !"\"'“”".contains($0) }
    if name.hasSuffix(")"), let pipeline = name.lastIndex(of: "(") {
      name = String(name[..<pipeline])
    }
    return name.trimmed.isEmpty ? nil : name.trimmed
  }
}

extension CSVTable {
  /// Returns true for a column whose cells are yes or no, one at least.
  fileprivate func holdsFlags(_ index: Int) -> Bool {
    var hasFlag = false
    for row in rows {
      let cell = row[index]
      if cell.isEmpty || BlankWords.holds(cell) { continue }
      guard Bool(typed: cell) != nil else { return false }
      hasFlag = true
    }
    return hasFlag
  }
}
