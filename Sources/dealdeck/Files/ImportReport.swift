import PipelineDomain
import PipelineExchange
import PipelineStore
import Localization

/// The report of an import: the number of deals, the columns, and every issue.
struct ImportReport {
  let plan: ImportPlan
  let file: String
  let isDryRun: Bool

  var refused: Int { plan.refusedCount }
  var known: Int { plan.knownCount }

  /// Returns the report for people: the result first, then the issues.
  func lines(_ words: Strings) -> [String] {
    [words.summary(ImportSummary(plan, file: file, isDryRun: isDryRun))]
  }

  /// Returns what the file was taken for: columns, stages, dates, amounts.
  func plan(_ words: Strings) -> [String] {
    let used = plan.columns.filter { $0.meaning != .ignored }
    let columns = used.map { column in
      ["  " + column.heading, "→ " + words.meaning(column), words.mark(column.certainty)]
    }
    let stages = plan.stages.map { stage in
      [
        "  " + stage.name, words.rows(stage.rows), "→ " + words.meaning(stage),
        words.mark(stage.certainty),
      ]
    }
    let width = ProcessEnvironment.terminalColumns
    return [words.head(.columns)] + Table(rows: columns, width: width).lines
      + (stages.isEmpty ? [] : [words.head(.stages)] + Table(rows: stages, width: width).lines)
      + Table(rows: words.facts(of: plan).map { [words.head($0.part), $0.text] }).lines
  }

  /// Returns the issues that the plan does not show.
  func issues(_ words: Strings) -> [String] { words.findings(of: plan) }

  /// Prints the report as JSON.
  func writeJSON() {
    let words = Language.english.words()
    Output.json { object in
      object.member("added", plan.dealCount)
      object.member("alreadyThere", known)
      object.member("dryRun", isDryRun)
      object.member("file", file)
      object.key("findings")
      object.array { array in
        for issue in plan.issues {
          array.object(.line) {
            $0.member("file", issue.file)
            $0.key("lines")
            $0.array { lines in for line in issue.lines { lines.integer(line) } }
            $0.member("message", words.note(issue.kind, column: issue.column, on: plan.base))
          }
        }
      }
      object.key("plan")
      object.object { writePlan(to: &$0) }
      object.member("refused", refused)
      object.member("rows", plan.rowCount)
      object.member("updated", plan.updateCount)
    }
  }

  private func writePlan(to object: inout JSONText) {
    object.key("columns")
    object.array { array in
      for column in plan.columns {
        array.object(.line) { object in
          object.member("certainty", column.certainty.rawValue)
          object.member("column", column.heading)
          switch column.meaning {
          case .field(let field): object.member("field", field.name)
          case .entry(let stage): object.member("enteredStage", stage)
          case .ignored: break
          }
        }
      }
    }
    object.member("currency", plan.currency.code)
    if let order = plan.dateOrder { object.member("dates", order.rawValue) }
    if let mark = plan.decimalMark { object.member("decimals", mark.rawValue) }
    object.member("encoding", plan.encoding.rawValue)
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
