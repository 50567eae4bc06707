import BoardUI
import Configuration
import CursesTerminal
import Diagnostics
import PipelineDomain
import PipelineStore
import TerminalKit
import Localization

/// The checks of what the program runs in.
enum SystemChecks {
  /// Returns the checks of the terminal; of its name alone where the program is not on one.
  static func terminal(_ preferences: Preferences) -> [HealthCheck] {
    let size = ProcessEnvironment.window
    let window =
      size.map { HealthCheck.window(columns: $0.columns, rows: $0.rows) } ?? .noTerminal
    let name = ProcessEnvironment.variable("TERM")
    guard size != nil || name != nil else { return [window] }
    do throws(TerminalUnavailable) {
      let description = try TerminalDescription(of: name)
      let theme =
        preferences.theme ?? (ProcessEnvironment.refusesColour ? .monochrome : .automatic)
      let keys = Set(preferences.keys.rows.flatMap(\.keys))
      return [
        window, .terminal(name ?? "", substitute: description.substitute),
        .colours(description.colours, areWanted: theme != .monochrome),
        .keys(missing: description.missingKeys.filter(keys.contains).map(\.spelling)),
        .mouse(isOn: preferences.usesMouse, isReported: description.hasMouse),
        .clipboard(description.hasClipboard),
      ]
    } catch {
      return [window, .noScreen(error)]
    }
  }

  /// The checks of the encoding of characters.
  static var locale: [HealthCheck] {
    let setting = ProcessEnvironment.characterSetting
    let characters = HealthCheck.characters(
      isUTF8: ProcessEnvironment.isUTF8, setting: setting.map { "\($0.name)=\($0.value)" } ?? "")
    guard let setting, !ProcessEnvironment.hasLocale else { return [characters] }
    return [characters, .missingLocale(setting.value)]
  }

  /// Returns the checks of the user's configuration.
  static func configuration(_ found: UserConfiguration) -> [HealthCheck] {
    let problems = found.preferences.problems
    guard !problems.isEmpty else {
      return [.configuration(path: found.exists ? found.path : nil)]
    }
    return problems.map { .configurationError(path: found.path ?? "", $0) }
  }

  /// Returns the checks of the time zones, of the system and of a board that could be read.
  static func timeZone(of settings: Settings?) -> [HealthCheck] {
    let system = ProcessEnvironment.systemZoneName()
    let isVariable = ProcessEnvironment.variable("TZ") != nil
    let first: HealthCheck =
      isZone(system) ? .systemZone(system) : .unknownSystemZone(system, isVariable: isVariable)
    guard let name = settings?.timeZone else { return [first] }
    return [first, isZone(name) ? .boardZone(name) : .unknownBoardZone(name)]
  }

  private static func isZone(_ name: String) -> Bool {
    ProcessEnvironment.zone(named: name) != nil
  }
}

/// The checks of a board and of the place it is saved in.
struct BoardChecks {
  /// The checks of the place.
  let files: [HealthCheck]
  /// The checks of the board.
  let board: [HealthCheck]
  /// The settings of a board that could be read.
  let settings: Settings?

  /// Looks at the board of that name.
  init(of path: String) {
    files = StorageChecks.all(of: path)
    let bytes: [UInt8]
    do throws(IOFailure) {
      bytes = try PlainFile.read(path)
    } catch {
      let isToldAlready = files.contains {
        if case .notWritable = $0 { true } else { false }
      }
      if case .missing = error {
        board = [.noBoard(path: path)]
      } else {
        board = isToldAlready ? [] : [.notWritable(error)]
      }
      settings = nil
      return
    }
    var store = InMemoryBoardStore(InMemoryBoardStore.Text(bytes))
    settings = (try? store.load())?.board.settings
    board = BoardChecks.checks(of: bytes, path)
  }

  private static func checks(of bytes: [UInt8], _ path: String) -> [HealthCheck] {
    let issues = Check.issues(in: bytes)
    let errors = issues.filter { $0.severity == .error }
    guard let first = errors.first ?? issues.first else { return [.sound(path: path)] }
    if !errors.isEmpty, let line = MergeMarks.line(in: bytes) {
      return [.mergeMark(path: path, line: line)]
    }
    let warnings = issues.count - errors.count
    return [.unsound(path: path, errors: errors.count, warnings: warnings, first)]
  }
}
