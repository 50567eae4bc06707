/// A program that is told of each change of a board: one of the user's configuration, never of a board.
package struct Hook: Equatable, Sendable {
  /// The seconds after which it is ended unless it says otherwise.
  package static let standardLimit = 10
  /// The most seconds a program may be given.
  package static let longestLimit = 3600
  /// The variable that a hook runs with, so that what it changes itself runs none.
  package static let guardVariable = "DEALDECK_HOOK"

  /// The name in the configuration.
  package let name: String
  /// The program and its arguments.
  package let arguments: [String]
  /// The seconds after which it is ended.
  package let limit: Int
  /// The variables of the environment it gets beside those that hold no secret.
  package let variables: [String]

  /// Creates a hook.
  package init(
    name: String, arguments: [String], limit: Int = standardLimit, variables: [String] = []
  ) {
    self.name = name
    self.arguments = arguments
    self.limit = limit
    self.variables = variables
  }

  /// Returns true for a variable of the environment that it gets: of places, names, languages and the session,
  /// or named by it. Tokens and passwords are in none of these.
  package func keeps(_ variable: String) -> Bool {
    Hook.kept.contains(variable) || variables.contains(variable)
      || ["LC_", "XDG_", "DEALDECK_"].contains { variable.hasPrefix($0) }
  }

  private static let kept: Set = [
    "HOME", "LOGNAME", "USER", "SHELL", "PATH", "LANG", "LANGUAGE", "TZ", "TZDIR", "TMPDIR",
    "DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS",
  ]
}
