import PipelineDomain
import Testing

@Suite struct FilterParseErrorTests {
  private let views = FilterBoard.board.settings.views

  @Test(
    arguments: [
      ("ownr:me", 0, .unknownField("ownr")),
      ("stale http://x", 6, .unknownField("http")),
      ("stale :x", 6, .fieldMissing),
      ("owner:", 6, .valueMissing(.field(.owner))),
      ("owner: me", 6, .valueMissing(.field(.owner))),
      ("owner>me", 5, .notComparable(.field(.owner), .greater)),
      ("phase<=attract", 5, .notComparable(.phase, .atMost)),
      ("phase:tofu", 6, .unknownValue("tofu", .phase)),
      ("outcome:\"gone\"", 8, .unknownValue("gone", .outcome)),
      ("currency:euro", 9, .unknownValue("euro", .currency)),
      ("amount>ten", 7, .unknownValue("ten", .field(.amount))),
      ("amount>none", 7, .unknownValue("none", .field(.amount))),
      ("amount>1,250k", 7, .unknownValue("1,250k", .field(.amount))),
      ("amount>1234567890123456789", 7, .unknownValue("1234567890123456789", .field(.amount))),
      ("score>=7x", 7, .unknownValue("7x", .score)),
      ("idle:10EUR", 5, .unknownValue("10EUR", .idle)),
      ("close<2025-02-30", 6, .unknownValue("2025-02-30", .field(.expectedClose))),
      ("close:q5", 6, .unknownValue("q5", .field(.expectedClose))),
      ("close:+d", 6, .unknownValue("+d", .field(.expectedClose))),
      ("next<overdue", 5, .unknownValue("overdue", .next)),
      ("created:none", 8, .unknownValue("none", .created)),
      ("é (won or", 9, .conditionMissing),
      ("won or or lost", 7, .conditionMissing),
      ("and won", 0, .conditionMissing),
      ("won - lost", 5, .conditionMissing),
      ("won not", 7, .conditionMissing),
      ("()", 1, .conditionMissing),
      ("(won", 0, .unclosedParenthesis),
      ("won (lost or (open)", 4, .unclosedParenthesis),
      ("won)", 3, .strayParenthesis),
      ("👍👍 \"open", 3, .unclosedQuote),
      ("tag:\"a\\\"", 4, .unclosedQuote),
      ("won @nine", 4, .unknownView("nine", known: ["mine", "big deals", "circle", "broken"])),
      ("@circle", 0, .brokenView("circle")), ("-@broken", 1, .brokenView("broken")),
    ] as [(String, Int, Filter.ParseError.Cause)])
  func `the first problem is told with the character it is about`(
    text: String, offset: Int, fault: Filter.ParseError.Cause
  ) {
    #expect(throws: Filter.ParseError(at: offset, fault)) { try Filter(text, views: views) }
  }

  @Test(arguments: ["-", "(", "not "])
  func `conditions stand inside one another to a limit`(opening: String) throws {
    let deep = { (count: Int) in
      let closing = opening == "(" ? String(repeating: ")", count: count) : ""
      return String(repeating: opening, count: count) + "won" + closing
    }
    #expect(try Filter(deep(Filter.depthLimit - 1)).expression.terms == [.mark(.won)])
    let problem = Filter.ParseError(
      at: opening.count * Filter.depthLimit, .tooDeep(limit: Filter.depthLimit))
    #expect(throws: problem) { try Filter(deep(Filter.depthLimit)) }
    #expect(throws: problem) { try Filter(deep(100_000)) }
  }

  @Test func `a view that is no filter is a warning of the board, which works on`() {
    var board = FilterBoard.board
    board.settings.views.append(SavedView(name: "typo", filter: "stale ownr:me"))
    let found = board.integrityIssues(in: .utc).filter { $0.deal == nil }
    #expect(
      found.map(\.kind) == [
        .brokenView("circle", Filter.ParseError(at: 0, .brokenView("circle"))),
        .brokenView("broken", Filter.ParseError(at: 6, .valueMissing(.field(.owner)))),
        .brokenView("typo", Filter.ParseError(at: 6, .unknownField("ownr"))),
      ])
    #expect(found.allSatisfy { $0.severity == .warning })
  }
}
