import PipelineDomain
import Testing
import Localization

@testable import BoardUI

struct FunnelPageTests {
  private func opened(_ keys: String) -> Model {
    var model = testModel()
    rest(&model)
    play(keys, on: &model)
    rest(&model)
    return model
  }

  @Test func `the funnel is that of the domain over the year`() throws {
    let model = opened("g f")
    let facts = PipelineFacts(model.board, asOf: model.now, zone: .utc)
    let expected = Funnel(of: model.board, facts, over: Period(.year, containing: testDay))
    #expect(model.funnel?.content == content(of: expected, on: model))
  }

  private func content(of funnel: Funnel, on model: Model) -> FunnelPage.Content {
    FunnelPage.Content(
      funnel: funnel, losses: LossGrid(funnel, in: model.board.settings.stages.map(\.id)),
      groups: [])
  }

  @Test func `left and right go through the years`() {
    #expect(opened("g f h").funnel?.period == opened("g f").funnel?.period.previous)
    #expect(opened("g f h l").funnel == opened("g f").funnel)
  }

  @Test func `esc comes back to where the funnel was opened`() {
    var model = opened("t g f")
    play("esc", on: &model)
    #expect(model.place == .triage)
  }
}
