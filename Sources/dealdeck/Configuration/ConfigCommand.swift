import ArgumentParser
import Configuration
import Diagnostics
import PipelineStore
import TerminalKit
import Wording

/// `config`: the settings in force, where each comes from, and what is wrong with the file.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(.config, note: .config)

  @Flag(help: .board(.json)) var json = false
  @Flag(help: .board(.plainSettings)) var plain = false
  @Option(help: .board(.language)) var language: Language?
  @Option(help: .board(.theme)) var theme: Theme?

  func run() throws {
    let found = UserConfiguration.read(in: json ? .english : language)
    let settings = EffectiveSetting.all(found, language: language, theme: theme)
    if json {
      tell(settings, found)
    } else {
      tell(settings, found, LanguageChoice.language(asked: language, found.preferences).words())
    }
    guard found.preferences.problems.isEmpty else { throw ExitCode(65) }
  }

  private func tell(
    _ settings: [EffectiveSetting], _ found: UserConfiguration, _ words: any Vocabulary
  ) {
    if let path = found.path {
      Output.line(words.configurationFile(path, exists: found.exists))
    }
    let rows = settings.map { [$0.name, $0.value ?? words.notSet, words.origin($0.origin)] }
    for line in Table(rows: rows, isPlain: plain).lines { Output.line(line) }
    for problem in found.preferences.problems {
      Output.diagnose(found.line(for: problem, words))
    }
  }

  private func tell(_ settings: [EffectiveSetting], _ found: UserConfiguration) {
    Output.json { object in
      object.key("file")
      object.optional(found.path)
      object.member("exists", found.exists)
      object.key("settings")
      object.array { array in
        for setting in settings { array.object(.line) { $0.setting(setting) } }
      }
      object.key("problems")
      object.array { array in
        for problem in found.preferences.problems {
          array.object(.line) {
            $0.member("line", problem.place.line)
            $0.member("column", problem.place.column)
            $0.member("message", Language.english.words().fault(problem.fault))
          }
        }
      }
    }
  }
}

extension JSONText {
  fileprivate mutating func setting(_ setting: EffectiveSetting) {
    member("name", setting.name)
    key("value")
    optional(setting.value)
    switch setting.origin {
    case .standard: member("origin", "default")
    case .file(_, let line):
      member("origin", "file")
      member("line", line)
    case .environment(let variable):
      member("origin", "environment")
      member("variable", variable)
    case .option(let option):
      member("origin", "option")
      member("option", option)
    }
  }
}
