import Foundation
import Testing

/// The documents: what they show runs, and pages that the program writes are as it writes them.
struct DocumentTests {
  private static let pages = Result { try DocumentPage.all() }
  /// The pages with commands; the tests of their number see that none is missing.
  private static let shown = ((try? pages.get()) ?? []).filter { !$0.commands.isEmpty }

  @Test(arguments: shown)
  func `every command of a page runs on the sample board`(page: DocumentPage) throws {
    let folder = try Workspace()
    // A tour looks at closed deals, too.
    let isTour = page.path.hasPrefix("docs/tours/")
    try folder.writeSample(naming: page.commands, closedBelow: isTour ? "3" : "")
    if page.commands.contains(where: { $0.contains("git ") }) { try folder.commitTwice() }
    let outcome = try Program.run(
      example: page.commands.joined(separator: "\n"), in: folder,
      environment: ["DEALDECK_USER": "Léa Martin"])
    #expect(outcome.status == 0, "\(outcome.diagnostics)")
  }

  @Test func `every block of code says its language, and a command that is not run says why`()
    throws
  {
    let pages = try Self.pages.get()
    #expect(pages.count > 30 && Self.shown.count > 15)
    for page in pages {
      for (kind, lines) in page.blocks {
        #expect(!kind.isEmpty, "\(page.path): \(lines)")
        let isShell = kind == "sh" || kind.hasPrefix("sh not-run: ")
        let shows = lines.contains { $0.hasPrefix("dealdeck ") }
        #expect(isShell || !shows, "\(page.path): \(lines)")
      }
    }
  }

  @Test func `every command that a text names is there, with its options`() throws {
    let help = try HelpPages.english.get()
    let general = try #require(help[[]]) + #require(help[["open"]])
    for page in try Self.pages.get() {
      for mention in page.mentions {
        let words = mention.split(separator: " ").dropFirst().prefix { $0 != "|" }.map(String.init)
        // A placeholder, a file or an option stands for itself.
        let names = words.prefix { $0.first?.isLowercase == true && !$0.contains(".") }
        let command = (0...names.count).reversed().map { Array(names.prefix($0)) }
          .first { help[$0] != nil }
        let isNamed = command?.isEmpty == false || names.isEmpty || names == ["manual"]
        #expect(isNamed || names.first == "help", "\(page.path): \(mention)")
        guard let command, let text = help[command], names.first != "manual" else { continue }
        for word in words where word.hasPrefix("--") {
          let option = word.prefix { $0 != "=" }
          let isOption = text.contains(option) || general.contains(option)
          #expect(isOption, "\(page.path): \(mention)")
        }
      }
    }
  }

  @Test func `the pages of commands, KPIs and formats are what the program writes`() throws {
    let folder = try Workspace()
    let written = try Program.run(
      "manual", "docs", "--board", StandardValidator.sample, in: folder)
    try #require(written.status == 0, "\(written.diagnostics)")
    let sources = try KPISources()
    for language in ["", "fr/"] {
      let formats = ["filter", "configuration", "file-format"]
      for name in ["commands", "kpis"] + (language.isEmpty ? [] : formats) {
        let path = "docs/\(language)\(name).md"
        var page = try folder.text(of: path)
        if name == "kpis" { page = sources.added(to: page, isFrench: !language.isEmpty) }
        let file = DocumentPage.root.appending(path: path)
        if ProcessInfo.processInfo.environment["RECORD_BOOK"] != nil {
          try Data(page.utf8).write(to: file)
        }
        let isSame = try String(contentsOf: file, encoding: .utf8) == page
        #expect(isSame, "\(path): RECORD_BOOK=1 writes it anew")
      }
    }
  }

  @Test func `every KPI has a source, or is one of the few of our own`() throws {
    let page = try String(
      contentsOf: DocumentPage.root.appending(path: "docs/kpis.md"), encoding: .utf8)
    let bare = page.components(separatedBy: "\n### ").dropFirst()
      .filter { !$0.contains("\n- Sources: ") }.compactMap { $0.split(separator: "\n").first }
    #expect(bare.count < 12, "\(bare)")
  }
}
