import Diagnostics
import PipelineDomain
import PipelineExchange
import PipelineStore
import Localization

/// The import of a table of costs, quotas or exchange rates onto a board.
struct RecordImport {
  let kind: ImportKind
  let file: String
  /// The path of the board.
  let path: String
  let isDryRun: Bool
  let isJSON: Bool
  /// True when open questions are asked.
  let asks: Bool
  let words: Strings

  /// Plans the import and makes it, then prints its report; returns the plan and the answers given.
  func run(
    _ draft: ImportDraft, onto board: inout OpenedBoard
  ) throws -> (plan: RecordPlan, answers: [ImportAnswer]) {
    var draft = draft
    let dialogue = ImportDialogue(file: file, path: path, words: words)
    let plan =
      asks
      ? try dialogue.plan(&draft, as: kind, onto: board.board)
      : try Progress.during(.reading(file), words) { try planned(&draft, onto: board.board) }
    let report = RecordReport(plan: plan, file: path, isDryRun: isDryRun)
    if asks, try !dialogue.isTaken(plan) { throw CommandFailure.refused(words.importCancelled) }
    if !isDryRun, !plan.isEmpty {
      try Progress.during(.writing(path), words) { try apply(plan, to: &board) }
    }
    if isJSON {
      report.writeJSON()
    } else {
      for line in [report.summary(words)] + (asks ? [] : report.plan(words)) { Output.line(line) }
    }
    if report.isFailed { throw CommandFailure.badData("\(file): \(words.nothingImported)") }
    return (plan, draft.answers)
  }

  private func planned(_ draft: inout ImportDraft, onto board: Board) throws -> RecordPlan {
    do throws(ImportRefusal) {
      return try draft.plan(kind, onto: board)
    } catch {
      throw CommandFailure.badData("\(file): \(words.fault(error))")
    }
  }

  private func apply(_ plan: RecordPlan, to opened: inout OpenedBoard) throws {
    let edits = SettingsText(opened.board.settings).edits(to: plan.base.settings)
    do throws(StoreError) {
      _ = try opened.store.commit(plan.changes(with: edits))
    } catch {
      throw CommandFailure(error, at: path, words)
    }
  }
}
