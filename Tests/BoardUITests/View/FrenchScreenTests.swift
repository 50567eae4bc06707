import PipelineDomain
import TerminalKit
import Testing
import Wording

@testable import BoardUI

/// What users who speak French see: see `Screens/fr-*.screen`.
struct FrenchScreenTests {
  /// The sample with the cursor on the deal that is stale and late.
  private func model(_ columns: Int, _ rows: Int, isUnicode: Bool = true) -> Model {
    var model = SampleBoard.model(columns, rows, isUnicode: isUnicode, language: .french)
    model.placeCursor(on: "open-6")
    return model
  }

  @Test(arguments: [(160, 48), (120, 40), (80, 24), (40, 12)])
  func `the board fits its window in French`(columns: Int, rows: Int) throws {
    try expectScreen(view(model(columns, rows)), "fr-board-\(columns)x\(rows)")
  }

  @Test func `blanks at which no line is broken are blanks in ASCII`() throws {
    var model = model(120, 40, isUnicode: false)
    model.mode = .freshness("open-6")
    try expectScreen(view(model), "fr-freshness-ascii")
  }

  @Test func `a deal in full in French`() throws {
    var model = model(120, 40)
    model.mode = .detail("open-6", line: 0)
    try expectScreen(view(model), "fr-detail")
  }

  @Test(arguments: [(120, 40), (40, 12)])
  func `a KPI explains itself in French`(columns: Int, rows: Int) throws {
    var model = model(columns, rows)
    let ledger = Ledger(model.board, asOf: model.now, zone: model.zone)
    let period = Period(.quarter, containing: model.today)
    let measure = KPI.named("win-rate")?.measure(ledger, period)
    model.panel.explained = measure
    model.panel.remarks = PanelState.Remarks(
      advice: measure.flatMap { ledger.advice(on: $0) },
      alarms: ledger.alarms(over: period).filter { $0.kpi == "win-rate" })
    model.mode = .measure(kpi: "win-rate", line: 0)
    try expectScreen(view(model), "fr-measure-\(columns)x\(rows)")
  }

  @Test(arguments: [(120, 40), (40, 12)])
  func `a loss is asked for its reason in French`(columns: Int, rows: Int) throws {
    var model = model(columns, rows)
    let reasons = model.board.settings.lossReasons
    model.mode = .prompt(
      Prompt(.lose(["open-6"]), [Prompt.Input(.reason, kind: .choice(reasons), text: "t")]))
    try expectScreen(view(model), "fr-prompt-loss-\(columns)x\(rows)")
  }

  @Test(arguments: [(120, 40), (80, 24)])
  func `the keys of the board in French`(columns: Int, rows: Int) throws {
    var model = model(columns, rows)
    model.mode = .help(query: "", line: 0)
    try expectScreen(view(model), "fr-help-\(columns)x\(rows)")
  }
}
