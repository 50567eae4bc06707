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
  @Option(help: .board(.language)) var language: Language?

  func run() throws {
    let words = LanguageChoice.commandLineWords
    guard let language else { return try writeAll(words) }
    guard let manual = Manual(of: Program.self, words) else { return }
    // English is the language of a folder without one.
    let base = language == .english ? folder : "\(folder)/\(language.rawValue)"
    let date = try ProcessEnvironment.now(words).description.prefix(10)
    do throws(IOFailure) {
      for page in manual.pages {
        let source = ManualSource(
          page, date: String(date), version: Version.number, words)
        let folder = "\(base)/man\(page.section)"
        let path = "\(folder)/\(page.name).\(page.section)"
        try PlainFile.createDirectories(folder)
        _ = try PlainFile.write([Array(source.text.utf8)[...]], to: path, replacing: true)
        // A manual is for everybody, as a board is not.
        for (path, mode) in [(base, 0o755), (folder, 0o755), (path, 0o644)] {
          chmod(path, mode_t(mode))
        }
      }
    } catch {
      throw CommandFailure(error, words)
    }
  }

  /// Writes each language in a process of its own, since the texts of commands are read once.
  private func writeAll(_ words: Strings) throws {
    for language in Language.allCases {
      let arguments = ["manual", folder, "--language", language.rawValue]
      guard let process = ChildProcess("/proc/self/exe", arguments, .inherited) else {
        throw CommandFailure.inputOutput(words.reason(.notStarted))
      }
      if let failure = process.outcome(stoppingAfter: {}) {
        throw CommandFailure.inputOutput(words.reason(failure))
      }
    }
  }
}
