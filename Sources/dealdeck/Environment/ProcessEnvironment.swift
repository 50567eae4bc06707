import Configuration
import Glibc
import PipelineDomain
import PipelineStore
import Localization

/// The inputs of the program from its process: environment, clock, user, randomness.
///
/// They are read here and nowhere else, and passed on as values.
enum ProcessEnvironment {
  /// Returns a variable of the environment that is set and not empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The user's home directory; empty without one.
  static var home: String { variable("HOME") ?? "" }

  /// All variables of the environment.
  static var variables: [String: String] {
    var variables: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      let parts = String(cString: text).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
      entry += 1
    }
    return variables
  }

  /// Returns the path of the user's file of that name, in the directory of an XDG variable.
  static func userFile(
    _ name: String, in variable: String, else place: String
  ) -> String? {
    (self.variable(variable) ?? self.variable("HOME").map { $0 + place })
      .map { "\($0)/dealdeck/\(name)" }
  }

  /// The variables of the locale of messages; the first that is set counts.
  static let localeVariables = ["LC_ALL", "LC_MESSAGES", "LANG"]

  /// The locale of messages, by the rules of POSIX.
  static var locale: String? { localeVariables.lazy.compactMap(variable).first }

  /// The variable of the locale of characters that counts, by the rules of POSIX; `nil` when none is set.
  static var characterSetting: (name: String, value: String)? {
    ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { name in
      variable(name).map { (name, $0) }
    }.first
  }

  /// True when the locale's characters are UTF-8, by the rules of POSIX; those of no locale, or of `C`, are
  /// not.
  static let isUTF8: Bool = {
    let name = characterSetting?.value.lowercased() ?? ""
    return name.hasSuffix("utf-8") || name.hasSuffix("utf8") || name.contains("utf-8@")
  }()

  /// True when the locale of characters is installed.
  static var hasLocale: Bool { setlocale(LC_CTYPE, "") != nil }

  /// True when the user wants no colour (no-color.org).
  static var refusesColour: Bool { variable("NO_COLOR") != nil }

  /// The width of the output in columns: `$COLUMNS`, else that of the terminal, else 80.
  static var columns: Int {
    if let columns = variable("COLUMNS").flatMap({ Int($0) }), columns > 0 { return columns }
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? Int(size.ws_col) : 80
  }

  /// The window of the terminal that the program is on; `nil` without one.
  static var window: (columns: Int, rows: Int)? {
    var size = winsize()
    for descriptor in [STDOUT_FILENO, STDIN_FILENO, STDERR_FILENO]
    where ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 && size.ws_row > 0 {
      return (Int(size.ws_col), Int(size.ws_row))
    }
    return nil
  }

  /// The width of the output when that is a terminal; `nil` for a pipe or a file, which take lines of any length.
  static var terminalColumns: Int? { isatty(STDOUT_FILENO) == 1 ? columns : nil }

  /// Returns the moment of all answers: `$DEALDECK_NOW` when it is set, else the clock.
  static func now(_ words: Strings) throws -> Instant {
    guard let text = variable("DEALDECK_NOW") else { return Instant(seconds: Int64(time(nil))) }
    guard let moment = MomentParser(in: .utc).moment(text, reading: { Day($0) }) else {
      throw CommandFailure.usage(words.refusal(.badNow(text)))
    }
    // Noon in UTC falls on the same day in nearly every zone.
    return moment.at ?? Zone.utc.instant(of: moment.day, hour: 12)
  }

  /// Returns a clock of the present moment; one stopped by `$DEALDECK_NOW` returns that.
  static func clock(_ words: Strings) throws -> () -> Instant {
    let moment = try now(words)
    return variable("DEALDECK_NOW") == nil ? { Instant(seconds: Int64(time(nil))) } : { moment }
  }

  /// Returns the milliseconds of a monotonic clock, which `$DEALDECK_NOW` does not stop.
  static func uptime() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }

  /// The time to wait for the saves of others, from `$DEALDECK_LOCK_TIMEOUT` in whole seconds; `nil` when
  /// it is not set.
  static var lockTimeout: Duration? {
    variable("DEALDECK_LOCK_TIMEOUT").flatMap { UInt32($0) }.map { .seconds($0) }
  }

  /// Returns the author of changes: `$DEALDECK_USER`, else the name in the user's configuration, else the
  /// login name.
  static func author() -> String { variable("DEALDECK_USER") ?? configuredUser ?? loginName() }

  /// Read once, when the first change is made: a name that was asked for is in the file by then.
  private static let configuredUser = UserConfiguration.read().preferences.text(of: .user)

  /// Returns the login name.
  static func loginName() -> String {
    if let entry = getpwuid(geteuid()), let name = entry.pointee.pw_name {
      return String(cString: name)
    }
    return variable("LOGNAME") ?? "unknown"
  }

  /// Returns a random seed.
  static func seed() -> UInt64 {
    var generator = SystemRandomNumberGenerator()
    return generator.next()
  }

  /// Returns the time zone of that IANA name; `nil` when the system has none.
  static func zone(named name: String) -> Zone? {
    ZoneFile.read(name, in: variable("TZDIR") ?? "")
  }

  /// Returns the time zone of that IANA name.
  static func zone(named name: String, _ words: Strings) throws -> Zone {
    guard let zone = zone(named: name) else {
      throw CommandFailure.badData(words.refusal(.noZone(name)))
    }
    return zone
  }

  /// Returns the name of the system's time zone, or UTC when it is unknown.
  static func systemZoneName() -> String {
    if let name = variable("TZ") { return name.hasPrefix(":") ? String(name.dropFirst()) : name }
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/etc/localtime", &buffer, buffer.count)
    let target = String(
      decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard let marker = target.firstRange(of: "zoneinfo/") else { return "UTC" }
    return String(target[marker.upperBound...])
  }
}
