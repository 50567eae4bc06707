import PipelineDomain

/// Entries of the settings as the file's schema makes them: the name, and of each stage some members.
func testEntries(of settings: Settings) -> [SettingEntry] {
  let stages = settings.stages.flatMap { stage in
    [
      SettingEntry(
        path: "stages.\(stage.id.text).name", kind: "stages.*.name", value: stage.name, form: .text,
        summary: "Column heading."),
      SettingEntry(
        path: "stages.\(stage.id.text).outcome", kind: "stages.*.outcome",
        value: stage.outcome.rawValue, form: .choice(Stage.Outcome.allCases.map(\.rawValue)),
        summary: "Outcome of its deals."),
      SettingEntry(
        path: "stages.\(stage.id.text).rotAfterDays", kind: "stages.*.rotAfterDays",
        value: stage.rotAfterDays.map(String.init), form: .number(1...365),
        summary: "Days without activity after which a deal is stale."),
    ]
  }
  return [
    SettingEntry(
      path: "name", kind: "name", value: settings.name, form: .text, summary: "Name of the board.")
  ] + stages
}
