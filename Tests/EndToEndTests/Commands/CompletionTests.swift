import Foundation
import Testing

/// The completions of arguments: what the program offers each shell, and what the shells make of it.
struct CompletionTests {
  private let folder: Workspace

  init() throws {
    folder = try Workspace()
  }

  /// Two deals, one with a title that a shell would run, and one in the bin.
  private func makeBoard() throws {
    try folder.write(
      """
      {
        "version": 1, "name": "Small", "currency": "EUR", "timeZone": "UTC",
        "stages": [
          {"id": "first", "name": "First: call", "outcome": "open", "probability": 10},
          {"id": "won", "name": "Won", "outcome": "won", "probability": 100}
        ],
        "team": [{"name": "Léa Martin"}],
        "organizations": {"oooooooo": {"name": "Borealis"}},
        "deals": {
          "aaaaaaaa": {"rank": "m", "stage": "first", "title": "$(touch ran) `touch ran` it's"},
          "abbbbbbb": {"rank": "n", "stage": "first", "title": "Rollout, \\"north\\""},
          "acccccccc": {"rank": "o", "removed": true, "stage": "first", "title": "Gone"}
        }
      }
      """.replacing("acccccccc", with: "accccccc"))
  }

  /// The lines offered for the last of the words, as the shell's script asks for them.
  private func offered(
    _ argument: String, of command: String, _ words: [String], shell: String = "fish"
  ) throws -> [String] {
    let call =
      ["---completion"] + command.split(separator: " ").map(String.init) + [
        "--", argument, String(words.count - 1), String(words.last?.count ?? 0),
      ] + words
    let outcome = try Program.run(
      Program.path, call, in: folder, environment: ["SAP_SHELL": shell, "SAP_SHELL_VERSION": "1"])
    #expect(outcome.status == 0 && outcome.diagnostics.isEmpty, "\(outcome.diagnostics)")
    return outcome.output.split(separator: "\n").map(String.init).filter { $0 != " " }
  }

