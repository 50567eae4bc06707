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
    Array(pieces(of: board).joined())
  }

  /// Returns the canonical text of a whole board in pieces, which together are it. Two threads write many deals.
  static func pieces(of board: Board) -> [ArraySlice<UInt8>] {
    var text = JSONText()
    var deals: [ArraySlice<UInt8>] = []
    text.object {
      $0.member("$schema", Document.schema)
      $0.member("version", BoardFormat.version)
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
        deals = $0.pieces(of: board.deals)
        if !deals.isEmpty { $0.verbatim([JSONText.placeholder]) }
      }
    }
    text.finish()
    guard let place = text.bytes.firstIndex(of: JSONText.placeholder) else {
      return [text.bytes[...]]
    }
    return [text.bytes[..<place]] + deals + [text.bytes[(place + 1)...]]
  }

  /// A byte that no JSON text has: it stands for the deals while the members around them are sorted.
  private static let placeholder: UInt8 = 0
  /// The number of deals from which two threads write them.
  private static let dealsForTwo = 2_000

  /// Returns the members of the object of the deals, by their keys.
  private func pieces(of deals: [Deal]) -> [ArraySlice<UInt8>] {
    guard !deals.isEmpty else { return [] }
    let order = deals.indices.sorted {
      deals[$0].id.text.utf8.lexicographicallyPrecedes(deals[$1].id.text.utf8)
    }
    let empty = continuation()
    func written(_ order: ArraySlice<Int>) -> ArraySlice<UInt8> {
      var text = empty
      for index in order {
        text.key(deals[index].id.text)
        text.deal(deals[index])
      }
      return text.bytes[...]
    }
    let half = deals.count < JSONText.dealsForTwo ? deals.count : deals.count / 2
    let rest = half == deals.count ? nil : Aside { written(order[half...]) }
    let first = written(order[..<half]).dropFirst(separatorCount)
    return [first] + (rest.map { [$0.value()] } ?? [])
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
