/// A move that was made although something was missing: kept on record.
public struct Passage: Equatable, Sendable {
  /// A shortfall and the gate it showed at.
  public struct Obstacle: Hashable, Sendable {
    /// The stage whose gate it is.
    public var stage: Stage.ID
    /// What is missing.
    public var shortfall: Shortfall

    /// A shortfall at a gate.
    public init(stage: Stage.ID, shortfall: Shortfall) {
      self.stage = stage
      self.shortfall = shortfall
    }
  }

  /// Where the deal was.
  public var from: Stage.ID
  /// Where it went.
  public var to: Stage.ID
  /// The keys of the requirements that were not met, never empty.
  public var overridden: [String]
  /// When.
  public var at: Instant
  /// Who decided it.
  public var by: String
  /// Why, in their words; empty when they gave none.
  public var reason: String

  /// The record of a move past obstacles; `nil` when there are none and nothing was overridden.
  public init?(
    past obstacles: [Obstacle], from: Stage.ID, to: Stage.ID, at: Instant, by author: String,
    because reason: String = ""
  ) {
    guard !obstacles.isEmpty else { return nil }
    self.from = from
    self.to = to
    overridden = obstacles.map(\.shortfall.requirement.key)
    self.at = at
    self.by = author
    self.reason = reason
  }
}
