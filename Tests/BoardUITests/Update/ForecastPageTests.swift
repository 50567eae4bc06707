import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

struct ForecastPageTests {
  private func opened(_ keys: String) -> Model {
    var model = testModel()
    rest(&model)
    play(keys, on: &model)
    rest(&model)
    return model
  }

  @Test func `the forecast tells deals apart by owner, persona, nothing and source in turn`() throws
  {
    for (keys, grouping) in [("", Grouping.owner), ("b", .persona), ("b b b", .source)] {
      let model = opened("g p " + keys)
      #expect(model.forecast?.grouping == grouping)
      #expect(model.forecast?.content?.groups.isEmpty == false)
    }
    #expect(opened("g p b b").forecast?.grouping == nil)
  }

  @Test(arguments: [160, 80, 40], Language.allCases)
  func `the parts of a forecast stand below the whole, without columns that hold nothing`(
    columns: Int, language: Language
  ) throws {
    var model = SampleBoard.model(columns, 48, language: language)
    play("g p b", on: &model)
    rest(&model)
    let frame = Frame(model)
    let lines = frame.page(of: try #require(model.forecast)).rows.map { row in
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
    #expect(opened("g p h").forecast?.period == start.forecast?.period.previous)
    #expect(opened("g p h l").forecast == start.forecast)
  }

  @Test func `the figures follow a change between frames, not at its key`() throws {
    var model = opened("g p")
    let before = try #require(model.forecast)
    var changed = try #require(model.board["a"])
    changed.amount = nil
    _ = model.update(.changedElsewhere([changed]))
    #expect(model.forecast?.content == before.content)
    #expect(model.forecast?.due == 2)
    rest(&model)
    #expect(model.forecast?.due == 0)
  }
}
