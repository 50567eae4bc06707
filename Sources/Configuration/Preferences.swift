package import BoardUI
package import Diagnostics
package import PipelineDomain
package import TerminalKit
package import Localization

/// What a user's configuration file asks for.
///
/// Where the file is silent or wrong, nothing is asked for: reading never fails.
package struct Preferences: Sendable {
  /// A value of the file with its place.
  package struct Chosen: Equatable, Sendable {
    /// The value as the table of settings writes it.
    package let text: String
    /// Where it stands.
    package let place: TextPosition
  }

  /// The settings the file gives a value.
  package internal(set) var chosen: [Setting: Chosen] = [:]
  /// The remaps of keys that the file asks for and that hold, in its order.
  package internal(set) var remaps: [(remap: KeyMap.Remap, place: TextPosition)] = []
  /// The colours the file asks for.
  package internal(set) var colours: [Role: (colour: Colour, place: TextPosition)] = [:]
  /// The filters the file keeps under names, in its order.
  package internal(set) var views: [(view: OwnView, place: TextPosition)] = []
  /// The keys with the remaps over them.
  package internal(set) var keys = KeyMap.standard
  /// What is wrong, in the order of the file.
  package internal(set) var problems: [ConfigurationParseError] = []

  /// Asks for nothing.
  package init() {}

  /// Asks for nothing, because the file could not be read.
  package init(unreadable why: String) {
    let start = TextPosition(line: 1, column: 1)
    problems = [ConfigurationParseError(place: start, fault: .unreadable(why))]
  }

  /// The text of a setting, or its standard.
  package func text(of setting: Setting) -> String? { chosen[setting]?.text ?? setting.standard }

  /// The language asked for.
  package var language: Language? { text(of: .language).flatMap(Language.init(rawValue:)) }

  /// The theme asked for; `nil` when the file does not say.
  package var theme: Theme? { chosen[.theme].flatMap { Theme(rawValue: $0.text) } }

  /// In which order numbers tell a day.
  package var dateOrder: DateOrder {
    text(of: .dateOrder).flatMap(DateOrder.init(rawValue:)) ?? .dayMonthYear
  }

  /// How the board starts and listens.
  package var board: Model.Preferences {
    Model.Preferences(
      keys: keys, density: text(of: .density).flatMap(Model.Density.init(rawValue:)) ?? .cards,
      dateOrder: dateOrder, preset: text(of: .preset), filter: text(of: .filter) ?? "",
      usesMouse: usesMouse, views: views.map(\.view), theme: theme ?? .automatic)
  }

  /// Whether lines and signs take two cells, so that ASCII stands in for them.
  package var hasWideSigns: Bool { text(of: .ambiguousWidth) == "2" }

  /// Whether the mouse is listened to from the start.
  package var usesMouse: Bool { text(of: .mouse) == "on" }

  /// Whether the terminal may be asked what it can do.
  package var asksTerminal: Bool { text(of: .queries) == "on" }
}
