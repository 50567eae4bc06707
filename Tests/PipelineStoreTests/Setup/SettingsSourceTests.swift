import Diagnostics
import PipelineDomain
import Testing

@testable import PipelineStore

/// Settings as the text that an editor shows.
struct SettingsSourceTests {
  private let board = Board(settings: BoardSample.settings)

  private var sections: [String] {
    SettingsText(board.settings).entries.map(\.section).reduce(into: []) {
      if $0.last != $1 { $0.append($1) }
    }
  }

  @Test func `the text of every section is taken back as it is, with lines that are left out`()
    throws
  {
    #expect(sections.count > 15)
    for section in sections {
      let source = try SettingsText(board.settings).source(at: section)
      let (edits, settings) = try board.settingEdits(
        of: "# a line for the reader\n" + source, at: section, in: .utc)
      #expect(edits == [] && settings == board.settings, "\(section)")
      #expect(source.hasSuffix("\n") || source.isEmpty)
    }
  }

  @Test func `an edit of a section is told apart at the longest paths`() throws {
    let stage = try #require(board.settings.openStages.first)
    let source = try SettingsText(board.settings).source(at: "stages")
    let name = "\"name\": \"\(stage.name)\""
    let edited = source.replacing(name, with: "\"name\": \"Targeting\"")
    #expect(edited != source)
    let edits = try board.settingEdits(of: edited, at: "stages", in: .utc).edits
    #expect(
      edits == [SettingEdit("stages.\(stage.id).name", from: stage.name, to: "Targeting")])
  }

  @Test(arguments: ["[", "[{}]", "{}", "\"x\"", "[]"])
  func `a text that is no list of stages is refused, and says why`(text: String) {
    #expect(throws: SettingRefusal.self) {
      _ = try board.settingEdits(of: text, at: "stages", in: .utc)
    }
  }

  @Test func `a goal of an amount is one, in the board's currency`() throws {
    var settings = board.settings
    settings.panel.goals["signed"] = Panel.Goal(target: Ratio(4_000_000))
    let entries = SettingsText(settings).entries
    let goal = try #require(entries.first { $0.path == "kpis.goals.signed.target" })
    #expect(goal.element == "signed")
    #expect(
      goal.form == .minorUnits(Money(minorUnits: 4_000_000, currency: settings.currency)))
    let rate = entries.first { $0.path == "kpis.goals.win-rate.target" }
    #expect(rate?.form == .text || rate == nil)
  }

  @Test func `a list without elements is a setting, typed as a whole`() throws {
    var settings = board.settings
    settings.serviceLevels = []
    let entry = SettingsText(settings).entries.first { $0.section == "sla" }
    #expect(entry?.path == "sla" && entry?.value == "[]" && entry?.form == .json(count: nil))
  }
}
