package import PipelineDomain

/// The board seen as it was at a moment of the past, which cannot be changed; the present one is kept
/// aside, and is saved and reloaded meanwhile.
package struct Travel: Equatable, Sendable {
  /// The moment it is seen at.
  package internal(set) var moment: Instant
  /// True while the board shown is still that of another moment; it is computed between frames.
  package internal(set) var isDue = true
  /// The present, to be shown again; `nil` until the past is shown.
  var present: Scene?

  init(to moment: Instant) {
    self.moment = moment
  }
}

/// The part of the model that belongs to one moment.
struct Scene: Equatable, Sendable {
  var board: Board
  var now: Instant
  var columns: Columns
  var figures: PanelCalculation
  var risks: RiskCalculation
  var cursor: Cursor
  var selection: Selection?
  var unfolded: Set<Stage.Outcome>
  var marks: Set<Deal.ID>
  var rangeStart: Deal.ID?
  var results: [KPIResult]
  var closed: [Stage.Outcome: Closings]
}

extension Model {
  /// The scene shown now.
  var scene: Scene {
    Scene(
      board: board, now: now, columns: columns, figures: figures, risks: risks, cursor: cursor,
      selection: selection, unfolded: unfolded, marks: marks, rangeStart: rangeStart,
      results: panel.results, closed: panel.closed)
  }

  /// Shows a scene and hands over the one that was shown; nothing is copied. O(1).
  mutating func exchange(_ scene: inout Scene) {
    swap(&board, &scene.board)
    swap(&now, &scene.now)
    swap(&columns, &scene.columns)
    swap(&figures, &scene.figures)
    swap(&risks, &scene.risks)
    swap(&cursor, &scene.cursor)
    swap(&selection, &scene.selection)
    swap(&unfolded, &scene.unfolded)
    swap(&marks, &scene.marks)
    swap(&rangeStart, &scene.rangeStart)
    swap(&panel.results, &scene.results)
    swap(&panel.closed, &scene.closed)
  }
}
