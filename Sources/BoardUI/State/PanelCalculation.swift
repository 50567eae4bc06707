import PipelineDomain

/// The calculation of the panel's figures, built in portions between frames.
struct PanelCalculation: Equatable, Sendable {
  /// The deals taken in at a time: few enough that a key never waits for long.
  static let portion = 2_000

  /// The filter of its deals.
  let filter: Filter
  /// The board of the deals that the filter keeps, once that is computed; `nil` when it keeps all.
  private(set) var kept: Board?
  private(set) var facts: PipelineFacts?
  private(set) var past: PastValues?
  private var isComplete = false

  init(under filter: Filter = .everything) {
    self.filter = filter
  }

  /// True when something is left to be built.
  var isDue: Bool { !isComplete || past?.isComplete != true }

  /// The facts, once every deal is in them.
  var complete: PipelineFacts? { isComplete ? facts : nil }

  /// Computes one more portion; returns true when the figures can be read anew.
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

  /// Takes in a change of one deal; facts that are still being built are begun anew, as are those under a
  /// filter, which may match other deals now, and those of a board of which a deal was deleted.
  mutating func update(
    _ deal: Deal, at index: Int, with organization: Organization?, asOf now: Instant
  ) {
    // A deal that is deleted or restored changes the periods before, too.
    let isRemoval = deal.history.last?.change(of: .removed) != nil
    guard filter == .everything, !isRemoval else { return self = PanelCalculation(under: filter) }
    guard isComplete else { return facts = nil }
    facts?.update(deal, at: index, with: organization, asOf: now)
  }
}
