import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

struct PipelineTests {
  /// The sample board with a second pipeline, into which every third open deal is moved.
  private func board() throws -> Board {
    var board = SampleBoard.board
    board.settings = try board.addingPipeline(named: "Renewals", besides: "New business").settings
    let first = board.settings.openStages(of: "renewals").first
    for (index, deal) in board.deals.enumerated()
    where index % 3 == 0 && board.stage(of: deal)?.outcome == .open {
      var deal = deal
      deal.stage = first?.id ?? deal.stage
      board.put(deal)
    }
    return board
  }

  private func played(_ keys: String, on board: Board) -> Model {
    var model = SampleBoard.model(120, 40, board: board)
    for part in keys.split(separator: ";") {
      rest(&model)
      play(String(part), on: &model)
    }
    rest(&model)
    return model
  }

  @Test func `a board opens on its first pipeline, and one key shows another or all`() throws {
    let board = try board()
    let first = played("", on: board)
    #expect(first.shownPipeline?.id == "new-business")
    #expect(first.visibleStages.allSatisfy { $0.pipeline == nil })
    let other = played("O down enter", on: board)
    #expect(other.shownPipeline?.id == "renewals")
    #expect(other.visibleStages.allSatisfy { $0.pipeline == "renewals" })
    #expect(ScreenFile(BoardUI.view(other)).text.contains("Renewals"))
    let all = played("O end enter", on: board)
    #expect(all.shownPipeline == nil)
    #expect(all.visibleStages.count == first.visibleStages.count + other.visibleStages.count)
    let counts = [first, other, all].map(\.shownCount)
    #expect(counts[0] + counts[1] == counts[2])
  }

  @Test(arguments: ["t", "r", "g a", "g f", "g p", "g k", "tab enter"])
  func `every view is of the pipeline chosen, as under the filter that asks for it`(view: String)
    throws
  {
    let board = try board()
    let chosen = played("O down enter;" + view, on: board)
    let filtered = played(
      "O end enter;f p i p e l i n e = r e n e w a l s enter;" + view, on: board)
    #expect(chosen.place == filtered.place)
    #expect(chosen.panel.results == filtered.panel.results)
    #expect(chosen.triage?.queue == filtered.triage?.queue)
    #expect(chosen.review?.rows == filtered.review?.rows)
    #expect(chosen.agenda?.entries == filtered.agenda?.entries)
    #expect(chosen.funnel?.content == filtered.funnel?.content)
    #expect(chosen.forecast?.content == filtered.forecast?.content)
    #expect(chosen.catalogue?.results == filtered.catalogue?.results)
  }

  @Test func `a deal moves on within its pipeline, and to another by its menu`() throws {
    let board = try board()
    var model = played("O down enter", on: board)
    let deal = try #require(model.subject)
    play("L", on: &model)
    #expect(model.board[deal.id]?.stage == board.settings.openStages(of: "renewals")[1].id)
    play("u m p enter", on: &model)
    #expect(model.board[deal.id]?.stage == board.settings.openStages(of: "new-business")[0].id)
    play("u", on: &model)
    #expect(model.board[deal.id]?.stage == deal.stage)
  }

  @Test func `the pipeline is kept for the next session`() throws {
    let board = try board()
    for (keys, pipeline) in [("O down enter", "renewals" as Pipeline.ID?), ("O end enter", nil)] {
      var model = played(keys, on: board)
      let kept = try #require(
        model.update(.rested).compactMap { effect -> [Draft]? in
          if case .keepDrafts(let drafts) = effect { drafts } else { nil }
        }.first)
      var next = SampleBoard.model(120, 40, board: board)
      next.restoreDrafts(kept)
      #expect(next.shownPipeline?.id == pipeline)
      #expect(next.visibleStages == model.visibleStages)
    }
  }

  @Test func `a board of one pipeline says so`() {
    let model = played("O", on: SampleBoard.board)
    #expect(model.status.text == model.words.keyRefusal(.onePipeline))
  }
}
