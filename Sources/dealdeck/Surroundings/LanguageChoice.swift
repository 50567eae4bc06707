public import ArgumentParser
import PipelineDomain
public import Wording

extension Language: ExpressibleByArgument {}

/// Which language the board speaks.
enum LanguageChoice {
  /// What `--language` is for.
  static let help: ArgumentHelp = "The language of the board; else the file's, else the locale's."

  /// The language asked for, else that of the file, else that of the locale, else English.
  ///
  /// One that is not spoken here counts as none: a board that prefers it opens all the same.
  static func language(asked: Language?, of settings: Settings) -> Language {
    asked ?? settings.language.flatMap(Language.init(rawValue:))
      ?? Surroundings.locale.flatMap(Language.init(locale:)) ?? .english
  }
}
