/// What deals are told apart by.
public enum Grouping: String, Sendable, CaseIterable {
  case source, owner, persona

  /// The group a deal belongs to; `nil` when it does not tell.
  public func key(of deal: Deal) -> String? {
    switch self {
    case .source: deal.source
    case .owner: deal.owner
    case .persona: deal.persona
    }
  }
}

extension Grouping {
  /// The rows of a ledger by group, the groups by name, the deals that do not tell last. O(deals).
  func groups(of board: Board) -> [(key: String?, rows: [Int])] {
    var groups: [String?: [Int]] = [:]
    for index in board.deals.indices {
      groups[key(of: board.deals[index]), default: []].append(index)
    }
    return groups.map { ($0.key, $0.value) }.sorted { left, right in
      guard let leftKey = left.key, let rightKey = right.key else { return right.key == nil }
      return leftKey < rightKey
    }
  }
}
