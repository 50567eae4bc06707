import Localization
import Testing

/// The texts about commands before a board is read.
struct HelpTests {
  private let folder: Workspace

  init() throws {
    folder = try Workspace()
  }

  private func run(_ arguments: [String], _ environment: [String: String] = [:]) throws
    -> Program.Outcome
  {
    try Program.run(Program.path, arguments, in: folder, environment: environment)
  }

  @Test func `the help of every command is told in French, without a word of the English`() throws {
    let pages = try HelpPages.english.get()
    #expect(pages.count > 50)
    for (command, english) in pages {
      let french = try run(command + ["--language", "fr", "--help"])
      #expect(
        french.output.contains("SOUS-COMMANDES") == english.contains("SUBCOMMANDS"), "\(command)")
      #expect(french.status == 0 && french.diagnostics.isEmpty)
      let common = HelpPages(english).sayings.intersection(HelpPages(french.output).sayings)
      // The ids of KPIs and the fields of an import are values.
      let values = ["open-value", "isWon", "amount currency", "currency rate"]
      let sayings = common.filter { saying in !values.contains { saying.contains($0) } }
      #expect(sayings == [], "\(command)")
    }
  }

  @Test(arguments: [
    (["--help", "--language", "fr"], [:]), (["list", "--language=fr", "--help"], [:]),
    (["--language", "fr", "--help"], [:]), (["--help"], ["LC_ALL": "fr_FR.UTF-8"]),
    (["help", "cost"], ["LC_ALL": "", "LC_MESSAGES": "fr_FR"]),
  ])
  func `help speaks the language asked for, else that of the locale`(
    arguments: [String], environment: [String: String]
  ) throws {
    let outcome = try run(arguments, environment)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("OBJET\u{A0}: "))
    #expect(outcome.output.contains("Afficher cette aide."))
  }

  @Test func `the configuration goes before the locale, and what is asked for before both`() throws
  {
    try folder.write("language = \"fr\"\n", to: "config.toml")
    let moved = try Program.run(
      "/bin/sh", ["-c", "mkdir -p .config/dealdeck && mv config.toml .config/dealdeck/"],
      in: folder)
    try #require(moved.status == 0)
    let locale = ["LC_ALL": "en_GB.UTF-8"]
    #expect(try run(["list", "--help"], locale).output.hasPrefix("OBJET"))
    let asked = try run(["list", "--help", "--language", "en"], locale)
    #expect(asked.output.hasPrefix("OVERVIEW"))
  }

  @Test(arguments: ["en", "fr"], ["40", "60", "132"])
  func `a page has no more columns than there are`(language: String, columns: String) throws {
    let limit = try #require(Int(columns))
    for command in [[], ["import"], ["kpi"], ["cost"], ["triage"]] {
      let page = try run(command + ["--help", "--language", language], ["COLUMNS": columns]).output
      let long = page.split(separator: "\n").filter {
        $0.count > limit && !$0.hasPrefix("USAGE") && !$0.hasPrefix("  dealdeck ")
          && $0.dropFirst(26).contains(" ")
      }
      #expect(long == [])
    }
  }

  @Test(arguments: ["en", "fr"])
  func `the overview fits a screen`(language: String) throws {
    let page = try run(["help", "--language", language], ["COLUMNS": "80"]).output
    #expect((24...48).contains(page.split(separator: "\n", omittingEmptySubsequences: false).count))
  }

  @Test func `every command has examples, and every example is of a command`() throws {
    let pages = try HelpPages.english.get()
    var shown = Set<Substring>()
    for (command, page) in pages where !command.isEmpty {
      let examples = HelpPages(page).rows(of: "EXAMPLES:")
      #expect((1...3).contains(examples.count), "\(command)")
      shown.formUnion(examples)
    }
    let words = Language.english.words()
    for example in words.examples {
      #expect(shown.contains { $0.hasPrefix(example.line + " ") }, "\(example.line)")
    }
  }

  @Test func `every example runs on the sample board, in their order`() throws {
    try folder.writeSample(naming: Language.english.words().examples.map(\.line))
    for example in Language.english.words().examples {
      let outcome = try Program.run(
        example: example.line, in: folder,
        environment: ["DEALDECK_USER": "Léa Martin", "EDITOR": "true", "VISUAL": "true"])
      // Nothing here is a terminal.
      let needsScreen = outcome.status == 1 && outcome.diagnostics.contains("needs a terminal")
      #expect(outcome.status == 0 || needsScreen, "\(example.line): \(outcome.diagnostics)")
      #expect(needsScreen == ["dealdeck open team.json", "dealdeck demo"].contains(example.line))
    }
  }

  @Test(arguments: [
    ("delet", "delete"), ("overview", "neither a command nor a file"), ("agneda", "agenda"),
    ("xyz", "`dealdeck ./xyz` opens a file"),
  ])
  func `an unknown command is told the nearest one, else the ways to commands and files`(
    word: String, answer: String
  ) throws {
    for line in [[word], ["help", word]] {
      let outcome = try run(line)
      #expect(outcome.status == 64 && outcome.diagnostics.contains(answer))
      #expect(!outcome.diagnostics.contains("init"))
    }
  }

  @Test(arguments: [
    (["list", "--ownr", "x"], "option inconnue «\u{A0}--ownr\u{A0}»", "--owner"),
    (["list", "--owner"], "il manque une valeur à --owner <owner>", "AIDE"),
    (["list", "-wq", "-w"], "option inconnue «\u{A0}-wq\u{A0}»", "-w <owner>"),
    (["list", "--json=3"], "--json n’accepte pas de valeur", "«\u{A0}3\u{A0}»"),
    (["list", "a b", "c"], "«\u{A0}a b\u{A0}» et «\u{A0}c\u{A0}»", "inattendus"),
    (["show"], "<deal> manquant", "AIDE\u{A0}: <deal>  Identifiant"),
    (["log", "a", "cal"], "«\u{A0}cal\u{A0}» non valide pour <kind>", "vouliez-vous dire call"),
    (["kpi", "--preset", "groth"], "--preset <preset>", "vouliez-vous dire growth"),
    (["kpi", "winrate"], "aucun indicateur", "vouliez-vous dire win-rate"),
    (["list", "--language=fr", "--as-of"], "il manque", "`dealdeck list --help`"),
    (["--generate-completion-script", "foo"], "pas de complétion", "bash"),
    (["list", "-owner", "x"], "option inconnue «\u{A0}-owner\u{A0}»", "vouliez-vous dire --owner"),
    (["generate", "--deals", "abc"], "non valide pour --deals <number>", "AIDE"),
    (["cost", "add", "2026-11", "5"], "--kind <kind> manquant", "`dealdeck cost add --help`"),
    (["show", "a", "--", "-c"], "inattendu «\u{A0}-c\u{A0}»", "<deal>"),
    (["move", "a"], "<stage> manquant", ""),
  ])
  func `what is wrong with arguments is told in French, and is an error of usage`(
    arguments: [String], what: String, more: String
  ) throws {
    try folder.generate()
    let french = try run(arguments, ["LC_ALL": "fr_FR.UTF-8"])
    #expect(french.status == 64 && french.output.isEmpty)
    #expect(french.diagnostics.hasPrefix("dealdeck: "))
    #expect(french.diagnostics.contains(what) && french.diagnostics.contains(more))
    let english = try run(arguments.filter { !$0.hasPrefix("--language") })
    #expect(english.status == 64)
    let common = Set(french.diagnostics.split(separator: "\n"))
      .intersection(english.diagnostics.split(separator: "\n"))
    #expect(common == [])
  }

  private static let commands = [["list"], ["log"], ["cost", "add"], ["qualify"], ["import"]]
  private static let words = [
    "--owner", "--ownr", "--json", "--json=3", "--filter", "--note", "--kind", "--kind=sale", "-w",
    "-wq", "-jz", "--", "-", "call", "cal", "yes", "2026-11", "a", "",
  ]

  @Test(arguments: 1...4)
  func `whatever is refused for its arguments is told in the language`(seed: Int) throws {
    try folder.generate()
    var dice = Dice(seed: seed)
    for _ in 1...12 {
      let typed = (1...dice.number(1...5)).map { _ in dice.pick(HelpTests.words) }
      // No command has that option, so that nothing is done.
      let line = dice.pick(HelpTests.commands) + ["--none"] + typed
      let french = try run(line, ["LC_ALL": "fr_FR.UTF-8"])
      let english = try run(line)
      try #require(french.status == 64 && english.status == 64, "\(line)")
      #expect(
        french.diagnostics.split(separator: "\n").first
          != english.diagnostics.split(separator: "\n").first, "\(line)")
    }
  }

  @Test func `what only the parser can tell is its own line, beside usage in the language`() throws
  {
    let french = try run(["demo", "--seed=-5"], ["LC_ALL": "fr_FR.UTF-8"])
    #expect(french.status == 64 && french.diagnostics.contains("'-5'"))
    #expect(french.diagnostics.contains("USAGE\u{A0}: dealdeck demo"))
  }

  @Test(arguments: [[], ["list"], ["cost"], ["cost", "add"]])
  func `help before a command is the page of the command`(command: [String]) throws {
    #expect(try run(["help"] + command).output == run(command + ["--help"]).output)
  }

  @Test func `the version and completions are the same in every language`() throws {
    for arguments in [["--version"], ["--generate-completion-script", "bash"]] {
      let english = try run(arguments)
      #expect(english.status == 0 && !english.output.isEmpty)
    }
    #expect(
      try run(["--version"]).output == run(["--version"], ["LC_ALL": "fr_FR.UTF-8"]).output)
  }
}
