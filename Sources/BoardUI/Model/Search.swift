public import PipelineDomain

/// A search over all deals, kept lit until Esc.
public struct Search: Equatable, Sendable {
  /// What was typed.
  public internal(set) var text: String {
    didSet { needle = FoldedText(text) }
  }
  /// The text without case and accents.
  private(set) var needle: FoldedText

  /// A search for a text.
  init(text: String) {
    self.text = text
    needle = FoldedText(text)
  }
}

/// Where a search began: what is put back when it is given up.
struct SearchOrigin: Equatable, Sendable {
  var cursor: Cursor
  var search: Search?
}

/// A narrowing of the board to certain deals, such as those that make a KPI.
public struct Selection: Equatable, Sendable {
  /// What the deals have in common.
  public enum Subject: Equatable, Sendable {
    /// They make this KPI.
    case kpi(String)
    /// They are in the review.
    case review
  }

  /// What was on screen when the board was narrowed, and comes back after.
  struct Origin: Equatable, Sendable {
    var mode = Mode.board
    var beneath: [Mode] = []
    var isPanelFocused = false
    var cursor = Cursor()
    var unfolded: Set<Stage.Outcome> = []
  }

  /// What the deals have in common.
  public internal(set) var subject: Subject
  /// The deals.
  public internal(set) var deals: Set<Deal.ID>
  /// Where Esc comes back to.
  var origin = Origin()
}
