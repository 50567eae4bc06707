import PipelineDomain
import TerminalKit

/// A glyph for a state and its emphasis. All are one cell wide, and none is an emoji in any font.
struct Sign {
  /// The glyph, and its replacement on terminals that show ASCII only.
  let glyph: String
  let ascii: String
  let style: Style

  static let cursor = Sign(glyph: "▌", ascii: "|", style: .focus)
  static let stale = Sign(glyph: "┃", ascii: "!", style: .bad)
  static let marked = Sign(glyph: "✚", ascii: "#", style: Style.focus.bold)
  static let won = Sign(glyph: "✓", ascii: "+", style: .good)
  static let done = won
  static let missing = Sign(glyph: "◦", ascii: "o", style: .attention)
  static let lost = Sign(glyph: "✗", ascii: "x", style: .secondary)
}

extension Freshness.State {
  /// The mark of a card.
  var sign: Sign {
    switch self {
    case .fresh: Sign(glyph: "∙", ascii: ".", style: .secondary)
    case .cooling: Sign(glyph: "◦", ascii: "o", style: .attention)
    case .coveredByNextStep: Sign(glyph: "~", ascii: "~", style: .attention)
    case .stale: Sign(glyph: "!", ascii: "!", style: Style.bad.bold)
    case .undated, .closed: Sign(glyph: " ", ascii: " ", style: .secondary)
    }
  }
}

extension NextStep.State {
  /// The mark before a next step.
  var sign: Sign {
    switch self {
    case .ahead: Sign(glyph: "▸", ascii: ">", style: .secondary)
    case .today: Sign(glyph: "»", ascii: "@", style: .attention)
    case .late: Sign(glyph: "◂", ascii: "<", style: Style.bad.bold)
    case .missing: Sign(glyph: "?", ascii: "?", style: .attention)
    }
  }
}

extension Stage.Outcome {
  /// The mark of a closed deal.
  var sign: Sign {
    switch self {
    case .open: Sign(glyph: " ", ascii: " ", style: .secondary)
    case .won: .won
    case .lost, .disqualified: .lost
    }
  }
}

extension KPIResult.Status {
  /// The mark of a figure that is off target or at risk.
  var sign: Sign {
    switch self {
    case .ok: Sign(glyph: " ", ascii: " ", style: .good)
    case .warn: Sign(glyph: "~", ascii: "~", style: .attention)
    case .alert: Sign(glyph: "!", ascii: "!", style: Style.bad.bold)
    case .unavailable: Sign(glyph: " ", ascii: " ", style: .secondary)
    }
  }
}

/// The steps of a sparkline, from low to high.
let sparkSteps = ["▁", "▂", "▃", "▄", "▅", "▆", "▇"]

extension AttentionKind {
  /// The emphasis of an item.
  var style: Style {
    switch self {
    case .stepLate, .slaMissed, .stale, .closePassed, .contradiction: .bad
    case .nurtureBack, .stepDue, .followUpOwed, .atRisk, .renewalDue, .pushed, .noNextStep,
      .oldQualification, .missing, .duplicate:
      .attention
    }
  }
}
