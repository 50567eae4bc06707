import PipelineDomain
import TerminalKit

/// A glyph for a state, and how much it wants to be seen. All are one cell wide, and none is an emoji
/// in any font; ``asciiTwin(of:)`` has the forms for terminals that show ASCII only.
struct Sign {
  let glyph: String
  let style: Style

  static let cursor = Sign(glyph: "▌", style: .focus)
  static let won = Sign(glyph: "✓", style: .good)
  static let lost = Sign(glyph: "✗", style: .secondary)
}

extension Freshness.State {
  /// The mark of a card.
  var sign: Sign {
    switch self {
    case .fresh: Sign(glyph: "∙", style: .secondary)
    case .cooling: Sign(glyph: "◦", style: .attention)
    case .pardoned: Sign(glyph: "~", style: .attention)
    case .stale: Sign(glyph: "!", style: Style.bad.bold)
    case .undated, .closed: Sign(glyph: " ", style: .secondary)
    }
  }
}

extension NextStep.State {
  /// The mark before a next step.
  var sign: Sign {
    switch self {
    case .ahead: Sign(glyph: "▸", style: .secondary)
    case .today: Sign(glyph: "»", style: .attention)
    case .late: Sign(glyph: "◂", style: Style.bad.bold)
    case .missing: Sign(glyph: "?", style: .attention)
    }
  }
}

extension Stage.Outcome {
  /// The mark of a closed deal.
  var sign: Sign {
    switch self {
    case .open: Sign(glyph: " ", style: .secondary)
    case .won: .won
    case .lost, .disqualified: .lost
    }
  }
}

extension Reading.Status {
  /// The mark of a figure that is not as it should be.
  var sign: Sign {
    switch self {
    case .ok: Sign(glyph: " ", style: .good)
    case .warn: Sign(glyph: "~", style: .attention)
    case .alert: Sign(glyph: "!", style: Style.bad.bold)
    case .unavailable: Sign(glyph: " ", style: .secondary)
    }
  }
}

/// The steps of a sparkline, from low to high.
let sparkSteps = ["▁", "▂", "▃", "▄", "▅", "▆", "▇"]
