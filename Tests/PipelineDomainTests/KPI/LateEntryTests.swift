import PipelineDomain
import Testing

/// Deals that were recorded late, or created late: only a missing input of a figure excludes them from it.
@Suite struct LateEntryTests {
  /// Sold on 16 November, written down on the 20th.
  private static let late = deal(
    "late", [("A", "2026-11-20"), ("won", "2026-11-20")], amount: .euros(5_000),
    closedOn: "2026-11-16")
  /// Written down as won, on its day.
  private static let bornWon = deal("born", [("won", "2026-11-16")], amount: .euros(5_000))

  private func figure(
    _ kpi: String, _ deals: [Deal], over period: Period = "2026-Q4",
    _ change: (inout Settings) -> Void = { _ in }
  ) throws -> KPIValue {
    try #require(
      measured(kpi, deals, costs: [], over: period, on: "2026-11-20") { settings in
        settings.marketing.sources = ["web"]
        change(&settings)
      })
  }

  @Test(arguments: ["signed", "forecast", "average-deal"])
  func `a deal written down after its sale counts where its closing is enough`(
    kpi: String
  ) throws {
    let figure = try figure(kpi, [Self.late])
    #expect(figure.value?.reduced == Ratio(5_000_00) && figure.excluded.isEmpty)
  }

  @Test func `such a deal is among those won and lost, and a customer`() throws {
    var lost = deal(
      "lost", [("A", "2026-11-20"), ("lost", "2026-11-20")], closedOn: "2026-11-16")
    lost.lossReason = "price"
    #expect(try figure("win-rate", [Self.late, lost]).value == Ratio(1, 2))
    #expect(try figure("win-rate-value", [Self.late]).value?.reduced == Ratio(1))
    #expect(try figure("loss-reasons", [lost]).part(.reason("price")) == Ratio(1))
    let board = boardOf([Self.late])
    #expect(board.customers(on: "2026-11-16", in: .utc).count == 1)
  }

  @Test func `its cycle alone is left out, and says so`() throws {
    let cycle = try figure("cycle-length", [Self.late])
    #expect(cycle.value == nil)
    #expect(cycle.excluded == [.init(deal: "late", reason: .closedBeforeCreated)])
    for kpi in KPI.catalogue where kpi.id != "cycle-length" {
      #expect(try figure(kpi.id, [Self.late]).excluded.allSatisfy { $0.reason == .noCost })
    }
  }

  @Test func `what is paid on it counts from the day it was signed`() throws {
    let paid = Self.late.paying(.payment, .euros(100), on: "2026-11-17")
    #expect(try figure("collected", [paid]).value == Ratio(100_00))
  }

  @Test func `without a written day the history dates the closing`() throws {
    var won = deal("w", [("A", "2026-10-01"), ("won", "2026-11-02")], amount: .euros(700))
    won.closedOn = nil
    #expect(try figure("signed", [won], over: "2026-11").value == Ratio(700_00))
    #expect(try figure("signed", [won], over: "2026-10").value == Ratio(0))
    let board = boardOf([won])
    #expect(board.closingDay(of: won, in: .utc) == "2026-11-02")
    #expect(board.customer(of: won, in: .utc)?.start == "2026-11-02")
    let context = Filter.Context(board, at: noon("2026-11-20"), in: .utc)
    #expect(try Filter("closed:2026-11-02").matcher(in: context).matches(won))
    #expect(board.closingDay(of: deal("o", [("B", "2026-10-01")]), in: .utc) == nil)
  }

  @Test func `a deal born in a closed stage has the creation its first entry tells`() throws {
    var born = Self.bornWon
    born.source = "web"
    for kpi in ["leads", "qualified-leads"] {
      #expect(try figure(kpi, [born]).deals == ["born"], "\(kpi)")
    }
    for kpi in ["mql-to-sql", "marketing-sourced", "marketing-influenced", "cohort-win-rate"] {
      #expect(try figure(kpi, [born]).value == Ratio(1), "\(kpi)")
    }
    for kpi in KPI.catalogue {
      let reasons = try figure(kpi.id, [born]).excluded.map(\.reason)
      #expect(!reasons.contains(.noCreationDay), "\(kpi.id)")
    }
  }

  @Test func `a deal born lost never was an opportunity, and is left out of nothing`() throws {
    let born = deal("l", [("lost", "2026-11-16")])
    for kpi in ["mql-to-sql", "stage-conversion", "funnel-conversion", "time-in-stage"] {
      let figure = try figure(kpi, [born])
      #expect(figure.deals.isEmpty && figure.excluded.isEmpty, "\(kpi)")
    }
    #expect(try figure("win-rate", [born]).value == Ratio(0))
  }

  @Test func `a deal won straight from prospecting is all that a won deal is`() throws {
    let straight = (0..<3).map {
      deal(Deal.ID("s\($0)"), [("A", "2026-10-01"), ("won", "2026-11-02")], amount: .euros(1))
    }
    #expect(try figure("qualified-leads", straight, over: "2026-11").value == Ratio(3))
    #expect(try figure("mql-to-sql", straight, over: "2026-11").value == Ratio(3, 3))
    #expect(try figure("marketing-sourced", straight, over: "2026-11").denominator == 3)
  }
}
