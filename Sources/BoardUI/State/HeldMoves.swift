import PipelineDomain

/// A deletion, or a change of settings, that waits for the same key again, as it tells first what goes.
enum HeldDeletion: Equatable {
  case deals([Deal.ID])
  case organization(Organization.ID)
  case settings([SettingEdit])
}

/// Moves that wait for the same key again: a gate is unmet, or there are several.
struct HeldMoves: Equatable {
  /// The target stage of each deal.
  var targets: [Deal.ID: Stage.ID]
}
