import Diagnostics
import PipelineDomain
import Testing

@testable import PipelineStore

struct DealsAheadTests {
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `two threads read what one does`(seed: UInt64) throws {
    let text = JSONText.canonical(BoardSample(seed: seed, deals: Int(seed)).board)
    let (one, board) = try Document.read(text, parallelSize: .max)
    let (two, other) = try Document.read(text, parallelSize: 0)
    #expect(board == other)
    #expect(one.deals.parts == two.deals.parts && one.deals.bounds == two.deals.bounds)
    #expect(one.top.parts == two.top.parts)
    #expect(one.indices == two.indices && one.sequence == two.sequence)
  }

  @Test func `two threads read what one does of many deals, some ten times the size of the first`()
    throws
  {
    let deals = (0..<10_000).map { number in
      let title = String(repeating: "T", count: number < 1_000 ? 1 : 100)
      return "\n\"k\(10_000 + number)\": {\"stage\": \"s\", \"title\": \"\(title)\"}"
    }
    let text =
      Array("{\"currency\": \"EUR\", \"deals\": {\(deals.joined(separator: ","))}, ".utf8)
      + Array(#""name": "B", "stages": [{"id": "s", "name": "S"}], "version": 1}"#.utf8)
    let (one, board) = try Document.read(text, parallelSize: .max)
    let (two, other) = try Document.read(text, parallelSize: 0)
    #expect(board.deals.count == 10_000)
    #expect(board == other)
    #expect(one.deals.parts == two.deals.parts && one.indices == two.indices)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `two threads refuse what one does`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let good = JSONText.canonical(BoardSample(seed: seed, deals: 6).board)
    for _ in 0..<60 {
      var text = good
      let index = Int.random(in: 0..<text.count, using: &random)
      text[index] = Array("{}[],:\"0a\n ".utf8).randomElement(using: &random) ?? 0
      let one = Result { try Document.read(text, parallelSize: .max).board }
      let two = Result { try Document.read(text, parallelSize: 0).board }
      switch (one, two) {
      case (.success(let board), .success(let other)): #expect(board == other)
      case (.failure(let problem), .failure(let other)):
        #expect(problem as? ValidationIssue == other as? ValidationIssue)
      default: Issue.record("Only one of them refuses seed \(seed) at \(index).")
      }
    }
  }

  @Test func `a line that only looks like a deal misleads nobody`() throws {
    let stage = #""stage": "s", "title": "T""#
    let text = """
      {"currency": "EUR", "name": "B", "stages": [{"id": "s", "name": "S"}], "version": 1, "deals": {
       "a": {\(stage)},
       "b": {"x": {
       "n": 1,
       "c": {\(stage)},
       "d": {\(stage)}
       },
       \(stage)}
      }, "z": {
       "e": {\(stage)},
       "f": {\(stage)}
      }}
      """
    let (document, board) = try Document.read(Array(text.utf8), parallelSize: 0)
    #expect(board.deals.map(\.id) == ["a", "b"])
    #expect(document.top.parts.last?.key == "z")
  }

  @Test func `a deal named in both halves is refused at the second`() throws {
    let deal = #"{"stage": "s", "title": "T"}"#
    let names = (0..<20).map { "k\($0)" } + ["k0"]
    let deals = names.map { "\n\"\($0)\": \(deal)" }.joined(separator: ",")
    let text = "{\"currency\": \"EUR\", \"deals\": {\(deals)}}"
    let one = try #require(throws: ValidationIssue.self) {
      try Document.read(Array(text.utf8), parallelSize: .max)
    }
    let two = try #require(throws: ValidationIssue.self) {
      try Document.read(Array(text.utf8), parallelSize: 0)
    }
    #expect(one == two)
    #expect(two.fact == .text(.duplicateKey("k0")))
    #expect(two.position == TextPosition(line: 22, column: 1))
  }
}
