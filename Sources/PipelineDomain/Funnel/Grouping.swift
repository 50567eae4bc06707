/// What deals are told apart by.
public enum Grouping: String, Sendable, CaseIterable {
  case source, owner, persona
  /// The line of business of the organization.
  case sector
  /// The organization, by its name.
  case customer

  /// The group a deal belongs to; `nil` when it does not tell.
  public func key(of deal: Deal, on board: Board) -> String? {
    switch self {
    case .sector: board.organization(of: deal).flatMap { $0.sector.isEmpty ? nil : $0.sector }
    case .customer: board.organization(of: deal)?.name
    case .source: deal.source
    case .owner: deal.owner
    case .persona: deal.persona
    }
  }
}

extension Grouping {
  /// A board of the deals of each group alone, the groups by name, the deals that do not tell last:
  /// what any KPI can be measured on group by group. O(deals).
  public func boards(of board: Board) -> [(key: String?, board: Board)] {
    groups(of: board).map { key, rows in
      (
        key,
        Board(
          settings: board.settings, organizations: Array(board.organizations.values),
          deals: rows.map { board.deals[$0] })
      )
    }
  }

  /// The rows of a ledger by group, the groups by name, the deals that do not tell last. O(deals).
  func groups(of board: Board) -> [(key: String?, rows: [Int])] {
    var groups: [String?: [Int]] = [:]
    for index in board.deals.indices {
      groups[key(of: board.deals[index], on: board), default: []].append(index)
    }
    return groups.map { ($0.key, $0.value) }.sorted { left, right in
      guard let leftKey = left.key, let rightKey = right.key else { return right.key == nil }
      return leftKey < rightKey
    }
  }
}
