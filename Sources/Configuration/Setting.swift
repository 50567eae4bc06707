import BoardUI
package import TerminalKit

/// A key at the top of the configuration file. The raw value is its name there.
package enum Setting: String, CaseIterable, Sendable {
  /// The language everything is said in.
  case language
  /// The colours.
  case theme
  /// How tall cards are at first.
  case density
  /// Which figures the panel shows.
  case preset
  /// Which deals the board shows at first.
  case filter
  /// In which order numbers tell a day.
  case dateOrder = "date-order"
  /// How many cells the terminal's font gives lines and signs; with two they are ASCII.
  case ambiguousWidth = "ambiguous-width"
  /// Whether the terminal is asked what it can do.
  case queries
  /// Whether the mouse is listened to.
  case mouse

  /// The values there are; `nil` where any text is one. `true` and `false` count as `on` and `off`.
  package var accepted: [String]? {
    switch self {
    case .language: ["en", "fr"]
    case .theme: ["auto", "dark", "light", "high-contrast", "colour-blind", "monochrome"]
    case .density: ["cards", "lines"]
    case .preset: Model.Preferences.presets
    case .filter: nil
    case .dateOrder: ["dmy", "mdy", "ymd"]
    case .ambiguousWidth: ["1", "2"]
    case .queries, .mouse: ["on", "off"]
    }
  }

  /// What holds when the file does not say; `nil` where something else decides.
  package var standard: String? {
    switch self {
    case .language, .preset, .filter: nil
    case .theme: "auto"
    case .density: "cards"
    case .dateOrder: "dmy"
    case .ambiguousWidth: "1"
    case .queries, .mouse: "on"
    }
  }
}

extension Role {
  /// The name in the configuration file.
  package var name: String {
    switch self {
    case .text: "text"
    case .secondary: "secondary"
    case .heading: "heading"
    case .focus: "focus"
    case .good: "good"
    case .attention: "attention"
    case .bad: "bad"
    }
  }
}
