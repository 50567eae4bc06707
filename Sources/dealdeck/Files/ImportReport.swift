import PipelineExchange
import PipelineStore
import Localization

/// The report of an import: the number of deals, the columns, and every issue.
struct ImportReport {
  let plan: ImportPlan
  let file: String
  let isDryRun: Bool

  var refused: Int { count { if case .refused = $0 { true } else { false } } }
  var known: Int { count { $0 == .alreadyThere } }

  /// Returns the report for people: the result first, then the issues.
  func lines(_ words: Strings) -> [String] {
    let summary = ImportSummary(
      file: file, isDryRun: isDryRun, added: plan.dealCount, updated: plan.updateCount,
      rows: plan.rowCount, known: known, refused: refused)
    let columns = plan.columns.map { "\($0.heading) → \($0.field.name)" }
    let issues = plan.issues.map { issue in
      let place = words.place(file: issue.file, column: issue.column, lines: issue.lines)
      return "\(place): \(words.note(issue.kind, column: issue.column, on: plan.base))"
    }
    return [words.summary(summary), words.columns(columns)] + issues
  }

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
      object.member("refused", refused)
      object.member("rows", plan.rowCount)
      object.member("updated", plan.updateCount)
    }
  }

  private func count(_ matches: (ImportIssue.Kind) -> Bool) -> Int {
    plan.issues.filter { matches($0.kind) }.reduce(0) { $0 + $1.lines.count }
  }
}
