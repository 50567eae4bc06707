import PipelineDomain
import PipelineExchange
import PipelineStore
import Localization

/// The report of an import: the number of deals, the columns, and every issue.
struct ImportReport {
  let plan: ImportPlan
  let file: String
  let isDryRun: Bool

  private var text: PlanText { PlanText(plan: plan) }

  var refused: Int { plan.refusedCount }
  var known: Int { plan.knownCount }

  /// Returns the report for people: the result first, then the issues.
  func lines(_ words: Strings) -> [String] {
    [words.summary(ImportSummary(plan, file: file, isDryRun: isDryRun))]
  }

  /// Returns what the file was taken for: columns, stages, dates, amounts.
  func plan(_ words: Strings) -> [String] {
    let stages = plan.stages.map { stage in
      [
        "  " + stage.name, words.rows(stage.rows), "→ " + words.meaning(stage),
        words.mark(stage.certainty),
      ]
    }
    let width = ProcessEnvironment.terminalColumns
    return text.columns(words)
      + (stages.isEmpty ? [] : [words.head(.stages)] + Table(rows: stages, width: width).lines)
      + text.facts(words)
  }

  /// Returns the issues that the plan does not show.
  func issues(_ words: Strings) -> [String] { words.findings(of: plan) }

  /// Prints the report as JSON.
  func writeJSON() {
    Output.json { object in
      object.member("added", plan.dealCount)
      object.member("alreadyThere", known)
      object.member("dryRun", isDryRun)
      object.member("file", file)
      text.writeFindings(to: &object)
      object.key("plan")
      object.object { object in
        text.write(into: &object)
        writeStages(to: &object)
      }
      object.member("refused", refused)
      object.member("rows", plan.rowCount)
      object.member("updated", plan.updateCount)
    }
  }

  private func writeStages(to object: inout JSONText) {
    object.key("stages")
    object.array { array in
      for stage in plan.stages {
        array.object(.line) { object in
          object.member("certainty", stage.certainty.rawValue)
          object.member("name", stage.name)
          if let own = stage.stage {
            object.member("outcome", own.outcome.rawValue)
            object.member("stage", own.id.text)
          }
          object.member("rows", stage.rows)
        }
      }
    }
  }
}

/// The report of an import of costs, quotas or rates.
struct RecordReport {
  let plan: RecordPlan
  let file: String
  let isDryRun: Bool

  private var text: PlanText { PlanText(plan: plan) }

  /// True when every row was rejected, so that nothing is left to import.
  var isFailed: Bool { plan.isEmpty && plan.sameCount == 0 && plan.refusedCount > 0 }

  /// Returns the result.
  func summary(_ words: Strings) -> String {
    words.summary(
      ImportSummary(
        file: file, isDryRun: isDryRun, added: plan.addedCount, updated: plan.updateCount,
        rows: plan.rowCount, known: plan.sameCount, refused: plan.refusedCount), of: plan.kind)
  }

  /// Returns what the file was taken for, and the issues.
  func plan(_ words: Strings) -> [String] {
    text.columns(words) + text.facts(words) + words.findings(of: plan)
  }

  /// Prints the report as JSON.
  func writeJSON() {
    Output.json { object in
      object.member("added", plan.addedCount)
      object.member("alreadyThere", plan.sameCount)
      object.member("as", plan.kind.rawValue)
      object.member("dryRun", isDryRun)
      object.member("file", file)
      text.writeFindings(to: &object)
      object.key("plan")
      object.object { text.write(into: &$0) }
      object.member("refused", plan.refusedCount)
      object.member("rows", plan.rowCount)
      object.member("updated", plan.updateCount)
    }
  }
}
