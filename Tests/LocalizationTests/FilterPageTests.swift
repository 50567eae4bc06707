import Foundation
import PipelineDomain
import Testing
@testable import Localization

struct FilterPageTests {
  private let words = Language.english.words()
  private let page: [String]

  init() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: root.appendingPathComponent("docs/filter.md"), encoding: .utf8)
    page = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The rows of the table below a heading.
  private func rows(of heading: String) -> [String] {
    page.drop { $0 != "## \(heading)" }.dropFirst().prefix { !$0.hasPrefix("## ") }
      .filter { $0.hasPrefix("| `") }
  }

  @Test func `the page tells every field, what it holds and its words`() {
    let expected = Filter.Key.allCases.map { key in
      let values = key.words.map { "`\($0)` " }.joined()
      return
        "| `\(key.rawValue)` | `\(key.spelling(in: .french))` | \(key.kind) | \(words.help(key)) "
        + "| \(values)|"
    }
    #expect(rows(of: "Fields") == expected)
  }

  @Test func `the page tells every word that stands alone`() {
    let expected = Filter.Mark.allCases.map {
      "| `\($0.rawValue)` | `\($0.spelling(in: .french))` | \(words.help($0)) |"
    }
    #expect(rows(of: "Words") == expected)
  }

  @Test func `the page tells the conditions, the values and the grammar as the manual does`() {
    let conditions = words.filterConditions.map { "| \($0.term) | \($0.meaning) |" }
    #expect(page.filter { $0.hasPrefix("| ") && conditions.contains($0) } == conditions)
    let text = page.map { $0.trimmingPrefix("- ").trimmingPrefix("  ") }.joined(separator: " ")
    for value in words.filterValues + [words.filterCustomFields] {
      #expect(text.contains(value), "\(value)")
    }
    #expect(page.filter(words.filterGrammar.contains) == words.filterGrammar)
  }

  @Test func `the example of the page is a filter that prints as it is written`() throws {
    let text = try #require(page.first { $0.hasPrefix("owner:me ") })
    #expect(text == words.filterExample)
    #expect(try Filter(text).description == text.replacing("\"text\"", with: "text"))
  }

  @Test func `the French of the page means what its English does`() throws {
    let line = try #require(page.firstIndex { $0.contains("`responsable:moi") })
    let french = (page[line] + " " + page[line + 1]).split(separator: "`").first {
      $0.hasPrefix("resp")
    }
    #expect(
      try Filter(String(try #require(french))).description
        == "owner:me stage:proposition amount>10k stale")
    #expect(page.contains { $0.contains("`ou` (or), `et` (and), `sauf` (not)") })
  }

  @Test(arguments: Language.allCases)
  func `every fault says what is wrong, and what may stand there`(language: Language) {
    let words = language.words()
    let faults: [Filter.ParseError.Cause] = [
      .conditionMissing, .unclosedParenthesis, .unclosedQuote, .fieldMissing, .unknownField("x"),
      .notComparable(.field(.owner), .less), .valueMissing(.field(.stage)),
      .unknownValue("x", .phase), .unknownValue("x", .field(.amount)),
      .unknownValue("x", .field(.expectedClose)), .unknownView("x", known: ["mine"]),
    ]
    let texts = faults.map { words.problem(Filter.ParseError(at: 0, $0)) }
    #expect(Set(texts).count == texts.count && texts.allSatisfy { !$0.isEmpty })
    #expect(faults.allSatisfy { words.expectation($0) != nil })
    for fault in [Filter.ParseError.Cause.strayParenthesis, .brokenView("x"), .tooDeep(limit: 50)] {
      #expect(!words.problem(Filter.ParseError(at: 0, fault)).isEmpty)
      #expect(words.expectation(fault) == nil)
    }
  }
}
