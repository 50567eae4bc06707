import Testing

/// Names in the settings of a file that are nearly those the program knows.
struct MisspeltSettingTests {
  private let misspelt = """
    {"version": 1, "name": "Board", "lossReason": [], "theme": {"colour": 1},
     "kpis": {"presett": "rep", "order": ["win-rat"],
              "goals": {"conversion": {"targt": "20"}, "stage-conversion.open": {"target": "30"}}},
     "stages": [{"id": "open", "name": "Open", "phase": "attract", "lifecycle": "lead",
                 "outcome": "open", "probability": 10, "rotAfterDay": 5}],
     "deals": {}}
    """

  @Test func `a misspelt setting is warned of where it stands, with the name meant`() throws {
    let folder = try Workspace()
    try folder.write(misspelt)
    let told = try Program.run("check", in: folder)
    #expect(told.status == 0)
    let lines = told.diagnostics.split(separator: "\n").map(String.init)
    #expect(
      lines == [
        "pipeline.json:1:33: warning: unknown setting “lossReason”; did you mean “lossReasons”?",
        "pipeline.json:2:11: warning: unknown setting “presett”; did you mean “preset”?",
        "pipeline.json:2:39: warning: no KPI “win-rat”; did you mean “win-rate”?",
        "pipeline.json:3:21: warning: no KPI “conversion”; `dealdeck kpi` lists them",
        "pipeline.json:3:36: warning: unknown setting “targt”; did you mean “target”?",
        "pipeline.json:5:52: warning: unknown setting “rotAfterDay”; did you mean “rotAfterDays”?",
      ])
    let strict = try Program.run("check", "--strict", in: folder)
    #expect(strict.status == 65 && strict.diagnostics.contains("“presett”"))
    let french = try Program.run("check", "--language", "fr", in: folder)
    #expect(
      french.diagnostics.contains(
        "réglage inconnu «\u{A0}presett\u{A0}»\u{A0}; vouliez-vous dire «\u{A0}preset\u{A0}»"))
  }

  @Test func `scripts read the same warnings`() throws {
    let folder = try Workspace()
    try folder.write(misspelt)
    let told = try Program.run("check", "--json", in: folder)
    #expect(told.status == 0)
    let problems = try JSONAnswer(told.output)["problems"].items
    #expect(problems.count == 6)
    #expect(Set(problems.compactMap { $0["severity"].text }) == ["warning"])
  }

  @Test func `a member that looks like none that is known stays in silence`() throws {
    let folder = try Workspace()
    try folder.write(
      """
      {"version": 1, "name": "Board", "weather": {"presett": 1}, "stages": [{"id": "open",
       "name": "Open", "phase": "attract", "lifecycle": "lead", "outcome": "open",
       "probability": 10, "colour": "red"}], "deals": {}}
      """)
    let strict = try Program.run("check", "--strict", in: folder)
    #expect(strict.status == 0 && strict.diagnostics == "")
  }
}
