import Foundation
import Testing

/// An installation by `scripts/install` and its removal, and the version that everything names.
struct InstallTests {
  private let folder: Workspace

  init() throws {
    folder = try Workspace()
  }

  private func script(
    _ name: String, _ arguments: [String] = [], _ environment: [String: String] = [:]
  ) throws -> Program.Outcome {
    try Program.run(
      "/bin/sh",
      [StandardValidator.root.appendingPathComponent("scripts/\(name)").path]
        + arguments, in: folder, environment: environment)
  }

  private var files: Set<String> {
    Set(FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? [])
  }

  @Test func `an installation has its parts, and its removal leaves what was there before`() throws
  {
    let prefix = "my tools"
    try FileManager.default.createDirectory(
      atPath: folder.file("\(prefix)/bin"), withIntermediateDirectories: true)
    try folder.write("mine", to: "\(prefix)/bin/other")
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("get"),
      withDestinationPath: StandardValidator.root.appendingPathComponent("scripts/install").path)
    let before = files
    let install = { (arguments: [String]) in
      try Program.run(
        "/bin/sh", [folder.file("get")] + arguments, in: folder,
        environment: ["PROGRAM": Program.path])
    }
    for _ in 1...2 {
      let outcome = try install([prefix])
      try #require(outcome.status == 0, "\(outcome.diagnostics)")
    }
    let found = files
    for path in [
      "bin/dealdeck", "share/man/man1/dealdeck.1", "share/man/fr/man7/dealdeck-filter.7",
      "share/bash-completion/completions/dealdeck", "share/zsh/site-functions/_dealdeck",
      "share/fish/vendor_completions.d/dealdeck.fish", "share/doc/dealdeck/LICENSE",
      "share/doc/dealdeck/examples/sample.json", "share/dealdeck/schema/pipeline-v1.schema.json",
    ] {
      #expect(found.contains("\(prefix)/\(path)"), "\(path)")
    }
    let check = try Program.run(
      folder.file("\(prefix)/bin/dealdeck"),
      ["check", "\(prefix)/share/doc/dealdeck/examples/sample.json"], in: folder)
    #expect(check.status == 0, "\(check.diagnostics)")
    #expect(try install(["--uninstall", prefix]).status == 0)
    #expect(files == before)
    let again = try install(["--uninstall", prefix])
    #expect(again.status == 1 && again.diagnostics.contains("installed"))
  }

  @Test(arguments: ["python-swiftclient 4.1.0", "swift 1.0 - a Macromedia Flash converter", ""])
  func `a swift that is another program is told from the language`(answer: String) throws {
    try folder.write("#!/bin/sh\necho '\(answer)'\n", to: "swift")
    chmod(folder.file("swift"), 0o755)
    let outcome = try script(
      "install", ["here"], ["PATH": "\(folder.path):/usr/local/bin:/usr/bin:/bin"])
    #expect(outcome.status == 1)
    #expect(outcome.diagnostics.contains("\(folder.path)/swift"))
    #expect(outcome.diagnostics.contains("first on the PATH"))
    #expect(!files.contains("here"))
  }

  @Test func `everything that names the version names the one of the program`() throws {
    let line = try Program.run("--version", in: folder).output
    let number = try #require(line.firstMatch(of: #/^dealdeck (\d+\.\d+\.\d+)( \(.+\))?\n$/#)?.1)
    let answer = try JSONAnswer(Program.run("--version", "--json", in: folder).output)
    #expect(answer["version"].text == String(number) && answer["fileFormat"].integer == 1)
    #expect(answer["commit"].text != nil && answer["date"].text != nil)
    try folder.generate(deals: 3)
    for (command, place) in [
      ("report --format html", #"<meta name="generator" content="dealdeck \#(number)">"#),
      ("export --format ics", "PRODID:-//dealdeck//dealdeck \(number)//EN\r\n"),
    ] {
      let text = try Program.run(
        Program.path, command.split(separator: " ").map(String.init), in: folder
      ).output
      #expect(text.contains(place), "\(command)")
    }
    try #require(Program.run("manual", "man", in: folder).status == 0)
    #expect(try folder.text(of: "man/man1/dealdeck.1").contains("\"dealdeck \(number)\""))
    let changelog = try String(
      contentsOf: StandardValidator.root.appendingPathComponent("CHANGELOG.md"), encoding: .utf8)
    #expect(changelog.contains(try Regex("\n## \\[\(number)\\] - \\d{4}-\\d{2}-\\d{2}\n")))
  }
}
