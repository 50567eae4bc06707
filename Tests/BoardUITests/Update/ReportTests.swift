import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

struct ReportTests {
  private func opened(_ keys: String) -> Model {
    var model = testModel()
    rest(&model)
    play(keys, on: &model)
    rest(&model)
    return model
  }

  @Test func `the funnel is that of the domain over the year`() throws {
    let model = opened("g f")
    let ledger = Ledger(model.board, asOf: model.now, zone: .utc)
    let expected = Funnel(of: model.board, ledger, over: Period(.year, containing: testDay))
    #expect(model.report?.content == .funnel(expected, groups: []))
  }

  @Test func `the forecast tells deals apart by source, owner and persona in turn`() throws {
    for (keys, grouping) in [("b", Grouping.source), ("b b", .owner), ("b b b", .persona)] {
      let model = opened("g p " + keys)
      #expect(model.report?.grouping == grouping)
      guard case .forecast(_, let groups) = model.report?.content else {
        Issue.record("no forecast")
        continue
      }
      #expect(!groups.isEmpty)
    }
    #expect(opened("g p b b b b").report?.grouping == nil)
  }

  @Test(arguments: [160, 80, 40], Language.allCases)
  func `the parts of a forecast stand below the whole, without columns that hold nothing`(
    columns: Int, language: Language
  ) throws {
    var model = SampleBoard.model(columns, 48, language: language)
    play("g p b", on: &model)
    rest(&model)
    let frame = Frame(model)
    let lines = frame.page(of: try #require(model.report)).rows.map { row in
      row.left.spans.map(\.text)
    }
    let weighted = model.words.forecastHeadings[5]
    let headings = lines.filter { line in
      line.count > 1 && line.contains { $0.hasSuffix(" " + weighted) }
    }
    #expect(headings.count == 2 && headings.first?.count == headings.last?.count)
    let widths = headings.map { $0.dropFirst().map(DisplayWidth.of) }
    #expect(widths.first == widths.last)
    #expect(!headings.joined().contains { $0.contains(model.words.forecastHeadings[9]) })
  }

  @Test func `left and right go through the periods and back to the same figures`() {
    let start = opened("g p")
    #expect(opened("g p h").report?.period == start.report?.period.previous)
    #expect(opened("g p h l").report == start.report)
  }

  @Test func `the figures follow a change between frames, not at its key`() throws {
    var model = opened("g p")
    let before = try #require(model.report)
    var changed = try #require(model.board["a"])
    changed.amount = nil
    _ = model.update(.changedElsewhere([changed]))
    #expect(model.report?.content == before.content)
    #expect(model.report?.due == 1)
    rest(&model)
    #expect(model.report?.due == 0)
  }

  @Test func `esc comes back to where the report was opened`() {
    var model = opened("t g f")
    play("esc", on: &model)
    #expect(model.place == .triage)
  }
}
