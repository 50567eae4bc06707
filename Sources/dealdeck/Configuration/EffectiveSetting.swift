import BoardUI
import Configuration
import Diagnostics
import TerminalKit
import Wording

/// One setting as it holds for this user on this terminal.
struct EffectiveSetting {
  /// The name in the file, such as `theme` or `keys.next-step`.
  let name: String
  /// The value; `nil` when there is none.
  let value: String?
  /// Where the value comes from.
  let origin: SettingOrigin

  /// All of them: the settings in the order of the table, then keys and colours the file changes, and
  /// the filters it keeps.
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
    return settings + keys + colours + views
  }

  /// What the environment says of a setting, else its standard.
  private static func surrounding(_ setting: Setting) -> EffectiveSetting {
    let name = setting.rawValue
    if setting == .theme, Surroundings.refusesColour {
      return EffectiveSetting(
        name: name, value: Theme.monochrome.rawValue, origin: .environment("NO_COLOR"))
    }
    if setting == .language {
      for variable in Surroundings.localeVariables {
        guard let locale = Surroundings.variable(variable) else { continue }
        guard let language = Language(locale: locale) else { break }
        return EffectiveSetting(
          name: name, value: language.rawValue, origin: .environment(variable))
      }
      return EffectiveSetting(name: name, value: Language.english.rawValue, origin: .standard)
    }
    return EffectiveSetting(name: name, value: setting.standard, origin: .standard)
  }
}
