import Testing

@testable import PipelineDomain
@testable import PipelineStore

/// A file may hold any integer: nothing that is computed from one traps.
struct IntegerExtremesTests {
  private static let extremes = [Int64.min, -1, 0, 1 << 53, Int64.max]

  @Test(arguments: extremes)
  func `every figure of a board with an integer at its extreme is computed or refused`(
    value: Int64
  ) throws {
    let sample = BoardSample(seed: 3, deals: 4)
    let document = try JSONValue(JSONText.canonical(sample.board))
    var seen: Set<String> = []
    var tried = 0
    for (path, changed) in variants(of: document, with: value, at: "") {
      guard seen.insert(path).inserted,
        let (fresh, board) = try? Document.read(changed.text)
      else { continue }
      tried += 1
      compute(board)
      for deal in board.deals.prefix(2) {
        let metadata = ChangeMetadata(id: "new", at: Instant(seconds: 1_790_000_000), by: "Ana")
        let actions: [Action] = [
          .edit([.init(.title, .text("New"))]), .snooze(until: Day(ordinal: 1)),
        ]
        for action in actions {
          guard let change = try? board.change(action, on: deal.id, metadata: metadata) else {
            continue
          }
          _ = try? fresh.revision(applying: [change])
        }
      }
    }
    #expect(tried > 20)
  }

  private func compute(_ board: Board) {
    let now = Instant(seconds: 1_795_000_000)
    _ = board.integrityIssues(in: .utc)
    let facts = PipelineFacts(board, asOf: now, zone: .utc)
    for text in ["2026-Q4", "2026"] {
      guard let period = Period(text) else { continue }
      for kpi in KPI.catalogue {
        let figure = kpi.figureWithDeals(facts, period)
        _ = facts.advice(on: figure)
        let past = PastValues(towards: period, from: facts)
        _ = KPIResult(kpi, facts, period, past: past)
      }
      _ = facts.alerts(over: period)
      _ = Forecast(of: board, facts, over: period)
    }
    _ = board.exceptions(at: now, in: .utc)
    _ = board.review(since: now.adding(seconds: -10_000_000), until: now, in: .utc)
    for deal in board.deals {
      _ = board.freshness(of: deal, on: Zone.utc.day(of: now), in: .utc)
      _ = board.candidate(deal, at: now, in: .utc)
    }
  }

  /// The document with one integer in the place of another, once a kind of place.
  private func variants(
    of value: JSONValue, with number: Int64, at path: String
  ) -> [(path: String, JSONValue)] {
    switch value {
    case .number: return [(path, .number("\(number)"))]
    case .object(let members):
      let isMap = path.hasSuffix(".deals") || path.hasSuffix(".organizations")
      return members.sorted { $0.key < $1.key }.flatMap { name, member in
        variants(of: member, with: number, at: path + "." + (isMap ? "*" : name)).map {
          var changed = members
          changed[name] = $0.1
          return ($0.path, .object(changed))
        }
      }
    case .array(let elements):
      return elements.indices.flatMap { index in
        variants(of: elements[index], with: number, at: path + "[]").map {
          var changed = elements
          changed[index] = $0.1
          return ($0.path, .array(changed))
        }
      }
    case .string, .bool, .null: return []
    }
  }
}
