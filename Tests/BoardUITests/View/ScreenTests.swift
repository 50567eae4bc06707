import PipelineDomain
import TerminalKit
import Testing

@testable import BoardUI

/// What users see, as pictures: see `Screens/*.screen`.
struct ScreenTests {
  /// The sample with the cursor on the deal that is stale and late.
  private func model(_ columns: Int, _ rows: Int, isUnicode: Bool = true) -> Model {
    var model = SampleBoard.model(columns, rows, isUnicode: isUnicode)
    model.placeCursor(on: "open-6")
    return model
  }

  @Test(arguments: [(160, 48), (120, 40), (80, 24), (40, 12), (1, 1)])
  func `the board fits its window`(columns: Int, rows: Int) throws {
    try expectScreen(view(model(columns, rows)), "board-\(columns)x\(rows)")
  }

  @Test func `a terminal without Unicode shows the board in ASCII`() throws {
    try expectScreen(view(model(120, 40, isUnicode: false)), "board-ascii")
  }

  @Test func `an empty column shows its playbook`() throws {
    var model = model(120, 40)
    model.placeCursor(column: 4, row: 0)
    try expectScreen(view(model), "board-empty-column")
  }

  @Test func `closed stages unfold into columns`() throws {
    var model = model(120, 40)
    model.unfolded = [.won, .lost]
    model.placeCursor(column: 6, row: 2)
    try expectScreen(view(model), "board-unfolded")
  }

  @Test func `a search underlines what it finds, and a failed save is not overlooked`() throws {
    var model = model(120, 40)
    model.search = Search(text: "kumo")
    model.saving = .failed([], why: "the disk is full; R tries again")
    model.status = Status(text: "2 of 15 deals match.", tone: .plain)
    try expectScreen(view(model), "board-search")
  }

  @Test func `one-line cards`() throws {
    var model = model(120, 24)
    model.density = .lines
    model.panel.isShown = false
    try expectScreen(view(model), "board-lines")
  }

  @Test func `the panel takes the keys`() throws {
    var model = model(120, 40)
    model.panel.isFocused = true
    model.panel.row = 1
    try expectScreen(view(model), "panel-focused")
  }

  @Test(arguments: [(120, 40), (40, 12)])
  func `a loss is asked for its reason at the spot`(columns: Int, rows: Int) throws {
    var model = model(columns, rows)
    let reasons = model.board.settings.lossReasons
    model.mode = .prompt(
      Prompt(.lose(["open-6"]), [Prompt.Input(.reason, kind: .choice(reasons), text: "t")]))
    try expectScreen(view(model), "prompt-loss-\(columns)x\(rows)")
  }

  @Test func `a search is typed in the status line`() throws {
    var model = model(80, 24)
    model.search = Search(text: "sup")
    model.mode = .prompt(Prompt(.search, [Prompt.Input(.search, text: "sup")]))
    try expectScreen(view(model), "prompt-search")
  }

  @Test func `a new deal is asked in several fields, with what is wrong`() throws {
    var model = model(120, 40)
    var prompt = Prompt(
      .add("discovery"),
      [
        Prompt.Input(.title, text: "Déploiement"), Prompt.Input(.organization),
        Prompt.Input(.amount, kind: .amount, text: "12kk"),
        Prompt.Input(.owner, text: "Léa Martin"),
      ])
    prompt.focus = 2
    prompt.problem = "“12kk” is no amount: 12k, 1250.50 and 2M are."
    model.mode = .prompt(prompt)
    try expectScreen(view(model), "prompt-add")
  }

  @Test func `a prefix lists what may follow`() throws {
    var model = model(120, 40)
    model.mode = .prefix(.moveTo)
    try expectScreen(view(model), "prefix-move")
  }

  @Test func `a mark explains itself`() throws {
    var model = model(120, 40)
    model.mode = .freshness("open-6")
    try expectScreen(view(model), "freshness")
  }

  @Test func `a deal in full`() throws {
    var model = model(120, 40)
    model.mode = .detail("open-6", line: 0)
    try expectScreen(view(model), "detail")
  }

  @Test(arguments: [(120, 40), (40, 12)])
  func `a KPI explains itself`(columns: Int, rows: Int) throws {
    var model = model(columns, rows)
    let ledger = Ledger(model.board, asOf: model.now, zone: model.zone)
    let period = Period(.quarter, containing: model.today)
    let measure = KPI.named("win-rate")?.measure(ledger, period)
    model.panel.explained = measure
    model.panel.remarks = PanelState.Remarks(
      advice: measure.flatMap { ledger.advice(on: $0) },
      alarms: ledger.alarms(over: period).filter { $0.kpi == "win-rate" })
    model.mode = .measure(kpi: "win-rate", line: 0)
    try expectScreen(view(model), "measure-\(columns)x\(rows)")
  }

  @Test func `the keys of the board`() throws {
    var model = model(120, 40)
    model.mode = .help(query: "", line: 0)
    try expectScreen(view(model), "help")
  }

  @Test(arguments: Theme.allCases)
  func `the board in each theme`(theme: Theme) throws {
    try expectScreen(
      view(model(80, 24)), "theme-\(theme.rawValue)", scheme: ColourScheme(theme))
  }
}
