package import PipelineDomain

/// What is said of how long a deal has been left alone.
package protocol FreshnessWords {
  /// The state in a word: `stale`.
  func freshness(_ state: Freshness.State) -> String
  /// Why a deal is marked as it is, a sentence a line: the verdict with clock and threshold, what
  /// last reset it, and what the next step has to do with it.
  func reasons(
    for freshness: Freshness, of deal: Deal, on board: Board, near today: Day, in zone: Zone
  ) -> [String]
}
