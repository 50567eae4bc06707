import Diagnostics
import PipelineDomain
import Testing

@testable import PipelineStore

/// Settings as values at paths.
struct SettingsTextTests {
  private let board = BoardSample(seed: 1, deals: 3).board
  private var settings: Settings { board.settings }

  @Test func `every value listed is the one at its path, and setting it there changes nothing`()
    throws
  {
    let text = SettingsText(settings)
    #expect(text.values.count > 60)
    for (path, value) in text.values {
      #expect(try text.value(at: path) == value, "\(path)")
      #expect(try text.setting(path, to: value) == settings, "\(path)")
    }
  }

  @Test func `settings read whole from what is listed are the same`() throws {
    let blank = SettingsText(Settings.schema.blank)
    #expect(try blank.setting("name", to: "").name == "")
    #expect(try blank.value(at: "kpis.most") == "7")
    #expect(try blank.value(at: "calendar.hours.monday") == "09:00-18:00")
    #expect(try blank.value(at: "language") == nil)
  }

  @Test(
    arguments: [
      ("currency", "USD"), ("staleness", "any"), ("lossReasons", "price,timing"),
      ("kpis.most", "5"), ("kpis.goals.win-rate.target", "33"),
      ("kpis.goals.stage-conversion.discovery.alert", "10"), ("calendar.closures", "2026-12-24"),
      ("calendar.holidays", "france"), ("marketing.lagByCycle", "true"), ("language", "fr"),
    ])
  func `what is set is there, and unsetting it gives the standard back`(
    path: String, value: String
  ) throws {
    var blank = Settings.schema.blank
    blank.stages = [Stage(id: "discovery", name: "Discovery")]
    let changed = try SettingsText(blank).setting(path, to: value)
    #expect(changed != blank)
    #expect(try SettingsText(changed).value(at: path) == value)
    let back = try SettingsText(changed).setting(path, to: nil)
    #expect(try SettingsText(back).value(at: path) == SettingsText(blank).value(at: path))
  }

  @Test func `a path that leads nowhere is told with those beside it`() throws {
    let text = SettingsText(settings)
    let stage = try #require(settings.stages.first).id.text
    #expect(
      throws: SettingRefusal.unknown(
        path: "stages.nowhere", known: settings.stages.map { "stages.\($0.id)" })
    ) { try text.value(at: "stages.nowhere") }
    #expect(throws: SettingRefusal.self) { try text.value(at: "stages.\(stage).colour") }
    #expect(throws: SettingRefusal.self) { try text.value(at: "") }
    #expect(throws: SettingRefusal.element(path: "stages.\(stage)")) {
      try text.setting("stages.\(stage)", to: nil)
    }
  }

  @Test(
    arguments: [
      ("kpis.most", "11", JSONParseError.Wanted.range(3, 10)),
      ("kpis.most", "many", .range(3, 10)),
      ("staleness", "never", .oneOf(["idle", "inStage", "any"])),
      ("marketing.lagByCycle", "maybe", .oneOf(["true", "false"])),
      ("currency", "euro", .currency),
    ])
  func `what does not fit is refused with what would`(
    path: String, value: String, wanted: JSONParseError.Wanted
  ) {
    #expect(throws: SettingRefusal.unfit(path: path, .unfit(value, wanted: wanted))) {
      try SettingsText(settings).setting(path, to: value)
    }
  }

  @Test(arguments: [
    ("kpis.most", "5"), ("marketing.returnMonths", "12"), ("language", nil), ("lossReasons", "a,b"),
    ("kpis.goals.win-rate.target", "40"), ("sources", nil), ("stages.discovery.rotAfterDays", "33"),
    ("stages.discovery.playbook", nil), ("team", "[]"),
  ])
  func `a change leaves every other byte of the file alone, members that are not known too`(
    path: String, value: String?
  ) throws {
    let text = String(decoding: JSONText.canonical(board), as: UTF8.self)
      .replacing("\n  \"name\"", with: "\n  \"house\": {\"kept\": [1]},\n  \"name\"")
    var document = try Document.read(Array(text.utf8)).document
    let former = SettingsText(board.settings)
    let expected = try former.setting(path, to: value)
    let edit = SettingEdit(
      path, from: try former.value(at: path), to: try SettingsText(expected).value(at: path))
    let metadata = ChangeMetadata(id: "s", at: Instant(seconds: 9), by: "Ana")
    let revision = try document.revision(
      applying: [Change(.setting(edit), entry: metadata.entry())])
    document.adopt(revision)
    let (found, read) = try Document.read(document.bytes)
    #expect(read.settings == expected.keepingRecords(of: read.settings))
    #expect(read.settings.history.last?.setting?.former == board.settings.withoutRecords)
    let ids = read.deals.map(\.id)
    #expect(ids.count == board.deals.count && ids.allSatisfy { read[$0] == board[$0] })
    #expect(document.bytes == found.bytes && document.stages == found.stages)
    #expect(String(decoding: found.bytes, as: UTF8.self).contains(#""house": {"kept": [1]}"#))
    // But for a comma, no line that is not of the path is another one.
    let (before, after) = (lines(Array(text.utf8)), lines(found.bytes))
    #expect(after.difference(from: before).count <= 16)
  }

  private func lines(_ text: [UInt8]) -> [String] {
    String(decoding: text, as: UTF8.self).split(separator: "\n")
      .map { $0.last == "," ? String($0.dropLast()) : String($0) }
  }
}
