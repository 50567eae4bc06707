import ArgumentParser
import Configuration
import PipelineDomain
public import Localization

extension Language: ExpressibleByArgument {}

/// Which language the program speaks.
enum LanguageChoice {
  /// The language asked for, else that of the user's configuration, else that of the file, else that
  /// of the locale, else English.
  ///
  /// One that is not spoken here counts as none: a board that prefers it opens all the same.
  static func language(
    asked: Language?, _ preferences: Preferences, of settings: Settings? = nil
  ) -> Language {
    asked ?? preferences.language ?? settings?.language.flatMap(Language.init(rawValue:))
      ?? ProcessEnvironment.locale.flatMap(Language.init(locale:)) ?? .english
  }

  /// The words of what is said before any board is looked at: help, and what is wrong with arguments.
  ///
  /// The language of `--language` wherever it stands, else the configuration's, else the locale's.
  static let commandLineWords: Strings = words(
    asked: asked(in: CommandLine.arguments.dropFirst()))

  /// The language that arguments ask for, wherever `--language` stands in them.
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

  /// That language, for a command that looks at no board's settings.
  static func language(asked: Language?) -> Language {
    language(asked: asked, UserConfiguration.read(in: asked).preferences)
  }

  /// The words of that language.
  static func words(asked: Language?) -> Strings {
    language(asked: asked).words()
  }
}
