import Foundation
import PipelineDomain
import Testing

@testable import Localization

/// The words for the choices of settings, for every choice that the schema of the file has.
struct SettingChoiceTests {
  /// A member of the settings with the words that the file takes for it.
  private struct Choice {
    var kind: String
    var ids: [String]
  }

  /// The lists that are no settings, though they stand beside them.
  private static let records: Set = [
    "deals", "organizations", "contacts", "history", "costs", "rates", "campaigns", "experiments",
    "personas", "plans", "reviews", "views",
  ]

  private static func choices() throws -> [Choice] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = try Data(
      contentsOf: root.appending(path: "data/schema/pipeline-v1.schema.json"))
    let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let definitions = schema["$defs"] as? [String: [String: Any]] ?? [:]
    let members = schema["properties"] as? [String: [String: Any]] ?? [:]
    return members.filter { !records.contains($0.key) }.sorted { $0.key < $1.key }
      .flatMap { collected($1, $0, definitions) }
  }

  /// Returns the choices of a value and of what is in it; a star stands for keys and elements.
  private static func collected(
    _ value: [String: Any], _ kind: String, _ definitions: [String: [String: Any]]
  ) -> [Choice] {
    if let name = (value["$ref"] as? String)?.split(separator: "/").last {
      return definitions[String(name)].map { collected($0, kind, definitions) } ?? []
    }
    var found: [Choice] = []
    if let ids = value["enum"] as? [String] { found.append(Choice(kind: kind, ids: ids)) }
    if value["type"] as? String == "boolean" {
      found.append(Choice(kind: kind, ids: ["true", "false"]))
    }
    for key in ["oneOf", "anyOf"] {
      for member in value[key] as? [[String: Any]] ?? [] {
        found += collected(member, kind, definitions)
      }
    }
    if let items = value["items"] as? [String: Any] {
      let isPlain = items["enum"] != nil
      found += collected(items, isPlain ? kind : kind + ".*", definitions)
    }
    for (name, member) in value["properties"] as? [String: [String: Any]] ?? [:] {
      found += collected(member, "\(kind).\(name)", definitions)
    }
    if let member = value["additionalProperties"] as? [String: Any] {
      found += collected(member, kind + ".*", definitions)
    }
    return found
  }

  private func entry(_ choice: Choice, value: String? = nil) -> SettingEntry {
    SettingEntry(
      path: choice.kind, kind: choice.kind, value: value, form: .choice(choice.ids), summary: "")
  }

  @Test(arguments: Language.allCases)
  func
    `every choice of the settings has a word of its own, which is understood like that of the file`(
      language: Language
    ) throws
  {
    let words = language.words()
    let settings = Settings(name: "", stages: [])
    let choices = try Self.choices()
    #expect(Set(choices.map(\.kind)).count > 25)
    for choice in choices {
      let entry = entry(choice)
      let shown = words.choices(of: entry, on: settings)
      #expect(Set(shown.map { FoldedText($0) }).count == shown.count, "\(choice.kind)")
      for (id, word) in zip(choice.ids, shown) {
        #expect(words.choice(id, of: choice.kind) != nil, "\(choice.kind): \(id)")
        #expect(!word.contains(","), "\(word)")
        for text in [id, word, word.uppercased()] {
          #expect(
            words.value(typed: text, of: entry, on: settings) == id, "\(choice.kind): \(text)")
        }
        #expect(words.value(of: self.entry(choice, value: id), on: settings) == word)
      }
      #expect(words.value(typed: "nothing of these", of: entry, on: settings) == nil)
    }
  }

  @Test(arguments: Language.allCases)
  func `lists of choices are shown in words and typed in words or as the file has them`(
    language: Language
  ) {
    let words = language.words()
    let settings = Settings(name: "", stages: [])
    let ids = KPI.catalogue.map(\.id)
    let value = ids.joined(separator: ",")
    let entry = SettingEntry(
      path: "kpis.order", kind: "kpis.order", value: value, form: .several(ids), summary: "")
    let shown = words.value(of: entry, on: settings) ?? ""
    #expect(words.value(typed: shown, of: entry, on: settings) == value)
    #expect(words.value(typed: value, of: entry, on: settings) == value)
    let activities = SettingEntry(
      path: "scoring.fit.rules.a.activities", kind: "scoring.fit.rules.*.activities",
      value: "call,demo", form: .several(Activity.Kind.allCases.map(\.rawValue)), summary: "")
    #expect(
      words.value(of: activities, on: settings) == words.activity(.call) + ", "
        + words.activity(.demo))
    #expect(words.value(typed: "call, nothing", of: activities, on: settings) == nil)
  }

  @Test func `the holidays of a country and a list of holidays are shown and typed in words`() {
    let words = Language.french.words()
    let settings = Settings(name: "", stages: [])
    let regions = Holiday.Region.allCases.map(\.rawValue)
    let entry = SettingEntry(
      path: "calendar.holidays", kind: "calendar.holidays", value: "newYear,christmas",
      form: .choice(regions), summary: "")
    #expect(words.value(of: entry, on: settings) == "jour de l’An, Noël")
    #expect(
      words.value(typed: "Noël, jour de l’an", of: entry, on: settings)
        == #"["christmas","newYear"]"#)
    #expect(words.value(typed: "Belgique", of: entry, on: settings) == "belgium")
  }

  @Test func `a pipeline of a stage is called by its name`() {
    var settings = Settings(name: "", stages: [])
    settings.pipelines = [
      Pipeline(id: "new", name: "New business"), Pipeline(id: "again", name: "Renewals"),
    ]
    let entry = SettingEntry(
      path: "stages.lead.pipeline", kind: "stages.*.pipeline", value: "again",
      form: .choice(["new", "again"]), summary: "")
    let words = Language.english.words()
    #expect(words.value(of: entry, on: settings) == "Renewals")
    #expect(words.value(typed: "new business", of: entry, on: settings) == "new")
  }

  @Test func `the KPI of a stage is called by its name, and another text is taken as it is`() {
    let settings = Settings(name: "", stages: [])
    let entry = SettingEntry(
      path: "stages.lead.playbook.kpi", kind: "stages.*.playbook.kpi", value: "win-rate",
      form: .text, summary: "")
    for words in Language.allCases.map({ $0.words() }) {
      let name = words.name(ofKPI: "win-rate")
      #expect(words.value(of: entry, on: settings) == name)
      #expect(words.value(typed: name, of: entry, on: settings) == "win-rate")
      #expect(words.value(typed: "ours", of: entry, on: settings) == "ours")
    }
  }

  @Test(arguments: [
    (1, #"[{"after": "demo", "businessDays": 2}]"#, "1 entry"), (3, "[{}, {}, {}]", "3 entries"),
    (nil, "[1, 2]", "[1, 2]"),
  ])
  func `a list that is edited as text is counted, not shown as the file has it`(
    count: Int?, value: String, shown: String
  ) {
    let entry = SettingEntry(
      path: "followUps", kind: "followUps", value: value, form: .json(count: count), summary: "")
    #expect(Language.english.words().value(of: entry, on: Settings(name: "", stages: [])) == shown)
  }
}
