import Testing

/// The user's configuration file, from the shell.
struct ConfigTests {
  /// A folder with a board and, at its default place, a configuration.
  private func folder(_ configuration: String?) throws -> Workspace {
    let folder = try Workspace()
    try folder.generate(deals: 8)
    if let configuration {
      try folder.write(configuration, to: "config.toml")
      let placed = try Program.run(
        "/bin/sh", ["-c", "mkdir -p .config/dealdeck && mv config.toml .config/dealdeck/"],
        in: folder)
      try #require(placed.status == 0)
    }
    return folder
  }

  private func settings(_ outcome: Program.Outcome) throws -> [String: JSONAnswer] {
    var settings: [String: JSONAnswer] = [:]
    for setting in try JSONAnswer(outcome.output)["settings"].items {
      settings[setting["name"].text ?? ""] = setting
    }
    return settings
  }

  @Test func `without a file all settings are the defaults, or the environment's`() throws {
    let folder = try folder(nil)
    let outcome = try Program.run(
      "config", "--json", in: folder,
      environment: ["NO_COLOR": "1", "LC_ALL": "", "LANG": "fr_FR.UTF-8"])
    #expect(outcome.status == 0)
    let settings = try settings(outcome)
    #expect(settings["density"]?["value"].text == "cards")
    #expect(settings["density"]?["origin"].text == "default")
    #expect(settings["theme"]?["value"].text == "monochrome")
    #expect(settings["theme"]?["variable"].text == "NO_COLOR")
    #expect(settings["language"]?["value"].text == "fr")
    #expect(settings["language"]?["variable"].text == "LANG")
  }

  @Test func `what is set comes from its line, and an option goes first`() throws {
    let folder = try folder("density = \"lines\"\ntheme = \"dark\"\n[keys]\nwin = \"F11\"\n")
    let settings = try settings(
      try Program.run("config", "--json", "--theme", "light", in: folder))
    #expect(settings["density"]?["line"].integer == 1)
    #expect(settings["theme"]?["value"].text == "light")
    #expect(settings["theme"]?["option"].text == "--theme")
    #expect(settings["keys.win"]?["value"].text == "F11")
    #expect(settings["keys.win"]?["line"].integer == 4)
  }

  @Test func `what is wrong is told with its place, and the rest holds`() throws {
    let folder = try folder("theme = \"drak\"\nlanguage = \"fr\"\noops\n")
    let outcome = try Program.run("config", in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.diagnostics.contains("config.toml:1:9: valeur «\u{A0}drak\u{A0}»"))
    #expect(outcome.diagnostics.contains("vouliez-vous dire dark"))
    #expect(outcome.diagnostics.contains("config.toml:3:5:"))
    #expect(outcome.output.contains("fr"))
  }

  @Test func `a file that cannot be read is a problem, not an end`() throws {
    let folder = try folder(nil)
    let made = try Program.run(
      "/bin/sh", ["-c", "mkdir -p .config/dealdeck/config.toml"], in: folder)
    try #require(made.status == 0)
    #expect(try Program.run("config", in: folder).status == 65)
    #expect(try Program.run("list", in: folder).status == 0)
  }

  @Test func `the configuration's language is spoken before the file's and the locale's`() throws {
    let folder = try folder("language = \"fr\"\n")
    let kpis = try Program.run(
      "kpi", in: folder, environment: ["LC_ALL": "en_GB.UTF-8"])
    #expect(kpis.output.contains("au ven. 20 nov."))
    let english = try Program.run("kpi", "--language", "en", in: folder)
    #expect(english.output.contains("as of Fri 20 Nov"))
  }
}
