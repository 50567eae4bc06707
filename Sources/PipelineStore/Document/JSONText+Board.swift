package import Diagnostics
import PipelineDomain

extension JSONText {
  /// The names of the arrays and objects with one element or member a line.
  static let rows: Set<String> = [
    "activities", "afterSale", "checklist", "contacts", "costs", "done", "fields", "followUps",
    "gate", "goals", "history",
    "hours", "milestones", "mql", "payments", "pipelines", "qualification", "rates",
    "rejectionReasons", "rules",
    "signals", "sla", "sql", "steps", "team", "views", "walked",
  ]

  /// The names of the members whose value stands on one line.
  static let lines: Set<String> = [
    "amount", "closures", "cost", "decision", "holidays", "hot", "nextStep", "quota", "recurring",
    "result", "tags", "urgent", "warm", "window",
  ]

  /// Returns the canonical text of a whole board.
  static func canonical(_ board: Board) -> [UInt8] {
    var text = JSONText()
    text.object {
      $0.member("$schema", Document.schema)
      $0.member("version", Document.version)
      Settings.schema.writeMembers(of: board.settings, &$0)
      $0.records(board.settings)
      $0.key("organizations")
      $0.object {
        for organization in board.allOrganizations {
          $0.key(organization.id.text)
          Organization.schema.write(organization, &$0)
        }
      }
      $0.key("deals")
      $0.object {
        for deal in board.deals.sorted(by: {
          $0.id.text.utf8.lexicographicallyPrecedes($1.id.text.utf8)
        }) {
          $0.key(deal.id.text)
          $0.deal(deal)
        }
      }
    }
    text.finish()
    return text.bytes
  }

  /// Writes a member that is text, unless it is empty.
  mutating func optional(_ name: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    member(name, text)
  }

  /// Writes a member that is an array of strings, unless it is empty.
  mutating func optional(_ name: String, _ words: [String], _ layout: Layout = .block) {
    guard !words.isEmpty else { return }
    key(name)
    array(layout) { for word in words { $0.string(word) } }
  }
}

/// Returns the canonical text of a document, unknown members included.
///
/// - Throws: the first issue of the text as JSON; it need not be a board.
package func canonicalText(_ bytes: [UInt8]) throws(ValidationIssue) -> [UInt8] {
  do throws(JSONParseError) {
    return try JSONText.canonical(of: bytes, rows: JSONText.rows, lines: JSONText.lines)
  } catch {
    throw ValidationIssue(error, in: bytes)
  }
}
