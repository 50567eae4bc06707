import Configuration
import Diagnostics
import Glibc
import PipelineStore
import Wording

/// The user's configuration file: what it asks for, and where it is.
struct UserConfiguration {
  /// Where the file is, or would be; `nil` when neither `$XDG_CONFIG_HOME` nor `$HOME` is set.
  let path: String?
  /// Whether it is there.
  let exists: Bool
  /// What it asks for.
  let preferences: Preferences

  /// Reads `$XDG_CONFIG_HOME/dealdeck/config.toml`, by default under `~/.config`.
  ///
  /// A file that is not there asks for nothing; one that cannot be read is a problem like any other,
  /// told in the language asked for, else that of the locale.
  static func read(in language: Language? = nil) -> UserConfiguration {
    let path = Surroundings.userFile("config.toml", in: "XDG_CONFIG_HOME", else: "/.config")
    guard let path, access(path, F_OK) == 0 || (errno != ENOENT && errno != ENOTDIR) else {
      return UserConfiguration(path: path, exists: false, preferences: Preferences())
    }
    do throws(IOFailure) {
      let bytes = try PlainFile.read(path, limit: 1 << 20)
      return UserConfiguration(
        path: path, exists: true,
        preferences: Preferences(reading: String(decoding: bytes, as: UTF8.self)))
    } catch {
      let words = LanguageChoice.language(asked: language, Preferences()).words()
      let why = Failure(error, words).message
      return UserConfiguration(
        path: path, exists: true, preferences: Preferences(unreadable: why))
    }
  }

  /// A problem with its place, as compilers write it.
  func line(for problem: ConfigurationProblem, _ words: any Vocabulary) -> String {
    problem.place.prefix(in: path ?? "") + words.fault(problem.fault)
  }

  /// The first problem and how many more, for a status line; empty without any.
  func notice(_ words: any Vocabulary) -> String {
    guard let first = preferences.problems.first else { return "" }
    return words.problems(
      first.place.prefix(in: "config.toml") + words.fault(first.fault),
      others: preferences.problems.count - 1)
  }
}
