import PipelineDomain
import PipelineExchange

/// A table of text, as if read from a file of that name.
func table(_ text: String, name: String = "deals.csv") throws -> CSVTable {
  try CSVTable(name: name, bytes: Array(text.utf8))
}

/// Options in euros and UTC at a fixed moment.
func options(_ change: (inout ImportOptions) -> Void = { _ in }) -> ImportOptions {
  var options = ImportOptions(
    name: "Test", currency: .euro, zone: .utc, now: Instant(seconds: 1_790_000_000))
  change(&options)
  return options
}

extension ImportPlan {
  /// The lines of the findings of a kind.
  func lines(of kind: Finding.Kind) -> [Int] {
    findings.filter { $0.kind == kind }.flatMap(\.lines)
  }

  /// The refusals with their lines.
  var refusals: [Int: Finding.Refusal] {
    var refusals: [Int: Finding.Refusal] = [:]
    for finding in findings {
      if case .refused(let reason) = finding.kind {
        for line in finding.lines { refusals[line] = reason }
      }
    }
    return refusals
  }

  /// The number of rows reported as no new deal.
  var leftOut: Int {
    findings.reduce(0) { count, finding in
      switch finding.kind {
      case .refused, .alreadyThere, .deletedAtSource: count + finding.lines.count
      default: count
      }
    }
  }
}
