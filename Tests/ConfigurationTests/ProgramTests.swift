import BoardUI
import Diagnostics
import TerminalKit
import Testing

@testable import Configuration

/// The hooks and own commands of a configuration file.
struct ProgramTests {
  @Test func `hooks are read with their program, limit and variables`() {
    let preferences = Preferences(
      reading: """
        [on-change.chat]
        run = ["~/bin/chat", "a b", "{title}"]
        timeout = 3
        environment = ["CHAT_URL"]
        [on-change."my git"]
        run = ["git-save"]
        """)
    #expect(preferences.problems.isEmpty)
    #expect(
      preferences.hooks.map(\.hook) == [
        Hook(
          name: "chat", arguments: ["~/bin/chat", "a b", "{title}"], limit: 3,
          variables: ["CHAT_URL"]),
        Hook(name: "my git", arguments: ["git-save"], limit: 10),
      ])
  }

  @Test func `own commands are read with keys, title and the way they run`() throws {
    let preferences = Preferences(
      reading: """
        [commands.quote]
        key = ["F3", "Z"]
        title = "Write the quote"
        run = ["make", "--title={title}"]
        terminal = true
        [commands.pull]
        run = ["git", "pull"]
        timeout = 60
        """)
    #expect(preferences.problems.isEmpty)
    let (quote, pull) = (preferences.keys.own[0], preferences.keys.own[1])
    #expect(quote.keys.map(\.spelling) == ["F3", "Z"] && quote.isInForeground)
    #expect(quote.title == "Write the quote" && quote.words.map(\.source)[1] == "--title={title}")
    #expect(pull.title == "pull" && pull.keys.isEmpty && pull.limit == 60)
    #expect(preferences.board.keys.own == preferences.keys.own)
  }

  @Test(arguments: [
    ("[on-change.a]\ntimeout = 3", "a", ProgramIssue.missing("on-change.a")),
    ("[commands.a]\nkey = \"F3\"", "a", .missing("commands.a")),
    ("[on-change]\na = [\"x\"]", "a", .missing("on-change.a")),
    ("[on-change.a]\nrun = \"x\"", "a", .notAList("on-change.a.run")),
    ("[on-change.a]\nrun = []", "a", .notAList("on-change.a.run")),
    ("[on-change.a]\nrun = [\"\"]", "a", .notAList("on-change.a.run")),
    ("[on-change.a]\nrun = [\"x\", 3]", "a", .notAList("on-change.a.run")),
    ("[on-change.a]\nrun = [\"./x\"]", "a", .relative("./x")),
    ("[commands.a]\nrun = [\"bin/x\"]", "a", .relative("bin/x")),
    (
      "[on-change.a]\nrun = [\"x\"]\ntimeout = 0", "a",
      .notSeconds("on-change.a.timeout", limit: 3600)
    ),
    (
      "[on-change.a]\nrun = [\"x\"]\nenvironment = [\"A=b\"]", "a",
      .notVariables("on-change.a.environment")
    ),
    ("[commands.a]\nrun = [\"x\", \"{ttle}\"]", "a", .unknownPlaceholder("ttle", nearest: "title")),
    ("[commands.a]\nrun = [\"{title}\"]", "a", .placeholderRuns("title")),
  ])
  func `what is none is told, and the rest applies`(
    text: String, name: String, issue: ProgramIssue
  ) {
    let preferences = Preferences(
      reading: text + "\n[on-change.b]\nrun = [\"y\"]\n[commands.b]\nrun = [\"y\"]")
    #expect(preferences.problems.map(\.fault) == [.program(issue)])
    #expect(preferences.hooks.map(\.hook.name) == ["b"])
    #expect(preferences.keys.own.map(\.name) == ["b"])
  }

  @Test(arguments: [
    ("sh -c {title}", true), ("sh -c code sh {title}", false),
    ("/bin/bash -x -c echo{title}", true),
    ("sh {title}", true), ("sh script {title}", false), ("env A=b sh -c {title}", true),
    ("python3 -c {title}", true), ("python3 -m tool {title}", false), ("perl -e {title}", true),
    ("bash -O extglob -c {title}", true), ("ssh host log {title}", true), ("{title}", true),
    ("git commit -m {title}", false), ("grep -e {title}", false), ("awk {title} file", true),
    ("watch {title}", true), ("make sh {title}", true), ("echo -c {title}", false),
    ("bash -c{title}", true),
  ])
  func `a placeholder is never run as code`(line: String, isRefused: Bool) throws {
    let words = try line.split(separator: " ").map { try ArgumentTemplate(String($0)) }
    #expect((CodeWords.misplaced(in: words) != nil) == isRefused)
  }

  @Test func `a key that is taken is told by its place, also one that a remap took`() {
    let preferences = Preferences(
      reading: """
        [commands.a]
        run = ["x"]
        key = "w"
        [commands.b]
        run = ["x"]
        key = ["x", "nokey"]
        [keys]
        lose = ["F6"]
        """)
    #expect(
      preferences.problems.map(\.fault) == [.keyTaken("w", by: "win"), .noKey("nokey")])
    #expect(preferences.problems.map(\.place.line) == [3, 6])
    #expect(preferences.keys.own.map { $0.keys.map(\.spelling) } == [[], ["x"]])
  }

  @Test func `a hook gets no variable that holds a secret, but those it names`() {
    let hook = Hook(name: "a", arguments: ["x"], variables: ["CHAT_URL"])
    for name in ["PATH", "HOME", "LC_ALL", "XDG_RUNTIME_DIR", "DEALDECK_USER", "TZ", "CHAT_URL"] {
      #expect(hook.keeps(name), "\(name)")
    }
    for name in [
      "AWS_SECRET_ACCESS_KEY", "GITHUB_TOKEN", "SSH_AUTH_SOCK", "GPG_AGENT_INFO", "PGPASSWORD",
      "HTTPS_PROXY", "LD_PRELOAD", "GIT_DIR", "MY_DEALDECK_TOKEN", "path",
    ] {
      #expect(!hook.keeps(name), "\(name)")
    }
  }
}
