import PipelineDomain
import Testing
import Localization

@testable import BoardUI

struct CatalogueTests {
  private func played(_ keys: String) -> Model {
    var model = SampleBoard.model(120, 40)
    rest(&model)
    for key in keys.split(separator: " ") {
      play(String(key), on: &model)
      rest(&model)
    }
    return model
  }

  @Test func `every KPI is there as the domain reads it`() throws {
    let model = played("g k")
    let catalogue = try #require(model.catalogue)
    let facts = PipelineFacts(model.board, asOf: model.now, zone: model.zone)
    let past = try #require(model.figures.past)
    #expect(catalogue.due == 0)
    #expect(
      catalogue.results
        == KPI.catalogue.map { KPIResult($0, facts, model.panelPeriod, past: past) })
  }

  @Test func `the view opens at once and is filled between frames`() throws {
    var model = played("")
    play("g k", on: &model)
    #expect(model.catalogue?.results == [])
    #expect(model.hasIdleWork)
    var changed = try #require(model.board["open-1"])
    changed.amount = nil
    rest(&model)
    let before = model.catalogue
    _ = model.update(.changedElsewhere([changed]))
    #expect(model.catalogue?.results == before?.results)
    #expect(model.catalogue?.due == 1)
  }

  @Test func `enter explains a KPI the panel does not show, esc comes back to its row`() throws {
    let row = try #require(KPI.catalogue.firstIndex { $0.id == "leads" })
    var model = played("g k" + String(repeating: " j", count: row) + " enter")
    #expect(model.explained == "leads")
    #expect(model[KPIPage.self]?.figure?.kpi == "leads")
    #expect(model.result(of: "leads")?.figure.kpi == "leads")
    play("l", on: &model)
    #expect(model.explained == KPI.catalogue[row + 1].id)
    play("h esc", on: &model)
    #expect(model.place == .catalogue)
    #expect(model.catalogue?.cursor.row == row)
  }

  @Test func `enter again shows only its deals on the board`() throws {
    let model = played("g k enter enter")
    #expect(model.place == .board)
    #expect(model.selection?.subject == .kpi(KPI.catalogue[0].id))
  }

  @Test(arguments: [("b", Grouping.source), ("b b", .owner), ("b b b", .persona)])
  func `a figure is told apart by source, owner and persona in turn`(
    keys: String, grouping: Grouping
  ) throws {
    for start in ["tab enter ", "g k enter "] {
      let model = played(start + keys)
      let breakdown = try #require(model.breakdown)
      let kpi = try #require(model.explained.flatMap { KPI.named($0) })
      #expect(breakdown.grouping == grouping)
      let expected = grouping.boards(of: model.board).map { key, board in
        let facts = PipelineFacts(board, asOf: model.now, zone: model.zone)
        return Group(key: key, figures: kpi.figure(facts, model.panelPeriod))
      }
      #expect(breakdown.groups == expected)
      #expect(played(start + "b b b b").breakdown == nil)
    }
  }

  @Test func `in the panel the figure is explained with its groups`() {
    let model = played("tab j b")
    #expect(model.place == .figure)
    #expect(model.breakdown?.grouping == .source)
    #expect(model.breakdown?.isDue == false)
  }

  @Test(arguments: Array(Preset.allCases.enumerated()).map { ($0.offset + 1, $0.element) })
  func `a preset shows its KPIs, as many as the panel has room for`(number: Int, preset: Preset) {
    let model = played("tab e \(number)")
    #expect(model.place == .panel)
    let kpis = model.board.settings.panel.kpis(of: preset).map(\.id)
    #expect(model.panel.results.map(\.figure.kpi) == kpis)
    #expect(kpis.count <= model.board.settings.panel.most)
    #expect(model.board == SampleBoard.board)
  }

  @Test func `nine is the board's own choice, esc changes nothing`() {
    let before = played("tab").panel.results
    #expect(played("tab e 4 e 9").panel.results == before)
    #expect(played("tab e esc").panel.results == before)
  }

  @Test func `the preset of the configuration applies from the start`() {
    var model = testModel(preferences: Model.Preferences(preset: "rep"))
    rest(&model)
    #expect(model.panel.results.map(\.figure.kpi) == Preset.rep.kpis)
  }
}
