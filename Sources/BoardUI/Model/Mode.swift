import PipelineDomain

/// The receiver of the keys: the board, or a layer over it; there is one at a time.
enum Mode: Equatable, Sendable {
  /// The board or its panel.
  case board
  /// A prefix key was pressed, and the next key completes it; a popup lists the possible keys.
  case prefix(Prefix)
  /// A question asked at the spot.
  case prompt(Prompt)
  /// A page over the board, or a box above it.
  case screen(any Screen)

  /// The keys that wait for another.
  enum Prefix: Sendable {
    /// `m`: a stage number.
    case moveTo
    /// `g`: a place.
    case goTo
    /// `c` in the panel: a choice of KPIs.
    case preset
  }

  /// The screen, if it is one.
  var screen: (any Screen)? {
    if case .screen(let screen) = self { screen } else { nil }
  }

  static func == (left: Mode, right: Mode) -> Bool {
    switch (left, right) {
    case (.board, .board): true
    case (.prefix(let left), .prefix(let right)): left == right
    case (.prompt(let left), .prompt(let right)): left == right
    case (.screen(let left), .screen(let right)): left.isEqual(to: right)
    case (.board, _), (.prefix, _), (.prompt, _), (.screen, _): false
    }
  }
}
