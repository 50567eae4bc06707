import BoardUI
import Configuration
import Diagnostics
import Glibc
import PipelineStore
import Localization

/// The user's configuration file: its preferences and its path.
struct UserConfiguration {
  /// The path of the file, whether it exists or not; `nil` when neither `$XDG_CONFIG_HOME` nor `$HOME` is
  /// set.
  let path: String?
  /// True when the file exists.
  let exists: Bool
  /// The preferences in it.
  let preferences: Preferences

  /// Reads `$XDG_CONFIG_HOME/dealdeck/config.toml`, by default under `~/.config`.
  ///
  /// A missing file sets no preferences; one that cannot be read is a problem like any other, reported in
  /// the language asked for, else that of the locale.
  static func read(in language: Language? = nil) -> UserConfiguration {
    let path = ProcessEnvironment.userFile("config.toml", in: "XDG_CONFIG_HOME", else: "/.config")
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
      let why = CommandFailure(error, words).message
      return UserConfiguration(
        path: path, exists: true, preferences: Preferences(unreadable: why))
    }
  }

  /// Returns a problem with its place, in the format of compilers.
  func line(for problem: ConfigurationParseError, _ words: Strings) -> String {
    problem.place.prefix(in: path ?? "") + words.fault(problem.fault)
  }

  /// Returns the first problem and the number of others, for a status line; empty without any.
  func notice(_ words: Strings) -> String {
    guard let first = preferences.problems.first else { return "" }
    return words.problems(
      first.place.prefix(in: "config.toml") + words.fault(first.fault),
      others: preferences.problems.count - 1)
  }
}

extension UserConfiguration {
  /// Writes a change of one of the user's own filters into the present file, completely or not at all; a
  /// missing file is created, with its folders.
  func write(_ change: OwnView.Change, _ words: Strings) throws(CommandFailure) {
    try edit(words) { text in
      switch change {
      case .keep(let view): text.keep(view)
      case .drop(let name): text.drop(name)
      }
    } until: {
      $0.holds(change)
    }
  }

  /// Keeps the user's name, unless the file has one or none is given.
  ///
  /// - Returns: The path of the file it was written to; `nil` when it was not.
  func keep(user: String, _ words: Strings) throws(CommandFailure) -> String? {
    guard !user.isEmpty, preferences.chosen[.user] == nil, let path,
      ProcessEnvironment.variable("DEALDECK_USER") != user
    else { return nil }
    try edit(words) {
      $0.set(.user, to: user)
    } until: {
      $0.chosen[.user]?.text == user
    }
    return path
  }

  /// Edits the present file, completely or not at all; a missing one is created, with its folders.
  ///
  /// - Parameter isRight: Returns true for the preferences the edit was to lead to.
  private func edit(
    _ words: Strings, _ change: (inout ConfigurationText) -> Void,
    until isRight: (Preferences) -> Bool
  ) throws(CommandFailure) {
    guard let path else { throw .refused(words.noConfigurationPlace) }
    do throws(IOFailure) {
      try PlainFile.createDirectories(path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "")
    } catch {
      throw CommandFailure(error, words)
    }
    let before = try UserConfiguration.text(at: path, words)
    var after = ConfigurationText(before)
    change(&after)
    guard isRight(Preferences(reading: after.text)) else {
      throw .badData(words.notWritten(path))
    }
    do throws(IOFailure) {
      _ = try PlainFile.write([Array(after.text.utf8)[...]], to: path, replacing: true)
    } catch {
      throw CommandFailure(error, words)
    }
  }

  private static func text(
    at path: String, _ words: Strings
  ) throws(CommandFailure) -> String {
    let bytes: [UInt8]
    do throws(IOFailure) {
      bytes = try PlainFile.read(path, limit: 1 << 20)
    } catch {
      if case .missing = error { return "" }
      throw CommandFailure(error, words)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .badData(words.notWritten(path))
    }
    return text
  }
}

extension Preferences {
  fileprivate func holds(_ change: OwnView.Change) -> Bool {
    switch change {
    case .keep(let view): views.contains { $0.view == view }
    case .drop(let name): !views.contains { $0.view.name == name }
    }
  }
}
