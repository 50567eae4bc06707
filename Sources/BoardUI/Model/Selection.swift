package import PipelineDomain
import Localization

/// A narrowing of the board to certain deals, such as those that make a KPI.
package struct Selection: Equatable, Sendable {
  /// The common property of the deals.
  package enum Subject: Equatable, Sendable {
    /// They make this KPI.
    case kpi(String)
    /// They are in the review.
    case review
    /// They were lost at a stage for a reason; both by name.
    case losses(String)
  }

  /// The place on screen when the board was narrowed, which comes back after.
  struct Origin: Equatable, Sendable {
    var mode = Mode.board
    var beneath: [Mode] = []
    var isPanelFocused = false
    var cursor = Cursor()
    var unfolded: Set<Stage.Outcome> = []
  }

  /// The common property of the deals.
  package internal(set) var subject: Subject
  /// The deals.
  package internal(set) var deals: Set<Deal.ID>
  /// The place that Esc goes back to.
  var origin = Origin()
}

extension Strings {
  /// Returns the name of the narrowing.
  func name(of subject: Selection.Subject) -> String {
    switch subject {
    case .kpi(let kpi): name(ofKPI: kpi)
    case .review: title(.review)
    case .losses(let name): name
    }
  }
}
