/// The closed deals of a board as a past for its open ones, one place a deal, with the table of their outcomes.
///
/// It is built in portions; a change of one deal then costs that deal alone.
public struct RiskPast: Equatable, Sendable {
  /// The outcomes of the deals taken in so far.
  public private(set) var table: RiskTable
  private let outcomes: [Stage.ID: Stage.Outcome]
  let zone: Zone
  private(set) var precedents: [RiskPrecedent?] = []

  /// Creates an empty past, to be extended from the board piece by piece.
  public init(of board: Board, in zone: Zone) {
    table = RiskTable(board.settings, in: zone)
    outcomes = Dictionary(
      board.settings.stages.map { ($0.id, $0.outcome) }, uniquingKeysWith: { first, _ in first })
    self.zone = zone
  }

  /// Takes in the deals of the board that follow the last one here, at most `limit` of them. Returns true when
  /// every deal is in. O(deals added + their history).
  @discardableResult
  public mutating func extend(from board: Board, atMost limit: Int = .max) -> Bool {
    for index in board.deals.indices.dropFirst(precedents.count).prefix(limit) {
      update(board.deals[index], at: index)
    }
    return precedents.count >= board.deals.count
  }

  /// Takes in a change of a deal, `index` being its place on the board, or the place after the last for a new
  /// deal. O(its history).
  public mutating func update(_ deal: Deal, at index: Int) {
    precondition((0...precedents.count).contains(index), "a deal follows the last one or is one")
    if index == precedents.count { precedents.append(nil) }
    if let before = precedents[index] { table.count(before, by: -1) }
    precedents[index] = precedent(deal)
    if let after = precedents[index] { table.count(after) }
  }

  /// Returns the past of a deal that was won or lost; `nil` of another.
  private func precedent(_ deal: Deal) -> RiskPrecedent? {
    guard !deal.isRemoved, let outcome = outcomes[deal.stage], outcome == .won || outcome == .lost
    else { return nil }
    let deal = deal.backdated(in: zone) ?? deal
    guard let closed = deal.closedOn ?? deal.stageEntry.map(zone.day) else { return nil }
    return RiskPrecedent(
      deal, closed: closed, isWon: outcome == .won, in: zone, stage: table.place)
  }
}
