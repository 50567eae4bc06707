import ArgumentParser
import Configuration
import PipelineDomain
public import Localization

extension Language: ExpressibleByArgument {}

/// The choice of the program's language.
enum LanguageChoice {
  /// Returns the language asked for, else that of the user's configuration, else that of the file, else
  /// that of the locale, else English.
  ///
  /// An unsupported one counts as none: a board that prefers it opens all the same.
  static func language(
    asked: Language?, _ preferences: Preferences, of settings: Settings? = nil
  ) -> Language {
    asked ?? preferences.language ?? settings?.language.flatMap(Language.init(rawValue:))
      ?? ProcessEnvironment.locale.flatMap(Language.init(locale:)) ?? .english
  }

  /// The texts used before any board is read: help, and errors in arguments.
  ///
  /// The language is that of `--language` in any place, else the configuration's, else the locale's.
  static let commandLineWords: Strings = words(
    asked: asked(in: CommandLine.arguments.dropFirst()))

  /// Returns the language that arguments ask for, by `--language` in any place.
  static func asked(in arguments: some Sequence<String>) -> Language? {
    var asked: Language?
    var isNext = false
    for argument in arguments.prefix(while: { $0 != "--" }) {
      if isNext { asked = Language(rawValue: argument) }
      isNext = argument == "--language"
      if argument.hasPrefix("--language=") {
        asked = Language(rawValue: String(argument.dropFirst(11)))
      }
    }
    return asked
  }

  /// Returns the language of a command that reads no board's settings.
  static func language(asked: Language?) -> Language {
    language(asked: asked, UserConfiguration.read(in: asked).preferences)
  }

  /// Returns the texts of that language.
  static func words(asked: Language?) -> Strings {
    language(asked: asked).words()
  }
}
