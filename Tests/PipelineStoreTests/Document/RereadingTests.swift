import Diagnostics
import PipelineDomain
import Testing

@testable import PipelineStore

struct RereadingTests {
  @Test(arguments: 1...24 as ClosedRange<UInt64>)
  func `reading what changed is as good as reading everything`(seed: UInt64) throws {
    var sample = BoardSample(seed: seed, deals: Int(seed % 7))
    var (document, board) = try Document.read(JSONText.canonical(sample.board))
    for _ in 0..<10 {
      for _ in 0..<Int.random(in: 0...3, using: &sample.random) {
        guard let change = sample.change() else { continue }
        try sample.board.apply(change)
      }
      var deals = sample.board.deals
      if Int.random(in: 0..<6, using: &sample.random) == 0, !deals.isEmpty {
        deals.remove(at: Int.random(in: 0..<deals.count, using: &sample.random))
        sample.board = Board(
          settings: sample.board.settings,
          organizations: Array(sample.board.organizations.values), deals: deals)
      }
      let text = JSONText.canonical(sample.board)
      let (next, change) = try document.rereading(text)
      document = next
      switch change {
      case .unchanged: break
      case .changed(let deals): for deal in deals { board.put(deal) }
      case .replaced(let whole): board = whole
      }
      let (fresh, whole) = try Document.read(text)
      #expect(BoardSample.sorted(board) == BoardSample.sorted(whole))
      #expect(document.bytes == text)
      #expect(document.deals.parts == fresh.deals.parts)
      #expect(document.deals.bounds == fresh.deals.bounds)
      #expect(document.organizations?.parts == fresh.organizations?.parts)
      #expect(document.top.parts == fresh.top.parts)
      #expect(document.indices == fresh.indices)
    }
  }

  @Test func `of a changed deal only that one is told`() throws {
    var sample = BoardSample(seed: 3, deals: 9)
    let (document, _) = try Document.read(JSONText.canonical(sample.board))
    let id = try #require(sample.board.deals.last?.id)
    let change = try sample.board.change(
      .edit([Action.Edit(.title, .text("Other"))]), on: id, metadata: sample.metadata())
    try sample.board.apply(change)
    let (_, news) = try document.rereading(JSONText.canonical(sample.board))
    #expect(news == .changed([try #require(sample.board[id])]))
    #expect(try document.rereading(document.bytes).change == .unchanged)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `a damaged text is refused as it is when read from the beginning`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let good = JSONText.canonical(BoardSample(seed: 1, deals: 4).board)
    let (document, _) = try Document.read(good)
    for _ in 0..<40 {
      var text = good
      let index = Int.random(in: 0..<text.count, using: &random)
      if Bool.random(using: &random) {
        text.remove(at: index)
      } else {
        text[index] = Array("{}[],:\"0a\n".utf8).randomElement(using: &random) ?? 0
      }
      let whole = Result { try Document.read(text).board }
      let partial = Result { try document.rereading(text) }
      switch (whole, partial) {
      case (.success, .success): break
      case (.failure(let one), .failure(let other)):
        #expect(one as? ValidationIssue == other as? ValidationIssue)
      default: Issue.record("Only one of the two readings refuses seed \(seed) at \(index).")
      }
    }
  }
}
