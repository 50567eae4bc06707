import ArgumentParser
import Diagnostics
import Glibc
import Localization
import PipelineDomain
import PipelineStore

/// `manual`: the pages of the manual as files for `man`, in both languages.
struct ManualCommand<Program: ParsableCommand>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "manual", abstract: LanguageChoice.commandLineWords.abstract(.manual),
      shouldDisplay: false)
  }

  @Argument(help: .file(.folder)) var folder: String
  @Option(help: .file(.exampleBoard)) var board: String?
  @Option(help: .board(.language)) var language: Language?

  func run() throws {
    let words = LanguageChoice.commandLineWords
    guard let language else { return try writeAll(words) }
    guard let manual = Manual(of: Program.self, words) else { return }
    if let board {
      return try write(documents(of: manual, in: language, with: board), words)
    }
    // English is the language of a folder without one.
    let base = language == .english ? folder : "\(folder)/\(language.rawValue)"
    let date = try ProcessEnvironment.now(words).description.prefix(10)
    let sources = manual.pages.map { page in
      let source = ManualSource(
        page, date: String(date), version: Version.number, words)
      return (["\(base)/man\(page.section)", "\(page.name).\(page.section)"], source.text)
    }
    try write(sources, words)
    chmod(base, 0o755)
  }

  /// Writes files, each in a folder that is made for it.
  private func write(_ files: [(place: [String], text: String)], _ words: Strings) throws {
    do throws(IOFailure) {
      for (place, text) in files {
        let (folder, path) = (place[0], place.joined(separator: "/"))
        try PlainFile.createDirectories(folder)
        _ = try PlainFile.write([Array(text.utf8)[...]], to: path, replacing: true)
        // A manual is for everybody, as a board is not.
        chmod(folder, 0o755)
        chmod(path, 0o644)
      }
    } catch {
      throw CommandFailure(error, words)
    }
  }

  /// Returns the pages of the documents that the tables of the program hold; those on formats are written by hand
  /// in English.
  private func documents(
    of manual: Manual, in language: Language, with board: String
  ) throws -> [(place: [String], text: String)] {
    let words = manual.words
    let opened = try OpenedBoard(board, in: language)
    let figured = KPIManual(
      words: words,
      board: (
        opened.board.settings.name,
        PipelineFacts(opened.board, asOf: opened.now, zone: opened.zone),
        Period(opened.board.settings.panel.unit, containing: opened.today), opened.today
      ))
    let kpis = ManualPage(
      name: "kpis", section: 7, summary: words.manualHeading(.kpis), parts: figured.parts)
    let formats = [
      ("filter", ManualReference.filter), ("configuration", .configuration), ("file-format", .file),
    ].map { name, reference in
      ManualPage(
        name: name, section: reference.section, summary: words.summary(of: reference),
        parts: ManualPage.parts(of: reference, words))
    }
    return ([manual.commandReference, kpis] + (language == .english ? [] : formats)).map { page in
      let title = page.summary.prefix(1).uppercased() + page.summary.dropFirst()
      let text = ManualMarkdown(page, below: title, words).text
      let base = language == .english ? folder : "\(folder)/\(language.rawValue)"
      return ([base, "\(page.name).md"], text)
    }
  }

  /// Writes each language in a process of its own, since the texts of commands are read once.
  private func writeAll(_ words: Strings) throws {
    for language in Language.allCases {
      let arguments =
        ["manual", folder, "--language", language.rawValue]
        + (board.map { ["--board", $0] } ?? [])
      guard let process = ChildProcess("/proc/self/exe", arguments, .inherited) else {
        throw CommandFailure.inputOutput(words.reason(.notStarted))
      }
      if let failure = process.outcome(stoppingAfter: {}) {
        throw CommandFailure.inputOutput(words.reason(failure))
      }
    }
  }
}
