import PipelineDomain
import Testing

/// A figure has a caveat when its filter decides the value.
@Suite struct CaveatTests {
  private func figure(_ kpi: String, under text: String) throws -> (KPIValue, PipelineFacts) {
    let filter = try Filter(text, views: FilterBoard.board.settings.views)
    let figured = FiguredBoard(
      FilterBoard.board, under: filter, at: noon(FilterBoard.today), in: .utc, me: "Léa",
      over: "2025")
    return (try #require(KPI.named(kpi)).figureWithDeals(figured.facts, "2025"), figured.facts)
  }

  @Test(
    arguments: [
      ("win-rate", "won", "won"), ("win-rate", "owner:me -lost", "lost"),
      ("win-rate", "@\"big deals\"", nil), ("win-rate", "stale", "stale"),
      ("win-rate", "owner:me or stage:won", "stage:won"), ("win-rate", "source:linkedin", nil),
      ("cohort-win-rate", "closed:2025 amount>1", "closed:2025"), ("stale-share", "stale", "stale"),
      ("stale-share", "owner:me", nil), ("stale-share", "idle>14", "idle>14"),
      ("no-next-step", "next:none", "next:none"), ("no-next-step", "late", "late"),
      ("no-next-step", "stale", nil), ("slippage", "close:q4", "close:q4"),
      ("slippage", "pushed won", "pushed won"), ("stage-conversion", "stage:b", "stage:b"),
      ("average-deal", "amount>10k won", "amount>10k"), ("engagement", "hot", "hot"),
      ("marketing-sourced", "source:linkedin", "source:linkedin"), ("open-value", "stale", nil),
      ("signed", "won", nil), ("leads", "won", nil), ("velocity", "open", "open"),
    ])
  func `the terms that decide a figure are named`(
    kpi: String, text: String, terms: String?
  ) throws {
    let (figure, facts) = try figure(kpi, under: text)
    #expect(figure.caveat == terms.map { .decidedByFilter($0) })
    #expect(facts.caveat(on: figure) == (figure.value == nil ? nil : figure.caveat))
  }

  @Test func `what the filter decides is held against no goal`() throws {
    var board = FilterBoard.board
    board.settings.panel.goals["win-rate"] = Panel.Goal(target: Ratio(101))
    for (text, status) in [("won", KPIResult.Status.ok), ("owner:me", .warn)] {
      let figured = FiguredBoard(
        board, under: try Filter(text), at: noon(FilterBoard.today), in: .utc, me: "Léa",
        over: "2025")
      let kpi = try #require(KPI.named("win-rate"))
      let figure = kpi.figure(figured.facts, "2025")
      #expect(figure.value == Ratio(1) && figured.facts.status(of: figure, kpi) == status)
    }
  }

  @Test(arguments: KPI.catalogue.map(\.id))
  func `without a filter, and under one on people, no figure is decided by it`(kpi: String) throws {
    for text in ["", "owner:me", "persona:cfo or tag:saas", "organization:b -owner:none"] {
      #expect(try figure(kpi, under: text).0.caveat == nil)
    }
  }
}
