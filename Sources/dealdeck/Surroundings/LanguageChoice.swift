public import ArgumentParser
import Configuration
import PipelineDomain
public import Wording

extension Language: ExpressibleByArgument {}

/// Which language the program speaks.
enum LanguageChoice {
  /// What `--language` is for.
  static let help: ArgumentHelp =
    "The language of answers; else the configuration's, the file's, the locale's."

  /// The language asked for, else that of the user's configuration, else that of the file, else that
  /// of the locale, else English.
  ///
  /// One that is not spoken here counts as none: a board that prefers it opens all the same.
  static func language(
    asked: Language?, _ preferences: Preferences, of settings: Settings? = nil
  ) -> Language {
    asked ?? preferences.language ?? settings?.language.flatMap(Language.init(rawValue:))
      ?? Surroundings.locale.flatMap(Language.init(locale:)) ?? .english
  }

  /// That language, for a command that looks at no board's settings.
  static func language(asked: Language?) -> Language {
    language(asked: asked, UserConfiguration.read(in: asked).preferences)
  }

  /// The words of that language.
  static func words(asked: Language?) -> any Vocabulary {
    language(asked: asked).words()
  }
}
