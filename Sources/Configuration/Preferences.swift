public import BoardUI
public import Diagnostics
public import PipelineDomain
public import TerminalKit
public import Wording

/// What a user's configuration file asks for.
///
/// Where the file is silent or wrong, nothing is asked for: reading never fails.
public struct Preferences: Sendable {
  /// A value of the file with its place.
  public struct Chosen: Equatable, Sendable {
    /// The value as the table of settings writes it.
    public let text: String
    /// Where it stands.
    public let place: TextPosition
  }

  /// The settings the file gives a value.
  public internal(set) var chosen: [Setting: Chosen] = [:]
  /// The remaps of keys that the file asks for and that hold, in its order.
  public internal(set) var remaps: [(remap: KeyMap.Remap, place: TextPosition)] = []
  /// The colours the file asks for.
  public internal(set) var colours: [Role: (colour: Colour, place: TextPosition)] = [:]
  /// The filters the file keeps under names, in its order.
  public internal(set) var views: [(view: OwnView, place: TextPosition)] = []
  /// The keys with the remaps over them.
  public internal(set) var keys = KeyMap.standard
  /// What is wrong, in the order of the file.
  public internal(set) var problems: [Problem] = []

  /// Asks for nothing.
  public init() {}

  /// Asks for nothing, because the file could not be read.
  public init(unreadable why: String) {
    let start = TextPosition(line: 1, column: 1)
    problems = [Problem(place: start, fault: .unreadable(why))]
  }

  /// The text of a setting, or its standard.
  public func text(of setting: Setting) -> String? { chosen[setting]?.text ?? setting.standard }

  /// The language asked for.
  public var language: Language? { text(of: .language).flatMap(Language.init(rawValue:)) }

  /// The theme asked for; `nil` when the file does not say.
  public var theme: Theme? { chosen[.theme].flatMap { Theme(rawValue: $0.text) } }

  /// In which order numbers tell a day.
  public var dateOrder: DateOrder {
    text(of: .dateOrder).flatMap(DateOrder.init(rawValue:)) ?? .dayMonthYear
  }

  /// How the board starts and listens.
  public var board: Model.Preferences {
    Model.Preferences(
      keys: keys, density: text(of: .density).flatMap(Model.Density.init(rawValue:)) ?? .cards,
      dateOrder: dateOrder, preset: text(of: .preset), filter: text(of: .filter) ?? "",
      usesMouse: usesMouse, views: views.map(\.view), theme: theme ?? .automatic)
  }

  /// Whether lines and signs take two cells, so that ASCII stands in for them.
  public var hasWideSigns: Bool { text(of: .ambiguousWidth) == "2" }

  /// Whether the mouse is listened to from the start.
  public var usesMouse: Bool { text(of: .mouse) == "on" }

  /// Whether the terminal may be asked what it can do.
  public var asksTerminal: Bool { text(of: .queries) == "on" }
}
