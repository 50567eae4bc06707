package import PipelineDomain

/// A question that a file leaves open, with the answers it can have. Each answer is what an option of the
/// command gives.
package struct ImportQuestion: Hashable, Sendable {
  /// The matters that can be open.
  package enum Subject: Hashable, Sendable {
    /// The sheet of a workbook, and the file of a folder or an archive.
    case sheet, file
    /// The order of the numbers of dates in a column.
    case dateOrder(column: String, example: String)
    /// The meaning of the lone mark in the amounts of a column.
    case decimalMark(column: String, example: String)
    /// The currency of amounts, of those in a column where their sign is that of several.
    case currency(column: String?, example: String?)
    /// The meaning of a stage of the file.
    case stage(String)
    /// The column with a field of costs, quotas or rates.
    case fieldColumn(RecordField)
    /// The side of a currency whose rate is the example.
    case rateSide(String, example: String)
    /// The channel or member meant by a name of the file.
    case name(Field.NameList, String)
    /// The column with the titles, and with the stages.
    case titleColumn, stageColumn
    /// So many values that were changed on the board since the last import.
    case editedHere(values: Int)
    /// The meaning of a column.
    case column(String)
    /// So many deals of the file that are on the board.
    case knownDeals(Int)
  }

  /// The matter.
  package let subject: Subject
  /// The answers offered.
  package let answers: [ImportAnswer]
  /// The answer assumed where nobody gives one; `nil` where none is.
  package let standard: ImportAnswer?

  init(_ subject: Subject, _ answers: [ImportAnswer], standard: ImportAnswer? = nil) {
    self.subject = subject
    self.answers = answers
    self.standard = standard
  }

  /// Returns the answer that a text means: its number from 1, its name or the beginning of it, any currency by
  /// its code; the standard for no text.
  ///
  /// - Parameter names: The names of the answers, in their order.
  package func answer(typed text: String, names: [String]) -> ImportAnswer? {
    let text = text.trimmed
    if text.isEmpty { return standard }
    if let number = Int(text) {
      return answers.indices.contains(number - 1) ? answers[number - 1] : nil
    }
    if let place = names.indices.named(text, { names[$0] }) { return answers[place] }
    if case .currency = subject, let currency = Currency(text.uppercased()) {
      return .currency(currency)
    }
    let folded = FoldedText(text)
    let begun = names.indices.filter { FoldedText(names[$0]).hasPrefix(folded) }
    return begun.count == 1 ? answers[begun[0]] : nil
  }
}

/// An answer to a question of an import.
package enum ImportAnswer: Hashable, Sendable {
  case sheet(String)
  /// The order of dates, with the day that it makes of the example.
  case dateOrder(ImportOptions.DateOrder, reads: Day?)
  case decimalMark(ImportOptions.DecimalMark)
  case currency(Currency)
  /// The meaning of a stage of the file: an outcome or a stage. One that means itself is added where it is missing.
  case stage(String, means: String)
  /// The field that a column fills; with `nil` it is left out.
  case column(String, ImportField?)
  /// The value of a field in all rows.
  case value(RecordField, String)
  /// The channel or member meant by a name of the file. One that means itself is new.
  case name(String, means: String)
  /// True when the values of the file win over those changed on the board.
  case overwrites(Bool)
  /// True when deals that are on the board take the values of the file.
  case updates(Bool)

  /// The option of the command that gives the answer, as a line of a mapping file; `nil` for one that a mapping
  /// does not keep.
  package var option: (name: String, value: String)? {
    switch self {
    case .sheet(let name): ("sheet", name)
    case .dateOrder(let order, _): ("dates", order.rawValue)
    case .decimalMark(let mark): ("decimals", mark.rawValue)
    case .currency(let currency): ("currency", currency.code)
    // The last equals sign of a line ends the name.
    case .stage(_, let meaning) where meaning.contains("="): nil
    case .name(_, let meaning) where meaning.contains("="): nil
    case .name(let name, let meaning): ("name", "\(name)=\(meaning)")
    case .value(let field, let text): ("set", "\(field.rawValue)=\(text)")
    case .stage(let name, let meaning): ("stage", "\(name)=\(meaning)")
    case .column(let heading, let field):
      ("map", "\(heading)=\(field?.name ?? ImportField.noneName)")
    case .overwrites, .updates: nil
    }
  }

  /// Sets in the options what the answer says.
  package func set(_ options: inout ImportOptions) {
    switch self {
    case .sheet(let name): options.sheet = name
    case .dateOrder(let order, _): options.dateOrder = order
    case .decimalMark(let mark): options.decimalMark = mark
    case .currency(let currency): options.currency = currency
    case .stage(let name, let meaning): options.stages[name] = meaning
    case .column(let heading, let field): options.set(heading, to: field)
    case .value(let field, let text): options.values[field] = text
    case .name(let name, let meaning): options.spellings[name] = meaning
    case .overwrites(let wins): options.overwrites = wins
    case .updates(let takes): options.updates = takes
    }
  }
}
