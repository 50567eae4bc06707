import PipelineDomain
import Testing

@Suite struct FilterCompletionTests {
  private func texts(_ text: String, at offset: Int? = nil) -> [String] {
    Filter.completions(in: text, at: offset ?? text.count, on: FilterBoard.board).map(\.text)
  }

  @Test(arguments: [
    ("ow", ["owner:"]), ("won or -sta", ["stage:", "stale"]), ("PRO", ["probability"]),
    ("(lo", ["lost"]), ("no", ["not"]), ("@", ["@mine", "@\"big deals\"", "@circle", "@broken"]),
    ("@bi", ["@\"big deals\""]), ("owner:", ["me", "none", "Léa", "Karim"]), ("owner:le", ["Léa"]),
    ("owner=ka", ["Karim"]), ("outcome:dis", ["disqualified"]),
    ("next:", ["overdue", "today", "ahead", "none"]),
    ("source:link", ["LinkedIn", "\"LinkedIn Ads\""]), ("reason:\"trop", ["\"Prix trop élevé\""]),
    ("organization:ost", ["Ostéa"]), ("sector:", ["none", "SaaS"]), ("tag:prio", ["priorité"]),
    ("currency:", ["EUR", "USD"]), ("close:qu", ["quarter"]), ("amount>", ["none"]),
    ("nothing:x", []),
    ("zzz", []),
  ])
  func `what is begun is gone on with`(text: String, expected: [String]) {
    #expect(texts(text) == expected)
  }

  @Test func `an empty place takes every field, mark and joint`() {
    let count = Filter.Key.allCases.count + Filter.Mark.allCases.count + Filter.Joint.allCases.count
    #expect(texts("").count == count)
    #expect(texts("won ").count == count)
  }

  @Test func `a completion replaces what was written of the word, not the rest`() throws {
    let text = "stale -owner:ka or won"
    let completion = try #require(
      Filter.completions(in: text, at: 15, on: FilterBoard.board).first)
    #expect(completion.range == 13..<15 && completion.text == "Karim")
    #expect(completion.kind == .value(.field(.owner)))
  }

  @Test func `every word on offer is read as it stands`() throws {
    for key in Filter.Key.allCases {
      for word in texts("\(key.rawValue):") {
        let filter = try Filter("\(key.rawValue):\(word)")
        #expect(filter.expression.terms.count == 1)
      }
    }
    for mark in Filter.Mark.allCases {
      #expect(try Filter(mark.rawValue) == Filter(.term(.mark(mark))))
    }
  }
}
