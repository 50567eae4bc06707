import PipelineDomain

/// The rows of a table that are deals, with the cells that mean nothing blank.
struct RowSieve {
  private let table: CSVTable
  private let meanings: ColumnMeanings
  private let options: ImportOptions

  init(_ table: CSVTable, _ meanings: ColumnMeanings, options: ImportOptions) {
    self.table = table
    self.meanings = meanings
    self.options = options
  }

  /// Returns the rows that are left, and notes the others.
  func rows(log: inout ImportIssueLog) throws(ImportRefusal) -> [CSVTable.Row] {
    var rows: [CSVTable.Row] = []
    let wanted = try filters()
    for var row in table.rows {
      if row.cells == table.header {
        log.note(.repeatedHeader, in: table.name, line: row.line)
        continue
      }
      if row.cells.count > table.header.count {
        guard row.cells[table.header.count...].allSatisfy(\.trimmed.isEmpty) else {
          log.note(.refused(.tooManyCells), in: table.name, line: row.line)
          continue
        }
        row.cells.removeSubrange(table.header.count...)
      }
      if let other = wanted.first(where: { FoldedText(row[$0.index]) != FoldedText($0.value) }) {
        log.note(
          .filteredOut, in: table.name, column: table.header[other.index], line: row.line)
        continue
      }
      rows.append(row)
    }
    blankOut(&rows, log: &log)
    return withoutDeleted(withoutFooters(rows, log: &log), log: &log)
  }

  /// Returns the rows of a table without deals, totals left out.
  func records(log: inout ImportIssueLog) throws(ImportRefusal) -> [CSVTable.Row] {
    let rows = try rows(log: &log)
    return rows.filter { row in
      let first = row.cells.indices.lazy.map { row[$0] }.first { !$0.isEmpty }
      guard let first, RowSieve.totals.contains(first.foldedLetters) else { return true }
      log.note(.footer, in: table.name, line: row.line)
      return false
    }
  }

  /// The words that begin a row of totals, folded.
  private static let totals = Set(
    [
      "Total", "Totals", "Grand total", "Subtotal", "Sum", "Total général", "Totaux", "Sous-total",
      "Somme", "Summe", "Gesamt", "Gesamtsumme", "Zwischensumme", "Suma", "Total general",
      "Totale", "Somma", "Totaal", "Subtotaal", "Soma", "Total geral",
    ].map(\.foldedLetters))

  /// The columns to filter by, with the values that are wanted.
  private func filters() throws(ImportRefusal) -> [(index: Int, value: String)] {
    var filters: [(index: Int, value: String)] = []
    for (column, value) in options.only.sorted(by: { $0.key < $1.key }) {
      guard let index = table.column(column) else { throw .unknownColumn(column) }
      filters.append((index, value))
    }
    return filters
  }

  /// Blanks the cells of used columns that mean nothing.
  private func blankOut(_ rows: inout [CSVTable.Row], log: inout ImportIssueLog) {
    for (field, index) in meanings.indices {
      let marksUnknown = field.isAmount && AmountColumn.marksUnknown(rows.lazy.map { $0[index] })
      for place in rows.indices {
        let text = rows[place][index]
        guard !text.isEmpty,
          BlankWords.holds(text) || marksUnknown && text == "-1"
            || field.isDate && BlankWords.meansNoDate(text)
            || field == .field(.owner) && BlankWords.meansNobody(text)
        else { continue }
        rows[place].cells[index] = ""
        log.note(
          .meansNothing(text), in: table.name, column: table.header[index], line: rows[place].line)
      }
    }
    for index in meanings.entered.map(\.index) + meanings.others {
      for place in rows.indices {
        let text = rows[place][index]
        if BlankWords.holds(text) || BlankWords.meansNoDate(text) { rows[place].cells[index] = "" }
      }
    }
  }

  /// Leaves out totals and footers: rows with nothing but their first cell, or that and amounts, in a file
  /// where all other rows have a stage.
  private func withoutFooters(
    _ rows: [CSVTable.Row], log: inout ImportIssueLog
  ) -> [CSVTable.Row] {
    guard let stage = meanings.indices[.field(.stage)] ?? meanings.indices[.status], stage > 0,
      table.header.count > 2
    else { return rows }
    let amounts = Set(meanings.indices.filter { $0.key.isAmount }.values)
    let isFooter = { (row: CSVTable.Row) in
      !row[0].isEmpty
        && row.cells.indices.dropFirst().allSatisfy { row[$0].isEmpty || amounts.contains($0) }
    }
    guard rows.allSatisfy({ !$0[stage].isEmpty || isFooter($0) }) else { return rows }
    return rows.filter { row in
      guard row[stage].isEmpty else { return true }
      log.note(.footer, in: table.name, line: row.line)
      return false
    }
  }

  private func withoutDeleted(
    _ rows: [CSVTable.Row], log: inout ImportIssueLog
  ) -> [CSVTable.Row] {
    let (flag, status) = (meanings.indices[.isDeleted], meanings.indices[.status])
    guard flag != nil || status != nil else { return rows }
    return rows.filter { row in
      let isMarked = Bool(typed: row[flag])
      if isMarked == nil, !row[flag].isEmpty {
        log.note(.refused(.unreadableFlag(row[flag])), in: table.name, line: row.line)
        return false
      }
      let isDeleted = isMarked == true || StageNames.isDeleted(row[status])
      if isDeleted { log.note(.deletedAtSource, in: table.name, line: row.line) }
      return !isDeleted
    }
  }
}
