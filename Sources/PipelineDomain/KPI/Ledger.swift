/// One row a deal: what the KPIs need of it, computed once and kept as deals change.
///
/// It stands between the board and the figures so that a figure costs one pass over small rows, and
/// a change of one deal costs one row. Made as of an earlier moment it tells how the board stood
/// then, without a copy of any deal: facts recorded after `asOf` never count.
public struct Ledger: Sendable {
  /// The settings the rows were made under.
  public let settings: Settings
  /// The moment the rows describe.
  public private(set) var asOf: Instant
  /// The local day of that moment.
  public private(set) var today: Day
  /// The zone days are counted in.
  public let zone: Zone

  let stages: StageTable
  private(set) var rows: [Row] = []
  private(set) var ids: [Deal.ID] = []
  /// The day of the first entry to each open stage, one run of `stages.openCount` days a row.
  private(set) var firstEntries: [Day] = []

  /// The ledger of a board at the end of a moment, which may lie in the past. O(deals + history).
  public init(_ board: Board, asOf: Instant, zone: Zone) {
    settings = board.settings
    stages = StageTable(board.settings)
    self.asOf = asOf
    self.zone = zone
    today = zone.day(of: asOf)
    rows.reserveCapacity(board.deals.count)
    ids.reserveCapacity(board.deals.count)
    firstEntries.reserveCapacity(board.deals.count * stages.openCount)
    for (index, deal) in board.deals.enumerated() { update(deal, at: index) }
  }

  /// Brings one deal's row up to date, `index` being its place in `board.deals`: that of a row, or
  /// the place after the last for a new deal. O(its history).
  ///
  /// `moment`, when given and later than `asOf`, becomes the moment of the ledger. The other rows hold
  /// days, not ages, so they need no update; only a deal with facts dated between the two moments does.
  public mutating func update(_ deal: Deal, at index: Int, asOf moment: Instant? = nil) {
    precondition((0...rows.count).contains(index), "a row follows the last one or replaces one")
    if let moment, moment > asOf {
      asOf = moment
      today = zone.day(of: moment)
    }
    if index == rows.count {
      rows.append(Row())
      ids.append(deal.id)
      firstEntries.append(contentsOf: repeatElement(.unknown, count: stages.openCount))
    }
    rows[index] = Row(
      deal, asOf: asOf, zone, stages, firstEntries: &firstEntries, from: index * stages.openCount)
    ids[index] = deal.id
  }

  /// The first day a deal stood in an open stage, by row and position; `.unknown` when it never did.
  func firstEntry(_ index: Int, _ position: Int) -> Day {
    firstEntries[index * stages.openCount + position]
  }
}
