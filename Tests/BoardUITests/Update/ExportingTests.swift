import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

/// Pages written to files.
struct ExportingTests {
  /// Opens a place by keys, asks for an export and types a name in the place of the one offered.
  private func exported(_ name: String, from keys: String) -> ExportRequest? {
    var model = testModel()
    rest(&model)
    play(keys, on: &model)
    rest(&model)
    play("^E", on: &model)
    if !name.isEmpty { type(name, on: &model) }
    for case .export(let request, _, _) in play("enter", on: &model) { return request }
    return nil
  }

  @Test(arguments: [
    ("a.csv", false), ("a.TSV", false), ("a.json", false), ("a.jsonl", false), ("a.ics", false),
    ("x/a.html", true), ("a.htm", true), ("a.txt", true), ("a.eml", true), ("a.b.md", nil),
  ])
  func `the end of a name says what is written, where it can be either the page`(
    name: String, isReport: Bool?
  ) throws {
    for (keys, isOfFigures) in [
      ("", false), ("t", false), ("r", true), ("g p", true),
    ] {
      let request = try #require(exported(name, from: keys))
      let hasReport = if case .report = request.content { true } else { false }
      #expect(hasReport == isReport ?? isOfFigures && request.path == name, "\(keys)")
    }
  }

  @Test(arguments: ["a", "a.pdf", ".csv", "csv", "a.csv.bak"])
  func `a name that says no format is asked for again`(name: String) {
    #expect(exported(name, from: "") == nil)
  }

  @Test func `a dated name is offered, of a report where figures are`() {
    #expect(exported("", from: "")?.path.hasPrefix("deals-20") == true)
    #expect(exported("", from: "g p")?.path.hasSuffix(".html") == true)
  }

  @Test func `a list is written as it is shown, a report of the period on the page`() throws {
    let board = try #require(exported("a.csv", from: ""))
    let own = try #require(exported("a.html", from: "f o w n e r : z z enter"))
    guard case .deals(let all) = board.content else {
      Issue.record("no list")
      return
    }
    #expect(!all.isEmpty && own.filter == "owner:zz")
    #expect(exported("a.csv", from: "f o w n e r : z z enter") == nil)
    let now = try #require(exported("a.html", from: "g p"))
    let next = try #require(exported("a.html", from: "g p l"))
    guard case .report(let first?, _) = now.content, case .report(let second, _) = next.content
    else {
      Issue.record("no reports")
      return
    }
    #expect(second == first.next)
  }

  @Test(arguments: [("enter", 1), ("g p", nil), ("g f", nil)] as [(String, Int?)])
  func `a page without a list of deals has its own deal, or those of the board`(
    keys: String, count: Int?
  ) throws {
    let board = try #require(exported("a.csv", from: ""))
    guard case .deals(let all) = board.content,
      case .deals(let deals)? = exported("a.csv", from: keys)?.content
    else {
      Issue.record("no lists")
      return
    }
    #expect(count.map { deals.count == $0 } ?? (deals.count >= all.count))
  }

  @Test func `the name of a file that could not be written is still there`() throws {
    var model = testModel()
    play("^E", on: &model)
    type("no/a.csv", on: &model)
    play("enter", on: &model)
    _ = model.update(.notExported(why: "no such folder"))
    guard case .prompt(let prompt) = model.mode else {
      Issue.record("no question")
      return
    }
    #expect(prompt.problem == "no such folder" && prompt.inputs[0].answer == "no/a.csv")
    play("enter", on: &model)
    _ = model.update(.exported(to: "no/a.csv"))
    #expect(model.mode.screen == nil && model.status.text == "Exported to no/a.csv.")
  }

  @Test func `the result is told`() {
    var model = testModel()
    _ = model.update(.exported(to: "a.csv"))
    #expect(model.status.text == "Exported to a.csv.")
    _ = model.update(.notExported(why: "disk full"))
    #expect(model.status.text == "disk full" && model.status.tone == .problem)
  }
}
