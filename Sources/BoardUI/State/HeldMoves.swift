import PipelineDomain

/// Moves that wait for the same key again: a gate stood in the way, or there are several.
struct HeldMoves: Equatable {
  /// Where each deal goes.
  var targets: [Deal.ID: Stage.ID]
}
