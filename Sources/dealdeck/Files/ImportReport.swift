import PipelineExchange
import PipelineStore

/// What an import tells: how many deals, which columns, and every finding.
struct ImportReport {
  let plan: ImportPlan
  let file: String
  let isDryRun: Bool

  private var refused: Int { count { if case .refused = $0 { true } else { false } } }
  private var known: Int { count { $0 == .alreadyThere } }

  /// The report for people: the result first, then the findings.
  var lines: [String] {
    let verb = isDryRun ? "Would add" : "Added"
    var summary = "\(verb) \(deals(plan.dealCount)) of \(plan.rowCount) rows to \(file)"
    if known > 0 { summary += "; \(known) were there already" }
    if refused > 0 { summary += "; \(refused) refused" }
    let columns = plan.columns.map { "\($0.heading) → \($0.field.rawValue)" }
    return [summary + ".", "Columns: " + columns.joined(separator: ", ") + "."]
      + plan.findings.map { "\($0.place): \($0.text)" }
  }

  /// The report for scripts.
  func writeJSON() {
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
            $0.member("message", finding.text)
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

  private func deals(_ count: Int) -> String {
    count == 1 ? "1 deal" : "\(count) deals"
  }
}

extension Finding {
  /// The file, the column, and the lines: all when they are few, else the first and how many.
  var place: String {
    let column = column.map { ", column \($0)" } ?? ""
    guard let first = lines.first else { return file + column }
    if lines.count == 1 { return "\(file):\(first)\(column)" }
    let shown = lines.prefix(3).map(String.init).joined(separator: ", ")
    let rest = lines.count > 3 ? " and \(lines.count - 3) more" : ""
    return "\(file)\(column), \(lines.count) rows (lines \(shown)\(rest))"
  }
}
