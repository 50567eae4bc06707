import PipelineDomain

/// The past of closed deals that the risk of open ones is read from, built in portions between frames.
struct RiskCalculation: Equatable, Sendable {
  private var past: RiskPast?
  private var isComplete = false

  /// True when something is left to be built.
  var isDue: Bool { !isComplete }

  /// The outcomes of the closed deals, once all are in.
  var table: RiskTable? { isComplete ? past?.table : nil }

  /// Takes in one more portion of the deals.
  mutating func advance(_ board: Board, in zone: Zone) {
    var growing = past ?? RiskPast(of: board, in: zone)
    past = nil
    isComplete = growing.extend(from: board, atMost: PanelCalculation.portion)
    past = growing
  }

  /// Takes in a change of one deal; a past that is still being built is begun anew.
  mutating func update(_ deal: Deal, at index: Int) {
    if isComplete { past?.update(deal, at: index) } else { past = nil }
  }
}
