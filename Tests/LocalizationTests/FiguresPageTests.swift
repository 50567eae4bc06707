import Foundation
import PipelineDomain
import Testing
@testable import Localization

/// `docs/figures.md` has every figure, and its text when there is no value.
struct FiguresPageTests {
  private let rows: [[String]]

  init() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: root.appendingPathComponent("docs/figures.md"), encoding: .utf8)
    rows = text.split(separator: "\n").drop { $0 != "## KPIs" }.filter { $0.hasPrefix("| `") }
      .map { row in
        row.split(separator: "|").map {
          $0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed().map(String.init).joined()
        }
      }
  }

  @Test func `the page tells every figure, and what an empty board says`() throws {
    let march = Period(.month, containing: try #require(Day("2025-03-01")))
    let words = Language.english.words()
    let settings = Settings(
      name: "Empty",
      stages: [
        Stage(id: "a", name: "A", lifecycle: .lead), Stage(id: "b", name: "B", lifecycle: .sql),
        Stage(id: "w", name: "Won", outcome: .won), Stage(id: "l", name: "Lost", outcome: .lost),
      ])
    let facts = PipelineFacts(
      Board(settings: settings), asOf: Instant("2025-12-31T12:00:00Z") ?? Instant(seconds: 0),
      zone: .utc)
    let expected = KPI.catalogue.map { kpi in
      let figure = kpi.figure(facts, march)
      return ["`\(kpi.id)`", figure.reason.map(words.reason) ?? "0"]
    }
    #expect(rows.map { [$0.first ?? "", $0.last ?? ""] } == expected)
    #expect(rows.allSatisfy { $0.count == 3 && !$0[1].isEmpty })
  }
}
