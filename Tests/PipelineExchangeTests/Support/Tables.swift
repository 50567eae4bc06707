import PipelineDomain
import PipelineExchange

/// A table of text, as if read from a file of that name.
func table(_ text: String, name: String = "deals.csv") throws -> CSVTable {
  try CSVTable(name: name, bytes: Array(text.utf8)) { ImportField(heading: $0) != nil }
}

/// Options in euros and UTC at a fixed moment.
func options(_ change: (inout ImportOptions) -> Void = { _ in }) -> ImportOptions {
  var options = ImportOptions(
    name: "Test", currency: .euro, zone: .utc, now: Instant(seconds: 1_790_000_000))
  // Tables of tests are about other columns than the stage.
  options.stages = ["": ""]
  change(&options)
  return options
}

extension ImportPlan {
  /// The lines of the issues of a kind.
  func lines(of kind: ImportIssue.Kind) -> [Int] {
    issues.filter { $0.kind == kind }.flatMap(\.lines)
  }

  /// The refusals with their lines.
  var refusals: [Int: ImportIssue.Refusal] {
    var refusals: [Int: ImportIssue.Refusal] = [:]
    for issue in issues {
      if case .refused(let reason) = issue.kind {
        for line in issue.lines { refusals[line] = reason }
      }
    }
    return refusals
  }

  /// The number of rows reported as no new deal.
  var leftOut: Int {
    issues.reduce(0) { count, issue in
      switch issue.kind {
      case .refused, .alreadyThere, .deletedAtSource, .archivedAtSource, .repeatedHeader, .footer,
        .filteredOut:
        count + issue.lines.count
      default: count
      }
    }
  }
}
