import ArgumentParser
import Configuration
import Diagnostics
import PipelineStore
import Localization

/// `doctor`: checks the terminal, the system, the configuration and the board, and tells the remedy of each fault.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(.doctor, note: .doctor)

  @Argument(help: .board(.fileInPlace), completion: Completions.boards) var file: String?
  @Flag(help: .board(.json)) var json = false
  @Flag(help: .board(.plain)) var plain = false
  @Option(help: .board(.language)) var language: Language?

  func run() throws {
    let configuration = UserConfiguration.read(in: language)
    let board = BoardChecks(of: BoardOptions.path(file))
    let checks =
      SystemChecks.terminal(configuration.preferences) + SystemChecks.locale + board.files
      + SystemChecks.configuration(configuration) + board.board
      + SystemChecks.timeZone(of: board.settings)
    let problems = checks.count { $0.severity == .problem }
    if json {
      answer(checks, problems: problems)
    } else {
      show(
        checks, problems: problems,
        LanguageChoice.language(
          asked: language, configuration.preferences, of: board.settings
        ).words())
    }
    guard problems == 0 else { throw ExitCode(1) }
  }

  private func show(_ checks: [HealthCheck], problems: Int, _ words: Strings) {
    for area in HealthCheck.Area.allCases {
      let rows = checks.filter { $0.area == area }
      if !rows.isEmpty, !plain { Output.line(words.heading(of: area)) }
      for check in rows {
        let severity = words.severity(check.severity)
        let texts = [words.fact(check), words.remedy(check)].compactMap(\.self)
        guard !plain else {
          Output.line(([words.heading(of: area), severity] + texts).joined(separator: "; "))
          continue
        }
        Output.line("  \(severity)\(words.colon)\(texts[0])")
        for remedy in texts.dropFirst() { Output.line("    \(remedy)") }
      }
    }
    Output.line(words.summary(problems: problems))
  }

  private func answer(_ checks: [HealthCheck], problems: Int) {
    let words = Language.english.words()
    Output.json { object in
      object.key("checks")
      object.array { array in
        for check in checks {
          array.object(.line) {
            $0.member("area", check.area.rawValue)
            $0.member("kind", check.kind)
            $0.member("message", words.fact(check))
            if let remedy = words.remedy(check) { $0.member("remedy", remedy) }
            $0.member("severity", check.severity.rawValue)
          }
        }
      }
      object.member("problems", problems)
    }
  }
}
