package import BoardUI
package import Diagnostics
package import PipelineDomain
package import TerminalKit
package import Localization

/// The settings of a user's configuration file.
///
/// Missing or invalid ones have their defaults: reading never fails.
package struct Preferences: Sendable {
  /// A value in the file with its place.
  package struct Chosen: Equatable, Sendable {
    /// The value as the table of settings writes it.
    package let text: String
    /// The place in the file.
    package let place: TextPosition
  }

  /// The settings with a value in the file.
  package internal(set) var chosen: [Setting: Chosen] = [:]
  /// The valid remaps of keys in the file, in its order.
  package internal(set) var remaps: [(remap: KeyMap.Remap, place: TextPosition)] = []
  /// The colours in the file.
  package internal(set) var colours: [Role: (colour: Colour, place: TextPosition)] = [:]
  /// The named filters in the file, in its order.
  package internal(set) var views: [(view: OwnView, place: TextPosition)] = []
  /// The programs that are told of each change, in the order of the file.
  package internal(set) var hooks: [(hook: Hook, place: TextPosition)] = []
  /// The places of the own commands, which the keys hold.
  package internal(set) var commandPlaces: [TextPosition] = []
  /// The keys with the remaps over them, and the own commands.
  package internal(set) var keys = KeyMap.standard
  /// The errors, in the order of the file.
  package internal(set) var problems: [ConfigurationParseError] = []

  /// Creates preferences with default values.
  package init() {}

  /// Creates preferences with default values for a file that could not be read.
  package init(unreadable why: String) {
    let start = TextPosition(line: 1, column: 1)
    problems = [ConfigurationParseError(place: start, fault: .unreadable(why))]
  }

  /// Returns the value of a setting, or its default.
  package func text(of setting: Setting) -> String? { chosen[setting]?.text ?? setting.standard }

  /// The language; `nil` when it is not set.
  package var language: Language? { text(of: .language).flatMap(Language.init(rawValue:)) }

  /// The theme; `nil` when it is not set.
  package var theme: Theme? { chosen[.theme].flatMap { Theme(rawValue: $0.text) } }

  /// The order of day, month and year in numeric dates.
  package var dateOrder: DateOrder {
    text(of: .dateOrder).flatMap(DateOrder.init(rawValue:)) ?? .dayMonthYear
  }

  /// The preferences of the board.
  package var board: Model.Preferences {
    Model.Preferences(
      keys: keys, density: text(of: .density).flatMap(Model.Density.init(rawValue:)) ?? .cards,
      dateOrder: dateOrder, preset: text(of: .preset), filter: text(of: .filter) ?? "",
      usesMouse: usesMouse, views: views.map(\.view), theme: theme ?? .automatic)
  }

  /// True when lines and signs take two cells, so that they are drawn in ASCII.
  package var hasWideSigns: Bool { text(of: .ambiguousWidth) == "2" }

  /// True when the mouse is on from the start.
  package var usesMouse: Bool { text(of: .mouse) == "on" }

  /// True when commands are read line by line instead of showing the screen.
  package var isLinear: Bool { text(of: .linear) == "on" }

  /// The program that opens links.
  package var opener: String { text(of: .opener) ?? "" }

  /// True when the terminal may be queried for its capabilities.
  package var asksTerminal: Bool { text(of: .queries) == "on" }
}
