import Foundation
import Testing

/// The checks of `doctor`, with faults provoked from outside.
struct DoctorTests {
  private static let faults: [(kind: String, command: String)] = [
    ("characters", "LC_ALL=C dealdeck doctor"),
    ("missingLocale", "LC_ALL=xx_XX.UTF-8 dealdeck doctor"),
    ("colours", "TERM=xterm dealdeck doctor"),
    ("noScreen", "TERM=nonsense dealdeck doctor"),
    ("unknownSystemZone", "TZ=Mars/Base dealdeck doctor"),
    ("unknownBoardZone", "TZDIR=/nowhere TZ=UTC dealdeck doctor"),
    ("notWritable", "chmod a-w pipeline.json; dealdeck doctor"),
    ("lockHeld", "dealdeck add Acme >&2; flock .pipeline.json.lock -c 'dealdeck doctor'"),
    (
      "configurationError", "echo 'theme = \"drak\"' >.config/dealdeck/config.toml; dealdeck doctor"
    ),
    ("mergeMark", "sed -i '3i <<<<<<< HEAD' pipeline.json; dealdeck doctor"),
    ("unsound", "echo , >>pipeline.json; dealdeck doctor"),
    ("conflictedCopy", "touch pipeline.sync-conflict-1.json; dealdeck doctor"),
    ("notWritable", "dealdeck doctor nowhere/pipeline.json"),
  ]

  @Test func `each fault is the one problem, and nothing is changed`() throws {
    for (kind, command) in Self.faults {
      let folder = try Workspace()
      try folder.configure("theme = \"dark\"\n")
      try folder.generate(deals: 3)
      try FileManager.default.createSymbolicLink(
        atPath: folder.file("dealdeck"), withDestinationPath: Program.path)
      let line = "export PATH=.:$PATH; " + command + " --json"
      let quoted = line.replacing("doctor' --json", with: "doctor --json'")
      let outcome = try Program.run(
        "/bin/sh", ["-c", quoted], in: folder, environment: ["TERM": "xterm-256color"])
      #expect(outcome.status == 1, "\(command): \(outcome.diagnostics)")
      let answer = try JSONAnswer(outcome.output)
      let problems = answer["checks"].items.filter { $0["severity"].text == "problem" }
      #expect(problems.map { $0["kind"].text } == [kind], "\(command)")
      #expect(problems.allSatisfy { $0["remedy"].text?.hasSuffix(".") == true })
      #expect(answer["problems"].integer == 1)
    }
  }

  @Test func `without a fault it exits with 0, and leaves the folder as it is`() throws {
    let folder = try Workspace()
    try folder.generate(deals: 3)
    let before = try (folder.text(), FileManager.default.subpathsOfDirectory(atPath: folder.path))
    for language in ["en", "fr"] {
      let outcome = try Program.run(
        "doctor", "--language", language, in: folder, environment: ["TERM": "tmux-256color"])
      #expect(outcome.status == 0, "\(outcome.output)")
      #expect(
        outcome.output.hasSuffix(language == "en" ? "No problems found.\n" : "Aucun problème.\n"))
    }
    #expect(try Program.run("doctor", "none.json", in: folder).status == 0)
    #expect(try before.0 == folder.text())
    #expect(try before.1 == FileManager.default.subpathsOfDirectory(atPath: folder.path))
  }
}
