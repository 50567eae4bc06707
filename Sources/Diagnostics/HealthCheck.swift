/// A result of `doctor`: a fact about the terminal, the system or the board, good or to be acted on.
package enum HealthCheck: Equatable, Sendable {
  /// The subject of a check.
  package enum Area: String, Sendable, CaseIterable {
    case terminal, locale, files, configuration, board
    case timeZone
  }

  /// The weight of a check.
  package enum Severity: String, Sendable {
    /// As it should be.
    case good
    /// A limit that costs a convenience.
    case note
    /// A fault that costs data, news or legibility.
    case problem
  }

  /// The size of the window, in cells.
  case window(columns: Int, rows: Int)
  /// Neither input nor output is a terminal.
  case noTerminal
  /// The description of the terminal; `substitute` is the one in its place where it is not installed.
  case terminal(String, substitute: String?)
  /// There is no full screen.
  case noScreen(TerminalUnavailable)
  /// The number of colours, and true when colours are wanted.
  case colours(Int, areWanted: Bool)
  /// The keys of the board that the description of the terminal lacks.
  case keys(missing: [String])
  /// The mouse: the wish for it, and its place in the description of the terminal.
  case mouse(isOn: Bool, isReported: Bool)
  /// True when copied text reaches the clipboard.
  case clipboard(Bool)

  /// The encoding of characters, by the variable that sets it.
  case characters(isUTF8: Bool, setting: String)
  /// A locale that is asked for and not installed.
  case missingLocale(String)

  /// The file can be saved.
  case writable(path: String)
  /// The file cannot be read or saved.
  case notWritable(IOFailure)
  /// The lock of the board is free.
  case lockFree
  /// The lock of the board is held.
  case lockHeld(path: String, by: LockHolder)
  /// The file system has no locks.
  case noLocks(ErrorNumber)
  /// Changes by others are told at once.
  case watched
  /// Changes by others are not told.
  case unwatched(ErrorNumber)
  /// The file system; `nil` for an unknown one.
  case fileSystem(String?)
  /// A file system that other machines may change.
  case sharedFileSystem(String)
  /// A folder that a program keeps the same on several machines.
  case syncFolder(String, service: String)
  /// A copy that such a program made of a board changed on two machines.
  case conflictedCopy(String)

  /// The user's configuration is read; `nil` when there is none.
  case configuration(path: String?)
  /// An error in the user's configuration.
  case configurationError(path: String, ConfigurationParseError)

  /// There is no board yet.
  case noBoard(path: String)
  /// The board has no issue.
  case sound(path: String)
  /// The issues of the board, with the worst of them.
  case unsound(path: String, errors: Int, warnings: Int, ValidationIssue)
  /// The line of a mark that a merge of two versions left in the file.
  case mergeMark(path: String, line: Int)

  /// The system's time zone.
  case systemZone(String)
  /// The system's time zone is unknown; true when it is set by `$TZ`.
  case unknownSystemZone(String, isVariable: Bool)
  /// The board's time zone.
  case boardZone(String)
  /// The board's time zone is unknown.
  case unknownBoardZone(String)
}

extension HealthCheck {
  /// The subject.
  package var area: Area {
    switch self {
    case .window, .noTerminal, .terminal, .noScreen, .colours, .keys, .mouse, .clipboard: .terminal
    case .characters, .missingLocale: .locale
    case .writable, .notWritable, .lockFree, .lockHeld, .noLocks, .watched, .unwatched,
      .fileSystem, .sharedFileSystem, .syncFolder, .conflictedCopy:
      .files
    case .configuration, .configurationError: .configuration
    case .noBoard, .sound, .unsound, .mergeMark: .board
    case .systemZone, .unknownSystemZone, .boardZone, .unknownBoardZone: .timeZone
    }
  }

  /// The weight.
  package var severity: Severity {
    switch self {
    case .noTerminal, .syncFolder, .noBoard: .note
    case .terminal(_, let substitute): substitute == nil ? .good : .note
    case .window(let columns, let rows): columns < 40 || rows < 12 ? .note : .good
    case .colours(let count, let areWanted): count < 256 && areWanted ? .problem : .good
    case .keys(let missing): missing.isEmpty ? .good : .note
    case .mouse(let isOn, let isReported): isOn && !isReported ? .note : .good
    case .clipboard(let isReached): isReached ? .good : .note
    case .characters(let isUTF8, _): isUTF8 ? .good : .problem
    case .unsound(_, let errors, _, _): errors > 0 ? .problem : .note
    case .noScreen, .missingLocale, .notWritable, .lockHeld, .noLocks, .unwatched,
      .sharedFileSystem, .conflictedCopy, .configurationError, .mergeMark, .unknownSystemZone,
      .unknownBoardZone:
      .problem
    case .writable, .lockFree, .watched, .fileSystem, .configuration, .sound, .systemZone,
      .boardZone:
      .good
    }
  }

  /// The kind in JSON.
  package var kind: String {
    switch self {
    case .window: "window"
    case .noTerminal: "noTerminal"
    case .terminal: "terminal"
    case .noScreen: "noScreen"
    case .colours: "colours"
    case .keys: "keys"
    case .mouse: "mouse"
    case .clipboard: "clipboard"
    case .characters: "characters"
    case .missingLocale: "missingLocale"
    case .writable: "writable"
    case .notWritable: "notWritable"
    case .lockFree: "lockFree"
    case .lockHeld: "lockHeld"
    case .noLocks: "noLocks"
    case .watched: "watched"
    case .unwatched: "unwatched"
    case .fileSystem: "fileSystem"
    case .sharedFileSystem: "sharedFileSystem"
    case .syncFolder: "syncFolder"
    case .conflictedCopy: "conflictedCopy"
    case .configuration: "configuration"
    case .configurationError: "configurationError"
    case .noBoard: "noBoard"
    case .sound: "sound"
    case .unsound: "unsound"
    case .mergeMark: "mergeMark"
    case .systemZone: "systemZone"
    case .unknownSystemZone: "unknownSystemZone"
    case .boardZone: "boardZone"
    case .unknownBoardZone: "unknownBoardZone"
    }
  }
}
