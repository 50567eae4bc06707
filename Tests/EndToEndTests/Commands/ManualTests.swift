import Foundation
import Localization
import Testing

/// The manual, for `man` and by `help`.
struct ManualTests {
  private let folder: Workspace

  init() throws {
    folder = try Workspace()
  }

  private static let pages = [
    "man1/dealdeck.1", "man1/dealdeck-deals.1", "man1/dealdeck-records.1",
    "man1/dealdeck-reports.1", "man1/dealdeck-follow-up.1", "man1/dealdeck-files.1",
    "man1/dealdeck-setup.1", "man5/dealdeck-file.5", "man5/dealdeck-config.5",
    "man7/dealdeck-filter.7", "man7/dealdeck-kpis.7",
  ]
  private static let hasMandoc = FileManager.default.isExecutableFile(atPath: "/usr/bin/mandoc")

  @Test func `the manual is written in both languages, for everybody to read`() throws {
    let outcome = try Program.run("manual", "share/man", in: folder)
    #expect(outcome.status == 0 && outcome.diagnostics.isEmpty && outcome.output.isEmpty)
    for page in Self.pages {
      let (english, french) = (
        try folder.text(of: "share/man/\(page)"), try folder.text(of: "share/man/fr/\(page)")
      )
      #expect(english.contains(".SH \"NAME\"") && french.contains(".SH \"NOM\""), "\(page)")
      #expect(try folder.trace(of: "share/man/fr/\(page)").mode == 0o644)
    }
    // Installed with scripts/test; elsewhere the pages are only written.
    guard Self.hasMandoc else { return }
    let files = Self.pages.flatMap { ["share/man/\($0)", "share/man/fr/\($0)"] }
    let lint = try Program.run("/usr/bin/mandoc", ["-Tlint"] + files, in: folder)
    #expect(lint.status == 0 && lint.output.isEmpty, "\(lint.output.prefix(2_000))")
  }

  @Test func `every command is told on a page of the manual`() throws {
    let commands = try HelpPages.english.get().keys.filter { !$0.isEmpty }
    #expect(
      try Program.run("manual", "man", "--language", "en", in: folder).status == 0)
    let pages = try Self.pages.map { try folder.text(of: "man/\($0)") }.joined()
    for command in commands {
      let heading = ".SS \"dealdeck \(command.joined(separator: " "))\"\n"
      #expect(pages.contains(heading), "\(command)")
    }
  }

  @Test func `each page of the manual is a topic of help, in both languages`() throws {
    let overview = try Program.run("help", in: folder).output
    let topics = ["deals", "reports", "follow-up", "setup", "filter", "file", "configuration"]
    for topic in topics {
      let name = "dealdeck-\(topic == "configuration" ? "config" : topic)("
      let isFrench = topic.hasPrefix("f")
      let page = try Program.run(
        "help", topic, "--language", isFrench ? "fr" : "en", in: folder)
      #expect(page.status == 0 && page.output.hasPrefix(name))
      #expect(page.output.contains(isFrench ? "VOIR AUSSI\u{A0}:" : "SEE ALSO:"), "\(topic)")
      #expect(overview.contains(topic))
    }
  }

  @Test func `a misspelt topic is told the right one`() throws {
    let outcome = try Program.run("help", "fitler", in: folder)
    #expect(outcome.status == 64 && outcome.diagnostics.contains("did you mean filter?"))
  }
}
