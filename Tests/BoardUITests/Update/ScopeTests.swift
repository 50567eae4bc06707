import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

struct ScopeTests {
  private func board() -> Board {
    var board = SampleBoard.board
    for (index, deal) in board.deals.enumerated() where !deal.isRemoved {
      var deal = deal
      deal.owner = ["Léa Martin", "Karim Benali"][index % 2]
      board.put(deal)
    }
    return board
  }

  private func scoped(_ keys: String, then view: String = "") -> Model {
    var model = SampleBoard.model(120, 40, board: board())
    rest(&model)
    play(keys, on: &model)
    rest(&model)
    play(view, on: &model)
    rest(&model)
    return model
  }

  @Test(arguments: ["", "t", "r", "g a", "g f", "g p", "g k", "tab enter"])
  func `every view is of the deals of the person chosen, as under the filter that asks for them`(
    view: String
  ) throws {
    let scoped = scoped("@ down down enter", then: view)
    let filtered = self.scoped("f o w n e r = \" K a r i m space B e n a l i \" enter", then: view)
    #expect(scoped.scope == "Karim Benali" && scoped.place == filtered.place)
    #expect(scoped.panel.results == filtered.panel.results)
    #expect(scoped.columns.all == filtered.columns.all)
    #expect(scoped.triage?.queue == filtered.triage?.queue)
    #expect(scoped.review?.rows == filtered.review?.rows)
    #expect(scoped.agenda?.entries == filtered.agenda?.entries)
    #expect(scoped.funnel?.content == filtered.funnel?.content)
    #expect(scoped.forecast?.content == filtered.forecast?.content)
    #expect(scoped.catalogue?.results == filtered.catalogue?.results)
    #expect(ScreenFile(BoardUI.view(scoped)).text.contains("Karim Benali"))
  }

  @Test func `mine is the author's, and the team's is everybody's again`() {
    #expect(scoped("@ down enter").scope == "Léa Martin")
    let team = scoped("@ down enter @ home enter")
    #expect(team.scope == nil)
    #expect(team.columns.all == scoped("").columns.all)
  }

  @Test func `the scope is kept for the next session, and is no question that was left`() throws {
    var model = scoped("@ down down enter")
    let kept = try #require(
      model.update(.rested).compactMap { effect -> [Draft]? in
        if case .keepDrafts(let drafts) = effect { drafts } else { nil }
      }.first)
    var next = SampleBoard.model(120, 40, board: board())
    next.restoreDrafts(kept)
    #expect(next.scope == "Karim Benali")
    #expect(next.columns.all == model.columns.all)
    #expect(next.drafts.isEmpty && !next.areDraftsDue)
  }

  @Test func `Esc ends a filter and leaves the scope`() {
    let model = scoped("@ down down enter f s t a l e enter esc")
    #expect(model.filter == nil && model.scope == "Karim Benali")
  }
}
