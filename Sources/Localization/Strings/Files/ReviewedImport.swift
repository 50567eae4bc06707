package import PipelineDomain
package import PipelineExchange

/// An import that is looked at before it is made: a draft, its plan, and the question behind each row of its outline.
package struct ReviewedImport: Sendable {
  /// The cells shown of each column.
  private static let samples = 3

  private var draft: ImportDraft
  private let board: String
  private let words: Strings
  private var questions: [ImportQuestion?] = []
  /// The plan; `nil` as long as a question has to be answered first.
  package private(set) var plan: ImportPlan?
  /// The board it was planned onto; `nil` for a new one.
  package var target: Board? { draft.board }
  /// The rows of the page.
  package private(set) var outline: ImportOutline

  /// Plans a draft of a file for the board at a path.
  ///
  /// - Throws: The refusal that no answer takes away.
  package init(
    _ draft: ImportDraft, of file: String, onto board: String, _ words: Strings
  ) throws(ImportRefusal) {
    (self.draft, self.board, self.words) = (draft, board, words)
    outline = ImportOutline(file: file)
    do throws(ImportRefusal) {
      let plan = try self.draft.plan()
      self.plan = plan
      outline.summary = words.summary(ImportSummary(plan, file: board, isDryRun: true))
      (outline.added, outline.updated) = (plan.dealCount, plan.updateCount)
      for question in self.draft.questions(about: plan) { add(question) }
      addRows(of: plan)
    } catch {
      guard let question = self.draft.question(about: error) else { throw error }
      add(question)
    }
  }

  /// Takes the answer to a row and plans anew; a refusal that no answer takes away leaves all as it was.
  package mutating func take(
    _ answer: ImportOutline.Answer, toRow row: Int
  ) throws(ImportRefusal) {
    guard questions.indices.contains(row), let question = questions[row] else { return }
    let answered: ImportAnswer? =
      switch answer {
      case .choice(let place):
        question.answers.indices.contains(place) ? question.answers[place] : nil
      case .typed(let text):
        question.answer(typed: text, names: question.answers.map { name(of: $0, to: question) })
      }
    guard let answered else { return }
    var next = draft
    next.take(answered, to: question)
    self = try ReviewedImport(next, of: outline.file, onto: board, words)
  }

  /// Plans the import onto the board as it is by now.
  package mutating func replan(onto fresh: Board) throws(ImportRefusal) {
    self = try ReviewedImport(draft.onto(fresh), of: outline.file, onto: board, words)
  }

  private mutating func add(_ question: ImportQuestion) {
    let sentence = words.question(question.subject)
    append(ImportOutline.Row(.question, sentence), question)
  }

  private mutating func addRows(of plan: ImportPlan) {
    let corrections = draft.corrections(of: plan)
    let samples = (try? draft.samples(atMost: Self.samples)) ?? []
    for (place, column) in plan.columns.enumerated() where !column.heading.isEmpty {
      var row = ImportOutline.Row(.column, column.heading)
      row.meaning = column.field.map { words.name(of: $0) } ?? words.meaning(column)
      row.mark = words.mark(column.certainty)
      row.details = samples.indices.contains(place) ? samples[place] : []
      append(row, corrections.columns[place])
    }
    for (stage, question) in zip(plan.stages, corrections.stages) {
      var row = ImportOutline.Row(.stage, stage.name)
      row.meaning = words.meaning(stage)
      row.mark = words.mark(stage.certainty)
      row.details = [words.rows(stage.rows)]
      append(row, question)
    }
    // Ignored columns are rows of their own.
    for (part, text) in words.facts(of: plan) where part != .ignored {
      append(fact(part, text), corrections.question(of: part))
    }
    if let known = corrections.knownDeals {
      append(fact(.known, known.standard.map { name(of: $0, to: known) } ?? ""), known)
    }
    for text in words.findings(of: plan) { append(ImportOutline.Row(.finding, text), nil) }
  }

  private func fact(_ part: ImportPlanPart, _ text: String) -> ImportOutline.Row {
    var row = ImportOutline.Row(.fact, words.head(part))
    row.meaning = text
    return row
  }

  private mutating func append(_ row: ImportOutline.Row, _ question: ImportQuestion?) {
    var row = row
    if let question, question.answers.count > 1 || row.kind == .question {
      row.question = words.question(question.subject)
      row.choices = choices(of: question)
      row.chosen = question.standard.flatMap(question.answers.firstIndex)
      if case .currency = question.subject { row.takesCurrencies = true }
      if let option = question.standard?.option {
        row.option = "--\(option.name) \(words.argument(option.value))"
      }
    }
    outline.rows.append(row)
    questions.append(row.choices.isEmpty ? nil : question)
  }

  private mutating func choices(of question: ImportQuestion) -> [ImportOutline.Choice] {
    let cells = cells(for: question)
    return question.answers.map { answer in
      let name = name(of: answer, to: question)
      switch (answer, question.subject) {
      case (.column(_, let field), .column):
        return ImportOutline.Choice(name, synonym: field?.name ?? "")
      case (.column(let heading, _), _):
        return ImportOutline.Choice(name, details: cells[heading] ?? [])
      default: return ImportOutline.Choice(name)
      }
    }
  }

  /// Cells of the columns among which one has to be chosen.
  private mutating func cells(for question: ImportQuestion) -> [String: [String]] {
    switch question.subject {
    case .titleColumn, .stageColumn: break
    default: return [:]
    }
    let headings = (try? draft.headings()) ?? []
    let samples = (try? draft.samples(atMost: Self.samples)) ?? []
    return Dictionary(zip(headings, samples), uniquingKeysWith: { first, _ in first })
  }

  /// Returns the name of an answer; that of a stage which the board has is its own.
  private func name(of answer: ImportAnswer, to question: ImportQuestion) -> String {
    if case .stage(let name, let meaning) = answer, !name.isEmpty,
      draft.isStage(meaning, in: plan), Stage.Outcome(rawValue: meaning) == nil
    {
      return meaning
    }
    return words.answer(answer, to: question.subject)
  }
}

extension ImportCorrections {
  /// The question about a fact of the plan; `nil` for one that the file shows by itself.
  fileprivate func question(of part: ImportPlanPart) -> ImportQuestion? {
    switch part {
    case .dates: dateOrder
    case .decimals: decimalMark
    case .currency: currency
    default: nil
    }
  }
}
