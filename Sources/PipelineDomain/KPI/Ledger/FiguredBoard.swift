/// A board as the figures of a period see it: the deals that a filter keeps, as they stand at a moment
/// and, for state figures, as they stood at the period's last moment when that is over by then.
///
/// A state figure of a period that is over is therefore the one that was told at its end: deals,
/// owners and filter are those of then, and no deal of today is held against a quota of the past.
public struct FiguredBoard: Sendable {
  /// The deals at the moment.
  public let board: Board
  /// Their ledger, which knows of the period's end.
  public let ledger: Ledger
  /// The deals at the last moment of a period that is over.
  public let end: Board?

  /// The deals of a board that a filter keeps, at a moment, for the figures of a period.
  /// O(deals + history).
  public init(
    _ whole: Board, under filter: Filter = .everything, at now: Instant, in zone: Zone,
    me: String? = nil, over period: Period
  ) {
    let kept = { (board: Board, moment: Instant) in
      board.restricted(to: filter, in: Filter.Context(board, at: moment, in: zone, me: me))
    }
    let last = zone.instant(of: period.end).adding(seconds: -1)
    self.init(
      kept(whole, now), last < now ? kept(whole.asOf(last), last) : nil,
      Sight(now: now, last: last, zone: zone, filter: filter))
  }

  private init(_ board: Board, _ end: Board?, _ sight: Sight) {
    var ledger = Ledger(board, asOf: sight.now, zone: sight.zone, under: sight.filter)
    if let end {
      ledger.remember(Ledger(end, asOf: sight.last, zone: sight.zone, under: sight.filter))
    }
    (self.board, self.ledger, self.end, self.sight) = (board, ledger, end, sight)
  }

  /// The deals of each group alone, the groups by name, the deals that do not tell last; of a period
  /// that is over also the groups that had deals at its end alone. O(deals + history).
  public func groups(by grouping: Grouping) -> [(key: String?, figured: FiguredBoard)] {
    let now = grouping.boards(of: board)
    guard let end else { return now.map { ($0.key, FiguredBoard($0.board, nil, sight)) } }
    let then = grouping.boards(of: end)
    let gone = then.filter { group in !now.contains { $0.key == group.key } }
    let groups =
      now.map { (key: $0.key, board: $0.board) }
      + gone.map { (key: $0.key, board: $0.board.emptied) }
    return groups.sorted { Grouping.precedes($0.key, $1.key) }.map { key, board in
      let past = then.first { $0.key == key }?.board ?? board.emptied
      return (key, FiguredBoard(board, past, sight))
    }
  }

  /// Whence the board is seen.
  private struct Sight {
    let now: Instant
    let last: Instant
    let zone: Zone
    let filter: Filter
  }

  private let sight: Sight
}

extension Board {
  /// The board without its deals.
  fileprivate var emptied: Board {
    Board(settings: settings, organizations: Array(organizations.values))
  }
}
