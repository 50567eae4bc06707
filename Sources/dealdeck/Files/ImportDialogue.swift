import PipelineDomain
import PipelineExchange
import PipelineStore
import Localization

/// The questions about a file on a terminal: what its plan leaves open, until it can be shown and taken.
struct ImportDialogue {
  let file: String
  /// The board that is added to.
  let path: String
  let words: Strings
  private let questions: TerminalQuestions

  init(file: String, path: String, words: Strings) {
    self.file = file
    self.path = path
    self.words = words
    questions = TerminalQuestions(words: words, cancelled: words.importCancelled)
  }

  /// Returns the plan with every question answered.
  func plan(_ draft: inout ImportDraft) throws -> ImportPlan {
    try answered(&draft) { (draft) throws(ImportRefusal) in
      try draft.plan()
    } open: {
      $0.questions(about: $1)
    }
  }

  /// Returns the plan for costs, quotas or rates with every question answered.
  func plan(_ draft: inout ImportDraft, as kind: ImportKind, onto board: Board) throws -> RecordPlan
  {
    try answered(&draft) { (draft) throws(ImportRefusal) in
      try draft.plan(kind, onto: board)
    } open: {
      $0.questions(about: $1)
    }
  }

  private func answered<Plan>(
    _ draft: inout ImportDraft, _ plan: (inout ImportDraft) throws(ImportRefusal) -> Plan,
    open questions: (ImportDraft, Plan) -> [ImportQuestion]
  ) throws -> Plan {
    while true {
      let planned = Progress.during(.reading(file), words) {
        Result { () throws(ImportRefusal) in try plan(&draft) }
      }
      let question: ImportQuestion
      switch planned {
      case .success(let plan):
        guard let open = questions(draft, plan).first else { return plan }
        question = open
      case .failure(let refusal):
        guard let open = draft.question(about: refusal) else {
          throw CommandFailure.badData("\(file): \(words.fault(refusal))")
        }
        question = open
      }
      draft.take(try answer(question), to: question)
    }
  }

  /// Shows the plan, and returns true when it is taken.
  func isTaken(_ plan: ImportPlan) throws -> Bool {
    let report = ImportReport(plan: plan, file: path, isDryRun: true)
    for line in report.plan(words) + report.issues(words) { Output.line(line) }
    guard !plan.changes.isEmpty else { return true }
    return try questions.consent(
      words.importPrompt(added: plan.dealCount, updated: plan.updateCount))
  }

  /// Shows the plan for costs, quotas or rates, and returns true when it is taken.
  func isTaken(_ plan: RecordPlan) throws -> Bool {
    let report = RecordReport(plan: plan, file: path, isDryRun: true)
    for line in report.plan(words) { Output.line(line) }
    guard !plan.isEmpty else { return true }
    return try questions.consent(
      words.importPrompt(added: plan.addedCount, updated: plan.updateCount, of: plan.kind))
  }

  private func answer(_ question: ImportQuestion) throws -> ImportAnswer {
    let names = question.answers.map { words.answer($0, to: question.subject) }
    let standard = question.standard.flatMap(question.answers.firstIndex).map { $0 + 1 }
    Output.line(words.question(question.subject))
    for (place, name) in names.enumerated() { Output.line("  \(place + 1)  \(name)") }
    while true {
      let typed = try questions.line(words.numberPrompt(upTo: names.count, standard: standard))
      if let answer = question.answer(typed: typed, names: names) { return answer }
      Output.diagnose(words.notNumbered(typed, upTo: names.count))
    }
  }
}
