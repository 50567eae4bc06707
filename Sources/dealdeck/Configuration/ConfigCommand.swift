import ArgumentParser
import BoardUI
import Configuration
import Diagnostics
import PipelineStore
import TerminalKit
import Localization

/// `config`: the settings in force, the origin of each, and the errors in the file.
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
      show(settings, found)
    } else {
      show(settings, found, LanguageChoice.language(asked: language, found.preferences).words())
    }
    guard found.preferences.problems.isEmpty else { throw ExitCode(65) }
  }

  private func show(
    _ settings: [EffectiveSetting], _ found: UserConfiguration, _ words: Strings
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

  private func show(_ settings: [EffectiveSetting], _ found: UserConfiguration) {
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

/// One setting in force for this user on this terminal.
struct EffectiveSetting {
  /// The name in the file, such as `theme` or `keys.next-step`.
  let name: String
  /// The value; `nil` when there is none.
  let value: String?
  /// The origin of the value.
  let origin: SettingOrigin

  /// Returns all of them: the settings in the order of the table, then keys and colours the file changes, the
  /// filters it saves, and its hooks and own commands.
  static func all(
    _ configuration: UserConfiguration, language: Language?, theme: Theme?
  ) -> [EffectiveSetting] {
    let preferences = configuration.preferences
    let file = configuration.path ?? ""
    let asked = [Setting.language: language?.rawValue, .theme: theme?.rawValue]
    let settings = Setting.allCases.map { setting in
      if let text = asked[setting] ?? nil {
        return EffectiveSetting(
          name: setting.rawValue, value: text, origin: .option("--\(setting.rawValue)"))
      }
      if let chosen = preferences.chosen[setting] {
        return EffectiveSetting(
          name: setting.rawValue, value: chosen.text,
          origin: .file(file, line: chosen.place.line))
      }
      return surrounding(setting)
    }
    let keys = preferences.remaps.map { remap, place in
      EffectiveSetting(
        name: "keys.\(remap.command.name)",
        value: preferences.keys.row(of: remap.command)?.keys.map(\.spelling)
          .joined(separator: " "), origin: .file(file, line: place.line))
    }
    let colours = Role.allCases.compactMap { role in
      preferences.colours[role].map { colour, place in
        EffectiveSetting(
          name: "colors.\(role.name)", value: colour.spelling,
          origin: .file(file, line: place.line))
      }
    }
    let views = preferences.views.map { view, place in
      EffectiveSetting(
        name: "views.\(view.name)",
        value: view.filter + (view.order.map { " (\($0))" } ?? ""),
        origin: .file(file, line: place.line))
    }
    return settings + keys + colours + views + programs(preferences, file)
  }

  /// Returns the hooks and the own commands.
  private static func programs(_ preferences: Preferences, _ file: String) -> [EffectiveSetting] {
    let hooks = preferences.hooks.map { hook, place in
      EffectiveSetting(
        name: "on-change.\(hook.name)", value: hook.arguments.joined(separator: " "),
        origin: .file(file, line: place.line))
    }
    let commands = zip(preferences.keys.own, preferences.commandPlaces).map { command, place in
      let keys = command.keys.map(\.spelling).joined(separator: " ")
      let program = command.words.map(\.source).joined(separator: " ")
      return EffectiveSetting(
        name: "commands.\(command.name)", value: keys.isEmpty ? program : "\(keys)  \(program)",
        origin: .file(file, line: place.line))
    }
    return hooks + commands
  }

  /// Returns the value of a setting from the environment, else its default.
  private static func surrounding(_ setting: Setting) -> EffectiveSetting {
    let name = setting.rawValue
    if setting == .theme, ProcessEnvironment.refusesColour {
      return EffectiveSetting(
        name: name, value: Theme.monochrome.rawValue, origin: .environment("NO_COLOR"))
    }
    if setting == .language {
      for variable in ProcessEnvironment.localeVariables {
        guard let locale = ProcessEnvironment.variable(variable) else { continue }
        guard let language = Language(locale: locale) else { break }
        return EffectiveSetting(
          name: name, value: language.rawValue, origin: .environment(variable))
      }
      return EffectiveSetting(name: name, value: Language.english.rawValue, origin: .standard)
    }
    return EffectiveSetting(name: name, value: setting.standard, origin: .standard)
  }
}
