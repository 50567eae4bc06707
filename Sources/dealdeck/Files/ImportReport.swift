import PipelineExchange
import PipelineStore
import Localization

/// The report of an import: the number of deals, the columns, and every finding.
struct ImportReport {
  let plan: ImportPlan
  let file: String
  let isDryRun: Bool

  private var refused: Int { count { if case .refused = $0 { true } else { false } } }
  private var known: Int { count { $0 == .alreadyThere } }

  /// Returns the report for people: the result first, then the findings.
  func lines(_ words: Strings) -> [String] {
    let summary = ImportSummary(
      file: file, isDryRun: isDryRun, added: plan.dealCount, rows: plan.rowCount, known: known,
      refused: refused)
    let columns = plan.columns.map { "\($0.heading) → \($0.field.name)" }
    let findings = plan.findings.map { finding in
      let place = words.place(file: finding.file, column: finding.column, lines: finding.lines)
      return "\(place): \(words.note(finding.kind, column: finding.column, on: plan.base))"
    }
    return [words.summary(summary), words.columns(columns)] + findings
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
        for finding in plan.findings {
          array.object(.line) {
            $0.member("file", finding.file)
            $0.key("lines")
            $0.array { lines in for line in finding.lines { lines.integer(line) } }
            $0.member("message", words.note(finding.kind, column: finding.column, on: plan.base))
          }
        }
      }
      object.member("refused", refused)
      object.member("rows", plan.rowCount)
    }
  }

  private func count(_ matches: (Finding.Kind) -> Bool) -> Int {
    plan.findings.filter { matches($0.kind) }.reduce(0) { $0 + $1.lines.count }
  }
}
