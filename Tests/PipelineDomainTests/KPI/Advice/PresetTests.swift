import PipelineDomain
import Testing

@Suite struct PresetTests {
  @Test(arguments: Preset.allCases)
  func `a preset names no KPI twice and shows as many as there is room for`(preset: Preset) {
    #expect(Set(preset.kpis).count == preset.kpis.count && preset.kpis.count >= 3)
    let panel = Panel(preset: preset, most: 3)
    #expect(panel.kpis.map(\.id) == Array(preset.kpis.filter { KPI.named($0) != nil }.prefix(3)))
  }

  @Test func `a person has three to five levers`() {
    #expect((3...5).contains(Preset.rep.kpis.count))
    #expect(Preset.rep.kpis.allSatisfy { KPI.named($0) != nil })
  }

  @Test(
    arguments: [
      (.sme, ["leads", "qualified-leads", "funnel-conversion", "win-rate", "cac", "ltv"]),
      (.scaleUp, ["ltv", "churn", "margin"]), (.growth, ["cac", "cpl"]),
      (.profitability, ["roi", "ltv-cac"]), (.loyalty, ["retention-12m", "churn"]),
      (.beginner, ["leads", "cpl", "win-rate"]), (.mature, ["velocity", "forecast"]),
    ] as [(Preset, [String])])
  func `a preset holds what its article lists`(preset: Preset, kpis: [String]) {
    #expect(Set(kpis).isSubset(of: preset.kpis))
    #expect(preset.kpis.allSatisfy { KPI.named($0) != nil })
  }

  @Test func `seven KPIs are shown unless the panel says otherwise`() {
    let order = KPI.catalogue.map(\.id)
    #expect(Panel(order: order).kpis.count == 7)
    #expect(Panel(order: order, most: 10).kpis.count == 10)
    #expect(Panel(order: ["gone", "leads"]).kpis.map(\.id) == ["leads"])
  }

  @Test func `a preset takes the place of the order`() {
    let panel = Panel(order: ["leads"], preset: .rep)
    #expect(panel.kpis.map(\.id) == Preset.rep.kpis)
    #expect(panel.kpis(of: nil).map(\.id) == ["leads"])
  }
}
