import PipelineDomain
import Testing

@testable import PipelineStore

/// The settings that KPIs without a value name.
struct CureTests {
  private let now = Instant(seconds: 1_795_000_000)

  private func figures(_ settings: Settings, _ board: Board) -> [KPIValue] {
    var board = board
    board.settings = settings
    let facts = PipelineFacts(board, asOf: now, zone: .utc)
    let year = Period(.year, containing: facts.today)
    return KPI.catalogue.map { $0.figure(facts, year) }
  }

  /// The path of a cure and a value for it.
  private func remedy(_ cure: KPIValue.Cure, _ settings: Settings) throws -> (String, String) {
    switch cure {
    case .quota:
      let name = try #require(settings.team.first).name
      return (
        cure.rawValue.replacing("NAME", with: name),
        "{\"minor\": 100000000, \"currency\": \"\(settings.currency.code)\"}"
      )
    case .marketingSources: return (cure.rawValue, settings.sources.joined(separator: ","))
    case .serviceLevels:
      return (
        cure.rawValue, "[{\"id\": \"first\", \"trigger\": \"leadCreated\", \"minutes\": 1440}]"
      )
    }
  }

  @Test(arguments: KPIValue.Cure.allCases)
  func `a value that is lacking names a setting, and following it cures it`(
    cure: KPIValue.Cure
  ) throws {
    let board = BoardSample(seed: 1, deals: 40).board
    var settings = board.settings
    settings.team = [Member(name: "Ana")]
    settings.sources = ["inbound", "outbound"]
    settings.marketing.sources = []
    settings.serviceLevels = []
    let lacking = figures(settings, board).filter { $0.reason?.cure == cure }.map(\.kpi)
    #expect(!lacking.isEmpty)
    let (path, typed) = try remedy(cure, settings)
    let cured = figures(try SettingsText(settings).setting(path, to: typed), board)
    for figure in cured where lacking.contains(figure.kpi) {
      #expect(figure.reason?.cure != cure, "\(figure.kpi)")
    }
    #expect(SettingsText(settings).entries.contains { $0.path == path })
  }

  @Test func `what is an amount by its id is one on every board`() {
    let board = BoardSample(seed: 3, deals: 60).board
    for figure in figures(board.settings, board) where figure.value != nil {
      let unit = KPI.named(figure.kpi)?.amountUnit(in: board.settings.currency)
      #expect((unit != nil) == (figure.unit.currency != nil), "\(figure.kpi)")
    }
  }
}
