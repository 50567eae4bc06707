import PipelineDomain

/// Moves that wait for the same key again: a gate is unmet, or there are several.
struct HeldMoves: Equatable {
  /// The target stage of each deal.
  var targets: [Deal.ID: Stage.ID]
}
