import PipelineDomain
import Testing
import Localization

@testable import BoardUI

struct LossesPageTests {
  private func opened(_ keys: String) -> Model {
    var model = SampleBoard.model(80, 24)
    rest(&model)
    play("g f", on: &model)
    rest(&model)
    play("enter " + keys, on: &model)
    rest(&model)
    return model
  }

  @Test func `every loss of the funnel is in a cell that the cursor comes to`() throws {
    let grid = try #require(opened("").funnel?.content?.losses)
    var found: Set<Deal.ID> = []
    for row in grid.stages.indices {
      for column in grid.reasons.indices {
        let keys = Array(repeating: "down", count: row) + Array(repeating: "right", count: column)
        let model = opened(keys.joined(separator: " "))
        let page = try #require(model[LossesPage.self])
        #expect(page.row == row && page.column == column)
        found.formUnion(page.cell(in: model)?.deals ?? [])
      }
    }
    #expect(found == Set(grid.total.deals))
  }

  @Test func `the cursor stays in the grid`() throws {
    let model = opened("up left down down down down right right right right right right")
    let (page, grid) = (
      try #require(model[LossesPage.self]), try #require(model.funnel?.content?.losses)
    )
    #expect(page.row == grid.stages.count - 1 && page.column == grid.reasons.count - 1)
  }

  @Test func `enter shows the deals of the cell on the board, esc comes back to it`() throws {
    var model = opened("right")
    let page = try #require(model[LossesPage.self])
    let deals = try #require(page.cell(in: model)?.deals)
    play("enter", on: &model)
    #expect(model.mode == .board)
    #expect(model.columns.arrangement.selection == Set(deals))
    play("esc", on: &model)
    rest(&model)
    #expect(model.place == .losses && model[LossesPage.self]?.column == page.column)
    #expect(model.contradictions.isEmpty)
  }

  @Test func `without losses there is nothing to go through`() {
    var model = testModel()
    rest(&model)
    play("g f", on: &model)
    rest(&model)
    play("enter", on: &model)
    #expect(model.place == .funnel)
    #expect(model.status.text == model.words.keyRefusal(.noLosses))
  }
}
