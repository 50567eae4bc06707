/// One stay of a deal in a stage.
public struct Visit: Equatable, Sendable {
  /// The stage.
  public var stage: Stage.ID
  /// When the deal came.
  public var entered: Instant
  /// When it left; `nil` while it is there.
  public var left: Instant?
}

extension Deal {
  /// Every stay in a stage, oldest first, told from the history; moves that were undone left no stay.
  public var visits: [Visit] {
    var visits: [Visit] = []
    for entry in standingEntries where entry.undoes == nil {
      guard let stage = entry.stageEntered else { continue }
      if let last = visits.indices.last { visits[last].left = entry.at }
      visits.append(Visit(stage: Stage.ID(stage), entered: entry.at))
    }
    return visits
  }
}
