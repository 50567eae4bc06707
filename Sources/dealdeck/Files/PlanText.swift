import PipelineDomain
import PipelineExchange
import PipelineStore
import Localization

/// The part of an import's report that shows what its file was taken for: columns, marks, issues.
struct PlanText {
  let plan: any PlannedFile

  /// Returns the columns that are used, below their head.
  func columns(_ words: Strings) -> [String] {
    let rows = plan.columns.filter { $0.meaning != .ignored }.map { column in
      ["  " + column.heading, "→ " + words.meaning(column), words.mark(column.certainty)]
    }
    return [words.head(.columns)]
      + Table(rows: rows, width: ProcessEnvironment.terminalColumns).lines
  }

  /// Returns the ignored columns and the marks of dates and amounts.
  func facts(_ words: Strings) -> [String] {
    Table(rows: words.facts(of: plan).map { [words.head($0.part), $0.text] }).lines
  }

  /// Writes the issues.
  func writeFindings(to object: inout JSONText) {
    let words = Language.english.words()
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
  }

  /// Writes the columns and marks.
  func write(into object: inout JSONText) {
    object.key("columns")
    object.array { array in
      for column in plan.columns {
        array.object(.line) { object in
          object.member("certainty", column.certainty.rawValue)
          object.member("column", column.heading)
          switch column.meaning {
          case .field(let field): object.member("field", field.name)
          case .entry(let stage): object.member("enteredStage", stage)
          case .part(let field, let part):
            object.member("field", field.name)
            object.member("of", part)
          case .ignored: break
          }
        }
      }
    }
    object.member("currency", plan.currency.code)
    if let order = plan.dateOrder { object.member("dates", order.rawValue) }
    if let mark = plan.decimalMark { object.member("decimals", mark.rawValue) }
    object.member("encoding", plan.encoding.rawValue)
  }
}