  @Test func `what completes is on the board, in the terms of each shell`() throws {
    try makeBoard()
    for (shell, deals, stages) in [
      (
        "fish", ["aaaaaaaa\t$(touch ran) `touch ran` it's", "abbbbbbb\tRollout, \"north\""],
        ["first\tFirst: call", "won\tWon", "First: call", "Won"]
      ),
      (
        "zsh", ["aaaaaaaa:$(touch ran) `touch ran` it's", "abbbbbbb:Rollout, \"north\""],
        ["first:First: call", "won:Won", "First\\: call", "Won"]
      ),
      (
        "bash",
        ["'aaaaaaaa  ($(touch ran) `touch ran` it'\\''s)'", "'abbbbbbb  (Rollout, \"north\")'"],
        ["'first  (First: call)'", "'won  (Won)'", "'First: call'", "'Won'"]
      ),
    ] {
      #expect(
        try offered("positional@0", of: "show", ["dealdeck", "show", ""], shell: shell) == deals)
      #expect(
        try offered("--stage", of: "list", ["dealdeck", "list", "--stage", ""], shell: shell)
          == stages)
    }
  }

  @Test(arguments: [
    ("positional@0", "show", ["show", "ab"], ["abbbbbbb\tRollout, \"north\""]),
    ("positional@0", "show", ["show", "Roll"], ["Rollout, \"north\""]),
    ("positional@0", "restore", ["restore", ""], ["accccccc\tGone"]),
    (
      "positional@0", "assign", ["assign", "aaaaaaaa", "L"], ["Léa Martin"]
    ),
    ("--organization", "add", ["add", "X", "--organization", ""], ["Borealis"]),
    ("--filter", "list", ["list", "--filter", "own"], ["owner:"]),
    ("--filter", "list", ["list", "--filter", "stale owner:\"L"], ["stale owner:\"Léa Martin\""]),
    ("--owner", "list", ["list", "--owner", "", "--file", "none.json"], []),
  ])
  func `the words typed so far decide what is offered`(
    argument: String, command: String, words: [String], expected: [String]
  ) throws {
    try makeBoard()
    let found = try offered(argument, of: command, ["dealdeck"] + words)
    #expect(expected.isEmpty ? found.isEmpty : Set(expected).isSubset(of: found), "\(found)")
  }

  @Test(arguments: ["", "{", "[1]", #"{"deals": 1}"#, #"{"deals": {"a": {"title": 1}}}"#])
  func `a board with errors offers nothing, and says nothing`(text: String) throws {
    try folder.write(text)
    #expect(try offered("positional@0", of: "show", ["dealdeck", "show", ""]) == [])
    #expect(try offered("--stage", of: "list", ["dealdeck", "list", "--stage", ""]) == [])
  }

  /// The arguments whose values nobody can list: texts, amounts, days, numbers, and names that are new.
  private static let open: Set = [
    "--alert", "--amount", "--as-of", "--at", "--audience", "--board", "--call", "--category",
    "--choice", "--close", "--control", "--cooling", "--cost", "--count", "--country", "--created",
    "--criterion", "--currency", "--days", "--deals", "--due", "--email", "--employees", "--end",
    "--ends", "--every", "--format", "--from", "--header", "--hook", "--left", "--limit", "--map",
    "--name", "--next", "--note", "--notes", "--objection", "--on", "--only", "--pain", "--period",
    "--phone", "--probability", "--quota", "--reason", "--recurring", "--redact", "--role",
    "--sector", "--seed", "--segment", "--set", "--sheet", "--since", "--source", "--speaks",
    "--stable", "--stage", "--stale", "--start", "--step", "--tags", "--take", "--time-zone",
    "--title", "--to", "--until", "--user", "--variable", "--variant", "--what-if", "<amount>",
    "<criterion>", "<day>", "<folder>", "<from>", "<hypothesis>", "<id>", "<item>", "<kind>",
    "<month>", "<name>", "<new-name>", "<rate>", "<subcommands>", "<title>", "<to>", "<value>",
  ]

  @Test func `an argument completes, or its values cannot be listed`() throws {
    struct Command: Decodable {
      struct Name: Decodable { var name: String }
      /// Decoded from whatever it is.
      struct Completion: Decodable { init(from decoder: any Decoder) {} }
      struct Argument: Decodable {
        var kind: String
        var preferredName: Name?
        var valueName: String?
        var allValues: [String]?
        var completionKind: Completion?
        var name: String { preferredName.map { "--\($0.name)" } ?? "<\(valueName ?? "")>" }
      }
      var arguments: [Argument]?
      var subcommands: [Command]?
      var all: [Argument] { (arguments ?? []) + (subcommands ?? []).flatMap(\.all) }
    }
    struct Tool: Decodable { var command: Command }
    let help = try Program.run("--experimental-dump-help", in: folder)
    let tool = try JSONDecoder().decode(Tool.self, from: Data(help.output.utf8))
    let bare = tool.command.all.filter {
      $0.kind != "flag" && $0.completionKind == nil && $0.allValues == nil
    }
    #expect(tool.command.all.count > 500)
    #expect(Set(bare.map(\.name)).subtracting(Self.open).isEmpty)
  }

  // MARK: Shells

  private static let shells = ["bash", "zsh", "fish"].filter {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)")
  }

  /// Opens a shell with the program on the path and its completions loaded.
  private func open(_ shell: String) throws -> TerminalWindow {
    try makeBoard()
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("dealdeck"), withDestinationPath: Program.path)
    let script = try Program.run("--generate-completion-script", shell, in: folder)
    try #require(script.status == 0)
    try folder.write(script.output, to: "_dealdeck")
    let path = "PATH=\"$PWD:/usr/bin:/bin\""
    let command: String
    switch shell {
    case "bash":
      try folder.write("\(path)\nPS1='ready> '\nsource ./_dealdeck\n", to: "rc")
      command = "bash --noprofile --rcfile rc -i"
    case "zsh":
      try folder.write(
        "\(path)\nPS1='ready> '\nfpath=($PWD $fpath)\nautoload -Uz compinit\ncompinit -u -D\n",
        to: ".zshrc")
      command = "env ZDOTDIR=\"$PWD\" zsh -i"
    default:
      command =
        "env \(path) HOME=\"$PWD\" XDG_CONFIG_HOME=\"$PWD\" XDG_DATA_HOME=\"$PWD\" fish --private --no-config "
        + "-i -C 'source ./_dealdeck; function fish_prompt; echo -n \"ready> \"; end; "
        + "function fish_greeting; end; clear'"
    }
    let window = try TerminalWindow(
      120, 30, running: "cd '\(folder.path)' && exec \(command)", in: folder,
      environment: ["LC_ALL": "C.UTF-8"])
    try window.wait(for: "ready>")
    return window
  }

  @Test(arguments: CompletionTests.shells)
  func `a shell lists deals with their titles, completes one, and runs no text of a board`(
    shell: String
  ) throws {
    let window = try open(shell)
    let listed = shell == "bash" ? ["Tab", "Tab"] : ["Tab"]
    for (typed, keys, shown) in [
      ("dealdeck show a", listed, "Rollout, \"north\""),
      ("dealdeck show abb", ["Tab"], "show abbbbbbb"),
      ("dealdeck forec", ["Tab"], "dealdeck forecast"),
      ("dealdeck list --filter ow", ["Tab"], shell == "bash" ? "owner\\:" : "--filter owner:"),
      ("dealdeck check pipe", ["Tab"], "check pipeline.json"),
      ("dealdeck pipeline.j", ["Tab"], "dealdeck pipeline.json"),
    ] {
      try window.enter(typed)
      for key in keys { try window.press(key) }
      try window.wait(for: shown)
      // An interrupt would end a completion that is still running; this only empties the line.
      try window.press("C-u")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.file("ran")))
  }
}
