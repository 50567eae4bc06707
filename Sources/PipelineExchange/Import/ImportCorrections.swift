import PipelineDomain

/// The questions that a plan answered by itself: the same as those it leaves open, each with the present answer as
/// its standard.
package struct ImportCorrections: Sendable {
  /// The question about each column, in the order of the plan; `nil` for one without a heading.
  package let columns: [ImportQuestion?]
  /// The question about each stage, in the order of the plan.
  package let stages: [ImportQuestion]
  /// The question about the dates and the amounts, where an answer decided them.
  package let dateOrder, decimalMark: ImportQuestion?
  /// The question about amounts without a currency; `nil` without amounts.
  package let currency: ImportQuestion?
  /// The question about deals that are on the board; `nil` without any.
  package let knownDeals: ImportQuestion?
}

extension ImportDraft {
  /// The number of rows in which cells are looked for.
  private static let sampledRows = 200

  /// Returns the questions that correct a plan of this draft.
  package func corrections(of plan: ImportPlan) -> ImportCorrections {
    ImportCorrections(
      columns: plan.columns.map { $0.heading.isEmpty ? nil : question(about: $0) },
      stages: plan.stages.map(question), dateOrder: dateQuestion, decimalMark: decimalQuestion,
      currency: plan.columns.contains { $0.field?.isAmount == true }
        ? question(about: plan.currency) : nil,
      knownDeals: knownQuestion(plan.knownCount + plan.updateCount))
  }

  /// Returns the first cells of each column that are not blank, each once, at most so many.
  package mutating func samples(atMost count: Int) throws(ImportRefusal) -> [[String]] {
    let table = try table()
    return table.header.indices.map { column in
      var found: [String] = []
      for row in table.rows.prefix(ImportDraft.sampledRows) where found.count < count {
        let cell = row[column]
        if !cell.isEmpty, !BlankWords.holds(cell), !found.contains(cell) { found.append(cell) }
      }
      return found
    }
  }

  /// The headings of the table.
  package mutating func headings() throws(ImportRefusal) -> [String] { try table().header }

  /// Returns true for the name of a stage that the board has; a new board has those of the plan.
  package func isStage(_ name: String, in plan: ImportPlan?) -> Bool {
    (board?.settings ?? plan?.base.settings)?.stage(named: name) != nil
  }

  private func question(about column: PlannedColumn) -> ImportQuestion {
    let custom = board?.settings.fields(on: .deal) ?? []
    let fields = ImportField.allCases + custom.map(ImportField.custom)
    let answers = [nil] + fields.map(Optional.some)
    let present: ImportAnswer? =
      if case .entry = column.meaning { nil } else { .column(column.heading, column.field) }
    return ImportQuestion(
      .column(column.heading), answers.map { .column(column.heading, $0) }, standard: present)
  }

  private func question(about stage: PlannedStage) -> ImportQuestion {
    let name = stage.name
    let own = board?.settings
    let outcomes: [Stage.Outcome] = [.won, .lost, .disqualified]
    let answers = (own?.openStages.map(\.name) ?? []) + outcomes.map(\.rawValue)
    let isNew = !name.isEmpty && own?.stage(named: name) == nil
    let present = stage.stage.map { $0.outcome == .open ? $0.name : $0.outcome.rawValue }
    return ImportQuestion(
      .stage(name), (answers + (isNew ? [name] : [])).map { .stage(name, means: $0) },
      standard: present.map { .stage(name, means: $0) })
  }

  /// Dates that show their order are read so, whatever is answered.
  private var dateQuestion: ImportQuestion? {
    for case .dateOrder(let column, let example) in asked {
      let answers = orders(of: example)
      let present = answers.first {
        if case .dateOrder(let order, _) = $0 { order == options.dateOrder } else { false }
      }
      return ImportQuestion(
        .dateOrder(column: column, example: example), answers, standard: present)
    }
    return nil
  }

  /// Amounts that show their mark are read so, whatever is answered.
  private var decimalQuestion: ImportQuestion? {
    for case .decimalMark(let column, let example) in asked {
      return ImportQuestion(
        .decimalMark(column: column, example: example),
        ImportOptions.DecimalMark.allCases.map { .decimalMark($0) },
        standard: options.decimalMark.map { .decimalMark($0) })
    }
    return nil
  }

  private func question(about currency: Currency) -> ImportQuestion {
    let usual = ["EUR", "USD", "GBP", "CHF"].compactMap { Currency($0) }
    let all = [currency] + (board.map { [$0.settings.currency] } ?? []) + usual
    let answers = all.reduce(into: [Currency]()) { if !$0.contains($1) { $0.append($1) } }
    return ImportQuestion(
      .currency(column: nil, example: nil), answers.map { .currency($0) },
      standard: .currency(currency))
  }

  private func knownQuestion(_ count: Int) -> ImportQuestion? {
    guard count > 0 else { return nil }
    return ImportQuestion(
      .knownDeals(count), [.updates(false), .updates(true)], standard: .updates(options.updates))
  }
}
