import BoardUI
package import TerminalKit

/// A key at the top of the configuration file. The raw value is its name there.
package enum Setting: String, CaseIterable, Sendable {
  /// The language of all texts.
  case language
  /// The colours.
  case theme
  /// The height of cards at the start.
  case density
  /// The set of figures in the panel.
  case preset
  /// The filter of the board at the start.
  case filter
  /// The order of day, month and year in numeric dates.
  case dateOrder = "date-order"
  /// The number of cells the terminal's font gives lines and signs; with two they are drawn in ASCII.
  case ambiguousWidth = "ambiguous-width"
  /// Queries to the terminal for its capabilities.
  case queries
  /// The program that opens links.
  case opener
  /// Mouse input.
  case mouse
  /// Commands line by line instead of the screen.
  case linear
  /// The name of the user: owner of new deals, author of changes, "me" in filters.
  case user

  /// The accepted values; `nil` when any text is one. `true` and `false` count as `on` and `off`.
  package var accepted: [String]? {
    switch self {
    case .language: ["en", "fr"]
    case .theme: ["auto", "dark", "light", "high-contrast", "colour-blind", "monochrome"]
    case .density: ["cards", "lines"]
    case .preset: Model.Preferences.presets
    case .filter, .user, .opener: nil
    case .dateOrder: ["dmy", "mdy", "ymd"]
    case .ambiguousWidth: ["1", "2"]
    case .queries, .mouse, .linear: ["on", "off"]
    }
  }

  /// The default value; `nil` where something else decides.
  package var standard: String? {
    switch self {
    case .language, .preset, .filter, .user: nil
    case .theme: "auto"
    case .density: "cards"
    case .dateOrder: "dmy"
    case .ambiguousWidth: "1"
    case .opener: "xdg-open"
    case .queries, .mouse: "on"
    case .linear: "off"
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
    case .stale: "stale"
    }
  }
}
