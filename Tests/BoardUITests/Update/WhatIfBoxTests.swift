import PipelineDomain
import Testing
import Localization

@testable import BoardUI

struct WhatIfBoxTests {
  private func opened(_ keys: String) -> Model {
    var model = SampleBoard.model(80, 24, board: SampleBoard.planned)
    rest(&model)
    play("g p", on: &model)
    rest(&model)
    play(keys, on: &model)
    rest(&model)
    return model
  }

  @Test func `what is assumed is the domain's, with its effect`() throws {
    let model = opened("tab l l")
    let page = try #require(model.forecast)
    let simulation = try #require(page.content?.simulation)
    let rate = try #require(page.whatIf.winRate)
    #expect(rate > (try #require(simulation.baseline.winRate)))
    #expect(
      page.effect
        == .outlook(
          now: try simulation.outlook(under: WhatIf()),
          then: try simulation.outlook(under: WhatIf(winRate: rate))))
    #expect(model.place == .whatIf)
  }

  @Test func `enter keeps the assumptions, esc brings back those before`() {
    let kept = opened("tab l enter")
    #expect(kept.place == .forecast && kept.forecast?.whatIf.winRate != nil)
    let left = opened("tab l enter tab l j l esc")
    #expect(left.place == .forecast)
    #expect(left.forecast?.whatIf == kept.forecast?.whatIf)
    #expect(opened("tab l j l 0").forecast?.whatIf == WhatIf())
  }

  @Test func `the largest deals of the period can be taken as won or lost`() throws {
    let model = opened("tab j j j j l j h")
    let page = try #require(model.forecast)
    let largest = try #require(page.content?.largest)
    #expect(page.whatIf.decided == [largest[0]: .won, largest[1]: .lost])
    let amounts = largest.compactMap { model.board[$0]?.amount?.minorUnits }
    #expect(amounts == amounts.sorted(by: >))
    #expect(largest.allSatisfy { model.board[$0]?.expectedClose.map(page.period.contains) == true })
  }

  @Test func `an assumption of a deal that was closed meanwhile is dropped`() throws {
    var model = opened("tab j j j j l enter")
    let id = try #require(model.forecast?.content?.largest.first)
    var deal = try #require(model.board[id])
    deal.stage = "lost"
    _ = model.update(.changedElsewhere([deal]))
    rest(&model)
    #expect(model.forecast?.whatIf == WhatIf())
    #expect(model.contradictions.isEmpty)
  }

  @Test func `of a period that is over nothing can be assumed`() {
    var model = opened("h")
    play("tab", on: &model)
    #expect(model.place == .forecast)
    #expect(model.status.text == model.words.keyRefusal(.periodOver))
  }
}
