import PipelineDomain

/// What the panel's figures are made of, built in pieces between frames.
struct PanelCalculation: Equatable, Sendable {
  /// Deals taken in at a time: few enough that a key never waits for long.
  static let portion = 2_000

  /// What the deals it is about meet.
  let filter: Filter
  /// The board of the deals that the filter keeps, once that is settled; `nil` when it keeps all.
  private(set) var kept: Board?
  private(set) var facts: PipelineFacts?
  private(set) var past: PastValues?
  private var isComplete = false

  init(under filter: Filter = .everything) {
    self.filter = filter
  }

  /// Whether something is left to be built.
  var isDue: Bool { !isComplete || past?.isComplete != true }

  /// The ledger, once every deal is in it.
  var complete: PipelineFacts? { isComplete ? facts : nil }

  /// Goes on by one portion; answers whether the figures can be read anew.
  mutating func advance(_ whole: Board, at now: Instant, in zone: Zone, me: String) -> Bool {
    if filter != .everything, kept == nil {
      let context = Filter.Context(whole, at: now, in: zone, me: me)
      kept = whole.restricted(to: filter, in: context)
    }
    let board = kept ?? whole
    guard isComplete else {
      var growing = facts ?? PipelineFacts(of: board, asOf: now, zone: zone, under: filter)
      facts = nil
      isComplete = growing.extend(from: board, atMost: 10 * PanelCalculation.portion)
      facts = growing
      guard isComplete else { return false }
      let period = Period(board.settings.panel.unit, containing: growing.today)
      past = PastValues(towards: period, from: growing)
      return true
    }
    past?.take(from: board, in: zone, atMost: PanelCalculation.portion)
    return past?.isComplete == true
  }

  /// Takes in a change of one deal; a ledger that is still being built is begun anew, as is one under a
  /// filter, which may mean other deals now.
  mutating func update(
    _ deal: Deal, at index: Int, with organization: Organization?, asOf now: Instant
  ) {
    guard filter == .everything else { return self = PanelCalculation(under: filter) }
    guard isComplete else { return facts = nil }
    facts?.update(deal, at: index, with: organization, asOf: now)
  }
}
