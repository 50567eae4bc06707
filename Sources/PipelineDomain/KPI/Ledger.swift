/// One row a deal: what the KPIs need of it, computed once and kept as deals change.
///
/// It stands between the board and the figures so that a figure costs one pass over small rows, and
/// a change of one deal costs one row.
public struct Ledger: Sendable {
  /// The settings the rows were made under.
  public let settings: Settings
  /// The moment the rows describe.
  public let asOf: Instant
  /// The local day of that moment.
  public let today: Day
  /// The zone days are counted in.
  public let zone: Zone

  /// The ledger of a board at a moment. O(deals + history).
  public init(_ board: Board, asOf: Instant, zone: Zone) {
    settings = board.settings
    self.asOf = asOf
    self.zone = zone
    today = zone.day(of: asOf)
  }

  /// Brings one deal's row up to date, `index` being its place in `board.deals`. O(its history).
  public mutating func update(_ deal: Deal, at index: Int) {
  }
}
