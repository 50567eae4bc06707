import PipelineDomain
import Testing

@Suite struct FilterLawTests {
  private static let terms = [
    "crm", "\"two words\"", "owner:me", "owner=\"me\"", "owner:none", "tag:\"\"", "stage:b",
    "reason:\"a\\\"b\\\\\"", "phase:consider", "currency:eur", "amount>10k", "amount<=1250,50",
    "amount=1.1250", "amount:1.250", "amount>-1,250", "amount<012.345", "amount:-3",
    "recurring:none", "amount>2M", "amount>0.125EUR", "score>=70",
    "probability<50%", "idle>14", "close<2025-12-31", "close:q4", "close:none", "created>=-2w",
    "created:2025-11", "closed:2025-01-01..2025-03-15", "closed:2025-W07", "close>+0m",
    "close:year",
    "next:overdue", "next<tomorrow", "next:today", "stale", "hot", "won", "open", "\"won\"",
    "\"-x\"", "\"@x\"", "\"a:b\"", "@mine", "@\"big deals\"", "nurtured",
  ]

  /// The text of a random filter, of so many levels at most.
  private func text(_ levels: Int, _ random: inout SeededRandom) -> String {
    guard levels > 0 else { return Self.terms.randomElement(using: &random) ?? "won" }
    let part = { (random: inout SeededRandom) in text(levels - 1, &random) }
    return switch Int.random(in: 0..<6, using: &random) {
    case 0: "-(\(part(&random)))"
    case 1: "not (\(part(&random)))"
    case 2: "(\(part(&random))) or \(part(&random))"
    case 3: "\(part(&random)) and (\(part(&random)))"
    case 4: "\(part(&random)) \(part(&random))"
    default: part(&random)
    }
  }

  private func filter(_ random: inout SeededRandom) throws -> Filter {
    try Filter(text(4, &random), views: FilterBoard.board.settings.views)
  }

  @Test(arguments: UInt64(0)..<100)
  func `a filter read from what it prints is the same`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let filter = try filter(&random)
    let again = try Filter(filter.description, views: FilterBoard.board.settings.views)
    #expect(again == filter)
    #expect(again.description == filter.description)
  }

  @Test(arguments: UInt64(0)..<100)
  func `with and without a condition together are all, and twice not is nothing`(
    seed: UInt64
  ) throws {
    var random = SeededRandom(seed: seed)
    let (a, b) = (try filter(&random), try filter(&random))
    let keys = { (expression: Filter.Expression) in
      let matcher = Filter(expression).matcher(in: FilterBoard.context())
      return Set(FilterBoard.board.deals.filter(matcher.matches).map(\.id))
    }
    let without = keys(.every([a.expression, .negation(of: b.expression)]))
    let with = keys(.every([a.expression, b.expression]))
    #expect(with.isDisjoint(with: without))
    #expect(with.union(without) == keys(a.expression))
    #expect(
      keys(.some([a.expression, b.expression])) == keys(a.expression).union(keys(b.expression)))
    #expect(Filter.Expression.negation(of: .negation(of: a.expression)) == a.expression)
  }

  @Test(arguments: UInt64(0)..<300)
  func `whatever is typed is a filter or a problem in the text`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let pieces =
      Array("():<>=-@\"\\ \n\tor%k.,+0123456789eé\u{301}👍").map(String.init) + Self.terms
      + Filter.Key.allCases.map(\.rawValue) + ["or", "and", "not", "9999-12-31", "+9999m"]
    let count = Int.random(in: 0...20, using: &random)
    let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    do throws(Filter.ParseError) {
      let filter = try Filter(text, views: FilterBoard.board.settings.views)
      let matcher = filter.matcher(in: FilterBoard.context())
      let kept = FilterBoard.board.deals.filter(matcher.matches).count
      #expect((try? Filter(filter.description, views: FilterBoard.board.settings.views)) == filter)
      #expect(kept <= FilterBoard.board.deals.count)
    } catch {
      #expect((0...text.count).contains(error.offset))
    }
    for offset in [0, text.count / 2, text.count, .max] {
      for completion in Filter.completions(in: text, at: offset, on: FilterBoard.board) {
        #expect(completion.range.upperBound <= text.count)
      }
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `a field that a walk changes is found by what it holds`(seed: UInt64) throws {
    let walk = Walk(seed: seed, steps: 120)
    let context = Filter.Context(walk.board, at: walk.clock, in: .utc)
    for (mark, outcome) in [("open", Stage.Outcome.open), ("won", .won), ("lost", .lost)] {
      let matcher = try Filter(mark).matcher(in: context)
      for deal in walk.board.deals {
        #expect(matcher.matches(deal) == (walk.board.stage(of: deal)?.outcome == outcome))
      }
    }
    let stale = try Filter("stale").matcher(in: context)
    let today = Zone.utc.day(of: walk.clock)
    for deal in walk.board.deals {
      let state = walk.board.freshness(of: deal, on: today, in: .utc).state
      #expect(stale.matches(deal) == (state == .stale))
    }
  }
}
